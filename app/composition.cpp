// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "models/store/postgresql/postgresql_database.h"
#include "models/store/sqlite/sqlite_database.h"

namespace app {

domain::Result<std::shared_ptr<store::Database>> databaseFor(const store::ConnectionUrl &url) {
    switch (url.backend) {
    case store::Backend::Sqlite:
        return std::shared_ptr<store::Database>(std::make_shared<store::sqlite::SqliteDatabase>(url));
    case store::Backend::PostgreSql:
        return std::shared_ptr<store::Database>(std::make_shared<store::postgresql::PostgresqlDatabase>(url));
    }
    Q_UNREACHABLE();
}

std::vector<std::pair<QString, QString>> libraryVersions() {
    return {{QStringLiteral("sqlite_library"), store::sqlite::SqliteDatabase::libraryVersion()},
            {QStringLiteral("libpq_library"), store::postgresql::PostgresqlDatabase::libraryVersion()}};
}

} // namespace app
