// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_session.h"

#include "models/store/sql/audit.h"
#include "models/store/sqlite/migrations.h"

namespace store::sqlite {

namespace {

qint64 dataVersion(SqliteConnection &connection) {
    sql::Cursor version(connection.statement("PRAGMA data_version"));
    version->next();
    return version->integer(0);
}

} // namespace

SqliteSession::SqliteSession(const QString &path)
    : m_connection(path, SqliteConnection::Mode::ReadWrite)
    , m_commands(m_connection)
    , m_catalogue(m_connection)
    , m_lists(m_connection)
    , m_details(m_connection, path, sql::currentLogin())
    , m_renewals(m_connection)
    , m_streams(m_connection)
    , m_upkeep(m_connection) {
    requireSchema(m_connection);
    m_dataVersion = dataVersion(m_connection);
}

Result<bool> SqliteSession::hasChanged() {
    return sql::guarded<Result<bool>>([&] {
        const qint64 before = std::exchange(m_dataVersion, dataVersion(m_connection));
        return m_dataVersion != before;
    });
}

} // namespace store::sqlite
