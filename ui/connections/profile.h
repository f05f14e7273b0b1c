// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection_url.h"
#include "ui/delegates/badge.h"

#include <QString>

#include <optional>

namespace ui {

/// What a database is marked by for as long as it is open, so that nobody takes one for another: a word, and a colour
/// with a shape of its own.
struct ProfileMark {
    QString word = {}; ///< empty: there is no mark
    Tone tone = Tone::Danger;

    friend bool operator==(const ProfileMark &, const ProfileMark &) = default;
};

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

/// `danger`, `caution`, `good`, `cold`, `accent`, `neutral`: how a colour is kept.
QString toneCode(Tone tone);
std::optional<Tone> toneFromCode(QStringView code);

/// Nothing: it bears no mark.
std::optional<Badge> badgeOf(const ProfileMark &mark);

} // namespace ui
