// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_connection.h"

#include "models/store/lists.h"
#include "models/store/sqlite/text_index.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QTimeZone>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace store::sqlite {

namespace {

using domain::Error;
using domain::ErrorCode;
using domain::Reason;
using sql::Failure;

/// How long a lock is waited for: far longer than a batch of a run holds one.
constexpr int kBusyTimeoutMs = 10'000;

/// Asks every millisecond, where SQLite's own handler sleeps up to a tenth of a second: a click must get in between two
/// batches of a run.
int waitForLock(void *, int attempt) {
    QThread::msleep(1);
    return attempt < kBusyTimeoutMs;
}

Failure failure(ErrorCode code, Reason reason, const QString &path, const QString &text = {}) {
    return Failure(Error{.code = code, .reason = reason, .facts = {.path = path, .text = text}});
}

/// SQLite's locks and its WAL's shared memory are not to be trusted across machines.
bool isNetworkShare(const QString &path) {
    constexpr std::array<unsigned long, 6> kNetworkFileSystems{0x6969,     0xFF534D42, 0xFE534D42, 0x517B,
                                                               0x01021997, 0x5346414F}; // NFS, CIFS, SMB2, SMB, 9P, AFS
    struct statfs info = {};
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (statfs(folder.constData(), &info) != 0)
        return false;
    for (const unsigned long kind : kNetworkFileSystems) {
        if (static_cast<unsigned long>(info.f_type) == kind)
            return true;
    }
    return false;
}

class SqliteStatement final : public sql::Statement {
public:
    SqliteStatement(SqliteConnection &connection, const QByteArray &text)
        : m_connection(connection) {
        const int code = sqlite3_prepare_v3(connection.handle(), text.constData(), int(text.size()),
                                            SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        if (code != SQLITE_OK)
            connection.fail(code);
    }

    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    bool next() override {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        sqlite3_reset(m_statement);
        if (code != SQLITE_DONE)
            m_connection.fail(code);
        return false;
    }

    qint64 run() override {
        while (next()) {}
        return sqlite3_changes64(m_connection.handle());
    }

    void reset() override {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }

    int columnCount() const override { return sqlite3_column_count(m_statement); }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }

    QByteArrayView utf8(int column) const override {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {text, sqlite3_column_bytes(m_statement, column)};
    }

    domain::Day day(int column) const override {
        const std::optional<domain::Day> day = domain::Day::fromIso(utf8(column));
        if (!day)
            throw failure(ErrorCode::Storage, Reason::Damaged, m_connection.path(), text(column));
        return *day;
    }

    QDateTime instant(int column) const override {
        QDateTime instant = QDateTime::fromString(text(column), Qt::ISODateWithMs);
        instant.setTimeSpec(Qt::UTC);
        return instant;
    }

protected:
    void bindInteger(const char *name, qint64 value) override {
        check(sqlite3_bind_int64(m_statement, index(name), value));
    }

    void bindText(const char *name, const QByteArray &utf8) override {
        // A null QByteArray is an empty text here, never NULL.
        check(sqlite3_bind_text(m_statement, index(name), utf8.isNull() ? "" : utf8.constData(), int(utf8.size()),
                                SQLITE_TRANSIENT));
    }

    void bindDay(const char *name, domain::Day value) override { bindText(name, value.iso().toLatin1()); }

