// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commands.h"
#include "models/store/sqlite/sqlite_connection.h"

namespace store::sqlite {

/// A customer's row, in the caller's transaction, after all checks.
domain::AccountId insertAccount(SqliteConnection &connection, const NewAccount &account);

} // namespace store::sqlite
