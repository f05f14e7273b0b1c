// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/benchmarks/measurements/measurements.h"
#include "tests/benchmarks/must.h"

#include <QSqlError>
#include <QSqlQuery>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kUntil = "2027-01-30"; ///< twelve months, both ends included

/// What is charged alike is counted first, by what tells it apart and nothing else; a date's price is looked up once a
/// plan, and the sums are made of both.
QString plainQuery() {
    return u"WITH alike AS MATERIALIZED ("
           " SELECT anchor_day, next_billing_on, service, cancel_on, plan_id, negotiated_fee_cents, COUNT(*) AS n"
           " FROM integration GROUP BY anchor_day, next_billing_on, service, cancel_on, plan_id, negotiated_fee_cents)"
           " SELECT c.due_on, CAST(SUM(CASE WHEN g.cancel_on IS NOT NULL THEN 0"
           "   WHEN g.service = 'frozen' THEN f.fee_cents"
           "   ELSE COALESCE(g.negotiated_fee_cents, p.monthly_fee_cents) END * g.n) AS BIGINT) AS cents"
           " FROM alike g JOIN billing_calendar c ON c.anchor_day = g.anchor_day AND c.due_on >= g.next_billing_on"
           "   AND c.due_on >= '%1' AND c.due_on <= '%2' AND (g.cancel_on IS NULL OR c.due_on = g.cancel_on)"
           " JOIN plan_price p ON p.plan_id = g.plan_id AND p.from_on <= c.due_on AND p.until_on > c.due_on"
           " JOIN frozen_price f ON f.from_on <= c.due_on AND f.until_on > c.due_on"
           " GROUP BY c.due_on ORDER BY c.due_on"_s.arg(QLatin1String(Data::kToday), QLatin1String(kUntil));
}

} // namespace

void measureForecast(Bench &bench, const Data &data) {
    const std::unique_ptr<store::Session> session = must(must(app::databaseFor(data.url()))->open());
    QSqlDatabase plain = data.openByQtSql();
    Row row{.what = u"forecast of 12 months by day"_s,
            .database = data.database(),
            .limit = {.atMost = 500, .ratioAtMost = 1.2},
            .baselineIs = u"bare SQL"_s};
    const store::UpcomingQuery year{.from = *domain::Day::fromIso(QLatin1String(Data::kToday)),
                                    .to = *domain::Day::fromIso(QLatin1String(kUntil)),
                                    .by = store::UpcomingBy::Day};
    std::map<QString, qint64> ours;
    std::map<QString, qint64> theirs;
    const auto forecast = [&] {
        std::vector<store::UpcomingRow> days;
        const double taken = timed([&] { days = must(session->lists().upcoming(year, {.offset = 0, .count = 400})); });
        for (const store::UpcomingRow &day : days)
            ours[day.dueOn.iso()] = day.amount.cents();
        return taken;
    };
    const auto query = [&] {
        QSqlQuery asked(plain);
        asked.setForwardOnly(true);
        const double taken = timed([&] {
            if (!asked.exec(plainQuery()))
                throw std::runtime_error(qPrintable(asked.lastError().text()));
            while (asked.next())
                theirs[asked.value(0).toString()] = asked.value(1).toLongLong();
        });
        return taken;
    };
    forecast();
    query();
    inTurn(bench.rounds, row, forecast, query);
    if (ours != theirs)
        bench.report.differ(u"the forecast of "_s + data.database());
    bench.report.add(row);
    const QString name = plain.connectionName();
    plain = {};
    QSqlDatabase::removeDatabase(name);
}

} // namespace benchmarks
