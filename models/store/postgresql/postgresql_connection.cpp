// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"

#include "models/store/lists.h"
#include "models/store/postgresql/postgresql_statement.h"
#include "models/store/postgresql/refusal.h"
#include "models/store/postgresql/server_parameters.h"

#include <QJsonDocument>

#include <libpq-fe.h>

namespace store::postgresql {

namespace {

using domain::Error;
using domain::ErrorCode;
using domain::Reason;
using sql::Failure;
using std::chrono::milliseconds;

constexpr int kOldestServer = 150000;
/// Setting up a connection that stands: so many round trips don't take longer.
constexpr milliseconds kSetUpWithin{5000};
/// A sign of life. With the time between two of them, a loss is told within 5 s.
constexpr milliseconds kLivesWithin{2500};
/// How often a standby, which tells nobody of changes, is asked for them: they show within a second.
constexpr milliseconds kLooksAtStandbyEvery{500};
/// The longest that a command is waited for: it waits for locks itself, for up to 5 s each.
constexpr milliseconds kAnswersWithin{15000};

FailedConnection failedConnection(const ServerParameters::Attempt &attempt, const QString &location) {
    const PGconn *connection = attempt.connection.get();
    return {.location = location,
            .login = QString::fromUtf8(PQuser(connection)),
            .said = QString::fromUtf8(PQerrorMessage(connection)),
            .sqlState = attempt.sqlState,
            .wantsPassword = PQconnectionNeedsPassword(connection) != 0};
}

/// A consistent state for several reads; the outermost scope holds the transaction.
class PostgresqlReadScope final : public sql::Connection::ReadScope {
public:
    PostgresqlReadScope(PostgresqlConnection &connection, int &depth)
        : m_connection(connection)
        , m_depth(depth) {
        if (m_depth == 0)
            m_connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        ++m_depth;
    }

    ~PostgresqlReadScope() override {
        if (--m_depth > 0)
            return;
        try {
            m_connection.execute("ROLLBACK");
        } catch (const Failure &) {
            // The session is lost, and its transaction with it.
        }
    }
    Q_DISABLE_COPY_MOVE(PostgresqlReadScope)

private:
    PostgresqlConnection &m_connection;
    int &m_depth;
};

} // namespace

QString sendable(const QString &text) {
    const bool holds = !text.contains(QChar(u'\0')) && QString::fromUtf8(text.toUtf8()) == text;
    return holds ? text : QStringLiteral("\t\u2014");
}

template <typename Wait>
auto PostgresqlConnection::waiting(Wait wait) const {
    try {
        return wait();
    } catch (Wire::Broken why) {
        throw Failure(
            Error{.code = ErrorCode::Unreachable,
                  .reason = Reason::CannotOpen,
                  .facts = {.path = m_location,
                            .text = why == Wire::Broken::Late ? QStringLiteral("no answer in time") : QString()}});
    }
}

/// While it lives, whatever is asked of the server has to be answered within that time.
class PostgresqlConnection::Within {
public:
    Within(PostgresqlConnection &connection, const std::optional<milliseconds> &time)
        : m_connection(connection)
        , m_outer(connection.m_deadline) {
        m_connection.m_deadline = time ? Wire::Deadline(Wire::Clock::now() + *time) : std::nullopt;
    }

