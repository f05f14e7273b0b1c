// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace ui {

/// Writes down for whoever is to mend a fault that @p error was met: what kind, why, and which account and integration.
/// Codes and ids only; of what was typed, of names, paths and the database's own words nothing, for they may hold what
/// is not to be kept (R8).
void logError(const domain::Error &error);

} // namespace ui
