// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/charge.h"
#include "models/domain/day.h"
#include "models/domain/explanation.h"
#include "models/domain/money.h"
#include "models/domain/reason_code.h"
#include "models/domain/text.h"

#include <QTest>

using namespace domain;

/// The values that everything is made of read what they should and refuse the rest.
class ValuesTest : public QObject {
    Q_OBJECT

private slots:

    void feesAreReadPlainly_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("cents"); // -1: refused
        QTest::newRow("whole") << "49" << qint64(4900);
        QTest::newRow("one decimal") << "49.5" << qint64(4950);
        QTest::newRow("two decimals") << "49.05" << qint64(4905);
        QTest::newRow("zero is a fee") << "0" << qint64(0);
        QTest::newRow("leading zeros") << "007.10" << qint64(710);
        QTest::newRow("the largest") << "99999999.99" << qint64(9'999'999'999);
        QTest::newRow("a cent more than the largest") << "100000000.00" << qint64(-1);
        QTest::newRow("far too many digits") << "99999999999999999999" << qint64(-1);
        QTest::newRow("an exponent") << "1e5" << qint64(-1);
        QTest::newRow("grouping") << "1,000.5" << qint64(-1);
        QTest::newRow("a sign") << "-3" << qint64(-1);
        QTest::newRow("a plus") << "+3" << qint64(-1);
        QTest::newRow("three decimals") << "12.345" << qint64(-1);
        QTest::newRow("nothing") << "" << qint64(-1);
        QTest::newRow("a point alone") << "." << qint64(-1);
        QTest::newRow("nothing before the point") << ".5" << qint64(-1);
        QTest::newRow("nothing after the point") << "5." << qint64(-1);
        QTest::newRow("a space") << " 5" << qint64(-1);
        QTest::newRow("another script's digits") << QString::fromUtf8("٤٩") << qint64(-1);
    }

    void feesAreReadPlainly() {
        QFETCH(QString, text);
        QFETCH(qint64, cents);
        const std::optional<Money> fee = Money::feeFromPlain(text);
        QCOMPARE(fee ? fee->cents() : -1, cents);
        if (fee)
            QCOMPARE(Money::feeFromPlain(fee->plain()), fee);
    }

    void amountsAreWrittenPlainly() {
        QCOMPARE(Money(0).plain(), u"0.00");
        QCOMPARE(Money(5).plain(), u"0.05");
        QCOMPARE(Money(-905).plain(), u"-9.05");
        QCOMPARE(Money(123456789).plain(), u"1234567.89");
        QCOMPARE(Money(std::numeric_limits<qint64>::min()).plain(), u"-92233720368547758.08");
    }

