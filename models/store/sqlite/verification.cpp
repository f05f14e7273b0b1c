// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/verification.h"

#include "models/domain/billing_calendar.h"
#include "models/domain/integration.h"
#include "models/domain/reason_code.h"
#include "models/store/sqlite/migrations.h"
#include "models/store/sqlite/verification_queries.h"

#include <QRegularExpression>

#include <map>

namespace store::sqlite {

namespace {

constexpr int kOwnChecks = 5;

/// Every object of a schema, by kind and name, and the text that made it.
std::map<QString, QString> objectsOf(SqliteConnection &connection) {
    std::map<QString, QString> objects;
    sql::Cursor rows(connection.statement("SELECT type || ' ' || name, sql FROM sqlite_schema"
                                          " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"));
    while (rows->next())
        objects.emplace(rows->text(0), rows->text(1));
    return objects;
}

} // namespace

QStringList Verification::findings() {
    const auto scope = m_connection.read();
    if (!checkFile())
        return m_findings; // what a damaged file says of its rows is worth nothing
    checkForeignKeys();
    checkSchema();
    checkCalendar();
    checkLifecycle();
    for (const VerificationQuery &query : verificationQueries())
        checkQuery(query.code, query.text);
    step();
    return m_findings;
}

/// SQLite's own check: pages and trees, and each row's constraints. Returns whether the rows can be read at all.
bool Verification::checkFile() {
    step();
    static const QRegularExpression kRow(
        QStringLiteral("^(?:CHECK constraint failed|NULL value|NUMERIC value|TEXT value|non-[A-Z]+ value) in (\\S+)$"));
    QStringList tables;
    sql::Cursor rows(m_connection.statement("PRAGMA quick_check(1000)"));
    while (rows->next()) {
        const QString said = rows->text(0);
        const QRegularExpressionMatch row = kRow.match(said);
        if (row.hasMatch()) {
            tables.append(row.captured(1));
        } else if (said != u"ok") {
            find("damaged-file");
            return false;
        }
    }
    tables.removeDuplicates();
    for (const QString &table : tables)
        find("constraint", table);
    return true;
}

void Verification::checkForeignKeys() {
    step();
    int found = 0;
    sql::Cursor rows(m_connection.statement("PRAGMA foreign_key_check"));
    while (rows->next() && found++ < kMostOfOneKind)
        find("foreign-key", rows->text(0) + u' ' + (rows->isNull(1) ? QString() : rows->text(1)));
}

/// Tables with their constraints, indexes, triggers and views are those that the migrations make.
void Verification::checkSchema() {
    step();
    SqliteConnection blank(QStringLiteral(":memory:"), SqliteConnection::Mode::Memory);
    createSchema(blank);
    const std::map<QString, QString> expected = objectsOf(blank);
    const std::map<QString, QString> found = objectsOf(m_connection);
    for (const auto &[name, text] : expected) {
        const auto here = found.find(name);
        if (here == found.end() || here->second != text)
            find("schema", name);
    }
    for (const auto &[name, text] : found) {
        if (!expected.contains(name))
            find("schema", name);
    }
}

void Verification::checkCalendar() {
    step();
    sql::Cursor rows(m_connection.statement("SELECT anchor_day, due_on, next_due_on FROM billing_calendar"
                                            " ORDER BY anchor_day, due_on"));
    for (const domain::CalendarRow &expected : domain::calendarRows()) {
        const bool same = rows->next() && rows->integer32(0) == expected.anchorDay
                          && rows->utf8(1) == expected.dueOn.iso().toLatin1()
                          && rows->utf8(2) == expected.nextDueOn.iso().toLatin1();
        if (!same) {
            find("calendar", QString::number(expected.anchorDay) + u' ' + expected.dueOn.iso());
            return;
        }
    }
    if (rows->next())
        find("calendar", rows->text(0) + u' ' + rows->text(1));
}

void Verification::checkLifecycle() {
    step();
    if (m_connection.integer("SELECT COUNT(*) FROM lifecycle_transition") != qint64(domain::kTransitions.size()))
        find("lifecycle");
    for (const domain::Transition &cell : domain::kTransitions) {
        sql::Cursor row(m_connection.statement("SELECT to_service, to_cancel_pending, refusal FROM lifecycle_transition"
                                               " WHERE service = :service AND cancel_pending = :pending"
                                               " AND command = :command"));
        row->bind(":service", domain::serviceCode(cell.from.service));
        row->bind(":pending", cell.from.cancelPending);
        row->bind(":command", domain::commandCode(cell.command));
        const bool same = row->next()
                          && (cell.isPossible() ? row->isNull(2) && row->text(0) == domain::serviceCode(cell.to.service)
                                                      && row->boolean(1) == cell.to.cancelPending
                                                : row->text(2) == domain::reasonCode(cell.refusal));
        if (!same)
            find("lifecycle", QString(domain::commandCode(cell.command)));
    }
}

void Verification::checkQuery(const char *code, const char *query) {
    step();
    int found = 0;
    sql::Cursor rows(m_connection.statement(query));
    while (rows->next()) {
        if (++found > kMostOfOneKind) {
            find(code, QStringLiteral("more than %1").arg(kMostOfOneKind));
            break;
        }
        find(code, rows->text(0));
    }
}

void Verification::find(const char *code, const QString &where) {
    m_findings.append(where.isEmpty() ? QString::fromLatin1(code) : QString::fromLatin1(code) + u' ' + where);
}

void Verification::step() {
    if (m_progress.isCancelled())
        throw sql::Failure({.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled});
    m_progress.report(m_steps++, kOwnChecks + qint64(verificationQueries().size()));
}

} // namespace store::sqlite
