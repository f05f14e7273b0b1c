// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charge_months.h"

#include <QTest>

using domain::Day;
using domain::Money;

namespace {

Day day(const char *iso) {
    return *Day::fromIso(QByteArrayView(iso));
}

ui::ChargeMonth month(qint64 billedCents, qint64 toComeCents) {
    return {.first = day("2026-03-01"),
            .last = day("2026-03-31"),
            .billed = Money(billedCents),
            .toCome = Money(toComeCents)};
}

} // namespace

class ChargeMonthsTest : public QObject {
    Q_OBJECT

private slots:

    void monthsAreWholeAndInOrderAcrossAYear() {
        const auto months = ui::monthsAround(day("2026-12-31"), 1, 2);
        QCOMPARE(months.size(), std::size_t(4));
        QCOMPARE(months[0].first, day("2026-11-01"));
        QCOMPARE(months[0].last, day("2026-11-30"));
        QCOMPARE(months[1].first, day("2026-12-01"));
        QCOMPARE(months[3].first, day("2027-02-01"));
        QCOMPARE(months[3].last, day("2027-02-28"));
    }

    //   | Mar ------- 31 | 1 ------ Apr |
    //          9.00 ^   ^ 5.00 ^ 1.00      ^ 7.00, of no month that is shown
    void eachDayComesIntoItsMonthAndOthersAreLeftOut() {
        auto months = ui::monthsAround(day("2026-03-16"), 0, 1);
        ui::addToCome(months, {{.dueOn = day("2026-03-20"), .amount = Money(9'00), .frozenCount = 1},
                               {.dueOn = day("2026-03-31"), .amount = Money(5'00), .connectivityCount = 2},
                               {.dueOn = day("2026-04-01"), .amount = Money(1'00), .removalCount = 3},
                               {.dueOn = day("2026-05-01"), .amount = Money(7'00), .connectivityCount = 1}});
        QCOMPARE(months[0].toCome, Money(14'00));
        QCOMPARE(months[0].chargesToCome, 3);
        QCOMPARE(months[1].toCome, Money(1'00));
        QCOMPARE(months[1].chargesToCome, 0);
        QCOMPARE(months[0].billed, Money());
    }

    void aChangeIsOfWhatIsBilledAndToComeTogether_data() {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("billed");
        QTest::addColumn<qint64>("toCome");
        QTest::addColumn<qint64>("tenths");
        QTest::newRow("as much as before") << qint64(1000) << qint64(400) << qint64(600) << qint64(0);
        QTest::newRow("half as much again") << qint64(1000) << qint64(1500) << qint64(0) << qint64(500);
        QTest::newRow("a third less") << qint64(900) << qint64(0) << qint64(600) << qint64(-333);
        QTest::newRow("rounded to the nearest") << qint64(46144) << qint64(46693) << qint64(0) << qint64(12);
        QTest::newRow("two thirds less, rounded away from zero")
            << qint64(900) << qint64(300) << qint64(0) << qint64(-667);
        QTest::newRow("nothing any more") << qint64(900) << qint64(0) << qint64(0) << qint64(-1000);
    }

    void aChangeIsOfWhatIsBilledAndToComeTogether() {
        QFETCH(qint64, before);
        QFETCH(qint64, billed);
        QFETCH(qint64, toCome);
        QTEST(*ui::changeInTenths(month(billed, toCome), month(before, 0)), "tenths");
    }

    void ofNothingThereIsNoPercentage() { QVERIFY(!ui::changeInTenths(month(1, 0), month(0, 0))); }
};

QTEST_APPLESS_MAIN(ChargeMonthsTest)
#include "charge_months_test.moc"