    ~Within() { m_connection.m_deadline = m_outer; }
    Q_DISABLE_COPY_MOVE(Within)

private:
    PostgresqlConnection &m_connection;
    const Wire::Deadline m_outer;
};

PostgresqlConnection::PostgresqlConnection(const ConnectionUrl &url, const std::stop_token &giveUp)
    : m_location(url.display())
    , m_wire(connect(url, giveUp)) {
    setUp(giveUp, [this] {
        execute("SET search_path TO renewdesk, pg_temp; SET timezone TO 'UTC'; SET datestyle TO 'ISO, YMD';"
                "SET standard_conforming_strings TO on; SET default_transaction_isolation TO 'read committed';"
                "SET idle_in_transaction_session_timeout TO 0;"
                "SET jit TO off;" // a page's query takes less time than its compilation
                // A client that vanished without a word lets go of its locks as soon as one that was killed, nearly.
                "SET tcp_keepalives_idle TO 5; SET tcp_keepalives_interval TO 2; SET tcp_keepalives_count TO 3");
    });
}

Wire::Connection PostgresqlConnection::connect(const ConnectionUrl &url, const std::stop_token &giveUp) const {
    std::optional<ServerParameters::Attempt> attempt = ServerParameters(url).connect(giveUp);
    if (!attempt)
        throw Failure(Error{.code = ErrorCode::Cancelled, .reason = Reason::Cancelled});
    PGconn *connection = attempt->connection.get();
    if (PQstatus(connection) != CONNECTION_OK)
        throw Failure(refusal(failedConnection(*attempt, m_location)));
    if (PQserverVersion(connection) < kOldestServer)
        throw Failure(Error{.code = ErrorCode::Unreachable,
                            .reason = Reason::ServerTooOld,
                            .facts = {.number = PQserverVersion(connection) / 10000,
                                      .otherNumber = kOldestServer / 10000,
                                      .path = m_location}});
    return std::move(attempt->connection);
}

void PostgresqlConnection::setUp(const std::stop_token &giveUp, const std::function<void()> &work) {
    const std::stop_callback given(giveUp, [this] { abandon(); });
    const Within within(*this, kSetUpWithin);
    work();
}

PostgresqlConnection::~PostgresqlConnection() {
    qDeleteAll(m_statements);
}

QString PostgresqlConnection::login() const {
    return QString::fromUtf8(PQuser(m_wire.handle()));
}

sql::Statement &PostgresqlConnection::statement(const QByteArray &sql) {
    return ownStatement(sql);
}

PostgresqlStatement &PostgresqlConnection::ownStatement(const QByteArray &sql) {
    PostgresqlStatement *&statement = m_statements[sql];
    if (!statement)
        statement = new PostgresqlStatement(*this, sql, int(m_statements.size()));
    else
        statement->reset();
    return *statement;
}

void PostgresqlConnection::drainActive() {
    if (m_active)
        m_active->drain();
}

std::unique_ptr<sql::Connection::ReadScope> PostgresqlConnection::read() {
    return std::make_unique<PostgresqlReadScope>(*this, m_readDepth);
}

/// Whose changes are seen: all before one transaction, but of those that are under way. A standby doesn't say who is.
QByteArray PostgresqlConnection::state() const {
    return "CASE WHEN pg_is_in_recovery() THEN '' ELSE CAST(pg_current_snapshot() AS text) END";
}

void PostgresqlConnection::execute(const QByteArray &sql) {
    drainActive();
    beginQuery();
    if (!PQsendQuery(m_wire.handle(), sql.constData()))
        fail(nullptr);
    finish();
}

void PostgresqlConnection::beginQuery() {
    waiting([this] { m_wire.clear(); });
}

Wire::Answer PostgresqlConnection::nextAnswer() {
    return waiting([this] { return m_wire.next(m_deadline); });
}

void PostgresqlConnection::finish() {
    Wire::Answer failed(nullptr, PQclear);
    while (Wire::Answer answer = nextAnswer()) {
        const ExecStatusType status = PQresultStatus(answer.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && !failed)
            failed = std::move(answer);
    }
    if (failed)
        fail(failed.get());
}

/// While it lives, nobody interrupts.
class PostgresqlConnection::Writing {
public:
    explicit Writing(PostgresqlConnection &connection)
        : m_connection(connection) {
        add(1);
        m_connection.m_hasSent = false;
    }

    ~Writing() { add(-1); }
    Q_DISABLE_COPY_MOVE(Writing)

private:
    void add(int more) {
        const std::lock_guard lock(m_connection.m_interruptMutex);
        m_connection.m_writing += more;
    }

