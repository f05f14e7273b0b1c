// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/formats.h"
#include "ui/phrases/freshness_phrases.h"

#include <QTest>

using namespace ui;

class FormatsTest : public QObject {
    Q_OBJECT

private slots:

    void moneyIsWrittenAsItsReadersWriteIt_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("text");

        QTest::newRow("dollars in the United States") << "en_US"
                                                      << "USD" << qint64(123'456'50) << "$123,456.50";
        QTest::newRow("dollars where no locale is set") << "C"
                                                        << "USD" << qint64(1'234'05) << "$1,234.05";
        QTest::newRow("cents alone keep their zero") << "en_US"
                                                     << "USD" << qint64(5) << "$0.05";
        QTest::newRow("a negative amount below one keeps its sign") << "en_US"
                                                                    << "USD" << qint64(-50) << "-$0.50";
        QTest::newRow("euros in Germany") << "de_DE"
                                          << "EUR" << qint64(1'234'50) << "1.234,50\u00a0€";
        QTest::newRow("yen's missing decimals do not reach euros") << "ja_JP"
                                                                   << "EUR" << qint64(49'50) << "€49.50";
        QTest::newRow("US dollars in Canada are no Canadian ones") << "en_CA"
                                                                   << "USD" << qint64(49'00) << "49.00\u00a0USD";
        QTest::newRow("a currency without a known sign shows its code") << "en_US"
                                                                        << "SEK" << qint64(49'00) << "49.00\u00a0SEK";
        QTest::newRow("beyond what a double can hold")
            << "en_US"
            << "USD" << qint64(9'007'199'254'740'993) << "$90,071,992,547,409.93";
    }

    void moneyIsWrittenAsItsReadersWriteIt() {
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QFETCH(qint64, cents);
        QTEST(Formats(QLocale(locale), currency).money(domain::Money(cents)), "text");
    }

    void noDayHasATwoDigitYear_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");

        QTest::newRow("English") << "en_US"
                                 << "5 Dec 2026";
        QTest::newRow("no locale set") << "C"
                                       << "5 Dec 2026";
        QTest::newRow("German") << "de_DE"
                                << "05.12.2026";
        QTest::newRow("Japanese") << "ja_JP"
                                  << "2026/12/05";
    }

    void noDayHasATwoDigitYear() {
        QFETCH(QString, locale);
        QTEST(Formats(QLocale(locale), QStringLiteral("USD")).day(domain::Day::clamped(2026, 12, 5)), "text");
    }

    void terminalsReadIsoDays() {
        const Formats formats = Formats::iso(QLocale(QStringLiteral("de_DE")), QStringLiteral("EUR"));
        QCOMPARE(formats.day(domain::Day::clamped(2026, 12, 5)), QStringLiteral("2026-12-05"));
        QCOMPARE(formats.instant(QDateTime(QDate(2026, 12, 5), QTime(14, 30), Qt::UTC)),
                 QStringLiteral("2026-12-05T14:30:00Z"));
        QCOMPARE(formats.instant(QDateTime()), QString());
    }

    void aTimeOfDayGoesDownToTheSecondAndNamesNoZone_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");

        QTest::newRow("English") << "en_US"
                                 << "2:03:22 PM";
        QTest::newRow("no locale set") << "C"
                                       << "14:03:22";
        QTest::newRow("German") << "de_DE"
                                << "14:03:22";
        QTest::newRow("French in Canada, with words in it") << "fr_CA"
                                                            << "14 h 03 min 22 s";
        QTest::newRow("Chinese, the zone first") << "zh_CN"
                                                 << "14:03:22";
        QTest::newRow("Chinese in Hong Kong, the zone in brackets") << "zh_HK"
                                                                    << "下午2:03:22";
    }

    void aTimeOfDayGoesDownToTheSecondAndNamesNoZone() {
        QFETCH(QString, locale);
        const QDateTime instant(QDate(2026, 12, 5), QTime(14, 3, 22), Qt::LocalTime);
        QTEST(Formats(QLocale(locale), QStringLiteral("USD")).timeOfDay(instant.toUTC()), "text");
    }

    /// A standby is seconds behind: in every language the seconds are told.
    void whatAStandbyKnowsIsToldToTheSecond_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");

        QTest::newRow("English") << "en_US"
                                 << "As of 5 Dec 2026 2:03:22 PM, read from the standby.";
        QTest::newRow("no locale set") << "C"
                                       << "As of 5 Dec 2026 14:03:22, read from the standby.";
        QTest::newRow("German") << "de_DE"
                                << "As of 05.12.2026 14:03:22, read from the standby.";
    }

    void whatAStandbyKnowsIsToldToTheSecond() {
        QFETCH(QString, locale);
        const QDateTime instant(QDate(2026, 12, 5), QTime(14, 3, 22), Qt::LocalTime);
        const Formats formats(QLocale(locale), QStringLiteral("USD"));
        QTEST(freshnessSentence({.asOf = instant.toUTC(), .standby = QStringLiteral("db2.example.com")}, formats),
              "text");
        QCOMPARE(freshnessSentence({.asOf = instant.toUTC()}, formats), QString());
        QCOMPARE(formats.moment(QDateTime()), QString());
    }

    void anInstantHasADayAndATime() {
        const Formats formats(QLocale(QStringLiteral("de_DE")), QStringLiteral("EUR"));
        const QDateTime instant(QDate(2026, 12, 5), QTime(14, 30), Qt::UTC);
        QVERIFY(formats.instant(instant).startsWith(formats.day(*domain::Day::fromDate(instant.toLocalTime().date()))));
        QCOMPARE(formats.instant(QDateTime()), QString());
    }
};

QTEST_APPLESS_MAIN(FormatsTest)
#include "formats_test.moc"
