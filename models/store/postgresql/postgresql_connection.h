// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection_url.h"
#include "models/store/sql/connection.h"

#include <QHash>
#include <QJsonObject>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

struct pg_conn;
struct pg_cancel;
struct pg_result;

namespace store::postgresql {

class PostgresqlStatement;

/// One session on a PostgreSQL server, on one thread. Speaks to libpq itself rather than through QtSql: streams row by
/// row, cancelling a read on the server, notifications and exact SQLSTATEs all want it (ARCHITECTURE.md).
class PostgresqlConnection final : public sql::Connection {
public:
    /// Connects, with all that libpq takes in a URL. Does not look at the schema. Throws sql::Failure: BadUrl,
    /// CannotOpen, LoginRefused, NoSuchDatabase, ServerTooOld.
    explicit PostgresqlConnection(const ConnectionUrl &url);
    ~PostgresqlConnection() override;
    PostgresqlConnection(const PostgresqlConnection &) = delete;
    PostgresqlConnection &operator=(const PostgresqlConnection &) = delete;

    sql::Statement &statement(const QByteArray &sql) override;
    std::unique_ptr<ReadScope> read() override;
    domain::Day today() override;
    QDateTime now() override;
    domain::Roles roles() override;
    QByteArray auditedGrant() const override;

    sql::TextMatch containing(const QString &text, const QByteArray &parameter) const override;

    /// Runs statements that return nothing, several at a time.
    void execute(const QByteArray &sql);

    /// Calls one of the database's functions, the only way to write: `SELECT name(:parameter, …)`, which answers with
    /// one JSON object. Never interrupted.
    QJsonObject call(const QByteArray &sql, const std::function<void(sql::Statement &)> &bind);

    /// Whether the server has told of a change by another session since the last call, or does within @p atMost. Begins
    /// to listen with the first call.
    bool waitForChange(std::chrono::milliseconds atMost);
    /// Any thread: waitForChange() returns.
    void wake();

    bool isConnected() const;
    /// Any thread: whatever waits for the server fails now.
    void abandon();

    /// Any thread: ends a read that is under way on the server; a function that writes goes on.
    void interrupt();

    /// For people: host, port and database, without login or password.
    const QString &location() const { return m_location; }

    /// Who we are to the database.
    QString login() const;

    /// Turns the outcome of a statement that failed into ours.
    [[noreturn]] void fail(const pg_result *result) const;

private:
    friend class PostgresqlStatement;
    class Writing;

    void configure();
    void drainActive();
    bool hasHeardOfChange();

    QString m_location;
    std::unique_ptr<pg_conn, void (*)(pg_conn *)> m_connection;
    std::unique_ptr<pg_cancel, void (*)(pg_cancel *)> m_cancel;
    QHash<QByteArray, PostgresqlStatement *> m_statements;
    PostgresqlStatement *m_active = nullptr; ///< whose rows are still on their way
    int m_readDepth = 0;
    bool m_listening = false;
    std::mutex m_interruptMutex; // guards m_writing: no cancel may reach a function that writes
    bool m_writing = false;
    std::atomic<bool> m_woken = false;
};

/// A text that travels to the server as it is; one that no database can hold (NUL, half a surrogate pair) as one that
/// the checks there refuse for its characters, so that the refusal is on record like any other (R20).
QString sendable(const QString &text);

} // namespace store::postgresql
