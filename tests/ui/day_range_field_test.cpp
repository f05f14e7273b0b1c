// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pressing.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/day_range_field.h"

#include <QComboBox>
#include <QSignalSpy>

using domain::Day;
using ui::DayRange;

namespace {

Day day(int year, int month, int dayOfMonth) {
    return *Day::fromYmd(year, month, dayOfMonth);
}

} // namespace

class DayRangeFieldTest : public QObject {
    Q_OBJECT

    ui::Formats m_formats{QLocale(QLocale::English), QStringLiteral("USD")};
    Day m_today = day(2026, 3, 16);
    std::unique_ptr<ui::DayRangeField> m_field;

    ui::DayField *field(const char *name) { return pressing::named<ui::DayField>(*m_field, QLatin1String(name)); }

private slots:

    void init() {
        m_today = day(2026, 3, 16);
        m_field = std::make_unique<ui::DayRangeField>(
            m_formats,
            std::vector<ui::NamedPeriod>{{QStringLiteral("Any"), [] { return DayRange{}; }, QStringLiteral("any")},
                                         {QStringLiteral("Month"), [this] { return ui::monthOf(m_today); },
                                          QStringLiteral("month")}});
        m_field->show();
    }

    void whatIsKeptIsChosenAgain_data() {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QString>("words");
        QTest::newRow("the first period is nothing special") << QString() << QString() << QStringLiteral("Any");
        QTest::newRow("a period") << QStringLiteral("month") << QStringLiteral("month") << QStringLiteral("Month");
        QTest::newRow("days of one's own")
            << QStringLiteral("2026-03-05/2026-03-09") << QStringLiteral("2026-03-05/2026-03-09")
            << QStringLiteral("5 Mar 2026 – 9 Mar 2026");
        QTest::newRow("a single day") << QStringLiteral("2026-03-05/2026-03-05")
                                      << QStringLiteral("2026-03-05/2026-03-05") << QStringLiteral("5 Mar 2026");
        QTest::newRow("a period that is gone") << QStringLiteral("quarter") << QString() << QStringLiteral("Any");
        QTest::newRow("days that are none") << QStringLiteral("2026-02-30/x") << QString() << QStringLiteral("Any");
    }

    void whatIsKeptIsChosenAgain() {
        QFETCH(QString, kept);
        m_field->setPeriod(1);
        m_field->setKept(kept);
        QTEST(m_field->kept(), "again");
        QTEST(m_field->words(), "words");
    }

    void anOpenPeriodShowsNoDays() {
        QCOMPARE(m_field->range(), DayRange{});
        QVERIFY(!field("From day"));
        QVERIFY(!field("To day"));
    }

    void aNamedPeriodShowsItsDays() {
        QSignalSpy changed(m_field.get(), &ui::DayRangeField::rangeChanged);
        pressing::named<QComboBox>(*m_field, QStringLiteral("Period"))->setCurrentIndex(1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_field->range(), (DayRange{day(2026, 3, 1), day(2026, 3, 31)}));
        QCOMPARE(field("From day")->day(), day(2026, 3, 1));
        QCOMPARE(field("To day")->text(), QStringLiteral("31 Mar 2026"));
    }

    void aDayOfOnesOwnMakesThePeriodOnesOwn() {
        m_field->setPeriod(1);
        QSignalSpy changed(m_field.get(), &ui::DayRangeField::rangeChanged);
        field("From day")->setDate(QDate(2026, 3, 10));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_field->range(), (DayRange{day(2026, 3, 10), day(2026, 3, 31)}));
        QVERIFY(!m_field->period());
    }

    void theDayThatIsMovedPastTheOtherTakesItAlong() {
        m_field->setDays(day(2026, 3, 10), day(2026, 3, 20));
        field("From day")->setDate(QDate(2026, 4, 2));
        QCOMPARE(m_field->range(), (DayRange{day(2026, 4, 2), day(2026, 4, 2)}));
        field("To day")->setDate(QDate(2026, 2, 1));
        QCOMPARE(m_field->range(), (DayRange{day(2026, 2, 1), day(2026, 2, 1)}));
    }

    void aNamedPeriodFollowsTheDay() {
        m_field->setPeriod(1);
        QSignalSpy changed(m_field.get(), &ui::DayRangeField::rangeChanged);
        m_today = day(2026, 3, 31);
        m_field->renew();
        QCOMPARE(changed.count(), 0);
        m_today = day(2026, 4, 1);
        m_field->renew();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_field->range(), (DayRange{day(2026, 4, 1), day(2026, 4, 30)}));
    }

    void daysOfOnesOwnStay() {
        m_field->setDays(day(2026, 3, 10), day(2026, 3, 20));
        m_today = day(2026, 6, 1);
        m_field->renew();
        QCOMPARE(m_field->range(), (DayRange{day(2026, 3, 10), day(2026, 3, 20)}));
    }
};

QTEST_MAIN(DayRangeFieldTest)
#include "day_range_field_test.moc"
