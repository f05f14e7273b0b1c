// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"

#include "models/store/postgresql/postgresql_statement.h"
#include "models/store/postgresql/replica_url.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>

#include <poll.h>
#include <sys/socket.h>

#include <array>

#include <libpq-fe.h>

namespace store::postgresql {

namespace {

using domain::Error;
using domain::ErrorCode;
using domain::Reason;
using sql::Failure;

constexpr int kOldestServer = 150000;
/// How long a refused login is asked again why.
constexpr int kAskWhyMs = 3000;

/// What a URL leaves open. A server that says nothing for ten seconds counts as lost.
struct Default {
    const char *keyword;
    const char *value;
};

constexpr std::array kDefaults{
    Default{"fallback_application_name", "renewdesk"},
    Default{"client_encoding", "UTF8"},
    Default{"connect_timeout", "5"},
    Default{"keepalives_idle", "5"},
    Default{"keepalives_interval", "2"},
    Default{"keepalives_count", "3"},
    Default{"tcp_user_timeout", "10000"},
};

/// Keywords and values, as libpq takes them.
class Parameters {
public:
    explicit Parameters(const ConnectionUrl &url) {
        char *said = nullptr;
        const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption *)> options(
            PQconninfoParse(withoutReplica(url).text.toUtf8().constData(), &said), PQconninfoFree);
        const QString wrong = QString::fromUtf8(said).trimmed();
        PQfreemem(said);
        if (!options)
            throw Failure(domain::invalid(Reason::BadUrl, QStringLiteral("--database"), url.display()));
        for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
            if (option->val)
                add(option->keyword, option->val);
        }
        // They stand apart from the URL, which may be shown and kept.
        if (!url.password.isNull())
            add("password", url.password.toUtf8());
        if (!url.keyPassword.isNull())
            add("sslpassword", url.keyPassword.toUtf8());
        for (const Default &value : kDefaults) {
            if (!m_names.contains(value.keyword))
                add(value.keyword, value.value);
        }
    }

    PGconn *connect() const { return PQconnectdbParams(keywords().data(), values().data(), 0); }

    PGconn *startConnecting() const { return PQconnectStartParams(keywords().data(), values().data(), 0); }

private:
    void add(const QByteArray &name, const QByteArray &value) {
        m_names.append(name);
        m_values.append(value);
    }

    static std::vector<const char *> pointers(const QByteArrayList &texts) {
        std::vector<const char *> result;
        for (const QByteArray &text : texts)
            result.push_back(text.constData());
        result.push_back(nullptr);
        return result;
    }

    std::vector<const char *> keywords() const { return pointers(m_names); }

    std::vector<const char *> values() const { return pointers(m_values); }

    QByteArrayList m_names;
    QByteArrayList m_values;
};

