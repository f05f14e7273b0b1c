// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection_url.h"
#include "ui/connections/profile_mark.h"

#include <QString>

namespace ui {

/// A way to a database, under a name of the user's. A value; never holds a password.
struct Profile {
    QString id; ///< stays as it is when the name changes: what the password is kept under
    QString name = {};
    store::ConnectionUrl url = {};
    ProfileMark mark = {};
    bool isPasswordKept = false; ///< in the system's keychain, as far as we know

    /// With an id that no other has.
    static Profile create();

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace ui
