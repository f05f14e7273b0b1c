// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_database.h"

#include "models/store/postgresql/migrations.h"
#include "models/store/postgresql/postgresql_session.h"
#include "models/store/postgresql/replica_url.h"
#include "models/store/postgresql/reports_session.h"

#include <libpq-fe.h>

namespace store::postgresql {

PostgresqlDatabase::PostgresqlDatabase(ConnectionUrl url)
    : m_url(std::move(url)) {}

Result<void> PostgresqlDatabase::initialise(const InitOptions &options) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        PostgresqlConnection connection(m_url);
        migrate(connection, options);
        return {};
    });
}

Result<std::unique_ptr<Session>> PostgresqlDatabase::open(const std::stop_token &giveUp) {
    return sql::guarded<Result<std::unique_ptr<Session>>>([&]() -> Result<std::unique_ptr<Session>> {
        return std::unique_ptr<Session>(std::make_unique<PostgresqlSession>(m_url, giveUp));
    });
}

bool PostgresqlDatabase::readsReportsElsewhere() const {
    return namesReplica(m_url);
}

Result<std::unique_ptr<Session>> PostgresqlDatabase::openForReports(const std::stop_token &giveUp) {
    if (!readsReportsElsewhere())
        return open(giveUp);
    return sql::guarded<Result<std::unique_ptr<Session>>>([&]() -> Result<std::unique_ptr<Session>> {
        const Result<ConnectionUrl> standby = replicaOf(m_url);
        if (!standby)
            return standby.error();
        return std::unique_ptr<Session>(std::make_unique<ReportsSession>(m_url, *standby, giveUp));
    });
}

QString PostgresqlDatabase::libraryVersion() {
    return QStringLiteral("%1.%2").arg(PQlibVersion() / 10'000).arg(PQlibVersion() % 10'000);
}

} // namespace store::postgresql
