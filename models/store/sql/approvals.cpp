// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/approvals.h"

#include "models/store/sql/runs.h"

#include <deque>
#include <set>

namespace store::sql {

using domain::Day;
using domain::RunSeal;
using domain::SealedCharge;

namespace {

/// One account's date as it was settled, charge by charge.
struct Settlement {
    SettledDate date;
    std::vector<SealedCharge> charges;
};

/// The invoices over what was due up to @c asOf, recorded since that day began, newest first, read as they are asked
/// for. (A seal is no older than its day.)
class InvoicesSince {
public:
    InvoicesSince(Connection &connection, Day asOf)
        : m_lines(connection.statement(
            "SELECT v.id, v.number, v.recorded_at, v.recorded_by, v.run_id, v.account_id, a.name, v.issued_on,"
            " v.total_cents, l.integration_id, l.kind, l.amount_cents, l.period_end"
            " FROM invoice v JOIN invoice_line l ON l.invoice_id = v.id JOIN account a ON a.id = v.account_id"
            " WHERE v.id > (SELECT COALESCE(MAX(id), 0) FROM invoice WHERE recorded_at < :since)"
            " AND v.kind = 'renewal' AND v.issued_on <= :asOf ORDER BY v.id DESC")) {
        // In whatever time zone the day began.
        m_lines->bind(":since", QDateTime(asOf.plusDays(-1).toDate(), QTime(0, 0), Qt::UTC));
        m_lines->bind(":asOf", asOf);
        m_isAtLine = m_lines->next();
        advance();
    }

    bool isAtEnd() const { return m_current.charges.empty(); }

    const Settlement &current() const { return m_current; }

    void advance() {
        m_current = {};
        if (!m_isAtLine)
            return;
        const qint64 invoice = m_lines->integer(0);
        SettledDate &date = m_current.date;
        date = {.account = m_lines->id<domain::AccountId>(5),
                .name = m_lines->text(6),
                .dueOn = m_lines->day(7),
                .invoice = m_lines->text(1),
                .login = m_lines->text(3),
                .at = m_lines->instant(2),
                .total = m_lines->money(8),
                .run = m_lines->optionalId<domain::RunId>(4)};
        for (; m_isAtLine && m_lines->integer(0) == invoice; m_isAtLine = m_lines->next())
            m_current.charges.push_back({.account = date.account,
                                         .integration = m_lines->id<domain::IntegrationId>(9),
                                         .dueOn = date.dueOn,
                                         .kind = domain::chargeKindFromCode(m_lines->text(10)).value(),
                                         .amount = m_lines->money(11),
                                         .nextDueOn = m_lines->day(12)});
    }

private:
    Cursor m_lines;
    bool m_isAtLine = false;
    Settlement m_current;
};

/// The same of removals, which are few.
std::deque<Settlement> removedSince(Connection &connection, Day asOf) {
    std::deque<Settlement> removed;
    Cursor rows(
        connection.statement("SELECT r.account_id, a.name, r.removed_on, r.recorded_at, r.run_id, r.integration_id"
                             " FROM removal_receipt r JOIN account a ON a.id = r.account_id"
                             " WHERE r.recorded_on >= :asOf AND r.removed_on <= :asOf ORDER BY r.id DESC"));
    rows->bind(":asOf", asOf);
    while (rows->next())
        removed.push_back({.date = {.account = rows->id<domain::AccountId>(0),
                                    .name = rows->text(1),
                                    .dueOn = rows->day(2),
                                    .at = rows->instant(3),
                                    .removed = 1,
                                    .run = rows->optionalId<domain::RunId>(4)},
                           .charges = {{.account = rows->id<domain::AccountId>(0),
                                        .integration = rows->id<domain::IntegrationId>(5),
                                        .dueOn = rows->day(2),
                                        .kind = domain::ChargeKind::Removal}}});
    return removed;
}

/// Adds up who was settled since, by commands and by runs.
class Sums {
public:
    explicit Sums(Approval &approval)
        : m_approval(approval) {}

    void add(const SettledDate &date, std::size_t charges) {
        SettledSince &sum = date.run ? m_approval.byRuns : m_approval.byCommands;
        if ((date.run ? m_inRuns : m_inCommands).insert(date.account.value).second)
            ++sum.accounts;
        sum.invoices += date.invoice.isEmpty() ? 0 : 1;
        sum.lines += date.removed > 0 ? 0 : qint64(charges);
        sum.removed += date.removed;
        sum.total += date.total;
        if (int(m_approval.dates.size()) < Approval::kMostDates)
            m_approval.dates.push_back(date);
    }

private:
    Approval &m_approval;
    std::set<qint64> m_inCommands;
    std::set<qint64> m_inRuns;
};

/// Goes back from what is due now, settlement by settlement, to where @p approved comes out. Tells what lies between;
/// or everything, where it never does.
void walkBack(Connection &connection, RunSeal seal, Approval &approval) {
    std::deque<Settlement> removed = removedSince(connection, seal.asOf());
    InvoicesSince invoices(connection, seal.asOf());
    Sums sums(approval);
    approval.isTold = seal.hasChargesOf(approval.fingerprint);
    while (!approval.isTold && !(invoices.isAtEnd() && removed.empty())) {
        const bool takesRemoved =
            invoices.isAtEnd() || (!removed.empty() && removed.front().date.at >= invoices.current().date.at);
        const Settlement &settled = takesRemoved ? removed.front() : invoices.current();
        for (const SealedCharge &charge : settled.charges)
            seal.add(charge);
        sums.add(settled.date, settled.charges.size());
        if (takesRemoved)
            removed.pop_front();
        else
            invoices.advance();
        approval.isTold = seal.hasChargesOf(approval.fingerprint);
    }
}

} // namespace

Day dayOfFingerprint(const QString &fingerprint) {
    const std::optional<Day> day = RunSeal::dayOf(fingerprint);
    if (!day)
        throw Failure(noFingerprint(fingerprint));
    return *day;
}

domain::Error noFingerprint(const QString &text) {
    return domain::invalid(domain::Reason::MalformedValue, QStringLiteral("--approved"), text);
}

Approval approvalOf(Connection &connection, const QString &fingerprint) {
    Approval approval{.fingerprint = RunSeal::normalized(fingerprint),
                      .now = foreseeRun(connection, dayOfFingerprint(fingerprint))};
    const RunSeal seal = sealOf(connection, approval.now);
    approval.now.fingerprint = seal.fingerprint();
    approval.failingDiffers = !approval.isExact() && seal.hasChargesOf(approval.fingerprint);
    if (!approval.isExact())
        walkBack(connection, seal, approval);
    return approval;
}

} // namespace store::sql
