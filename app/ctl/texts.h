// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ctl {

/// The translators' context of everything that the command line says of itself. What it says of billing comes from
/// ui/phrases.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace ctl
