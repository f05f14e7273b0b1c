// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/billing_calendar.h"

#include <QTest>

#include <map>

using namespace domain;
using namespace Qt::StringLiterals;

/// R2: billing dates are counted from the anchor and clamped to the month's end; they never drift.
class BillingCalendarTest : public QObject {
    Q_OBJECT

private slots:

    void theNthDateIsTheAnchorPlusNMonthsClamped_data() {
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QStringList>("dates");
        QTest::newRow("31 January walks the months' ends and comes back to 31")
            << "2024-01-31"
            << QStringList{u"2024-02-29"_s, u"2024-03-31"_s, u"2024-04-30"_s, u"2024-05-31"_s, u"2024-06-30"_s,
                           u"2024-07-31"_s, u"2024-08-31"_s, u"2024-09-30"_s, u"2024-10-31"_s, u"2024-11-30"_s,
                           u"2024-12-31"_s, u"2025-01-31"_s, u"2025-02-28"_s, u"2025-03-31"_s};
        QTest::newRow("29 February is 28 February in a common year and 29 in March")
            << "2024-02-29" << QStringList{u"2024-03-29"_s, u"2024-04-29"_s};
        QTest::newRow("30 November crosses the year into February and recovers")
            << "2025-11-30" << QStringList{u"2025-12-30"_s, u"2026-01-30"_s, u"2026-02-28"_s, u"2026-03-30"_s};
        QTest::newRow("the first stays the first") << "2025-12-01" << QStringList{u"2026-01-01"_s, u"2026-02-01"_s};
    }

    void theNthDateIsTheAnchorPlusNMonthsClamped() {
        QFETCH(QString, anchor);
        QFETCH(QStringList, dates);
        for (int n = 0; n < dates.size(); ++n)
            QCOMPARE(billingDate(*Day::fromIso(anchor), n + 1).iso(), dates[n]);
    }

    /// Against plain arithmetic on (year, month, day): every anchor of nine years, 24 dates each.
    void everyAnchorOfNineYears() {
        int checked = 0;
        for (Day anchor = *Day::fromYmd(2024, 1, 1); anchor <= *Day::fromYmd(2032, 12, 31);
             anchor = anchor.plusDays(1)) {
            int year = anchor.year(), month = anchor.month();
            for (int n = 1; n <= 24; ++n) {
                if (++month > 12) {
                    month = 1;
                    ++year;
                }
                const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
                const int length = month == 2                                              ? (leap ? 29 : 28)
                                   : month == 4 || month == 6 || month == 9 || month == 11 ? 30
                                                                                           : 31;
                const Day date = billingDate(anchor, n);
                if (date.year() != year || date.month() != month
                    || date.dayOfMonth() != qMin(anchor.dayOfMonth(), length))
                    QFAIL(qPrintable(u"%1 + %2 gave %3"_s.arg(anchor.iso(), QString::number(n), date.iso())));
                QVERIFY(isBillingDate(anchor, date));
                QCOMPARE(firstBillingDateAfter(anchor, date.plusDays(-1)), date);
                QCOMPARE(firstBillingDateAfter(anchor, date), billingDate(anchor, n + 1));
                ++checked;
            }
        }
        QCOMPARE(checked, 3288 * 24);
    }

    void theFirstDateAfterAnyDayIsTheNextOne_data() {
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("next");
        QTest::newRow("before the anchor: its first date") << "2026-01-31"
                                                           << "2025-06-01"
                                                           << "2026-02-28";
        QTest::newRow("on the anchor: its first date") << "2026-01-31"
                                                       << "2026-01-31"
                                                       << "2026-02-28";
        QTest::newRow("in the anchor's month") << "2026-01-05"
                                               << "2026-01-20"
                                               << "2026-02-05";
        QTest::newRow("the day before a date") << "2026-01-31"
                                               << "2026-02-27"
                                               << "2026-02-28";
        QTest::newRow("on a date: the one after it") << "2026-01-31"
                                                     << "2026-02-28"
                                                     << "2026-03-31";
        QTest::newRow("years later") << "2020-02-29"
                                     << "2026-02-28"
                                     << "2026-03-29";
    }

    void theFirstDateAfterAnyDayIsTheNextOne() {
        QFETCH(QString, anchor);
        QFETCH(QString, day);
        QFETCH(QString, next);
        QCOMPARE(firstBillingDateAfter(*Day::fromIso(anchor), *Day::fromIso(day)).iso(), next);
    }

    void aDayOffTheAnchorsCalendarIsNoBillingDate() {
        const Day anchor = *Day::fromIso(u"2026-01-31");
        QVERIFY(!isBillingDate(anchor, anchor));
        QVERIFY(!isBillingDate(anchor, *Day::fromIso(u"2026-02-27")));
        QVERIFY(!isBillingDate(anchor, *Day::fromIso(u"2026-03-30")));
        QVERIFY(!isBillingDate(anchor, *Day::fromIso(u"2025-12-31")));
    }

    /// The table that the database gets says the same as the functions, and its dates are chained.
    void theTableChainsEveryDateToTheNext() {
        const std::vector<CalendarRow> rows = calendarRows();
        QCOMPARE(rows.size(), std::size_t(31 * 12 * 100));
        std::map<int, Day> previous;
        for (const CalendarRow &row : rows) {
            const Day anchor = Day::clamped(1999, 12, row.anchorDay);
            QVERIFY(isBillingDate(anchor, row.dueOn));
            QCOMPARE(firstBillingDateAfter(anchor, row.dueOn), row.nextDueOn);
            if (previous.contains(row.anchorDay))
                QCOMPARE(previous[row.anchorDay], row.dueOn);
            previous[row.anchorDay] = row.nextDueOn;
        }
    }
};

QTEST_APPLESS_MAIN(BillingCalendarTest)
#include "billing_calendar_test.moc"
