// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_connection.h"
#include "models/store/upkeep.h"

namespace store::sqlite {

/// Throws UnknownTimeZone, UnknownCurrency, NotASandbox, OutsideCalendar.
void checkOptions(const InitOptions &options);

/// Creates or upgrades the schema: numbered migrations, one transaction each, each with a checksum; again is harmless.
/// Throws SchemaTooNew, SchemaChanged, UnknownTimeZone, UnknownCurrency, OutsideCalendar.
void migrate(SqliteConnection &connection, const InitOptions &options);

/// Throws SchemaMissing or SchemaTooNew unless the schema is exactly the one this program knows.
void requireSchema(SqliteConnection &connection);

} // namespace store::sqlite
