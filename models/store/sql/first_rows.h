// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/connection.h"
#include "models/store/upkeep.h"

/// What a new database of either kind is born with. All in the caller's transaction; all throw Failure.
namespace store::sql {

/// The domain's lifecycle, cell by cell.
void writeLifecycle(Connection &connection);

void writeSetting(Connection &connection, const char *key, const QString &value);

/// Sandbox or not, time zone, currency; the clock is the store's own to write.
void writeSettings(Connection &connection, const InitOptions &options);

/// The frozen fee that holds since ever (R13).
void writeFirstFrozenFee(Connection &connection);

} // namespace store::sql
