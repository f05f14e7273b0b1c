// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace desk {

/// The translators' context of what the program says outside its windows: on the terminal, in the tour.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(DeskTexts)
};

} // namespace desk
