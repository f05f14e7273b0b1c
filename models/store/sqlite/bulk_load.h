// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_connection.h"

namespace store::sqlite {

/// While it lives, what is sorted may lie in files for a moment, and so never fills the memory: for what is nobody's
/// secret. Made and ended outside a transaction. Throws Failure.
class SortsOnDisk {
public:
    explicit SortsOnDisk(SqliteConnection &connection);
    ~SortsOnDisk();
    SortsOnDisk(const SortsOnDisk &) = delete;
    SortsOnDisk &operator=(const SortsOnDisk &) = delete;

private:
    SqliteConnection &m_connection;
};

/// Lets many rows into tables that were empty: inside a write transaction, indexes, and what counts integrations
/// and notes texts row by row, are lifted and made at once at the end, which takes a fraction of the time. A unique
/// index that can't be made then fails the load, as each row would have. Without finish() the transaction has to be
/// rolled back. Throws Failure.
class BulkLoad {
public:
    explicit BulkLoad(SqliteConnection &connection);

    /// All rows are there.
    void finish();

private:
    SqliteConnection &m_connection;
    QByteArrayList m_lifted; ///< the statements that make them
};

} // namespace store::sqlite