    void daysAreReadExactly_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDay");
        QTest::newRow("a day") << "2026-02-28" << true;
        QTest::newRow("a leap day") << "2028-02-29" << true;
        QTest::newRow("no leap day") << "2026-02-29" << false;
        QTest::newRow("month 13") << "2026-13-01" << false;
        QTest::newRow("day 0") << "2026-01-00" << false;
        QTest::newRow("one digit") << "2026-1-01" << false;
        QTest::newRow("slashes") << "2026/01/01" << false;
        QTest::newRow("a time behind it") << "2026-01-01T00:00" << false;
        QTest::newRow("too early") << "1899-12-31" << false;
        QTest::newRow("too late") << "3000-01-01" << false;
        QTest::newRow("a sign") << "-026-01-01" << false;
        QTest::newRow("nothing") << "" << false;
    }

    void daysAreReadExactly() {
        QFETCH(QString, text);
        QFETCH(bool, isDay);
        const std::optional<Day> day = Day::fromIso(text);
        QCOMPARE(day.has_value(), isDay);
        QCOMPARE(Day::fromIso(QByteArrayView(text.toUtf8())).has_value(), isDay);
        if (day)
            QCOMPARE(day->iso(), text);
    }

    void namesAreChecked_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("a name") << "Acme" << Reason::None;
        QTest::newRow("one character") << "A" << Reason::None;
        QTest::newRow("200 characters") << QString(200, u'a') << Reason::None;
        QTest::newRow("200 characters outside the basic plane") << QString::fromUtf8("😀").repeated(200) << Reason::None;
        QTest::newRow("a line break inside is kept") << "a\nb" << Reason::None;
        QTest::newRow("201 characters") << QString(201, u'a') << Reason::TextTooLong;
        QTest::newRow("empty") << "" << Reason::EmptyText;
        QTest::newRow("only spaces") << "   " << Reason::EmptyText;
        QTest::newRow("a tab at the start") << "\ta" << Reason::BadCharacter;
        QTest::newRow("a line feed at the end") << "a\n" << Reason::BadCharacter;
        QTest::newRow("a carriage return at the end") << "a\r" << Reason::BadCharacter;
        QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + u'b') << Reason::BadCharacter;
        QTest::newRow("a lone high surrogate") << QString(QStringLiteral("a") + QChar(0xD800)) << Reason::BadCharacter;
        QTest::newRow("a lone low surrogate") << QString(QChar(0xDC00) + QStringLiteral("a")) << Reason::BadCharacter;
    }

    void namesAreChecked() {
        QFETCH(QString, name);
        QFETCH(Reason, reason);
        const Result<void> checked = checkName(name, QStringLiteral("label"));
        QCOMPARE(checked ? Reason::None : checked.error().reason, reason);
    }

    void languagesAreChecked_data() {
        QTest::addColumn<bool>("known");
        for (const char *language : {"en", "de", "pt_BR", "ja", "ar"})
            QTest::newRow(language) << true;
        for (const char *language : {"", "C", "xx", "english", "de_de_de", "../x"})
            QTest::newRow(language) << false;
    }

    void languagesAreChecked() {
        QFETCH(bool, known);
        QCOMPARE(checkLanguage(QString::fromUtf8(QTest::currentDataTag())).isOk(), known);
    }

    void everyCodeReadsBack() {
        for (const Command command : allCommands())
            QCOMPARE(commandFromCode(QString(commandCode(command))), command);
        for (const ChargeKind kind : {ChargeKind::Connectivity, ChargeKind::Frozen, ChargeKind::Removal})
            QCOMPARE(chargeKindFromCode(QString(chargeKindCode(kind))), kind);
        for (const PriceOrigin origin :
             {PriceOrigin::Plan, PriceOrigin::Negotiated, PriceOrigin::FrozenFee, PriceOrigin::SetupFee})
            QCOMPARE(priceOriginFromCode(QString(priceOriginCode(origin))), origin);
        for (const ParkReason reason :
             {ParkReason::NoPrice, ParkReason::OffCalendar, ParkReason::AmountOutOfBounds, ParkReason::Failed,
              ParkReason::Held})
            QCOMPARE(parkReasonFromCode(QString(parkReasonCode(reason))), reason);
        for (const Reason reason :
             {Reason::IsFrozenAlready, Reason::RemovalStands, Reason::VersionMoved, Reason::DayMoved})
            QCOMPARE(reasonFromCode(QString(reasonCode(reason))), reason);
        QCOMPARE(commandFromCode(u"explode"), std::nullopt);
    }

    void aChargeThatDoesNotHappenIsExplainedToo() {
        const Charge removal{.dueOn = *Day::fromIso(u"2026-03-31"), .kind = ChargeKind::Removal, .amount = Money(0)};
        const ExplanationRow row = explain(removal);
        QCOMPARE(row.because, Because::CancelledBeforeBillingDate);
        QCOMPARE(row.rule, 6);
        QCOMPARE(row.amount, Money(0));
        QVERIFY(!row.kind);
    }

    void theFirstMonthIsExplainedByTheOpening() {
        InvoiceLine line;
        line.kind = LineKind::Connectivity;
        line.amount = Money(4900);
        line.periodStart = Day::fromIso(u"2026-01-31");
        line.periodEnd = Day::fromIso(u"2026-02-28");
        Invoice invoice;
        invoice.kind = InvoiceKind::Opening;
        const ExplanationRow opened = explain(line, invoice);
        QCOMPARE(opened.because, Because::FirstMonthOnOpening);
        QCOMPARE(opened.rule, 1);
        invoice.kind = InvoiceKind::Renewal;
        QCOMPARE(explain(line, invoice).because, Because::ActiveOnBillingDate);
        QCOMPARE(explain(line, invoice).rule, 3);
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "values_test.moc"
