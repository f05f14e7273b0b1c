// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/upkeep.h"

namespace store::postgresql {

/// Roles for logins, on record: given together with CONNECT on this database, taken together with it when no role is
/// left. One transaction each. For the database's owner. Throws sql::Failure: NoSuchLogin, IsSuperuser, RoleRemains,
/// Forbidden.
RoleChange grantRole(PostgresqlConnection &connection, const QString &login, domain::Role role);
RoleChange revokeRole(PostgresqlConnection &connection, const QString &login, domain::Role role);

} // namespace store::postgresql
