// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/benchmarks/measurements/measurements.h"
#include "tests/benchmarks/must.h"

#include <QSqlError>
#include <QSqlQuery>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

using Sums = std::array<qint64, 5>;

constexpr auto kUntil = "2027-01-30"; ///< twelve months, both ends included

/// What is charged alike is counted as the product keeps it; fees that were negotiated are added up before the dates
/// are looked at, and a date's price is looked up once a plan. Says what a forecast says of a day: what is charged, how
/// much of it is frozen fees, and how many are charged, frozen and removed.
QString plainQuery(const QString &counts) {
    return u"WITH alike AS MATERIALIZED ("
           " SELECT anchor_day, next_billing_on, service, cancels, plan_id, CASE WHEN fee_cents >= 0 THEN 1 ELSE 0 END"
           "   AS negotiated, %3 GROUP BY 1, 2, 3, 4, 5, 6)"
           " SELECT c.due_on, CAST(SUM(CASE WHEN g.cancels = 1 THEN 0"
           "   WHEN g.service = 'frozen' THEN f.fee_cents * g.n WHEN g.negotiated = 1 THEN g.cents"
           "   ELSE p.monthly_fee_cents * g.n END) AS BIGINT) AS cents,"
           " CAST(SUM(CASE WHEN g.cancels = 0 AND g.service = 'frozen' THEN f.fee_cents * g.n ELSE 0 END) AS BIGINT),"
           " CAST(SUM(CASE WHEN g.cancels = 0 AND g.service = 'active' THEN g.n ELSE 0 END) AS BIGINT),"
           " CAST(SUM(CASE WHEN g.cancels = 0 AND g.service = 'frozen' THEN g.n ELSE 0 END) AS BIGINT),"
           " CAST(SUM(CASE WHEN g.cancels = 1 THEN g.n ELSE 0 END) AS BIGINT)"
           " FROM alike g JOIN billing_calendar c ON c.anchor_day = g.anchor_day AND c.due_on >= g.next_billing_on"
           "   AND c.due_on >= '%1' AND c.due_on <= '%2' AND (g.cancels = 0 OR c.due_on = g.next_billing_on)"
           " JOIN plan_price p ON p.plan_id = g.plan_id AND p.from_on <= c.due_on AND p.until_on > c.due_on"
           " JOIN frozen_price f ON f.from_on <= c.due_on AND f.until_on > c.due_on"
           " GROUP BY c.due_on ORDER BY c.due_on"_s.arg(QLatin1String(Data::kToday), QLatin1String(kUntil), counts);
}

/// As the product keeps them.
QString keptCounts(const Data &data) {
    return u"SUM(integrations) AS n, SUM(integrations * fee_cents) AS cents FROM "_s
           + (data.url().backend == store::Backend::PostgreSql ? u"integration_tally"_s : u"integration_count"_s);
}

/// Without the product's help: all integrations are counted.
constexpr auto kCounting =
    "COUNT(*) AS n, SUM(fee_cents) AS cents FROM (SELECT anchor_day, next_billing_on, service,"
    " CASE WHEN cancel_on IS NULL THEN 0 ELSE 1 END AS cancels, plan_id, COALESCE(negotiated_fee_cents, -1) AS fee_cents"
    " FROM integration) i";

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
    std::map<QString, Sums> ours;
    std::map<QString, Sums> theirs;
    const auto forecast = [&] {
        std::vector<store::UpcomingRow> days;
        const double taken = timed([&] { days = must(session->lists().upcoming(year, {.offset = 0, .count = 400})); });
        for (const store::UpcomingRow &day : days)
            ours[day.dueOn.iso()] = {day.amount.cents(), day.frozenAmount.cents(), day.connectivityCount,
                                     day.frozenCount, day.removalCount};
        return taken;
    };
    const auto query = [&](const QString &text) {
        QSqlQuery asked(plain);
        asked.setForwardOnly(true);
        theirs.clear();
        return timed([&] {
            if (!asked.exec(text))
                throw std::runtime_error(qPrintable(asked.lastError().text()));
            while (asked.next())
                for (std::size_t i = 0; i < Sums().size(); ++i)
                    theirs[asked.value(0).toString()][i] = asked.value(int(i) + 1).toLongLong();
        });
    };
    const double counting = query(plainQuery(QLatin1String(kCounting)));
    forecast();
    if (ours != theirs)
        bench.report.differ(u"the forecast of "_s + data.database());
    row.remark = u"%1 ms where all integrations are counted for it"_s.arg(counting, 0, 'f', 0);
    inTurn(bench.rounds, row, forecast, [&] { return query(plainQuery(keptCounts(data))); });
    if (ours != theirs)
        bench.report.differ(u"the forecast of "_s + data.database());
    bench.report.add(row);
    const QString name = plain.connectionName();
    plain = {};
    QSqlDatabase::removeDatabase(name);
}

} // namespace benchmarks
