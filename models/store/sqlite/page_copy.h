// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/progress.h"
#include "models/store/sqlite/sqlite_connection.h"

struct sqlite3_backup;

namespace store::sqlite {

/// Copies a whole database over another, page by page, as one transaction of the other: its readers see the old content
/// until all is copied, and the old content stays when the copy is given up.
class PageCopy {
public:
    /// Throws sql::Failure.
    PageCopy(SqliteConnection &to, SqliteConnection &from);
    ~PageCopy();
    PageCopy(const PageCopy &) = delete;
    PageCopy &operator=(const PageCopy &) = delete;

    /// Copies the first page: from now on nobody else writes to the target.
    void begin();
    /// Copies the rest and commits. Throws Cancelled, DiskFull, …
    void copyRest(Progress &progress);

private:
    /// Whether all is copied.
    bool step(int pages);

    SqliteConnection &m_to;
    SqliteConnection &m_from;
    sqlite3_backup *m_copy = nullptr;
};

} // namespace store::sqlite
