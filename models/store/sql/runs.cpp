// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/runs.h"

#include "models/store/sql/charge_rule.h"

namespace store::sql {

namespace {

/// `failing AS (…)`.
QByteArray failing() {
    return "failing AS (\n" + sqlText("shared/failing_accounts.sql").replace("{as_of}", ":asOf") + ")";
}

std::vector<IncompleteAccount> foreseeFailures(Connection &connection, domain::Day asOf) {
    static const QByteArray query =
        "WITH " + failing()
        + " SELECT a.id, a.name,"
          "  CASE WHEN EXISTS (SELECT 1 FROM integration i WHERE i.account_id = a.id AND i.next_billing_on <= :asOf"
          "    AND NOT EXISTS (SELECT 1 FROM billing_calendar b"
          "                    WHERE b.anchor_day = i.anchor_day AND b.due_on = i.next_billing_on))"
          "   THEN 'off-calendar'"
          "  WHEN EXISTS (SELECT 1 FROM renewal_charge r WHERE r.account_id = a.id AND r.due_on = f.first_on"
          "    AND r.amount_cents IS NULL) THEN 'no-price'"
          "  ELSE 'amount-out-of-bounds' END, f.first_on"
          " FROM failing f JOIN account a ON a.id = f.account_id ORDER BY a.id";
    std::vector<IncompleteAccount> failures;
    Cursor rows(connection.statement(query));
    rows->bind(":asOf", asOf);
    while (rows->next())
        failures.push_back({rows->id<domain::AccountId>(0), rows->text(1),
                            domain::parkReasonFromCode(rows->text(2)).value_or(domain::ParkReason::Failed),
                            rows->day(3)});
    return failures;
}

/// The charges that a run up to `:asOf` would make, as `r`: FROM and WHERE. Account by account, in the order of their
/// ids: nothing about all of them is held at once. Nearly always nobody fails, and then nobody has to be left out.
QByteArray chargesOfRun(bool anyFails) {
    return QByteArray(" FROM account a CROSS JOIN renewal_charge r")
           + (anyFails ? " LEFT JOIN failing f ON f.account_id = r.account_id" : "")
           + " WHERE r.account_id = a.id AND r.next_billing_on <= :asOf AND r.due_on <= :asOf"
           + (anyFails ? " AND (f.first_on IS NULL OR r.due_on < f.first_on)" : "");
}

} // namespace

RunReport foreseeRun(Connection &connection, domain::Day asOf) {
    RunReport report;
    report.asOf = asOf;
    report.incomplete = foreseeFailures(connection, asOf);
    const bool anyFails = !report.incomplete.empty();
    Cursor figures(connection.statement(
        (anyFails ? "WITH " + failing() + ", " : QByteArray("WITH "))
        + "behind AS ("
          " SELECT COUNT(DISTINCT r.due_on) AS periods,"
          "  COUNT(DISTINCT CASE WHEN r.kind <> 'removal' THEN r.due_on END) AS invoices,"
          "  COUNT(*) FILTER (WHERE r.kind <> 'removal') AS lines, COUNT(*) FILTER (WHERE r.kind = 'removal') AS removed,"
          "  SUM(r.amount_cents) AS cents"
        + chargesOfRun(anyFails)
        + " GROUP BY a.id)"
          " SELECT periods, COUNT(*), SUM(invoices), SUM(lines), SUM(removed), SUM(cents)"
          " FROM behind GROUP BY periods ORDER BY periods"));
    figures->bind(":asOf", asOf);
    while (figures->next()) {
        report.behind.push_back({figures->integer32(0), figures->integer(1)});
        report.periods += figures->integer(0) * figures->integer(1);
        report.invoices += figures->integer(2);
        report.lines += figures->integer(3);
        report.removed += figures->integer(4);
        report.total += figures->money(5);
    }
    return report;
}

RunForecast forecastOf(const RunReport &foreseen) {
    return {
        .invoices = foreseen.invoices, .lines = foreseen.lines, .removed = foreseen.removed, .total = foreseen.total};
}

domain::RunSeal sealOf(Connection &connection, const RunReport &foreseen) {
    domain::RunSeal seal(foreseen.asOf);
    for (const IncompleteAccount &account : foreseen.incomplete)
        seal.addFailing(account.account, account.since.value_or(foreseen.asOf), account.reason);
    const bool anyFails = !foreseen.incomplete.empty();
    Cursor rows(
        connection.statement((anyFails ? "WITH " + failing() : QByteArray())
                             + " SELECT r.account_id, r.integration_id, r.due_on, r.kind, r.amount_cents, r.next_due_on"
                             + chargesOfRun(anyFails)));
    rows->bind(":asOf", foreseen.asOf);
    while (rows->next()) {
        domain::SealedCharge charge{.account = rows->id<domain::AccountId>(0),
                                    .integration = rows->id<domain::IntegrationId>(1),
                                    .dueOn = rows->day(2),
                                    .kind = domain::chargeKindFromCode(rows->text(3)).value(),
                                    .amount = rows->money(4)};
        if (charge.kind != domain::ChargeKind::Removal)
            charge.nextDueOn = rows->day(5);
        seal.add(charge);
    }
    return seal;
}

RunReport dryRun(Connection &connection, domain::Day asOf) {
    RunReport report = foreseeRun(connection, asOf);
    report.fingerprint = sealOf(connection, report).fingerprint();
    return report;
}

qint64 lastInvoice(Connection &connection) {
    Cursor counter(connection.statement("SELECT value FROM counter WHERE name = 'invoice'"));
    return counter->next() ? counter->integer(0) : 0;
}

SettledSince settledMeanwhile(Connection &connection, qint64 after, const QDateTime &since, domain::Day asOf) {
    SettledSince settled;
    {
        Cursor invoices(connection.statement(
            "SELECT COUNT(*), CAST(COALESCE(SUM(v.total_cents), 0) AS BIGINT),"
            " CAST(COALESCE(SUM((SELECT COUNT(*) FROM invoice_line l WHERE l.invoice_id = v.id)), 0) AS BIGINT)"
            " FROM invoice v WHERE v.id > :after AND v.kind = 'renewal' AND v.run_id IS NULL AND v.issued_on <= :asOf"));
        invoices->bind(":after", after);
        invoices->bind(":asOf", asOf);
        invoices->next();
        settled.invoices = invoices->integer(0);
        settled.total = invoices->money(1);
        settled.lines = invoices->integer(2);
    }
    Cursor removed(connection.statement("SELECT COUNT(*) FROM removal_receipt WHERE recorded_at >= :since"
                                        " AND run_id IS NULL AND removed_on <= :asOf"));
    removed->bind(":since", since);
    removed->bind(":asOf", asOf);
    removed->next();
    settled.removed = removed->integer(0);
    return settled;
}

std::vector<PastRun> pastRuns(Connection &connection, int count) {
    std::vector<PastRun> runs;
    Cursor rows(connection.statement("SELECT id, login, started_at, finished_at, as_of, invoices, total_cents, removed,"
                                     " incomplete, lines, foreseen_invoices, foreseen_lines, foreseen_removed,"
                                     " foreseen_total_cents FROM renewal_run ORDER BY id DESC LIMIT :count"));
    rows->bind(":count", count);
    while (rows->next()) {
        PastRun run;
        run.id = rows->id<domain::RunId>(0);
        run.login = rows->text(1);
        run.startedAt = rows->instant(2);
        if (!rows->isNull(3))
            run.finishedAt = rows->instant(3);
        run.asOf = rows->day(4);
        run.invoices = rows->integer(5);
        run.total = rows->money(6);
        run.removed = rows->integer(7);
        run.incomplete = rows->boolean(8);
        run.lines = rows->integer(9);
        if (!rows->isNull(10))
            run.foreseen = RunForecast{.invoices = rows->integer(10),
                                       .lines = rows->integer(11),
                                       .removed = rows->integer(12),
                                       .total = rows->money(13)};
        runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace store::sql
