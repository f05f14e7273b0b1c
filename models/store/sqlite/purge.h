// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_connection.h"
#include "models/store/upkeep.h"

namespace store::sqlite {

/// Takes what is left of removed integrations out of the data files (R8): the file is written anew from its rows, and
/// the write-ahead log is emptied; what a killed restore left beside it goes. Whoever reads the file at that moment
/// keeps the log from being emptied; the report says so. Throws sql::Failure.
PurgeReport purgeFiles(SqliteConnection &connection, Progress &progress);

} // namespace store::sqlite
