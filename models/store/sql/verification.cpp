// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/verification.h"

#include "models/domain/billing_calendar.h"
#include "models/domain/integration.h"
#include "models/domain/reason_code.h"

namespace store::sql {

namespace {

constexpr int kChecksBesidesRows = 2; // calendar, lifecycle

} // namespace

Verification::Verification(Connection &connection, Progress &progress, int ownSteps)
    : m_connection(connection)
    , m_progress(progress)
    , m_allSteps(kChecksBesidesRows + ownSteps + qint64(verificationQueries().size())) {}

void Verification::checkAll() {
    checkCalendar();
    checkLifecycle();
    for (const VerificationQuery &query : verificationQueries())
        checkQuery(query);
    step();
}

void Verification::checkCalendar() {
    step();
    Cursor rows(m_connection.statement("SELECT anchor_day, due_on, next_due_on FROM billing_calendar"
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
    {
        Cursor count(m_connection.statement("SELECT COUNT(*) FROM lifecycle_transition"));
        if (!count->next() || count->integer(0) != qint64(domain::kTransitions.size()))
            find("lifecycle");
    }
    for (const domain::Transition &cell : domain::kTransitions) {
        Cursor row(m_connection.statement("SELECT to_service, to_cancel_pending, refusal FROM lifecycle_transition"
                                          " WHERE service = :service AND cancel_pending = :pending"
                                          " AND command = :command"));
        row->bind(":service", domain::serviceCode(cell.from.service));
        row->bind(":pending", cell.from.cancelPending);
        row->bind(":command", domain::commandCode(cell.command));
        const bool same = row->next()
                          && (cell.isPossible() ? row->isNull(2)
                                                      && row->text(0) == domain::serviceCode(cell.to.service)
                                                      && row->boolean(1) == cell.to.cancelPending
                                                : row->text(2) == domain::reasonCode(cell.refusal));
        if (!same)
            find("lifecycle", QString(domain::commandCode(cell.command)));
    }
}

void Verification::checkQuery(const VerificationQuery &query) {
    step();
    int found = 0;
    Cursor rows(m_connection.statement(query.text));
    while (rows->next()) {
        if (++found > kMostOfOneKind) {
            find(query.code, QStringLiteral("more than %1").arg(kMostOfOneKind));
            break;
        }
        find(query.code, rows->text(0));
    }
}

void Verification::compareObjects(const std::map<QString, QString> &expected, const std::map<QString, QString> &found) {
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

void Verification::find(const char *code, const QString &where) {
    m_findings.append(where.isEmpty() ? QString::fromLatin1(code) : QString::fromLatin1(code) + u' ' + where);
}

void Verification::step() {
    if (m_progress.isCancelled())
        throw Failure({.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled});
    m_progress.report(m_steps++, m_allSteps);
}

} // namespace store::sql
