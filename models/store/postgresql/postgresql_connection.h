// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection_url.h"
#include "models/store/postgresql/wire.h"
#include "models/store/sql/connection.h"

#include <QHash>
#include <QJsonObject>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

struct pg_result;

namespace store::postgresql {

class CopyWriter;
class PostgresqlStatement;

/// One session on a PostgreSQL server, on one thread. Speaks to libpq itself rather than through QtSql: streams row by
/// row, cancelling a read on the server, notifications and exact SQLSTATEs all want it (ARCHITECTURE.md).
class PostgresqlConnection final : public sql::Connection {
public:
    /// Connects, with all that libpq takes in a URL. Does not look at the schema. Throws sql::Failure: BadUrl,
    /// UnknownParameter, ServerTooOld, what refusal() tells; Cancelled when @p giveUp is asked for meanwhile.
    explicit PostgresqlConnection(const ConnectionUrl &url, const std::stop_token &giveUp = {});
    ~PostgresqlConnection() override;
    PostgresqlConnection(const PostgresqlConnection &) = delete;
    PostgresqlConnection &operator=(const PostgresqlConnection &) = delete;

    sql::Statement &statement(const QByteArray &sql) override;
    std::unique_ptr<ReadScope> read() override;
    QByteArray state() const override;
    domain::Day today() override;
    QDateTime now() override;
    domain::Roles roles() override;
    QByteArray auditedGrant() const override;

    QString server() const override;
    QString encryption() const override;
    bool takesChanges() const override;
    sql::TextMatch matching(const QString &text) const override;

    QByteArray isAmong(const QByteArray &column, const QByteArray &select) const override {
        return column + " = ANY (ARRAY(" + select + "))";
    }

    /// Runs statements that return nothing, several at a time.
    void execute(const QByteArray &sql);

    enum class Patience {
        Command, ///< a person waits for it: after 15 s its outcome is unknown
        Endless, ///< as long as it takes, or until somebody abandons the connection
    };

    /// Calls one of the database's functions, the only way to write: `SELECT name(:parameter, …)`, which answers with
    /// one JSON object. Never interrupted. Throws OutcomeUnknown when the connection breaks once it is on its way.
    QJsonObject call(const QByteArray &sql, const std::function<void(sql::Statement &)> &bind,
                     Patience patience = Patience::Command);

    /// What belongs to opening a session: bounded in time, and ended by @p giveUp.
    void setUp(const std::stop_token &giveUp, const std::function<void()> &work);

    /// Whether the server has told of a change by another session since the last call, or does within @p atMost. False
    /// only after the server has given a sign of life. Begins to listen with the first call.
    bool waitForChange(std::chrono::milliseconds atMost);

    /// Any thread: waitForChange() asks for a sign of life and returns.
    void wake() { m_wire.wake(); }

    /// As far as is known without asking.
    bool isConnected();

    /// Any thread: whatever waits for the server fails now, and from now on.
    void abandon();

    /// Of abandon(): for another connection that is of no use without this one.
    std::stop_token abandonment() const { return m_abandonment.get_token(); }

    /// Any thread: ends a read that is under way on the server; a function that writes goes on.
    void interrupt();

    /// For people: host, port and database, without login or password.
    const QString &location() const { return m_location; }

    /// Who we are to the database.
    QString login() const;

    /// Turns the outcome of a statement that failed into ours.
    [[noreturn]] void fail(const pg_result *result) const;

private:
    friend class CopyWriter;
    friend class PostgresqlStatement;
    friend class WriteTransaction;
    class Within;
    class Writing;

    Wire::Connection connect(const ConnectionUrl &url, const std::stop_token &giveUp) const;
    PostgresqlStatement &ownStatement(const QByteArray &sql);
    void drainActive();
    bool takeNotifications();
    bool isStandby() const;
    bool waitForEntry(std::chrono::milliseconds atMost);

    // All that goes over the wire: beginQuery(), send by libpq, then finish(), or answer by answer.
    void beginQuery();
    Wire::Answer nextAnswer();
    void finish();
    /// Turns a wait that ended without the server into a Failure.
    template <typename Wait>
    auto waiting(Wait wait) const;

    QString m_location;
    Wire m_wire;
    Wire::Deadline m_deadline; ///< of what is asked now
    std::stop_source m_abandonment;
    QHash<QByteArray, PostgresqlStatement *> m_statements;
    PostgresqlStatement *m_active = nullptr; ///< whose rows are still on their way
    int m_readDepth = 0;
    bool m_listening = false;
    QString m_lastEntry; ///< of the audit, on a standby, when it was looked at last
    std::mutex m_interruptMutex; // guards m_writing: no cancel may reach what writes
    int m_writing = 0;           ///< how much of it is under way, one in the other
    bool m_hasSent = false;      ///< the function is on its way
};

/// Several statements that write, as one: BEGIN … COMMIT, never interrupted. Rolls back when it goes out of scope
/// uncommitted. Throws sql::Failure.
class WriteTransaction {
public:
    explicit WriteTransaction(PostgresqlConnection &connection);
    ~WriteTransaction();
    Q_DISABLE_COPY_MOVE(WriteTransaction)

    void commit();

private:
    PostgresqlConnection &m_connection;
    std::unique_ptr<PostgresqlConnection::Writing> m_writing;
    bool m_open = true;
};

/// A text that travels to the server as it is; one that no database can hold (NUL, half a surrogate pair) as one that
/// the checks there refuse for its characters, so that the refusal is on record like any other (R20).
QString sendable(const QString &text);

} // namespace store::postgresql
