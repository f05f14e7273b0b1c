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
          "  ELSE 'amount-out-of-bounds' END"
          " FROM failing f JOIN account a ON a.id = f.account_id ORDER BY a.id";
    std::vector<IncompleteAccount> failures;
    Cursor rows(connection.statement(query));
    rows->bind(":asOf", asOf);
    while (rows->next())
        failures.push_back({rows->id<domain::AccountId>(0), rows->text(1),
                            domain::parkReasonFromCode(rows->text(2)).value_or(domain::ParkReason::Failed)});
    return failures;
}

} // namespace

RunReport foreseeRun(Connection &connection, domain::Day asOf) {
    RunReport report;
    report.asOf = asOf;
    report.incomplete = foreseeFailures(connection, asOf);
    // Nearly always nobody fails, and then nobody has to be left out.
    const bool anyFails = !report.incomplete.empty();
    Cursor figures(connection.statement(
        (anyFails ? "WITH " + failing() + ", " : QByteArray("WITH "))
        + "behind AS ("
          " SELECT COUNT(DISTINCT r.due_on) AS periods,"
          "  COUNT(DISTINCT CASE WHEN r.kind <> 'removal' THEN r.due_on END) AS invoices,"
          "  COUNT(*) FILTER (WHERE r.kind <> 'removal') AS lines, COUNT(*) FILTER (WHERE r.kind = 'removal') AS removed,"
          "  SUM(r.amount_cents) AS cents"
          // Account by account, in the order of their ids: nothing about all of them is held at once.
          " FROM account a CROSS JOIN renewal_charge r"
        + (anyFails ? " LEFT JOIN failing f ON f.account_id = r.account_id" : "")
        + " WHERE r.account_id = a.id AND r.next_billing_on <= :asOf AND r.due_on <= :asOf"
        + (anyFails ? " AND (f.first_on IS NULL OR r.due_on < f.first_on)" : "")
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

std::vector<PastRun> pastRuns(Connection &connection, int count) {
    std::vector<PastRun> runs;
    Cursor rows(connection.statement("SELECT id, login, started_at, finished_at, as_of, invoices, total_cents, removed,"
                                     " incomplete FROM renewal_run ORDER BY id DESC LIMIT :count"));
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
        runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace store::sql
