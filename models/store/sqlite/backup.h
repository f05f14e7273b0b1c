// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/progress.h"
#include "models/store/sqlite/sqlite_connection.h"

namespace store::sqlite {

/// Writes a backup to @p path: one state of the database, in a single file that nobody else may read, also while others
/// work. It appears whole or not at all; an older one stays until then. Throws OwnFile, FileUnwritable, DiskFull,
/// Cancelled, …
void writeBackup(SqliteConnection &connection, const QString &path, Progress &progress);

} // namespace store::sqlite
