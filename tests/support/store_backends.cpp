// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresql_backend.h"
#include "tests/support/sqlite_backend.h"

namespace support {

const std::vector<const StoreBackend *> &storeBackends() {
    static const SqliteBackend sqlite;
    static const PostgresqlBackend postgresql;
    static const std::vector<const StoreBackend *> all{&sqlite, &postgresql};
    return all;
}

} // namespace support
