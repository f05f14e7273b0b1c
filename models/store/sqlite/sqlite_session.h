// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "models/store/sql/sql_details.h"
#include "models/store/sql/sql_lists.h"
#include "models/store/sql/sql_streams.h"
#include "models/store/sqlite/sqlite_catalogue.h"
#include "models/store/sqlite/sqlite_commands.h"
#include "models/store/sqlite/sqlite_renewals.h"
#include "models/store/sqlite/sqlite_upkeep.h"

#include <condition_variable>
#include <mutex>

namespace store::sqlite {

/// One connection to one file, and everything that can be asked of it.
class SqliteSession final : public Session {
public:
    /// Opens the file and checks that its schema is ours. Throws sql::Failure.
    explicit SqliteSession(const QString &path);

    Commands &commands() override { return m_commands; }

    Catalogue &catalogue() override { return m_catalogue; }

    Lists &lists() override { return m_lists; }

    Details &details() override { return m_details; }

    Renewals &renewals() override { return m_renewals; }

    Streams &streams() override { return m_streams; }

    Upkeep &upkeep() override { return m_upkeep; }

    /// SQLite tells nobody anything, but counts the commits of all other connections, of this program and of others:
    /// it is asked again and again.
    Result<bool> waitForChange(std::chrono::milliseconds atMost) override;
    void wake() override;

    bool isConnected() override { return true; }

    void interrupt() override { m_connection.interrupt(); }

    void abandon() override;

private:
    bool hasChanged();

    SqliteConnection m_connection; // first: all of the others work on it
    SqliteCommands m_commands;
    SqliteCatalogue m_catalogue;
    sql::SqlLists m_lists;
    sql::SqlDetails m_details;
    SqliteRenewals m_renewals;
    sql::SqlStreams m_streams;
    SqliteUpkeep m_upkeep;
    qint64 m_dataVersion = 0;
    std::mutex m_mutex; // guards m_woken
    std::condition_variable m_wake;
    bool m_woken = false;
};

} // namespace store::sqlite