    PostgresqlConnection &m_connection;
};

WriteTransaction::WriteTransaction(PostgresqlConnection &connection)
    : m_connection(connection)
    , m_writing(std::make_unique<PostgresqlConnection::Writing>(connection)) {
    m_connection.execute("BEGIN");
}

WriteTransaction::~WriteTransaction() {
    if (!m_open)
        return;
    try {
        m_connection.execute("ROLLBACK");
    } catch (const Failure &) {
        // The session is lost, and its transaction with it.
    }
}

void WriteTransaction::commit() {
    m_open = false;
    m_connection.execute("COMMIT");
}

QJsonObject PostgresqlConnection::call(const QByteArray &sql, const std::function<void(sql::Statement &)> &bind,
                                       Patience patience) {
    const Writing writing(*this);
    const Within within(*this, patience == Patience::Command ? std::optional(kAnswersWithin) : std::nullopt);
    try {
        PostgresqlStatement &function = ownStatement(sql);
        function.neverPrepare();
        sql::Cursor answer(function);
        bind(*answer);
        if (!answer->next())
            fail(nullptr);
        const QJsonObject json = QJsonDocument::fromJson(answer->utf8(0).toByteArray()).object();
        answer->run(); // to its end: only then is it committed
        return json;
    } catch (const Failure &failure) {
        Error error = failure.error();
        if (m_hasSent && error.code == ErrorCode::Unreachable && error.reason == Reason::CannotOpen)
            error.reason = Reason::OutcomeUnknown;
        throw Failure(std::move(error));
    }
}

domain::Day PostgresqlConnection::today() {
    sql::Cursor row(statement("SELECT today FROM business_day"));
    row->next();
    return row->day(0);
}

QDateTime PostgresqlConnection::now() {
    sql::Cursor row(statement("SELECT instant FROM business_day"));
    row->next();
    return row->instant(0);
}

domain::Roles PostgresqlConnection::roles() {
    QByteArrayList codes;
    for (const domain::Role role : domain::kRoles)
        codes.append(domain::roleCode(role).data());
    sql::Cursor row(statement("SELECT role FROM unnest(CAST(:roles AS text[])) AS role"
                              " WHERE pg_has_role(session_user, 'renewdesk_' || role, 'USAGE')"));
    row->bind(":roles", '{' + codes.join(',') + '}');
    domain::Roles roles;
    while (row->next()) {
        if (const auto role = domain::roleFromCode(row->text(0)))
            roles.add(*role);
    }
    return roles;
}

QByteArray PostgresqlConnection::auditedGrant() const {
    return "(SELECT c.grantee FROM role_change c WHERE c.audit_entry_id = e.id),"
           " (SELECT c.role FROM role_change c WHERE c.audit_entry_id = e.id)";
}

QString PostgresqlConnection::server() const {
    const int version = PQserverVersion(m_wire.handle());
    return QStringLiteral("PostgreSQL %1.%2").arg(version / 10000).arg(version % 10000);
}

QString PostgresqlConnection::encryption() const {
    return QString::fromLatin1(PQsslAttribute(m_wire.handle(), "protocol"));
}

bool PostgresqlConnection::takesChanges() const {
    return !isStandby() && qstrcmp(PQparameterStatus(m_wire.handle(), "default_transaction_read_only"), "on") != 0;
}

bool PostgresqlConnection::isStandby() const {
    return qstrcmp(PQparameterStatus(m_wire.handle(), "in_hot_standby"), "on") == 0;
}

/// Upper case, for it doesn't depend on where in a word a letter stands, as a lower case sigma does.
sql::TextMatch PostgresqlConnection::matching(const QString &text) const {
    const bool isContained = text.toUcs4().size() >= kLeastContained;
    const QString upper = text.toUpper();
    QString pattern = isContained ? QStringLiteral("%") : QString();
    for (const QChar c : upper) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    sql::TextMatch match{.before = "upper(",
                         .after = " COLLATE \"und-x-icu\") LIKE :search",
                         .rowsByIndex = {},
                         .columnByIndex = {},
                         .labelTable = "integration_label",
                         .pattern = (pattern + u'%').toUtf8(),
                         .indexParameters = {}};
    if (!isContained) {
        constexpr char32_t kLastCharacter = 0x10FFFF;
        match.columnByIndex = "(upper({column} COLLATE \"und-x-icu\") ~>=~ :beginning"
                              " AND upper({column} COLLATE \"und-x-icu\") ~<~ :beyond)";
        match.isExactByIndex = true;
        match.indexParameters = {{":beginning", upper.toUtf8()},
                                 {":beyond", (upper + QString::fromUcs4(&kLastCharacter, 1)).toUtf8()}};
    }
    return match;
}

bool PostgresqlConnection::waitForChange(milliseconds atMost) {
    if (isStandby())
        return waitForEntry(atMost);
    if (!m_listening) {
        const Within within(*this, kLivesWithin);
        execute("LISTEN renewdesk_changed");
        m_listening = true;
        if (!std::exchange(m_lastEntry, {}).isNull())
            return true; // a standby that was promoted meanwhile
    }
    const Wire::Deadline until = Wire::Clock::now() + atMost;
    while (!takeNotifications()) {
        if (waiting([&] { return m_wire.listen(until); })) {
            if (!PQconsumeInput(m_wire.handle()))
                fail(nullptr);
            continue;
        }
        const Within within(*this, kLivesWithin);
        execute("SELECT 1");
        return takeNotifications();
    }
    return true;
}

/// Nobody can listen on a standby. Every command leaves an entry in the audit (R20): a new one counts as a change.
bool PostgresqlConnection::waitForEntry(milliseconds atMost) {
    const auto until = Wire::Clock::now() + atMost;
    for (;;) {
        const auto look = std::min(until, Wire::Clock::now() + kLooksAtStandbyEvery);
        if (waiting([&] { return m_wire.listen(look); }) && !PQconsumeInput(m_wire.handle()))
            fail(nullptr);
        const bool isWoken = Wire::Clock::now() < look;
        const Within within(*this, kLivesWithin);
        sql::Cursor row(statement("SELECT CAST(max(id) AS text) FROM audit_entry"));
        row->next();
        const QString before = std::exchange(m_lastEntry, row->text(0));
        if (m_lastEntry != before && !before.isNull())
            return true;
        if (isWoken || Wire::Clock::now() >= until)
            return false;
    }
}

bool PostgresqlConnection::takeNotifications() {
    bool told = false;
    while (const std::unique_ptr<PGnotify, void (*)(void *)> notification{PQnotifies(m_wire.handle()), PQfreemem})
        told = told || notification->be_pid != PQbackendPID(m_wire.handle());
    return told;
}

bool PostgresqlConnection::isConnected() {
    return m_active ? PQstatus(m_wire.handle()) == CONNECTION_OK : m_wire.isConnected();
}

void PostgresqlConnection::abandon() {
    m_abandonment.request_stop();
    m_wire.abandon();
}

void PostgresqlConnection::interrupt() {
    const std::lock_guard lock(m_interruptMutex);
    if (m_writing == 0)
        m_wire.cancel();
}

void PostgresqlConnection::fail(const pg_result *result) const {
    const auto failure = [this](ErrorCode code, Reason reason, const QString &said) {
        return Failure(Error{.code = code, .reason = reason, .facts = {.path = m_location, .text = said}});
    };
    // The primary message alone: details quote rows.
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const QString said = QString::fromUtf8(message ? message : PQerrorMessage(m_wire.handle())).trimmed();
    const QByteArray state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (PQstatus(m_wire.handle()) != CONNECTION_OK || state.startsWith("08") || state.startsWith("57P"))
        throw failure(ErrorCode::Unreachable, Reason::CannotOpen, said);
    if (state == "57014")
        throw failure(ErrorCode::Cancelled, Reason::Cancelled, said);
    // A standby ends reads that keep it from following: it is lost to this one.
    if (state == "40001" && isStandby())
        throw failure(ErrorCode::Unreachable, Reason::CannotOpen, said);
    if (state == "55P03" || state.startsWith("40"))
        throw failure(ErrorCode::Storage, Reason::Locked, said);
    if (state == "42501")
        throw failure(ErrorCode::Forbidden, Reason::None, said);
    if (state == "25006")
        throw failure(ErrorCode::Unreachable, Reason::ReadOnly, said);
    if (state == "53100")
        throw failure(ErrorCode::Storage, Reason::DiskFull, said);
    throw failure(ErrorCode::Storage, Reason::StoreFailed, said);
}

} // namespace store::postgresql
