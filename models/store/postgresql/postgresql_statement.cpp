// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_statement.h"

#include <libpq-fe.h>

namespace store::postgresql {

namespace {

using domain::Reason;

// PostgreSQL's own numbers for these types, fixed for ever (catalog/pg_type.dat).
constexpr unsigned kDateType = 1082;
constexpr unsigned kInstantType = 1184;

/// So many rows are read to be thrown away; what is longer is cancelled.
constexpr int kDiscardedRows = 1000;

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

} // namespace

NumberedSql NumberedSql::of(const QByteArray &sql) {
    NumberedSql numbered;
    for (qsizetype i = 0; i < sql.size();) {
        const char c = sql[i];
        if (c == '\'' || c == '"') {
            const qsizetype close = sql.indexOf(c, i + 1);
            const qsizetype end = close < 0 ? sql.size() : close + 1;
            numbered.text += sql.mid(i, end - i);
            i = end;
        } else if (c == '-' && sql.mid(i, 2) == "--") {
            const qsizetype close = sql.indexOf('\n', i);
            i = close < 0 ? sql.size() : close;
        } else if (c == ':' && sql.mid(i, 2) == "::") {
            numbered.text += "::";
            i += 2;
        } else if (c == ':' && i + 1 < sql.size() && isNameCharacter(sql[i + 1])) {
            qsizetype end = i + 1;
            while (end < sql.size() && isNameCharacter(sql[end]))
                ++end;
            const QByteArray name = sql.mid(i, end - i);
            qsizetype number = numbered.names.indexOf(name);
            if (number < 0) {
                number = numbered.names.size();
                numbered.names.append(name);
            }
            numbered.text += '$' + QByteArray::number(number + 1);
            i = end;
        } else {
            numbered.text += c;
            ++i;
        }
    }
    return numbered;
}

PostgresqlStatement::PostgresqlStatement(PostgresqlConnection &connection, const QByteArray &sql, int number)
    : m_connection(connection)
    , m_sql(NumberedSql::of(sql))
    , m_name("s" + QByteArray::number(number))
    , m_parameters(std::size_t(m_sql.names.size()))
    , m_failed(nullptr, PQclear)
    , m_row(nullptr, PQclear) {}

PostgresqlStatement::~PostgresqlStatement() = default;

std::vector<unsigned> PostgresqlStatement::types() const {
    std::vector<unsigned> types;
    for (const Parameter &parameter : m_parameters)
        types.push_back(parameter.type);
    return types;
}

void PostgresqlStatement::prepare() {
    const std::vector<Oid> types = this->types();
    m_connection.beginQuery();
    if (!PQsendPrepare(m_connection.m_wire.handle(), m_name.constData(), m_sql.text.constData(), int(types.size()),
                       types.data()))
        m_connection.fail(nullptr);
    m_connection.finish();
    m_prepared = true;
}

void PostgresqlStatement::send() {
    m_connection.drainActive();
    if (!m_prepared && m_hasRun && m_worthPreparing)
        prepare();
    m_hasRun = true;
    std::vector<const char *> values;
    for (const Parameter &parameter : m_parameters)
        values.push_back(parameter.value ? parameter.value->constData() : nullptr);
    PGconn *connection = m_connection.m_wire.handle();
    m_connection.beginQuery();
    const int sent = m_prepared ? PQsendQueryPrepared(connection, m_name.constData(), int(values.size()), values.data(),
                                                      nullptr, nullptr, 0)
                                : PQsendQueryParams(connection, m_sql.text.constData(), int(values.size()),
                                                    types().data(), values.data(), nullptr, nullptr, 0);
    if (!sent)
        m_connection.fail(nullptr);
    m_connection.m_hasSent = true;
    PQsetSingleRowMode(connection);
    m_running = true;
    m_onWire = true;
    m_changed = 0;
    m_connection.m_active = this;
}

Wire::Answer PostgresqlStatement::receive() {
    Wire::Answer outcome = m_connection.nextAnswer();
    if (PQresultStatus(outcome.get()) == PGRES_SINGLE_TUPLE)
        return outcome;
    m_onWire = false;
    m_connection.m_active = nullptr;
    const ExecStatusType status = PQresultStatus(outcome.get());
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
        m_changed = QByteArray(PQcmdTuples(outcome.get())).toLongLong();
    else
        m_failed = std::move(outcome);
    // What is told after the rows counts too: a commit that failed.
    while (Wire::Answer rest = m_connection.nextAnswer()) {
        if (PQresultStatus(rest.get()) == PGRES_FATAL_ERROR && !m_failed)
            m_failed = std::move(rest);
    }
    return {nullptr, PQclear};
}

bool PostgresqlStatement::next() {
    if (!m_running)
        send();
    m_row.reset();
    if (!m_ahead.empty()) {
        m_row = std::move(m_ahead.front());
        m_ahead.pop_front();
        return true;
    }
    if (m_onWire)
        m_row = receive();
    if (m_row)
        return true;
    m_running = false;
    if (const Wire::Answer failed = std::exchange(m_failed, Wire::Answer(nullptr, PQclear)))
        m_connection.fail(failed.get());
    return false;
}

qint64 PostgresqlStatement::run() {
    while (next()) {}
    return m_changed;
}

void PostgresqlStatement::drain() {
    while (m_onWire) {
        if (Wire::Answer row = receive())
            m_ahead.push_back(std::move(row));
    }
}

void PostgresqlStatement::discard() {
    try {
        for (int rows = 0; m_onWire; ++rows) {
            if (rows == kDiscardedRows)
                m_connection.m_wire.cancel();
            receive();
        }
    } catch (const sql::Failure &) {
        m_onWire = false; // the connection is lost: whoever asks next is told
        m_connection.m_active = nullptr;
    }
    m_ahead.clear();
    m_failed.reset();
}

void PostgresqlStatement::reset() {
    discard();
    m_row.reset();
    m_running = false;
    for (Parameter &parameter : m_parameters)
        parameter = {};
}

int PostgresqlStatement::columnCount() const {
    return PQnfields(m_row.get());
}

bool PostgresqlStatement::isNull(int column) const {
    return PQgetisnull(m_row.get(), 0, column) == 1;
}

qint64 PostgresqlStatement::integer(int column) const {
    const QByteArrayView text = utf8(column);
    if (text == "t")
        return 1;
    return text.toLongLong();
}

QByteArrayView PostgresqlStatement::utf8(int column) const {
    return {PQgetvalue(m_row.get(), 0, column), PQgetlength(m_row.get(), 0, column)};
}

domain::Day PostgresqlStatement::day(int column) const {
    const std::optional<domain::Day> day = domain::Day::fromIso(utf8(column));
    if (!day)
        throw sql::Failure({.code = domain::ErrorCode::Storage,
                            .reason = Reason::Damaged,
                            .facts = {.path = m_connection.location(), .text = text(column)}});
    return *day;
}

/// `2026-01-31 11:21:52.387+00`: the session's zone is UTC. Milliseconds are what anybody keeps.
QDateTime PostgresqlStatement::instant(int column) const {
    const QString written = text(column);
    const QString time = written.mid(11).section(QLatin1Char('+'), 0, 0).left(12);
    return {QDate::fromString(written.left(10), Qt::ISODate), QTime::fromString(time, Qt::ISODateWithMs), Qt::UTC};
}

void PostgresqlStatement::set(const char *name, Parameter parameter) {
    const qsizetype index = m_sql.names.indexOf(name);
    Q_ASSERT_X(index >= 0, name, m_sql.text.constData());
    m_parameters[std::size_t(index)] = std::move(parameter);
}

void PostgresqlStatement::bindInteger(const char *name, qint64 value) {
    set(name, {QByteArray::number(value)});
}

void PostgresqlStatement::bindText(const char *name, const QByteArray &utf8) {
    if (utf8.contains('\0'))
        throw sql::Failure(domain::invalid(Reason::BadCharacter, QString::fromLatin1(name + 1)));
    set(name, {utf8.isNull() ? QByteArray("") : utf8});
}

void PostgresqlStatement::bindDay(const char *name, domain::Day value) {
    set(name, {value.iso().toLatin1(), kDateType});
}

void PostgresqlStatement::bindInstant(const char *name, const QDateTime &value) {
    set(name, {value.toUTC().toString(Qt::ISODateWithMs).toLatin1(), kInstantType});
}

void PostgresqlStatement::bindNull(const char *name) {
    set(name, {});
}

} // namespace store::postgresql
