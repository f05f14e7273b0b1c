// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgresql/postgresql_catalogue.h"
#include "models/store/postgresql/postgresql_commands.h"
#include "models/store/postgresql/postgresql_renewals.h"
#include "models/store/postgresql/postgresql_upkeep.h"
#include "models/store/session.h"
#include "models/store/sql/sql_details.h"
#include "models/store/sql/sql_lists.h"
#include "models/store/sql/sql_streams.h"

namespace store::postgresql {

/// One session on one server, and everything that can be asked of it.
class PostgresqlSession final : public Session {
public:
    /// Connects and checks that the schema is ours. Throws sql::Failure.
    PostgresqlSession(const ConnectionUrl &url, const std::stop_token &giveUp);

    Commands &commands() override { return m_commands; }

    Catalogue &catalogue() override { return m_catalogue; }

    Lists &lists() override { return m_lists; }

    Details &details() override { return m_details; }

    Renewals &renewals() override { return m_renewals; }

    Streams &streams() override { return m_streams; }

    Upkeep &upkeep() override { return m_upkeep; }

    /// The server tells of each commit of ours by NOTIFY, which anybody can send: it says to ask again, never what.
    Result<bool> waitForChange(std::chrono::milliseconds atMost) override;

    void wake() override { m_connection.wake(); }

    bool isConnected() override { return m_connection.isConnected(); }

    void interrupt() override { m_connection.interrupt(); }

    void abandon() override { m_connection.abandon(); }

    PostgresqlConnection &connection() { return m_connection; }

private:
    PostgresqlConnection m_connection; // first: all of the others work on it
    PostgresqlCommands m_commands;
    PostgresqlCatalogue m_catalogue;
    sql::SqlLists m_lists;
    sql::SqlDetails m_details;
    PostgresqlRenewals m_renewals;
    sql::SqlStreams m_streams;
    PostgresqlUpkeep m_upkeep;
};

} // namespace store::postgresql
