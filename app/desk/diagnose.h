// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/arguments.h"
#include "app/desk/sample_database.h"

namespace desk {

/// Prints the report of --diagnose, a fact a line, in words for whoever mends, whatever the language. Returns the exit
/// status: that of the database that the call means. Needs a QCoreApplication, and no display.
int diagnose(const Arguments &arguments, const DatabaseFor &databaseFor);

} // namespace desk
