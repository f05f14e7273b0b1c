// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_connection.h"

namespace store::sqlite {

/// What hangs on an integration and goes with it (R8). All in the caller's transaction.

/// The row of the history that tells how the integration's present version came about (R18).
void recordChange(SqliteConnection &connection, domain::IntegrationId id, domain::Command command,
                  const std::optional<domain::Money> &amount = {});

/// A setting or credential: @p table is the one or the other's. An empty value deletes it.
void putPair(SqliteConnection &connection, const char *table, domain::IntegrationId id,
             const std::pair<QString, QString> &pair);

void insertNote(SqliteConnection &connection, domain::IntegrationId id, const QString &text);

} // namespace store::sqlite
