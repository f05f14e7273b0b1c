// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace ui {

class Appearance;
class Dialogs;
class Passwords;
class Profiles;

/// What the dialogs about connections work with. Outlives them.
struct ConnectionTools {
    const Appearance &appearance;
    Profiles &profiles;
    Passwords &passwords;
    Dialogs &dialogs; ///< everything that asks the user and waits for the answer
    store::DatabaseFor databaseFor;
};

} // namespace ui
