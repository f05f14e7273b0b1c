// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/upkeep.h"

namespace store::postgresql {

/// Creates or upgrades roles, schema, functions and rights: numbered migrations, one transaction each, each with a
/// checksum; again is harmless, and so is a second database of the same server. For the database's owner, with
/// CREATEROLE, or a superuser. Throws MayNotInitialise, SchemaTooNew, SchemaChanged, UnknownTimeZone, UnknownCurrency,
/// OutsideCalendar.
void migrate(PostgresqlConnection &connection, const InitOptions &options);

/// Throws SchemaMissing, SchemaTooNew or SchemaChanged unless the schema is exactly the one this program knows;
/// NoRole when nobody has given us one.
void requireSchema(PostgresqlConnection &connection);

} // namespace store::postgresql
