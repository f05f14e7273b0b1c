// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/connection.h"

#include <QHash>

#include <atomic>

struct sqlite3;
struct sqlite3_stmt;

namespace store::sqlite {

/// One open SQLite file, on one thread. Speaks to the library itself rather than through QtSql: streaming exports,
/// interrupting a long read, the backup interface and exact error codes all want it (ARCHITECTURE.md).
class SqliteConnection final : public sql::Connection {
public:
    enum class Mode {
        ReadWrite, ///< a database that is there
        Create,    ///< the same, made when it is not there
        OwnFile,   ///< a new file that nobody else opens, also on a network share: a backup in the making
        ReadOnly,  ///< a file to be read and never written: a backup
        Memory,    ///< no file at all
    };

    /// Opens and configures: foreign keys, synchronous=FULL, secure_delete, a bound on waiting for locks. Does not look
    /// at the schema and writes nothing: the file may be anybody's. Throws sql::Failure: CannotOpen, NotADatabase,
    /// Damaged, ReadOnly, Locked, NetworkShare.
    SqliteConnection(const QString &path, Mode mode);
    ~SqliteConnection() override;
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    sql::Statement &statement(const QByteArray &sql) override;
    std::unique_ptr<ReadScope> read() override;
    QByteArray state() const override;
    domain::Day today() override;
    QDateTime now() override;

    /// Whoever can write the file can do anything.
    domain::Roles roles() override { return domain::Roles::all(); }

    QByteArray auditedGrant() const override { return "NULL, NULL"; }

    QString server() const override;

    QString encryption() const override { return {}; }

    bool takesChanges() const override { return true; }

    sql::TextMatch matching(const QString &text) const override;

    QByteArray isAmong(const QByteArray &column, const QByteArray &select) const override {
        return column + " IN (" + select + ')';
    }

    /// Readers and one writer at a time from now on, whoever opens the file. Once the schema is known to be ours.
    void useWriteAheadLog();

    /// Runs statements that return nothing, several at a time.
    void execute(const QByteArray &sql);
    /// The first column of the first row, for pragmas and counts; 0 without a row.
    qint64 integer(const QByteArray &sql);
    QString text(const QByteArray &sql);

    /// Whole pages come in from elsewhere, which SQLite counts as nobody's change: state() is another from now on.
    void notePagesReplaced() { ++m_replacements; }

    const QString &path() const { return m_path; }

    sqlite3 *handle() const { return m_db; }

    /// Any thread: ends a read that is under way; a transaction that writes goes on.
    void interrupt();

    /// Turns SQLite's last error into ours; @p code is its result code.
    [[noreturn]] void fail(int code) const;

private:
    friend class WriteTransaction;

    void prepareFile(Mode mode) const;
    void configure(Mode mode);

    QString m_path;
    sqlite3 *m_db = nullptr;
    QHash<QByteArray, sql::Statement *> m_statements;
    int m_readDepth = 0;
    int m_replacements = 0;
    std::atomic_bool m_writing = false;
};

/// BEGIN IMMEDIATE … COMMIT. Rolls back when it goes out of scope uncommitted. Throws Locked when another program
/// holds the file for longer than the busy timeout. A business day later than any recorded is recorded (R14).
class WriteTransaction {
public:
    explicit WriteTransaction(SqliteConnection &connection);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;

    void commit();

private:
    SqliteConnection &m_connection;
    bool m_open = true;
};

/// A part of a transaction that can fail alone (R19): undone unless released.
class Savepoint {
public:
    explicit Savepoint(SqliteConnection &connection);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    void release();

private:
    SqliteConnection &m_connection;
    bool m_open = true;
};

} // namespace store::sqlite
