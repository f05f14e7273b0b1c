// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/billing_calendar.h"
#include "models/domain/policy.h"
#include "tests/store/sample_database.h"
#include "tests/support/backend_rows.h"

#include <QTest>

using namespace domain;
using namespace store;

namespace {

Day day(const char *iso) {
    return *Day::fromIso(QByteArrayView(iso));
}

const std::array kStates{
    std::pair(LifecycleState{Service::Active, false}, "an active one"),
    std::pair(LifecycleState{Service::Frozen, false}, "a frozen one"),
    std::pair(LifecycleState{Service::Active, true}, "an active one, cancel pending"),
    std::pair(LifecycleState{Service::Frozen, true}, "a frozen one, cancel pending"),
};

} // namespace

/// One account with one integration at 49.00, opened on 31 Jan 2026, and another that is active throughout:
///
///     open 31 Jan      D1 28 Feb       D2 31 Mar
///     |----paid up front----|---------------|
class DetailsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { support::addBackendRows(); }

    void consequenceIsWhatTheCommandThenDoes_data() {
        QTest::addColumn<LifecycleState>("state");
        QTest::addColumn<Command>("command");
        QTest::addColumn<Day>("today");
        const std::array days{std::pair(day("2026-02-20"), "before D"), std::pair(day("2026-02-28"), "on D"),
                              std::pair(day("2026-03-03"), "after D, unsettled"),
                              std::pair(day("2026-04-30"), "two periods behind")};
        for (const auto &[state, what] : kStates) {
            for (const Command command : kLifecycleCommands) {
                for (const auto &[today, when] : days)
                    QTest::addRow("%s %s %s", commandCode(command).data(), what, when) << state << command << today;
            }
        }
    }

    void consequenceIsWhatTheCommandThenDoes() {
        QFETCH(LifecycleState, state);
        QFETCH(Command, command);
        QFETCH(Day, today);
        Shop shop(state);
        shop.db.setToday(today);
        const Result<Consequence> told = shop.details.consequence(command, shop.integration);
        QVERIFY(told);
        QCOMPARE(told->today, today);
        QCOMPARE(told->before, state);

        const qint64 invoicesBefore = shop.count("SELECT COUNT(*) FROM invoice WHERE kind = 'renewal'");
        const Result<CommandOutcome> done = shop.db.session().commands().execute(
            {.command = command, .integration = shop.integration, .seen = {told->version, told->today}});
        QCOMPARE(told->isPossible(), done.isOk());
        // What settling was said to do first is what it did.
        std::vector<Day> charged;
        Money settled;
        for (const Charge &charge : told->settledFirst) {
            if (charge.kind == ChargeKind::Removal)
                continue;
            settled += *charge.amount;
            if (charged.empty() || charged.back() != charge.dueOn)
                charged.push_back(charge.dueOn);
        }
        QCOMPARE(shop.count("SELECT COUNT(*) FROM invoice WHERE kind = 'renewal'") - invoicesBefore,
                 qint64(charged.size()));
        QCOMPARE(shop.count("SELECT COALESCE(SUM(total_cents), 0) FROM invoice WHERE kind = 'renewal'"),
                 settled.cents());

        if (!told->isPossible()) {
            QCOMPARE(told->refusal->reason, done.error().reason);
            QCOMPARE(told->refusal->allowed, done.error().allowed);
            QCOMPARE(told->refusal->facts.day, done.error().facts.day);
            QCOMPARE(told->after, told->before);
            QCOMPARE(told->with, told->without);
        } else {
            QCOMPARE(done->integration.state(), told->after);
            QCOMPARE(done->integration.cancelOn, told->removalOn);
            QCOMPARE(told->after, transition(state, command).to);
        }
        const Result<AccountDetails> account = shop.details.account(shop.account);
        QVERIFY(account);
        QCOMPARE(account->standing, told->accountAfter);
        // With the command, or without it if it was refused.
        comesTrue(shop, told->with);
        if (QTest::currentTestFailed())
            return;
        const bool removed = !told->with.empty() && told->with.back().kind == ChargeKind::Removal;
        QCOMPARE(told->with.empty() ? 0 : int(told->with.size()), removed             ? 1
                                                                  : shop.isGone(told) ? 0
                                                                                      : policy::kPreviewMonths);
    }

    void schedulesAreWorkedOutByHand() {
        //   open 31 Jan    20 Feb: freeze?    28 Feb $9.00    31 Mar $9.00    1 Apr: frozen fee $11.00    30 Apr $11.00
        Shop shop({Service::Active, false});
        shop.db.setToday(day("2026-02-20"));
        shop.db.tamper("UPDATE frozen_price SET until_on = '2026-04-01';"
                       "INSERT INTO frozen_price VALUES ('2026-04-01', '9999-12-31', 1100)");
        const Result<Consequence> told = shop.details.consequence(Command::Freeze, shop.integration);
        QVERIFY(told);
        QCOMPARE(told->with.size(), std::size_t(12));
        QCOMPARE(told->with[0].dueOn, day("2026-02-28"));
        QCOMPARE(told->with[0].nextDueOn, day("2026-03-31"));
        QCOMPARE(told->with[0].amount, Money(9'00));
        QCOMPARE(told->with[0].kind, ChargeKind::Frozen);
        QCOMPARE(told->with[1].dueOn, day("2026-03-31"));
        QCOMPARE(told->with[1].amount, Money(9'00));
        QCOMPARE(told->with[2].dueOn, day("2026-04-30"));
        QCOMPARE(told->with[2].amount, Money(11'00));
        QCOMPARE(told->without[0].amount, Money(49'00));
        QCOMPARE(totalOf(told->without), Money(12 * 49'00));
        QVERIFY(told->stopsSyncsNow());
        QCOMPARE(told->accountAfter, (AccountStanding{.active = 1, .frozen = 1}));
    }

    void anAccountThatCannotBeSettledTakesNoCommand() {
        Shop shop({Service::Active, false});
        shop.db.tamper("UPDATE plan_price SET until_on = '2026-02-15'");
        shop.db.setToday(day("2026-03-01"));
        const Result<Consequence> told = shop.details.consequence(Command::Freeze, shop.integration);
        QVERIFY(told);
        QVERIFY(told->refusal);
        QCOMPARE(told->refusal->reason, Reason::AccountParked);
        QCOMPARE(told->refusal->facts.parked, ParkReason::NoPrice);
        QVERIFY(told->settledFirst.empty());
    }

    void aRemovedOneIsRemovedOnItsDay() {
        Shop shop({Service::Active, true});
        shop.db.setToday(day("2026-03-05"));
        shop.db.run();
        const std::array errors{shop.details.integration(shop.integration).error(),
                                shop.details.integrationDetails(shop.integration).error(),
                                shop.details.consequence(Command::Uncancel, shop.integration).error()};
        for (const Error &error : errors) {
            QCOMPARE(error.code, ErrorCode::NotFound);
            QCOMPARE(error.reason, Reason::Removed);
            QCOMPARE(error.facts.day, day("2026-02-28"));
        }
        const Result<std::vector<ExplanationRow>> rows = shop.details.explainIntegration(shop.integration);
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(3)); // setup, first month, nothing on 28 Feb
        QCOMPARE(rows->at(0).rule, 1);
        QCOMPARE(rows->at(1).rule, 1);
        QCOMPARE(rows->at(1).periodEnd, day("2026-02-28"));
        QCOMPARE(rows->at(2).rule, 6);
        QCOMPARE(rows->at(2).amount, Money());
        QCOMPARE(rows->at(2).dueOn, day("2026-02-28"));
    }

    void whatIsNotThereIsNotFound() {
        Shop shop({Service::Active, false});
        QCOMPARE(shop.details.account({99}).error().reason, Reason::NoSuchAccount);
        QCOMPARE(shop.details.integration({99}).error().reason, Reason::NoSuchIntegration);
        QCOMPARE(shop.details.explainIntegration({99}).error().reason, Reason::NoSuchIntegration);
        for (const char *number : {"", "2026-", "2025-000001", "2026-1", "2026-000099", "2026-+00001", "'"})
            QCOMPARE(shop.details.invoice(QString::fromLatin1(number)).error().reason, Reason::NoSuchInvoice);
        QVERIFY(shop.details.invoice(QStringLiteral("2026-000001")));
        QCOMPARE(shop.details.explainLine(QStringLiteral("2026-000001"), 3).error().reason, Reason::NoSuchLine);
        QCOMPARE(shop.details.explainLine(QStringLiteral("2026-000001"), 1)->because, Because::SetupOnOpening);
    }

    void theHistoryTellsCommandsAndRenewalsAsOneStory() {
        //   31 Jan open (1)   20 Feb freeze (2)   28 Feb renewed $9.00 (3)   10 Mar unfreeze (4)
        Shop shop({Service::Active, false});
        shop.db.setToday(day("2026-02-20"));
        shop.db.give(Command::Freeze, shop.integration);
        shop.db.setToday(day("2026-03-10"));
        shop.db.give(Command::Unfreeze, shop.integration);
        const Result<IntegrationDetails> details = shop.details.integrationDetails(shop.integration);
        QVERIFY(details);
        QCOMPARE(details->integration.version, 4);
        QCOMPARE(details->history.size(), std::size_t(4));
        const std::array<std::optional<Command>, 4> commands{Command::Unfreeze, std::nullopt, Command::Freeze,
                                                             Command::Open};
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(details->history[i].command, commands[i]);
            QCOMPARE(details->history[i].version, qint64(4 - i));
        }
        QCOMPARE(details->history[1].day, day("2026-02-28"));
        QCOMPARE(details->history[1].amount, Money(9'00));
        QCOMPARE(details->recentToggles, 2);
        QCOMPARE(details->coming.size(), std::size_t(12));
        QCOMPARE(details->coming.front().dueOn, day("2026-03-31"));
        shop.db.setToday(day("2026-06-01")); // 101 days after the freeze, 83 after the unfreeze
        QCOMPARE(shop.details.integrationDetails(shop.integration)->recentToggles, 1);
    }

    void openingCostsWhatItsPreviewSays() {
        Shop shop({Service::Active, false});
        shop.db.setToday(day("2026-03-05"));
        const OpenRequest request{.account = shop.account,
                                  .supplier = QStringLiteral("New supplier"),
                                  .channel = QStringLiteral("New channel"),
                                  .label = QStringLiteral("Third"),
                                  .plan = QStringLiteral("Basic"),
                                  .fee = Money(45'00),
                                  .seenDay = day("2026-03-05")};
        const Result<OpeningPreview> preview = shop.details.openingPreview(request);
        QVERIFY(preview);
        QCOMPARE(totalOf(preview->settledFirst), Money(2 * 49'00));
        QCOMPARE(preview->coming.size(), std::size_t(12));
        QCOMPARE(preview->coming.front().dueOn, day("2026-04-05"));
        QCOMPARE(preview->coming.front().amount, Money(45'00));
        const Result<OpenOutcome> opened = shop.db.session().commands().open(request);
        QVERIFY(opened);
        std::vector<InvoiceLine> lines = opened->invoice.lines;
        for (InvoiceLine &line : lines)
            line.integration = {};
        QCOMPARE(preview->invoice.lines, lines);
        QCOMPARE(preview->invoice.total, opened->invoice.total);
    }

    //   open 31 Jan    20 Feb: asked    25 Feb: Basic rises to $59.00, Large to $89.00    28 Feb D1    31 Mar D2
    //   |------------------------------paid up front-------------------------------------|-------------|
    void termsAreToldAsTheRunWillChargeThem_data() {
        QTest::addColumn<LifecycleState>("state");
        QTest::addColumn<std::optional<Money>>("negotiated");
        QTest::addColumn<CommandRequest>("request");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("without");
        const LifecycleState active{Service::Active, false};
        const LifecycleState frozen{Service::Frozen, false};
        const LifecycleState pending{Service::Active, true};
        const LifecycleState frozenPending{Service::Frozen, true};
        const std::optional<Money> none;
        const std::optional<Money> negotiated = Money(45'00);
        const CommandRequest fee{.command = Command::ChangeFee, .fee = Money(40'00)};
        const CommandRequest noFee{.command = Command::ChangeFee};
        const CommandRequest large{.command = Command::ChangePlan, .plan = QStringLiteral("Large")};

        QTest::newRow("a negotiated fee stands instead of the price that the plan will have on D")
            << active << none << fee << "2026-02-28 connectivity 40.00"
            << "2026-02-28 connectivity 59.00";
        QTest::newRow("going back to the plan's price is to the one that it will have on D")
            << active << negotiated << noFee << "2026-02-28 connectivity 59.00"
            << "2026-02-28 connectivity 45.00";
        QTest::newRow("another plan costs what it will cost on D")
            << active << none << large << "2026-02-28 connectivity 89.00"
            << "2026-02-28 connectivity 59.00";
        QTest::newRow("a negotiated fee outlives its plan")
            << active << negotiated << large << "2026-02-28 connectivity 45.00"
            << "2026-02-28 connectivity 45.00";
        QTest::newRow("a frozen one pays the frozen fee whatever was negotiated")
            << frozen << none << fee << "2026-02-28 frozen 9.00"
            << "2026-02-28 frozen 9.00";
        QTest::newRow("a frozen one pays the frozen fee whatever its plan")
            << frozen << negotiated << large << "2026-02-28 frozen 9.00"
            << "2026-02-28 frozen 9.00";
        QTest::newRow("a cancelled one is not charged whatever was negotiated")
            << pending << none << fee << "2026-02-28 removal 0.00"
            << "2026-02-28 removal 0.00";
        QTest::newRow("a cancelled one is not charged whatever its plan, frozen or not")
            << frozenPending << none << large << "2026-02-28 removal 0.00"
            << "2026-02-28 removal 0.00";
    }

    void termsAreToldAsTheRunWillChargeThem() {
        QFETCH(LifecycleState, state);
        QFETCH(std::optional<Money>, negotiated);
        QFETCH(CommandRequest, request);
        Shop shop(state);
        shop.raisePrices();
        shop.db.setToday(day("2026-02-20"));
        Commands &commands = shop.db.session().commands();
        request.integration = shop.integration;
        if (negotiated)
            QVERIFY(
                commands.execute({.command = Command::ChangeFee, .integration = shop.integration, .fee = negotiated}));

        const Result<Consequence> told = shop.details.termsConsequence(request);
        QVERIFY(told && told->isPossible());
        QCOMPARE(told->command, request.command);
        QVERIFY(told->settledFirst.empty());
        QTEST(text(told->with.front()), "with");
        QTEST(text(told->without.front()), "without");
        request.seen = {told->version, told->today};
        const Result<CommandOutcome> done = commands.execute(request);
        QVERIFY(done);
        QCOMPARE(done->integration.state(), told->after);
        QCOMPARE(done->integration.cancelOn, told->removalOn);
        comesTrue(shop, told->with);
    }

    void termsHoldFromTheDateAfterWhatHasComeDue() {
        //   D1 28 Feb: asked; the month that has begun is charged first, at its price      D2 31 Mar
        Shop shop({Service::Active, false});
        shop.raisePrices();
        shop.db.setToday(day("2026-02-28"));
        CommandRequest request{.command = Command::ChangeFee, .integration = shop.integration, .fee = Money(40'00)};
        const Result<Consequence> told = shop.details.termsConsequence(request);
        QVERIFY(told);
        QCOMPARE(totalOf(told->settledFirst), Money(2 * 59'00)); // the whole account's
        QCOMPARE(text(told->with.front()), QStringLiteral("2026-03-31 connectivity 40.00"));
        QCOMPARE(text(told->without.front()), QStringLiteral("2026-03-31 connectivity 59.00"));
        request.seen = {told->version, told->today};
        QVERIFY(shop.db.session().commands().execute(request));
        QCOMPARE(shop.count("SELECT total_cents FROM invoice WHERE kind = 'renewal'"), qint64(2 * 59'00));
        comesTrue(shop, told->with);
    }

    void termsThatCannotBeAreRefusedAsTheCommandRefusesThem_data() {
        QTest::addColumn<LifecycleState>("state");
        QTest::addColumn<Day>("today");
        QTest::addColumn<CommandRequest>("request");
        QTest::addColumn<Reason>("reason");
        const LifecycleState active{Service::Active, false};
        const CommandRequest fee{.command = Command::ChangeFee, .fee = Money(40'00)};
        QTest::newRow("a plan that nobody knows")
            << active << day("2026-02-20")
            << CommandRequest{.command = Command::ChangePlan, .plan = QStringLiteral("Nowhere")} << Reason::NoSuchPlan;
        QTest::newRow("a fee below nothing")
            << active << day("2026-02-20") << CommandRequest{.command = Command::ChangeFee, .fee = Money(-1)}
            << Reason::MalformedAmount;
        QTest::newRow("one that settling will have removed")
            << LifecycleState{Service::Active, true} << day("2026-02-28") << fee << Reason::Removed;
        QTest::newRow("an account that cannot be settled")
            << active << day("2027-02-28") << fee << Reason::AccountParked;
    }

    void termsThatCannotBeAreRefusedAsTheCommandRefusesThem() {
        QFETCH(LifecycleState, state);
        QFETCH(Day, today);
        QFETCH(CommandRequest, request);
        QFETCH(Reason, reason);
        Shop shop(state);
        shop.db.tamper("UPDATE plan_price SET until_on = '2027-01-01'");
        shop.db.setToday(today);
        request.integration = shop.integration;
        const Result<Consequence> told = shop.details.termsConsequence(request);
        QCOMPARE(told ? told->refusal.value_or(Error{}).reason : told.error().reason, reason);
        const Result<CommandOutcome> done = shop.db.session().commands().execute(request);
        QVERIFY(!done);
        QCOMPARE(done.error().reason, reason);
    }

    void theOldestUnsettledDateIsToldOnceItHasCome() {
        Shop shop({Service::Active, false});
        shop.db.setToday(day("2026-02-27"));
        QCOMPARE(*shop.details.oldestUnsettled(), std::optional<Day>());
        shop.db.setToday(day("2026-03-27"));
        QCOMPARE(*shop.details.oldestUnsettled(), std::optional(day("2026-02-28")));
    }

    void theBusinessIsTheDatabases() {
        Shop shop({Service::Active, false});
        const Result<Business> business = shop.details.business();
        QVERIFY(business);
        QCOMPARE(business->today, day("2026-01-31"));
        QVERIFY(business->sandbox);
        QCOMPARE(business->timeZone, QStringLiteral("UTC"));
        QCOMPARE(business->currency, QStringLiteral("USD"));
        QCOMPARE(business->location, shop.db.database().url().display());
        QVERIFY(!business->login.isEmpty());
    }

private:
    struct Shop {
        explicit Shop(LifecycleState state) {
            db.addPlan(QStringLiteral("Basic"), 99'00, 49'00);
            account = db.addAccount(QStringLiteral("Acme"));
            integration = db.open(account, QStringLiteral("First"), QStringLiteral("Basic"));
            db.open(account, QStringLiteral("Second"), QStringLiteral("Basic"));
            if (state.service == Service::Frozen)
                db.give(Command::Freeze, integration);
            if (state.cancelPending)
                db.give(Command::Cancel, integration);
        }

        /// Basic costs $59.00 from 25 Feb 2026 on; another plan, Large, $79.00 until then and $89.00 after.
        void raisePrices() {
            db.addPlan(QStringLiteral("Large"), 99'00, 79'00);
            Catalogue &catalogue = db.session().catalogue();
            QVERIFY(catalogue.setPlanPrice(QStringLiteral("Basic"), Money(59'00), day("2026-02-25")));
            QVERIFY(catalogue.setPlanPrice(QStringLiteral("Large"), Money(89'00), day("2026-02-25")));
        }

        qint64 count(const QByteArray &sql) { return db.look(sql).front().toLongLong(); }

        /// The settlement before the command removes it, so that nothing comes after it.
        bool isGone(const Result<Consequence> &told) const {
            return told->refusal && told->refusal->reason == Reason::Removed;
        }

        SampleDatabase db{support::backend(), day("2026-01-31")};
        Details &details = db.session().details();
        AccountId account;
        IntegrationId integration;
    };

    /// `2026-02-28 connectivity 59.00`
    static QString text(const Charge &charge) {
        QStringList words{charge.dueOn.iso(), QString::fromLatin1(chargeKindCode(charge.kind))};
        if (charge.amount)
            words.append(charge.amount->plain());
        return words.join(u' ');
    }

    /// The forecast is what the run charges, month after month.
    static void comesTrue(Shop &shop, const std::vector<Charge> &schedule) {
        for (const Charge &charge : schedule) {
            QVERIFY(charge.dueOn > shop.db.today());
            shop.db.setToday(charge.dueOn);
            shop.db.run();
            const Result<std::vector<ExplanationRow>> rows = shop.details.explainIntegration(shop.integration);
            QVERIFY(rows);
            const auto row = std::ranges::find(*rows, charge.dueOn, &ExplanationRow::dueOn);
            QVERIFY(row != rows->end());
            QCOMPARE(row->amount, *charge.amount);
            QCOMPARE(row->kind.has_value(), charge.kind != ChargeKind::Removal);
            QCOMPARE(row->invoiceNumber.isEmpty(), charge.kind == ChargeKind::Removal);
        }
    }
};

QTEST_GUILESS_MAIN(DetailsTest)
#include "details_test.moc"