/// libpq tells a refused login in words, which the server's language decides. Asked verbosely, it adds the SQLSTATE.
QString sqlStateOfRefusal(const Parameters &parameters) {
    const std::unique_ptr<PGconn, void (*)(PGconn *)> connection(parameters.startConnecting(), PQfinish);
    if (!connection)
        return {};
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    QElapsedTimer waited;
    waited.start();
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED && waited.elapsed() < kAskWhyMs) {
        pollfd socket{PQsocket(connection.get()), short(status == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (poll(&socket, 1, int(kAskWhyMs - waited.elapsed())) > 0)
            status = PQconnectPoll(connection.get());
    }
    static const QRegularExpression kState(QStringLiteral(":  ([0-9A-Z]{5}): ")); // behind the severity
    return kState.match(QString::fromUtf8(PQerrorMessage(connection.get()))).captured(1);
}

Reason reasonOfRefusal(const QString &sqlState) {
    if (sqlState.startsWith(u"28") || sqlState == u"42501")
        return Reason::LoginRefused;
    if (sqlState == u"3D000")
        return Reason::NoSuchDatabase;
    return Reason::CannotOpen;
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

PostgresqlConnection::PostgresqlConnection(const ConnectionUrl &url)
    : m_location(url.display())
    , m_connection(nullptr, PQfinish)
    , m_cancel(nullptr, PQfreeCancel) {
    const Parameters parameters(url);
    m_connection.reset(parameters.connect());
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        throw Failure(Error{.code = ErrorCode::Unreachable,
                            .reason = reasonOfRefusal(sqlStateOfRefusal(parameters)),
                            .facts = {.path = m_location,
                                      .text = QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed()}});
    m_cancel.reset(PQgetCancel(m_connection.get()));
    if (PQserverVersion(m_connection.get()) < kOldestServer)
        throw Failure(Error{.code = ErrorCode::Unreachable,
                            .reason = Reason::ServerTooOld,
                            .facts = {.number = PQserverVersion(m_connection.get()) / 10000,
                                      .otherNumber = kOldestServer / 10000,
                                      .path = m_location}});
    configure();
}

PostgresqlConnection::~PostgresqlConnection() {
    qDeleteAll(m_statements);
}

void PostgresqlConnection::configure() {
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
    execute("SET search_path TO renewdesk, pg_temp; SET timezone TO 'UTC'; SET datestyle TO 'ISO, YMD';"
            "SET standard_conforming_strings TO on; SET default_transaction_isolation TO 'read committed';"
            "SET idle_in_transaction_session_timeout TO 0");
}

QString PostgresqlConnection::login() const {
    return QString::fromUtf8(PQuser(m_connection.get()));
}

sql::Statement &PostgresqlConnection::statement(const QByteArray &sql) {
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

void PostgresqlConnection::execute(const QByteArray &sql) {
    drainActive();
    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(PQexec(m_connection.get(), sql.constData()), PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        fail(result.get());
}

/// While it lives, nobody interrupts.
class PostgresqlConnection::Writing {
public:
    explicit Writing(PostgresqlConnection &connection)
        : m_connection(connection) {
        set(true);
    }

    ~Writing() { set(false); }
    Q_DISABLE_COPY_MOVE(Writing)

private:
    void set(bool writing) {
        const std::lock_guard lock(m_connection.m_interruptMutex);
        m_connection.m_writing = writing;
    }

    PostgresqlConnection &m_connection;
};

QJsonObject PostgresqlConnection::call(const QByteArray &sql, const std::function<void(sql::Statement &)> &bind) {
    const Writing writing(*this);
    sql::Cursor answer(statement(sql));
    bind(*answer);
    if (!answer->next())
        fail(nullptr);
    const QJsonObject json = QJsonDocument::fromJson(answer->utf8(0).toByteArray()).object();
    answer->run(); // to its end: only then is it committed
    return json;
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

/// Upper case, for it doesn't depend on where in a word a letter stands, as a lower case sigma does.
sql::TextMatch PostgresqlConnection::containing(const QString &text, const QByteArray &parameter) const {
    QString pattern;
    for (const QChar c : text.toUpper()) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return {"upper(", " COLLATE \"und-x-icu\") LIKE " + parameter, (u'%' + pattern + u'%').toUtf8()};
}

bool PostgresqlConnection::waitForChange(std::chrono::milliseconds atMost) {
    if (!m_listening) {
        execute("LISTEN renewdesk_changed");
        m_listening = true;
    }
    const auto until = std::chrono::steady_clock::now() + atMost;
    bool heard = hasHeardOfChange();
    while (!heard && !m_woken.exchange(false) && std::chrono::steady_clock::now() < until) {
        pollfd socket{PQsocket(m_connection.get()), POLLIN, 0};
        poll(&socket, 1, 10);
        heard = hasHeardOfChange();
    }
    return heard;
}

void PostgresqlConnection::wake() {
    m_woken = true;
}

bool PostgresqlConnection::isConnected() const {
    return PQstatus(m_connection.get()) == CONNECTION_OK;
}

void PostgresqlConnection::abandon() {
    ::shutdown(PQsocket(m_connection.get()), SHUT_RDWR);
}

bool PostgresqlConnection::hasHeardOfChange() {
    if (!PQconsumeInput(m_connection.get()))
        fail(nullptr);
    bool heard = false;
    while (const std::unique_ptr<PGnotify, void (*)(void *)> notification{PQnotifies(m_connection.get()), PQfreemem})
        heard = heard || notification->be_pid != PQbackendPID(m_connection.get());
    return heard;
}

void PostgresqlConnection::interrupt() {
    const std::lock_guard lock(m_interruptMutex);
    std::array<char, 256> said = {};
    if (!m_writing)
        PQcancel(m_cancel.get(), said.data(), int(said.size()));
}

void PostgresqlConnection::fail(const pg_result *result) const {
    const auto failure = [this](ErrorCode code, Reason reason, const QString &said) {
        return Failure(Error{.code = code, .reason = reason, .facts = {.path = m_location, .text = said}});
    };
    // The primary message alone: details quote rows.
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const QString said = QString::fromUtf8(message ? message : PQerrorMessage(m_connection.get())).trimmed();
    const QByteArray state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (PQstatus(m_connection.get()) != CONNECTION_OK || state.startsWith("08") || state.startsWith("57P"))
        throw failure(ErrorCode::Unreachable, Reason::CannotOpen, said);
    if (state == "57014")
        throw failure(ErrorCode::Cancelled, Reason::Cancelled, said);
    // A standby ends reads that keep it from following: it is lost to this one.
    if (state == "40001" && qstrcmp(PQparameterStatus(m_connection.get(), "in_hot_standby"), "on") == 0)
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
