// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/sql/verification.h"

/// The domain's table of who may do what, as the shared database keeps it: its functions decide from it.
namespace store::postgresql {

/// @p text with the names of roles in the places that ask for them: `{everybody}`, `{readers}`, ….
QByteArray withRoles(QByteArray text);

/// Into an empty table, in the caller's transaction. Throws sql::Failure.
void writePermissions(PostgresqlConnection &connection);

/// Finds where the database's table is another than the domain's; one step. Throws sql::Failure.
void checkPermissions(PostgresqlConnection &connection, sql::Verification &verification);

} // namespace store::postgresql
