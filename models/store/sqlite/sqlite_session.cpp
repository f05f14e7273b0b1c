// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_session.h"

#include "models/store/sql/audit.h"
#include "models/store/sqlite/migrations.h"

namespace store::sqlite {

namespace {

constexpr std::chrono::milliseconds kPollEvery{250};

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

bool SqliteSession::hasChanged() {
    const qint64 before = std::exchange(m_dataVersion, dataVersion(m_connection));
    return m_dataVersion != before;
}

Result<bool> SqliteSession::waitForChange(std::chrono::milliseconds atMost) {
    return sql::guarded<Result<bool>>([&] {
        const auto until = std::chrono::steady_clock::now() + atMost;
        for (;;) {
            if (hasChanged())
                return true;
            const auto now = std::chrono::steady_clock::now();
            if (now >= until)
                return false;
            std::unique_lock lock(m_mutex);
            const bool woken = m_wake.wait_until(lock, std::min(until, now + kPollEvery), [this] { return m_woken; });
            if (woken) {
                m_woken = false;
                lock.unlock();
                return hasChanged();
            }
        }
    });
}

void SqliteSession::wake() {
    const std::lock_guard lock(m_mutex);
    m_woken = true;
    m_wake.notify_one();
}

void SqliteSession::abandon() {
    interrupt();
    wake();
}

} // namespace store::sqlite