    void bindInstant(const char *name, const QDateTime &value) override {
        bindText(name, value.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    }

    void bindNull(const char *name) override { check(sqlite3_bind_null(m_statement, index(name))); }

private:
    int index(const char *name) const {
        const int index = sqlite3_bind_parameter_index(m_statement, name);
        Q_ASSERT_X(index > 0, name, sqlite3_sql(m_statement));
        return index;
    }

    void check(int code) const {
        if (code != SQLITE_OK)
            m_connection.fail(code);
    }

    SqliteConnection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

/// The outermost scope holds the transaction, so that all reads in it see one state.
class SqliteReadScope final : public sql::Connection::ReadScope {
public:
    SqliteReadScope(SqliteConnection &connection, int &depth, bool inTransaction)
        : m_connection(connection)
        , m_depth(depth)
        , m_begun(depth == 0 && !inTransaction) {
        if (m_begun)
            m_connection.execute("BEGIN");
        ++m_depth;
    }

    ~SqliteReadScope() override {
        --m_depth;
        if (m_begun)
            sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(SqliteReadScope)

private:
    SqliteConnection &m_connection;
    int &m_depth;
    bool m_begun;
};

QByteArray utf8Of(const QList<uint> &characters) {
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size()).toUtf8();
}

/// SQLite's LIKE knows the cases of ASCII letters alone. A text with others is asked for by GLOB, which knows no cases
/// but takes alternatives: a class of each letter's cases.
sql::TextMatch comparison(const QString &text, bool isContained) {
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    QString pattern;
    if (ascii) {
        for (const QChar c : text) {
            if (c == u'%' || c == u'_' || c == u'\\')
                pattern += u'\\';
            pattern += c;
        }
    } else {
        for (const uint character : text.toUcs4()) {
            // A class that begins with ^ would mean its opposite; outside one it stands for itself.
            const QList<uint> cases = casesOf(character);
            const QString all = QString::fromUtf8(utf8Of(cases));
            const bool special = character == u'*' || character == u'?' || character == u'[';
            pattern += cases.size() > 1 || special ? u'[' + all + u']' : all;
        }
    }
    const QChar any = ascii ? u'%' : u'*';
    pattern = (isContained ? any + pattern : pattern) + any;
    return {.before = {},
            .after = ascii ? " LIKE :search ESCAPE '\\'" : " GLOB :search",
            .rowsByIndex = {},
            .columnByIndex = {},
            .labelTable = "integration",
            .pattern = pattern.toUtf8(),
            .indexParameters = {}};
}

/// Ranges of an index that sorts as NOCASE does, one for each way to write the letters that NOCASE knows no cases of;
/// binds their bounds. What lies within may begin with them.
QByteArray beginnings(const QList<uint> &characters, std::vector<std::pair<QByteArray, QByteArray>> &parameters) {
    constexpr uint kLastCharacter = 0x10FFFF;
    QList<QList<uint>> ways{{}};
    for (const uint character : characters) {
        QList<QList<uint>> longer;
        for (const QList<uint> &way : ways) {
            for (const uint other : character < 0x80 ? QList<uint>{character} : casesOf(character))
                longer.append(way + QList<uint>{other});
        }
        ways = longer;
    }
    QByteArrayList ranges;
    for (const QList<uint> &way : ways) {
        const QByteArray number = QByteArray::number(ranges.size());
        ranges.append("({column} >= :from" + number + " COLLATE NOCASE AND {column} < :to" + number
                      + " COLLATE NOCASE)");
        parameters.emplace_back(":from" + number, utf8Of(way));
        parameters.emplace_back(":to" + number, utf8Of(way + QList<uint>{kLastCharacter}));
    }
    return '(' + ranges.join(" OR ") + ')';
}

} // namespace

SqliteConnection::SqliteConnection(const QString &path, Mode mode)
    : m_path(path) {
    if (mode != Mode::Memory)
        prepareFile(mode);
    const int access = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                       : mode == Mode::Memory ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                              : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db,
                                     access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    try {
        if (code != SQLITE_OK)
            fail(code);
        configure(mode);
    } catch (...) {
        sqlite3_close_v2(m_db);
        throw;
    }
}

/// Refuses what can't be a database of ours, and makes a file that is to be made.
void SqliteConnection::prepareFile(Mode mode) const {
    const QFileInfo file(m_path);
    const bool shared = mode == Mode::ReadWrite || mode == Mode::Create;
    if (shared && isNetworkShare(m_path))
        throw failure(ErrorCode::Unreachable, Reason::NetworkShare, m_path);
    const bool makes = mode == Mode::Create || mode == Mode::OwnFile;
    if (!makes && !file.exists())
        throw failure(ErrorCode::Unreachable, Reason::CannotOpen, m_path, QStringLiteral("no such file"));
    if (file.exists() && !file.isFile())
        throw failure(ErrorCode::Unreachable, Reason::CannotOpen, m_path, QStringLiteral("not a regular file"));
    if (!makes || file.exists())
        return;
    // Created by us first, so that it never exists with wider permissions than 0600.
    const int descriptor =
        ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        throw failure(ErrorCode::Unreachable, Reason::CannotOpen, m_path, qt_error_string(errno));
    ::close(descriptor);
}

SqliteConnection::~SqliteConnection() {
    qDeleteAll(m_statements);
    sqlite3_close_v2(m_db);
}

void SqliteConnection::configure(Mode mode) {
    sqlite3_busy_handler(m_db, waitForLock, nullptr);
    if (mode != Mode::ReadOnly && sqlite3_db_readonly(m_db, "main") == 1)
        throw failure(ErrorCode::Unreachable, Reason::ReadOnly, m_path);
    execute("PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA trusted_schema=OFF;"
            "PRAGMA secure_delete=ON; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-8192");
}

void SqliteConnection::useWriteAheadLog() {
    if (text("PRAGMA journal_mode=WAL") != u"wal")
        throw failure(ErrorCode::Unreachable, Reason::ReadOnly, m_path);
}

sql::Statement &SqliteConnection::statement(const QByteArray &sql) {
    sql::Statement *&statement = m_statements[sql];
    if (!statement)
        statement = new SqliteStatement(*this, sql);
    else
        statement->reset();
    return *statement;
}

std::unique_ptr<sql::Connection::ReadScope> SqliteConnection::read() {
    return std::make_unique<SqliteReadScope>(*this, m_readDepth, m_writing);
}

/// What others have committed, and what we have changed.
QByteArray SqliteConnection::state() const {
    return "(SELECT data_version FROM pragma_data_version) || ' ' || total_changes() || ' "
           + QByteArray::number(m_replacements) + '\'';
}

void SqliteConnection::execute(const QByteArray &sql) {
    const int code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

qint64 SqliteConnection::integer(const QByteArray &sql) {
    SqliteStatement statement(*this, sql);
    return statement.next() ? statement.integer(0) : 0;
}

QString SqliteConnection::text(const QByteArray &sql) {
    SqliteStatement statement(*this, sql);
    return statement.next() ? statement.text(0) : QString();
}

domain::Day SqliteConnection::today() {
    sql::Cursor settings(statement("SELECT (SELECT value FROM setting WHERE key = 'last_day'),"
                                   " (SELECT value FROM setting WHERE key = 'sandbox'),"
                                   " (SELECT value FROM setting WHERE key = 'time_zone')"));
    settings->next();
    const domain::Day lastDay = settings->day(0);
    if (settings->text(1) == u"1")
        return lastDay;
    const QTimeZone zone(settings->utf8(2).toByteArray());
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone);
    return std::max(lastDay, domain::Day::fromDate(now.date()).value_or(lastDay));
}

QDateTime SqliteConnection::now() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    sql::Cursor sandbox(statement("SELECT value FROM setting WHERE key = 'sandbox' AND value = '1'"));
    return sandbox->next() ? QDateTime(today().toDate(), now.time(), Qt::UTC) : now;
}

QString SqliteConnection::server() const {
    return QStringLiteral("SQLite %1").arg(QLatin1String(sqlite3_libversion()));
}

sql::TextMatch SqliteConnection::matching(const QString &text) const {
    const QList<uint> characters = text.toUcs4();
    const bool isContained = characters.size() >= kLeastContained;
    sql::TextMatch match = comparison(text, isContained);
    if (!isContained) {
        match.columnByIndex = beginnings(characters, match.indexParameters);
    } else if (const QByteArray trigrams = trigramsOf(text); !trigrams.isEmpty()) {
        match.rowsByIndex = "x.id IN (SELECT rowid FROM {table}_text WHERE {table}_text MATCH :trigrams"
                            " UNION ALL SELECT id FROM unindexed_{table})";
        match.indexParameters.emplace_back(":trigrams", trigrams);
    }
    return match;
}

void SqliteConnection::interrupt() {
    if (!m_writing)
        sqlite3_interrupt(m_db);
}

void SqliteConnection::fail(int code) const {
    const QString said = m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : QString();
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw failure(ErrorCode::Storage, Reason::Locked, m_path, said);
    case SQLITE_NOTADB: throw failure(ErrorCode::Unreachable, Reason::NotADatabase, m_path, said);
    case SQLITE_CORRUPT: throw failure(ErrorCode::Unreachable, Reason::Damaged, m_path, said);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: throw failure(ErrorCode::Unreachable, Reason::CannotOpen, m_path, said);
    case SQLITE_READONLY: throw failure(ErrorCode::Unreachable, Reason::ReadOnly, m_path, said);
    case SQLITE_FULL: throw failure(ErrorCode::Storage, Reason::DiskFull, m_path, said);
    case SQLITE_INTERRUPT: throw failure(ErrorCode::Cancelled, Reason::Cancelled, m_path, said);
    default: throw failure(ErrorCode::Storage, Reason::StoreFailed, m_path, said);
    }
}

WriteTransaction::WriteTransaction(SqliteConnection &connection)
    : m_connection(connection) {
    m_connection.execute("BEGIN IMMEDIATE");
    m_connection.m_writing = true;
}

WriteTransaction::~WriteTransaction() {
    m_connection.m_writing = false;
    if (m_open)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void WriteTransaction::commit() {
    const domain::Day today = m_connection.today();
    sql::Statement &recordDay =
        m_connection.statement("UPDATE setting SET value = :today WHERE key = 'last_day' AND value < :today");
    recordDay.bind(":today", today);
    recordDay.run();
    indexTexts(m_connection);
    m_connection.execute("COMMIT");
    m_open = false;
}

Savepoint::Savepoint(SqliteConnection &connection)
    : m_connection(connection) {
    m_connection.execute("SAVEPOINT part");
}

Savepoint::~Savepoint() {
    if (m_open)
        sqlite3_exec(m_connection.handle(), "ROLLBACK TO part; RELEASE part", nullptr, nullptr, nullptr);
}

void Savepoint::release() {
    m_connection.execute("RELEASE part");
    m_open = false;
}

} // namespace store::sqlite
