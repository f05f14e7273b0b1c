// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_session.h"

#include "models/store/postgresql/migrations.h"

namespace store::postgresql {

PostgresqlSession::PostgresqlSession(const ConnectionUrl &url, const std::stop_token &giveUp)
    : m_connection(url, giveUp)
    , m_commands(m_connection)
    , m_catalogue(m_connection)
    , m_lists(m_connection)
    , m_details(m_connection, m_connection.location(), m_connection.login())
    , m_renewals(m_connection, url)
    , m_streams(m_connection)
    , m_upkeep(m_connection) {
    m_connection.setUp(giveUp, [this] { requireSchema(m_connection); });
}

Result<bool> PostgresqlSession::waitForChange(std::chrono::milliseconds atMost) {
    return sql::guarded<Result<bool>>([&]() -> Result<bool> { return m_connection.waitForChange(atMost); });
}

} // namespace store::postgresql
