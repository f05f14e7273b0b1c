// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charge_buckets.h"

#include <QTest>

using domain::Day;
using domain::Money;

namespace {

Day day(const char *iso) {
    return *Day::fromIso(QByteArrayView(iso));
}

store::UpcomingRow sum(const char *on, qint64 cents, qint64 frozenCents, qint64 connectivity, qint64 frozen,
                       qint64 removals) {
    return {.dueOn = day(on),
            .amount = Money(cents),
            .frozenAmount = Money(frozenCents),
            .connectivityCount = connectivity,
            .frozenCount = frozen,
            .removalCount = removals};
}

/// `2026-01-01..2026-01-07 98.00+9.00 3/1`: days, connectivity + frozen, charges/removals.
QString text(const ui::ChargeBucket &bucket) {
    return QStringLiteral("%1..%2 %3+%4 %5/%6")
        .arg(bucket.from.iso(), bucket.to.iso(), bucket.connectivity.plain(), bucket.frozen.plain())
        .arg(bucket.charges)
        .arg(bucket.removals);
}

} // namespace

class ChargeBucketsTest : public QObject {
    Q_OBJECT

private slots:

    void barsAreAsWideAsTheRangeAsksFor_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("bars");
        QTest::newRow("a single day is one bar") << QByteArray("2026-03-16") << QByteArray("2026-03-16") << 0 << 1;
        QTest::newRow("thirty-one days are a bar each")
            << QByteArray("2026-03-16") << QByteArray("2026-04-15") << 0 << 31;
        QTest::newRow("a quarter is told by the week")
            << QByteArray("2026-01-01") << QByteArray("2026-03-31") << 1 << 13;
        QTest::newRow("a year is told by the month, begun ones included")
            << QByteArray("2026-03-16") << QByteArray("2027-03-15") << 2 << 13;
    }

    void barsAreAsWideAsTheRangeAsksFor() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const Day first = day(from);
        const Day last = day(to);
        QTEST(int(ui::bucketWidth(first, last)), "width");
        const auto bars = ui::chargeBuckets({}, first, last);
        QTEST(int(bars.size()), "bars");
        QCOMPARE(bars.front().from, first);
        QCOMPARE(bars.back().to, last);
        for (std::size_t i = 1; i < bars.size(); ++i)
            QCOMPARE(bars[i].from, bars[i - 1].to.plusDays(1));
    }

    void eachDayIsInItsBar() {
        const auto bars =
            ui::chargeBuckets({sum("2026-01-01", 58'00, 9'00, 1, 1, 0), sum("2026-01-07", 49'00, 0, 1, 0, 2),
                               sum("2026-01-08", 9'00, 9'00, 0, 1, 0), sum("2026-03-31", 0, 0, 0, 0, 1)},
                              day("2026-01-01"), day("2026-03-31"));
        QCOMPARE(text(bars[0]), QStringLiteral("2026-01-01..2026-01-07 98.00+9.00 3/2"));
        QCOMPARE(text(bars[1]), QStringLiteral("2026-01-08..2026-01-14 0.00+9.00 1/0"));
        QCOMPARE(text(bars[2]), QStringLiteral("2026-01-15..2026-01-21 0.00+0.00 0/0"));
        QCOMPARE(text(bars.back()), QStringLiteral("2026-03-26..2026-03-31 0.00+0.00 0/1"));
    }

    void aMonthOfTheCalendarIsWholeWhereTheRangeIs() {
        const auto bars =
            ui::chargeBuckets({sum("2026-02-28", 49'00, 0, 1, 0, 0), sum("2026-03-01", 9'00, 9'00, 0, 1, 0)},
                              day("2026-01-15"), day("2026-12-31"));
        QCOMPARE(text(bars[0]), QStringLiteral("2026-01-15..2026-01-31 0.00+0.00 0/0"));
        QCOMPARE(text(bars[1]), QStringLiteral("2026-02-01..2026-02-28 49.00+0.00 1/0"));
        QCOMPARE(text(bars[2]), QStringLiteral("2026-03-01..2026-03-31 0.00+9.00 1/0"));
    }
};

QTEST_GUILESS_MAIN(ChargeBucketsTest)
#include "charge_buckets_test.moc"
