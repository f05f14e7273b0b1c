// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/arguments.h"
#include "ui/connections/profile.h"

namespace desk {

/// The database that a call means: the one that it names, else that of the environment, else the one that was open
/// last.
struct Target {
    store::ConnectionUrl url;
    std::optional<ui::Profile> profile = {}; ///< the user's connection that it is

    /// Why there is none is told in the usage error.
    static std::variant<Target, UsageError> of(const Arguments &arguments);
    /// Whether the call itself, or the environment, says which.
    static bool isNamed(const Arguments &arguments);
};

} // namespace desk
