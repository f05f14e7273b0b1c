// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/profile.h"

#include <vector>

namespace ui {

/// The profiles of this user, kept in QSettings by id; what is asked is read anew each time, so that several desks of
/// one user see the same. No password gets into the settings, nor out of them, whoever wrote one there.
class Profiles {
public:
    /// By name. What can't be read (a URL that was changed by hand) isn't among them.
    std::vector<Profile> all() const;
    std::optional<Profile> withId(const QString &id) const;
    /// Whatever its case, unless there are two that differ by that alone.
    std::optional<Profile> named(const QString &name) const;

    void save(const Profile &profile);
    void remove(const QString &id);

    /// The one that was opened last, which the next start opens. Nothing: the embedded database.
    std::optional<Profile> last() const;
    /// An empty @p id: the embedded database.
    void setLast(const QString &id);
};

} // namespace ui
