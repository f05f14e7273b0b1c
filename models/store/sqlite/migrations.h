// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_connection.h"
#include "models/store/upkeep.h"

namespace store::sqlite {

/// Creates or upgrades the schema: numbered migrations, one transaction each, each with a checksum; again is harmless.
/// Throws SchemaTooNew, SchemaChanged, UnknownTimeZone, UnknownCurrency, OutsideCalendar.
void migrate(SqliteConnection &connection, const InitOptions &options);

/// Tables, indexes, triggers and views of the newest schema, without a row, in an empty database: to compare with.
void createSchema(SqliteConnection &connection);

/// Throws SchemaMissing, SchemaTooNew or SchemaChanged unless the schema is exactly the one this program knows. Only
/// reads.
void checkSchema(SqliteConnection &connection);

/// checkSchema(), and from now on many may read while one writes.
void requireSchema(SqliteConnection &connection);

} // namespace store::sqlite
