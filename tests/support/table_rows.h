// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/store_backend.h"

#include <vector>

namespace support {

/// What is compared of a table when two stores were told the same: everything but instants, ids that only count rows,
/// and who was logged in, which are each database's own.
struct ComparedTable {
    const char *name;
    QByteArrayList compared;       ///< expressions that every store understands
    QByteArrayList leftAside;      ///< columns
    const char *only = "1 = 1";    ///< which rows
    QByteArrayList ofServers = {}; ///< columns that only a server has need of
};

/// All tables.
const std::vector<ComparedTable> &comparedTables();

/// Its rows, sorted.
QStringList rowsOf(const StoreBackend &backend, store::Database &database, const ComparedTable &table);

} // namespace support
