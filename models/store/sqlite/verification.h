// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/progress.h"
#include "models/store/sqlite/sqlite_connection.h"

#include <QStringList>

namespace store::sqlite {

/// Recomputes every invariant (sql::Verification) in one consistent state of the file, and checks the file itself: its
/// pages, its constraints and foreign keys, its schema. The findings, none when all is well. Throws sql::Failure,
/// Cancelled too.
QStringList verifyFile(SqliteConnection &connection, Progress &progress);

} // namespace store::sqlite
