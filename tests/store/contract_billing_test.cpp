// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/billing_calendar.h"
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"

#include <QDateTime>

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;

/// What is billed, when, and at which price: R1 to R3, R9 and R11 to R14.
class ContractBillingTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    //   open 31 Jan      D1 28 Feb
    //   |-- setup $99 + first month $49, paid up front --|
    void r01_openingIsPaidUpFront_data() {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<std::optional<Money>>("fee");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<PriceOrigin>("origin");
        QTest::newRow("at the plan's fees")
            << "Basic" << std::optional<Money>() << "#1 setup 99.00, #1 connectivity 49.00" << PriceOrigin::Plan;
        QTest::newRow("at a negotiated fee; the setup fee stays the plan's")
            << "Basic" << std::optional(Money(12'34)) << "#1 setup 99.00, #1 connectivity 12.34"
            << PriceOrigin::Negotiated;
        QTest::newRow("for nothing: two lines of zero still")
            << "Free" << std::optional<Money>() << "#1 setup 0.00, #1 connectivity 0.00" << PriceOrigin::Plan;
        QTest::newRow("at a negotiated fee of zero")
            << "Basic" << std::optional(Money(0)) << "#1 setup 99.00, #1 connectivity 0.00" << PriceOrigin::Negotiated;
    }

    void r01_openingIsPaidUpFront() {
        QFETCH(QString, plan);
        QFETCH(std::optional<Money>, fee);
        QFETCH(QString, lines);
        QFETCH(PriceOrigin, origin);
        Desk desk(backend(), "2026-01-31");
        desk.addPlan(u"Free"_s, 0, 0);
        store::OpenRequest request = desk.opening(desk.addAccount());
        request.plan = plan;
        request.fee = fee;
        const store::OpeningPreview preview = must(desk.details().openingPreview(request));
        const store::OpenOutcome opened = must(desk.commands().open(request));

        QCOMPARE(desk.invoices(),
                 QStringList{u"2026-000001 opening of 1 on 2026-01-31: "_s + lines + u" [2026-01-31, 2026-02-28)"_s});
        QCOMPARE(text(opened.integration), u"active, next 2026-02-28, version 1"_s);
        QCOMPARE(opened.integration.anchorOn, day("2026-01-31"));
        QCOMPARE(opened.invoice.lines[0].origin, PriceOrigin::SetupFee);
        QCOMPARE(opened.invoice.lines[1].origin, origin);
        QCOMPARE(opened.invoice.total, opened.invoice.lines[0].amount + opened.invoice.lines[1].amount);
        // What the form showed is what was issued.
        QCOMPARE(preview.invoice.total, opened.invoice.total);
        QCOMPARE(preview.invoice.lines.size(), opened.invoice.lines.size());
        for (std::size_t i = 0; i < preview.invoice.lines.size(); ++i) {
            QCOMPARE(preview.invoice.lines[i].kind, opened.invoice.lines[i].kind);
            QCOMPARE(preview.invoice.lines[i].amount, opened.invoice.lines[i].amount);
            QCOMPARE(preview.invoice.lines[i].periodStart, opened.invoice.lines[i].periodStart);
            QCOMPARE(preview.invoice.lines[i].periodEnd, opened.invoice.lines[i].periodEnd);
        }
    }

    //   open 31 Jan  cancel 1 Feb   D1 28 Feb
    //   |------paid up front-----------x nothing comes back
    void r01_cancellingInTheFirstMonthRefundsNothing() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        must(desk.execute(Command::Cancel, id));
        desk.setToday("2026-03-31");
        desk.run();
        QCOMPARE(desk.invoices().size(), 1);
        QCOMPARE(desk.state(id), u"removed on 2026-02-28"_s);
    }

    void r01_nothingOpensWithoutAPrice() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        desk.tamper("DELETE FROM plan_price");
        const QStringList before = desk.everything();
        const auto refused = desk.commands().open(desk.opening(account));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::NoPriceInForce);
        QCOMPARE(desk.everything(), before);
        QVERIFY(must(desk.catalogue().suppliers()).empty());
    }

    void r01_whatNamesNothingOpensNothing_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("an unknown account") << "account" << Reason::NoSuchAccount;
        QTest::newRow("an unknown plan") << "plan" << Reason::NoSuchPlan;
        QTest::newRow("an empty label") << "label" << Reason::EmptyText;
        QTest::newRow("a fee below zero") << "fee" << Reason::MalformedAmount;
        QTest::newRow("a setting without a name") << "setting" << Reason::EmptyText;
    }

    void r01_whatNamesNothingOpensNothing() {
        QFETCH(QString, field);
        QFETCH(Reason, reason);
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest request = desk.opening(desk.addAccount());
        desk.open(request);
        desk.setToday("2026-02-28"); // something is due: nothing of it is settled
        request.request = QUuid::createUuid();
        if (field == u"account")
            request.account = {77};
        if (field == u"plan")
            request.plan = u"Nowhere"_s;
        if (field == u"label")
            request.label.clear();
        if (field == u"fee")
            request.fee = Money(-1);
        if (field == u"setting")
            request.settings = {{QString(), u"value"_s}};
        const QStringList before = desk.everything();
        const auto refused = desk.commands().open(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, reason);
        QCOMPARE(desk.everything(), before);
    }

    //   31 Jan    28 Feb    31 Mar    30 Apr    31 May …    28 Feb 2027
    void r02_billingDatesNeverDrift_data() {
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("dates");
        QTest::newRow("from the 31st") << "2027-12-31"
                                       << "2028-01-31 2028-02-29 2028-03-31 2028-04-30 2028-05-31 2028-06-30 "
                                          "2028-07-31 2028-08-31 2028-09-30 2028-10-31 2028-11-30 2028-12-31 "
                                          "2029-01-31 2029-02-28 2029-03-31";
        QTest::newRow("from the 30th") << "2027-12-30"
                                       << "2028-01-30 2028-02-29 2028-03-30 2028-04-30";
        QTest::newRow("from the 29th of a leap year's February") << "2028-02-29"
                                                                 << "2028-03-29 2028-04-29 2028-05-29";
        QTest::newRow("from the first") << "2027-12-01"
                                        << "2028-01-01 2028-02-01 2028-03-01";
    }

    void r02_billingDatesNeverDrift() {
        QFETCH(QString, anchor);
        QFETCH(QString, dates);
        Desk desk(backend(), qPrintable(anchor));
        const IntegrationId id = desk.open(desk.addAccount());
        const QStringList expected = dates.split(u' ');
        QStringList billed;
        for (const QString &date : expected) {
            billed.append(desk.integration(id).nextBillingOn.iso());
            desk.setToday(qPrintable(date));
            desk.run();
        }
        QCOMPARE(billed, expected);
        const std::vector<Charge> coming = must(desk.details().integrationDetails(id)).coming;
        QCOMPARE(coming.front().dueOn, desk.integration(id).nextBillingOn);
        for (std::size_t i = 1; i < coming.size(); ++i)
            QCOMPARE(coming[i - 1].nextDueOn, coming[i].dueOn);
    }

    void r03_onTheBillingDate_data() {
        QTest::addColumn<LifecycleState>("state");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("then");
        QTest::newRow("active: the monthly fee") << kActive << "#1 connectivity 49.00 [2026-02-28, 2026-03-31)"
                                                 << "active, next 2026-03-31, version 2";
        QTest::newRow("frozen: the frozen fee") << kFrozen << "#1 frozen 9.00 [2026-02-28, 2026-03-31)"
                                                << "frozen, next 2026-03-31, version 3";
        QTest::newRow("cancel pending: nothing, and the end") << kActivePending << ""
                                                              << "removed on 2026-02-28";
        QTest::newRow("frozen and cancel pending: nothing, and the end") << kFrozenPending << ""
                                                                         << "removed on 2026-02-28";
    }

    void r03_onTheBillingDate() {
        QFETCH(LifecycleState, state);
        QFETCH(QString, line);
        QFETCH(QString, then);
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.bringTo(state, id);
        desk.setToday("2026-02-27");
        QCOMPARE(desk.run().periods, 0);
        desk.setToday("2026-02-28");
        desk.run();
        desk.run(); // once decided, it stays decided
        QCOMPARE(desk.invoices(1),
                 line.isEmpty() ? QStringList() : QStringList{u"2026-000002 renewal of 1 on 2026-02-28: "_s + line});
        QCOMPARE(desk.state(id), then);
    }

    void r03_aFeeOfZeroStillGetsItsLine() {
        Desk desk(backend(), "2026-01-31");
        desk.addPlan(u"Free"_s, 0, 0);
        store::OpenRequest request = desk.opening(desk.addAccount());
        request.plan = u"Free"_s;
        desk.open(request);
        desk.setToday("2026-02-28");
        QCOMPARE(text(desk.run()), u"1 invoices, 1 lines, 0 removed, 0.00, 1 periods; behind 1: 1"_s);
        QCOMPARE(desk.invoices(1),
                 QStringList{
                     u"2026-000002 renewal of 1 on 2026-02-28: #1 connectivity 0.00 [2026-02-28, 2026-03-31)"_s});
    }

    void r09_whoHasNoIntegrationIsNotBilled() {
        Desk desk(backend(), "2026-01-31");
        const AccountId empty = desk.addAccount();
        const AccountId leaving = desk.addAccount();
        const IntegrationId last = desk.open(leaving);
        must(desk.execute(Command::Cancel, last));
        desk.setToday("2026-06-30");
        QCOMPARE(text(desk.run()), u"0 invoices, 0 lines, 1 removed, 0.00, 1 periods; behind 1: 1"_s);
        QCOMPARE(desk.invoices(1), QStringList()); // no invoice without a line
        for (const AccountId account : {empty, leaving}) {
            QVERIFY(must(desk.details().account(account)).standing.billsNothing());
            QVERIFY(!must(desk.details().account(account)).nextChargeOn);
        }
        // The account stays open.
        QVERIFY(desk.commands().open(desk.opening(leaving)));
    }

    //   open 31 Jan      D1 28 Feb   D2 31 Mar
    //   |- frozen, all of them --|-- $9.00 each --|
    void r09_whoHasOnlyFrozenOnesIsBilledForEach() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        for (int i = 0; i < 3; ++i)
            must(desk.execute(Command::Freeze, desk.open(account)));
        desk.setToday("2026-02-28");
        QCOMPARE(text(desk.run()), u"1 invoices, 3 lines, 0 removed, 27.00, 1 periods; behind 1: 1"_s);
        const store::AccountDetails details = must(desk.details().account(account));
        QCOMPARE(details.standing, (AccountStanding{.active = 0, .frozen = 3, .cancelPending = 0}));
        QVERIFY(!details.standing.billsNothing());
        QCOMPARE(details.nextChargeOn, day("2026-03-31"));
        QCOMPARE(details.nextCharge, Money(27'00));
        must(desk.execute(Command::Unfreeze, {1}));
    }

    void r11_oneInvoicePerAccountAndDate() {
        Desk desk(backend(), "2026-01-31");
        const AccountId first = desk.addAccount();
        const AccountId second = desk.addAccount();
        desk.open(first);
        desk.open(second);
        must(desk.execute(Command::Freeze, desk.open(first)));
        must(desk.execute(Command::Cancel, desk.open(first)));
        desk.setToday("2026-02-15");
        desk.open(first); // its own calendar: the 15th
        desk.setToday("2026-03-31");
        QCOMPARE(text(desk.run()), u"5 invoices, 7 lines, 1 removed, 263.00, 5 periods; behind 2: 1; behind 3: 1"_s);
        QCOMPARE(
            desk.invoices(5),
            (QStringList{
                u"2026-000006 renewal of 1 on 2026-02-28: #1 connectivity 49.00 [2026-02-28, 2026-03-31), #3 frozen 9.00 [2026-02-28, 2026-03-31)"_s,
                u"2026-000007 renewal of 2 on 2026-02-28: #2 connectivity 49.00 [2026-02-28, 2026-03-31)"_s,
                u"2026-000008 renewal of 1 on 2026-03-15: #5 connectivity 49.00 [2026-03-15, 2026-04-15)"_s,
                u"2026-000009 renewal of 1 on 2026-03-31: #1 connectivity 49.00 [2026-03-31, 2026-04-30), #3 frozen 9.00 [2026-03-31, 2026-04-30)"_s,
                u"2026-000010 renewal of 2 on 2026-03-31: #2 connectivity 49.00 [2026-03-31, 2026-04-30)"_s}));
    }

    //   D1 28 Feb: the renewal of the first, and the opening of a second: two invoices on one day
    void r11_anOpeningInvoiceIsSeparateAlsoOnTheBillingDate_data() {
        QTest::addColumn<bool>("runFirst");
        QTest::newRow("the run was first") << true;
        QTest::newRow("opening settles first") << false;
    }

    void r11_anOpeningInvoiceIsSeparateAlsoOnTheBillingDate() {
        QFETCH(bool, runFirst);
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        desk.open(account);
        desk.setToday("2026-02-28");
        if (runFirst)
            desk.run();
        desk.open(account);
        desk.open(account);
        desk.run();
        QCOMPARE(
            desk.invoices(1),
            (QStringList{
                u"2026-000002 renewal of 1 on 2026-02-28: #1 connectivity 49.00 [2026-02-28, 2026-03-31)"_s,
                u"2026-000003 opening of 1 on 2026-02-28: #2 setup 99.00, #2 connectivity 49.00 [2026-02-28, 2026-03-28)"_s,
                u"2026-000004 opening of 1 on 2026-02-28: #3 setup 99.00, #3 connectivity 49.00 [2026-02-28, 2026-03-28)"_s}));
    }

    //   recorded:  31 Dec 2025   |   2 Jan 2026, for 28 Dec and 31 Dec 2025
    void r12_numbersRiseWithoutGapsAndTakeTheYearOfRecording() {
        Desk desk(backend(), "2025-11-30");
        const AccountId account = desk.addAccount();
        desk.open(account);
        desk.setToday("2025-12-28");
        desk.open(account);
        QVERIFY(!desk.commands().open(desk.opening({77}))); // what is refused takes no number
        desk.setToday("2026-01-02");
        desk.run();
        desk.setToday("2026-01-30");
        desk.run();
        QStringList numbers;
        const store::InvoiceQuery query{.sort = store::InvoiceColumn::Number, .order = Qt::AscendingOrder};
        for (const Invoice &invoice : must(desk.lists().invoices(query, {})))
            numbers.append(invoice.number + u' ' + invoice.issuedOn.iso() + u' '
                           + Day::fromDate(invoice.recordedAt.toUTC().date())->iso());
        QCOMPARE(numbers, (QStringList{u"2025-000001 2025-11-30 2025-11-30"_s, u"2025-000002 2025-12-28 2025-12-28"_s,
                                       u"2026-000003 2025-12-30 2026-01-02"_s, u"2026-000004 2026-01-28 2026-01-30"_s,
                                       u"2026-000005 2026-01-30 2026-01-30"_s}));
    }

    /// The counter is one for the whole database: what a killed or refused transaction took, it gave back.
    void r12_theNumbersGoOnAfterAThousand() {
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount());
        desk.tamper("UPDATE counter SET value = 999998 WHERE name = 'invoice'");
        desk.setToday("2026-03-31");
        desk.run();
        const store::InvoiceQuery query{.sort = store::InvoiceColumn::Number, .order = Qt::AscendingOrder};
        QStringList numbers;
        for (const Invoice &invoice : must(desk.lists().invoices(query, {})))
            numbers.append(invoice.number);
        QCOMPARE(numbers, (QStringList{u"2026-000001"_s, u"2026-999999"_s, u"2026-1000000"_s}));
    }

    //   fee:  $49.00 ---- since 1 Mar: $55.00 ---- since 1 May: $60.00
    //   D:     28 Feb        31 Mar   30 Apr          31 May
    void r13_theFeeInForceOnTheBillingDateApplies_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("amount");
        QTest::newRow("from the day after the date: the old one") << "2026-03-01"
                                                                  << "49.00";
        QTest::newRow("from the date itself: the new one") << "2026-02-28"
                                                           << "55.00";
        QTest::newRow("from the day before: the new one") << "2026-02-27"
                                                          << "55.00";
        QTest::newRow("from the day after today: the new one") << "2026-02-01"
                                                               << "55.00";
    }

    void r13_theFeeInForceOnTheBillingDateApplies() {
        QFETCH(QString, from);
        QFETCH(QString, amount);
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount());
        must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(55'00), *Day::fromIso(from)));
        // Recorded a month late: the fee is that of the date all the same.
        desk.setToday("2026-03-30");
        desk.run();
        QCOMPARE(
            desk.invoices(1),
            QStringList{
                u"2026-000002 renewal of 1 on 2026-02-28: #1 connectivity %1 [2026-02-28, 2026-03-31)"_s.arg(amount)});
        const InvoiceLine line = must(desk.details().invoice(u"2026-000002"_s)).lines[0];
        QCOMPARE(line.origin, PriceOrigin::Plan);
        QCOMPARE(line.priceSince, amount == u"55.00" ? Day::fromIso(from) : std::nullopt);
    }

    void r13_theFrozenFeeIsDatedToo() {
        Desk desk(backend(), "2026-01-31");
        must(desk.execute(Command::Freeze, desk.open(desk.addAccount())));
        must(desk.catalogue().setFrozenPrice(Money(11'00), day("2026-03-31")));
        must(desk.catalogue().setFrozenPrice(Money(0), day("2026-04-30")));
        desk.setToday("2026-04-30");
        desk.run();
        QCOMPARE(desk.invoices(1),
                 (QStringList{u"2026-000002 renewal of 1 on 2026-02-28: #1 frozen 9.00 [2026-02-28, 2026-03-31)"_s,
                              u"2026-000003 renewal of 1 on 2026-03-31: #1 frozen 11.00 [2026-03-31, 2026-04-30)"_s,
                              u"2026-000004 renewal of 1 on 2026-04-30: #1 frozen 0.00 [2026-04-30, 2026-05-31)"_s}));
        QCOMPARE(must(desk.details().invoice(u"2026-000003"_s)).lines[0].origin, PriceOrigin::FrozenFee);
    }

    void r13_settingTheSameDayAgainReplacesIt() {
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount());
        must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(55'00), day("2026-02-28")));
        must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(53'00), day("2026-02-28")));
        // A day before another price: it holds until that one.
        must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(51'00), day("2026-02-15")));
        QStringList prices;
        const store::Plan basic = must(desk.catalogue().plans()).front();
        for (const store::PlanPrice &price : basic.prices)
            prices.append(u"%1 [%2, %3)"_s.arg(price.fee.plain(), price.fromOn ? price.fromOn->iso() : QString(),
                                               price.untilOn ? price.untilOn->iso() : QString()));
        QCOMPARE(prices, (QStringList{u"49.00 [, 2026-02-15)"_s, u"51.00 [2026-02-15, 2026-02-28)"_s,
                                      u"53.00 [2026-02-28, )"_s}));
        desk.setToday("2026-02-28");
        desk.run();
        QCOMPARE(desk.invoices(1),
                 QStringList{
                     u"2026-000002 renewal of 1 on 2026-02-28: #1 connectivity 53.00 [2026-02-28, 2026-03-31)"_s});
    }

    void r13_aPriceTakesEffectAfterToday_data() {
        QTest::addColumn<bool>("frozen");
        QTest::addColumn<QString>("from");
        for (const bool frozen : {false, true}) {
            QTest::addRow("%s from today", frozen ? "the frozen fee" : "a plan's") << frozen << "2026-01-31";
            QTest::addRow("%s from yesterday", frozen ? "the frozen fee" : "a plan's") << frozen << "2026-01-30";
        }
    }

    void r13_aPriceTakesEffectAfterToday() {
        QFETCH(bool, frozen);
        QFETCH(QString, from);
        Desk desk(backend(), "2026-01-31");
        const Day since = *Day::fromIso(from);
        const Result<void> refused = frozen ? desk.catalogue().setFrozenPrice(Money(1), since)
                                            : desk.catalogue().setPlanPrice(u"Basic"_s, Money(1), since);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::PriceNotAfterToday);
        QCOMPARE(must(desk.catalogue().plans()).front().prices.size(), std::size_t(1));
        QCOMPARE(must(desk.catalogue().frozenPrices()).size(), std::size_t(1));
    }

    //   open 31 Jan   10 Feb: $30.00       D1 28 Feb     10 Mar: the plan's again    D2 31 Mar
    void r13_aNegotiatedFeeStandsBeforeThePlansUntilItIsTakenAway() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(55'00), day("2026-02-15")));
        desk.setToday("2026-02-10");
        QCOMPARE(must(desk.changeFee(id, 30'00)).integration.monthlyFee, Money(30'00));
        desk.setToday("2026-03-10");
        QCOMPARE(must(desk.changeFee(id, std::nullopt)).integration.monthlyFee, Money(55'00));
        desk.setToday("2026-03-31");
        desk.run();
        QCOMPARE(
            desk.invoices(1),
            (QStringList{u"2026-000002 renewal of 1 on 2026-02-28: #1 connectivity 30.00 [2026-02-28, 2026-03-31)"_s,
                         u"2026-000003 renewal of 1 on 2026-03-31: #1 connectivity 55.00 [2026-03-31, 2026-04-30)"_s}));
        QCOMPARE(must(desk.details().invoice(u"2026-000002"_s)).lines[0].origin, PriceOrigin::Negotiated);
    }

    void r13_aNegotiatedFeeIsNoFrozenFee() {
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest request = desk.opening(desk.addAccount());
        request.fee = Money(0);
        must(desk.execute(Command::Freeze, desk.open(request)));
        desk.setToday("2026-02-28");
        QCOMPARE(desk.run().total, Money(9'00));
    }

    void r14_theClockNeverFallsBehind() {
        Desk desk(backend(), "2026-01-31");
        QCOMPARE(desk.today(), day("2026-01-31"));
        desk.setToday("2026-01-31"); // the same day changes nothing
        desk.setToday("2026-02-10");
        const Result<Day> back = desk.upkeep().setToday(day("2026-02-09"));
        QVERIFY(!back);
        QCOMPARE(back.error().reason, Reason::ClockBackwards);
        QCOMPARE(desk.today(), day("2026-02-10"));
        const Result<Day> beyond = desk.upkeep().setToday(kLastToday.plusDays(1));
        QVERIFY(!beyond);
        QCOMPARE(beyond.error().reason, Reason::OutsideCalendar);
        // Every session sees the one clock.
        QCOMPARE(must(must(desk.database().open())->details().business()).today, day("2026-02-10"));
    }

    void r14_onlyASandboxHasAClockThatCanBeSet() {
        Desk desk(backend(), store::InitOptions{});
        const store::Business business = must(desk.details().business());
        QVERIFY(!business.sandbox);
        QVERIFY(business.today >= *Day::fromDate(QDateTime::currentDateTimeUtc().date().addDays(-1)));
        const Result<Day> refused = desk.upkeep().setToday(business.today.plusDays(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::NotASandbox);
    }

    /// A machine whose clock was set back: what was recorded on a later day stays in the past.
    void r14_todayIsNeverBeforeTheLastDayRecorded() {
        Desk desk(backend(), "2098-06-01");
        desk.open(desk.addAccount());
        desk.becomeReal();
        QCOMPARE(desk.today(), day("2098-06-01"));
    }

    void r14_initialisingAgainMovesNoClock() {
        Desk desk(backend(), "2026-01-31");
        must(desk.database().initialise({.sandbox = true, .today = day("2025-01-01")}));
        QCOMPARE(desk.today(), day("2026-01-31"));
        must(desk.database().initialise({}));
        QCOMPARE(desk.today(), day("2026-01-31"));
        QVERIFY(must(desk.details().business()).sandbox);
    }
};

QTEST_APPLESS_MAIN(ContractBillingTest)
#include "contract_billing_test.moc"
