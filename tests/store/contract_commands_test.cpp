// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;

/// What commands do: the table "Commands by state", R4 to R7 and R10. Every story begins with an integration
/// of account 1, number 1, opened on 31 January 2026 and paid up front until 28 February:
///
///     open 31 Jan      D1 28 Feb       D2 31 Mar       D3 30 Apr
///     |----paid up front---|---------------|---------------|
class ContractCommandsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    void commandsByState_data() {
        QTest::addColumn<LifecycleState>("state");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("outcome");

        QTest::newRow("freeze an active one: it is frozen")
            << kActive << Command::Freeze << u"done: frozen, next 2026-02-28, version 2"_s;
        QTest::newRow("freeze a frozen one: it is frozen already")
            << kFrozen << Command::Freeze << u"refused: is-frozen-already; possible: unfreeze, cancel"_s;
        QTest::newRow("freeze a cancel-pending one: freeze-instead is offered")
            << kActivePending << Command::Freeze
            << u"refused: cancel-pending-freeze-instead on 2026-02-28; possible: uncancel, freeze-instead"_s;
        QTest::newRow("freeze a frozen, cancel-pending one: un-cancel keeps it frozen")
            << kFrozenPending << Command::Freeze
            << u"refused: is-frozen-uncancel-keeps-it on 2026-02-28; possible: uncancel, freeze-instead"_s;

        QTest::newRow("unfreeze an active one: it is active")
            << kActive << Command::Unfreeze << u"refused: is-active; possible: freeze, cancel, freeze-instead"_s;
        QTest::newRow("unfreeze a frozen one: it is active")
            << kFrozen << Command::Unfreeze << u"done: active, next 2026-02-28, version 3"_s;
        QTest::newRow("unfreeze a cancel-pending one: it is active")
            << kActivePending << Command::Unfreeze
            << u"refused: is-active on 2026-02-28; possible: uncancel, freeze-instead"_s;
        QTest::newRow("unfreeze a frozen, cancel-pending one: un-cancel first")
            << kFrozenPending << Command::Unfreeze
            << u"refused: uncancel-first on 2026-02-28; possible: uncancel, freeze-instead"_s;

        QTest::newRow("cancel an active one: removal is pending")
            << kActive << Command::Cancel << u"done: active, cancel pending, next 2026-02-28, version 2"_s;
        QTest::newRow("cancel a frozen one: removal is pending, it stays frozen")
            << kFrozen << Command::Cancel << u"done: frozen, cancel pending, next 2026-02-28, version 3"_s;
        QTest::newRow("cancel a cancel-pending one: removal stands")
            << kActivePending << Command::Cancel
            << u"refused: removal-stands on 2026-02-28; possible: uncancel, freeze-instead"_s;
        QTest::newRow("cancel a frozen, cancel-pending one: removal stands")
            << kFrozenPending << Command::Cancel
            << u"refused: removal-stands on 2026-02-28; possible: uncancel, freeze-instead"_s;

        QTest::newRow("uncancel an active one: nothing to undo")
            << kActive << Command::Uncancel << u"refused: nothing-to-undo; possible: freeze, cancel, freeze-instead"_s;
        QTest::newRow("uncancel a frozen one: nothing to undo")
            << kFrozen << Command::Uncancel << u"refused: nothing-to-undo; possible: unfreeze, cancel"_s;
        QTest::newRow("uncancel a cancel-pending one: it is active")
            << kActivePending << Command::Uncancel << u"done: active, next 2026-02-28, version 3"_s;
        QTest::newRow("uncancel a frozen, cancel-pending one: it is frozen still")
            << kFrozenPending << Command::Uncancel << u"done: frozen, next 2026-02-28, version 4"_s;

        QTest::newRow("freeze-instead an active one: it is frozen")
            << kActive << Command::FreezeInstead << u"done: frozen, next 2026-02-28, version 2"_s;
        QTest::newRow("freeze-instead a frozen one: it is frozen already")
            << kFrozen << Command::FreezeInstead << u"refused: is-frozen-already; possible: unfreeze, cancel"_s;
        QTest::newRow("freeze-instead a cancel-pending one: it is frozen and kept")
            << kActivePending << Command::FreezeInstead << u"done: frozen, next 2026-02-28, version 3"_s;
        QTest::newRow("freeze-instead a frozen, cancel-pending one: it is kept")
            << kFrozenPending << Command::FreezeInstead << u"done: frozen, next 2026-02-28, version 4"_s;
    }

    void commandsByState() {
        QFETCH(LifecycleState, state);
        QFETCH(Command, command);
        QFETCH(QString, outcome);
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.bringTo(state, id);
        const QStringList before = desk.everything();

        const Result<store::CommandOutcome> result = desk.execute(command, id);

        QCOMPARE(text(result), outcome);
        if (result)
            QCOMPARE(desk.integration(id), result->integration);
        else
            QCOMPARE(desk.everything(), before);
        QCOMPARE(desk.invoices(1), QStringList()); // no command costs anything today
    }

    void aRemovedIntegrationTakesNoCommand_data() {
        QTest::addColumn<Command>("command");
        for (const Command command : kLifecycleCommands)
            QTest::addRow("%s", commandCode(command).latin1()) << command;
        QTest::newRow("another fee") << Command::ChangeFee;
        QTest::newRow("another plan") << Command::ChangePlan;
    }

    /// And it settles nothing (R10): the account's other integration is due as well, and stays due.
    void aRemovedIntegrationTakesNoCommand() {
        QFETCH(Command, command);
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        const IntegrationId removed = desk.open(account);
        desk.bringTo(kActivePending, removed);
        desk.setToday("2026-02-10");
        desk.open(account);
        desk.setToday("2026-02-28");
        desk.run();
        desk.setToday("2026-03-10");
        const QStringList before = desk.everything();

        const auto result =
            desk.commands().execute({.command = command, .integration = removed, .fee = Money(1), .plan = u"Basic"_s});

        QCOMPARE(text(result), u"not_found: removed on 2026-02-28"_s);
        QCOMPARE(desk.everything(), before);
    }

    //   open 31 Jan   10 Feb        D1 28 Feb
    //   |---- syncs ----|  frozen    |
    void r04_freezingStopsSyncsAtOnceAndCostsNothingToday() {
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest opening = desk.opening(desk.addAccount());
        opening.settings = {{u"url"_s, u"https://shop.example"_s}};
        opening.note = u"ring twice"_s;
        const IntegrationId id = desk.open(opening);
        QCOMPARE(syncable(desk), QStringList{u"1"_s});
        QVERIFY(desk.commands().recordSync({.integration = id, .itemCount = 3}));

        desk.setToday("2026-02-10");
        must(desk.execute(Command::Freeze, id));

        QCOMPARE(syncable(desk), QStringList());
        const Result<void> refused = desk.commands().recordSync({.integration = id, .itemCount = 3});
        QVERIFY(!refused);
        QCOMPARE(text(refused.error()), u"refused: sync-while-frozen; possible: unfreeze, cancel"_s);
        QCOMPARE(desk.invoices(1), QStringList());
        const store::IntegrationDetails kept = must(desk.details().integrationDetails(id));
        QCOMPARE(kept.settings, opening.settings);
        QCOMPARE(kept.notes.size(), std::size_t(1));
        QCOMPARE(kept.syncs.size(), std::size_t(1));
        QCOMPARE(kept.integration.label, opening.label);
    }

    void r04_whatMayBeSynced_data() {
        QTest::addColumn<LifecycleState>("state");
        QTest::addColumn<QString>("today");
        QTest::addColumn<bool>("may");
        QTest::newRow("active") << kActive << "2026-02-10" << true;
        QTest::newRow("active on its date, not settled yet") << kActive << "2026-02-28" << true;
        QTest::newRow("frozen") << kFrozen << "2026-02-10" << false;
        QTest::newRow("cancel pending, the day before the end") << kActivePending << "2026-02-27" << true;
        QTest::newRow("cancel pending, the end has come and nothing settled it")
            << kActivePending << "2026-02-28" << false;
        QTest::newRow("frozen and cancel pending") << kFrozenPending << "2026-02-10" << false;
    }

    void r04_whatMayBeSynced() {
        QFETCH(LifecycleState, state);
        QFETCH(QString, today);
        QFETCH(bool, may);
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.bringTo(state, id);
        desk.setToday(qPrintable(today));
        QCOMPARE(syncable(desk), may ? QStringList{u"1"_s} : QStringList());
        QCOMPARE(desk.commands().recordSync({.integration = id}).isOk(), may);
    }

    //   open 31 Jan      D1 28 Feb       D2 31 Mar
    //   |---- frozen ^       |---- active ---|
    //       unfreeze 27 Feb: D1 bills what it then is
    void r05_unfreezingCostsNothingTodayAndMovesNoDate() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.bringTo(kFrozen, id);
        desk.setToday("2026-02-27");
        QCOMPARE(text(desk.execute(Command::Unfreeze, id)), u"done: active, next 2026-02-28, version 3"_s);
        QCOMPARE(desk.invoices(1), QStringList());
        QCOMPARE(syncable(desk), QStringList{u"1"_s});
        desk.setToday("2026-02-28");
        desk.run();
        QCOMPARE(desk.invoices(1),
                 QStringList{
                     u"2026-000002 renewal of 1 on 2026-02-28: #1 connectivity 49.00 [2026-02-28, 2026-03-31)"_s});
    }

    /// Unfreezing is free, also right after a frozen month; whoever does it often is marked, and "often" forgets.
    void r05_whoTogglesOftenIsMarked() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        const auto toggles = [&] { return must(desk.details().integrationDetails(id)).recentToggles; };
        must(desk.execute(Command::Freeze, id));
        desk.setToday("2026-02-10");
        must(desk.execute(Command::Unfreeze, id));
        QCOMPARE(toggles(), 2);
        desk.setToday("2026-03-01");
        must(desk.execute(Command::Cancel, id)); // no toggle
        must(desk.execute(Command::FreezeInstead, id));
        QCOMPARE(toggles(), 3);
        desk.setToday("2026-05-29"); // the last of 90 days
        QCOMPARE(toggles(), 1);
        desk.setToday("2026-05-30");
        QCOMPARE(toggles(), 0);
    }

    //   open 31 Jan   cancel 10 Feb    D1 28 Feb
    //   |-----------------^--- as it was --x removed, nothing billed
    void r06_cancellingIsTheEndOnTheBillingDateAndNotBefore() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.setToday("2026-02-10");
        must(desk.execute(Command::Cancel, id));
        QCOMPARE(desk.integration(id).cancelOn, day("2026-02-28"));
        desk.setToday("2026-02-27");
        desk.run();
        QCOMPARE(desk.state(id), u"active, cancel pending, next 2026-02-28, version 2"_s);
        QCOMPARE(syncable(desk), QStringList{u"1"_s});
        desk.setToday("2026-02-28");
        QCOMPARE(text(desk.run()), u"0 invoices, 0 lines, 1 removed, 0.00, 1 periods; behind 1: 1"_s);
        QCOMPARE(desk.state(id), u"removed on 2026-02-28"_s);
        QCOMPARE(desk.invoices(1), QStringList()); // neither a charge nor a refund
    }

    void r07_uncancellingIsPossibleWhileTheDateHasNotCome_data() {
        QTest::addColumn<QString>("today");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("un-cancel the day before")
            << "2026-02-27" << Command::Uncancel << "done: active, next 2026-02-28, version 3";
        QTest::newRow("freeze instead the day before")
            << "2026-02-27" << Command::FreezeInstead << "done: frozen, next 2026-02-28, version 3";
        QTest::newRow("un-cancel on the date: the removal has happened")
            << "2026-02-28" << Command::Uncancel << "refused: removed on 2026-02-28";
        QTest::newRow("freeze instead on the date: the removal has happened")
            << "2026-02-28" << Command::FreezeInstead << "refused: removed on 2026-02-28";
        QTest::newRow("un-cancel a month later, no run in between: the removal has happened, then")
            << "2026-03-31" << Command::Uncancel << "refused: removed on 2026-02-28";
    }

    void r07_uncancellingIsPossibleWhileTheDateHasNotCome() {
        QFETCH(QString, today);
        QFETCH(Command, command);
        QFETCH(QString, outcome);
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.bringTo(kActivePending, id);
        desk.setToday(qPrintable(today));
        QCOMPARE(text(desk.execute(command, id)), outcome);
        QCOMPARE(desk.invoices(1), QStringList());
        const bool gone = outcome.startsWith(u"refused");
        QCOMPARE(desk.state(id), gone ? u"removed on 2026-02-28"_s : outcome.mid(6));
        QCOMPARE(desk.receipts().size(), gone ? 1 : 0);
    }

    void r10_settleFirstThenAct_data() {
        QTest::addColumn<LifecycleState>("state");
        QTest::addColumn<QString>("today");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QStringList>("billed");
        const QString d1 = u"2026-000002 renewal of 1 on 2026-02-28: #1 connectivity 49.00 [2026-02-28, 2026-03-31)"_s;
        const QString d2 = u"2026-000003 renewal of 1 on 2026-03-31: #1 connectivity 49.00 [2026-03-31, 2026-04-30)"_s;
        const QString d1Frozen = u"2026-000002 renewal of 1 on 2026-02-28: #1 frozen 9.00 [2026-02-28, 2026-03-31)"_s;

        //   |----paid up front---|----$49.00-----x
        //                        ^ cancel
        QTest::newRow("cancelling on the date itself pays for the month that has begun and ends at the next")
            << kActive << "2026-02-28" << Command::Cancel
            << "done: active, cancel pending, next 2026-03-31, version 3; settled 2026-000002" << QStringList{d1};
        QTest::newRow("cancelling a frozen one on the date itself pays the frozen fee and ends at the next")
            << kFrozen << "2026-02-28" << Command::Cancel
            << "done: frozen, cancel pending, next 2026-03-31, version 4; settled 2026-000002" << QStringList{d1Frozen};
        QTest::newRow("freezing on the date itself pays the full month")
            << kActive << "2026-02-28" << Command::Freeze
            << "done: frozen, next 2026-03-31, version 3; settled 2026-000002" << QStringList{d1};
        QTest::newRow("unfreezing on the date itself pays the frozen fee")
            << kFrozen << "2026-02-28" << Command::Unfreeze
            << "done: active, next 2026-03-31, version 4; settled 2026-000002" << QStringList{d1Frozen};
        QTest::newRow("a refused command on the date leaves the settlement standing")
            << kActive << "2026-02-28" << Command::Unfreeze
            << "refused: is-active; settled 2026-000002; possible: freeze, cancel, freeze-instead" << QStringList{d1};
        //   |----paid up front---|----$49.00-----|----$49.00-----|
        //                                            ^ freeze
        QTest::newRow("two dates have come: both are billed, oldest first, as it was on each of them")
            << kActive << "2026-04-10" << Command::Freeze
            << "done: frozen, next 2026-04-30, version 4; settled 2026-000002, 2026-000003" << QStringList{d1, d2};
        QTest::newRow("nothing is due the day before: nothing is settled")
            << kActive << "2026-02-27" << Command::Freeze << "done: frozen, next 2026-02-28, version 2"
            << QStringList();
    }

    void r10_settleFirstThenAct() {
        QFETCH(LifecycleState, state);
        QFETCH(QString, today);
        QFETCH(Command, command);
        QFETCH(QString, outcome);
        QFETCH(QStringList, billed);
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.bringTo(state, id);
        desk.setToday(qPrintable(today));
        QCOMPARE(text(desk.execute(command, id)), outcome);
        QCOMPARE(desk.invoices(1), billed);
    }

    void r10_aCommandSettlesTheWholeAccountAndNobodyElses() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        const IntegrationId first = desk.open(account);
        const IntegrationId second = desk.open(account);
        const IntegrationId others = desk.open(desk.addAccount());
        desk.bringTo(kActivePending, second);
        desk.setToday("2026-02-28");
        QCOMPARE(text(desk.execute(Command::Freeze, first)),
                 u"done: frozen, next 2026-03-31, version 3; settled 2026-000004"_s);
        QCOMPARE(desk.state(second), u"removed on 2026-02-28"_s);
        QCOMPARE(desk.state(others), u"active, next 2026-02-28, version 1"_s);
    }

    void r10_feeAndPlanAreCommandsToo_data() {
        QTest::addColumn<bool>("plan");
        QTest::newRow("another fee on the date: the month that has begun costs what it did") << false;
        QTest::newRow("another plan on the date: the month that has begun costs what it did") << true;
    }

    void r10_feeAndPlanAreCommandsToo() {
        QFETCH(bool, plan);
        Desk desk(backend(), "2026-01-31");
        desk.addPlan(u"Large"_s, 0, 20'00);
        const IntegrationId id = desk.open(desk.addAccount());
        desk.setToday("2026-02-28");
        QCOMPARE(text(plan ? desk.changePlan(id, u"Large"_s) : desk.changeFee(id, 20'00)),
                 u"done: active, next 2026-03-31, version 3; settled 2026-000002"_s);
        desk.setToday("2026-03-31");
        desk.run();
        QCOMPARE(
            desk.invoices(1),
            (QStringList{u"2026-000002 renewal of 1 on 2026-02-28: #1 connectivity 49.00 [2026-02-28, 2026-03-31)"_s,
                         u"2026-000003 renewal of 1 on 2026-03-31: #1 connectivity 20.00 [2026-03-31, 2026-04-30)"_s}));
    }

    //   |----paid up front---|----$49.00----|
    //                               ^ open another, 10 Mar
    void r10_openingOnAnOverdueAccountSettlesItFirst() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        desk.open(account);
        desk.setToday("2026-03-10");
        const store::OpenOutcome opened = must(desk.commands().open(desk.opening(account)));
        QCOMPARE(opened.settled, QStringList{u"2026-000002"_s});
        QCOMPARE(
            desk.invoices(1),
            (QStringList{
                u"2026-000002 renewal of 1 on 2026-02-28: #1 connectivity 49.00 [2026-02-28, 2026-03-31)"_s,
                u"2026-000003 opening of 1 on 2026-03-10: #2 setup 99.00, #2 connectivity 49.00 [2026-03-10, 2026-04-10)"_s}));
    }

    /// The same life twice: once with a run on every day, once with none until the end.
    void r10_aLateRunBillsExactlyWhatPunctualOnesWould() {
        const auto live = [](Desk &desk, bool punctual) {
            const AccountId account = desk.addAccount();
            const IntegrationId kept = desk.open(account);
            const IntegrationId left = desk.open(account);
            for (Day today = day("2026-02-01"); today <= day("2026-06-05"); today = today.plusDays(1)) {
                desk.setToday(qPrintable(today.iso()));
                if (punctual)
                    desk.run();
                if (today == day("2026-03-15"))
                    must(desk.execute(Command::Freeze, kept));
                if (today == day("2026-04-30"))
                    must(desk.execute(Command::Cancel, left));
                if (today == day("2026-05-01"))
                    must(desk.execute(Command::Unfreeze, kept));
            }
            desk.run();
        };
        Desk punctual(backend(), "2026-01-31");
        Desk late(backend(), "2026-01-31");
        live(punctual, true);
        live(late, false);
        QCOMPARE(late.invoices(), punctual.invoices());
        QCOMPARE(late.state({1}), punctual.state({1}));
        QCOMPARE(late.state({2}), u"removed on 2026-05-31"_s);
        QCOMPARE(punctual.state({2}), u"removed on 2026-05-31"_s);
    }

    /// A preview is what the command then does: schedule, removal date, refusal.
    void previewsAgreeWithCommands_data() {
        QTest::addColumn<LifecycleState>("state");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("today");
        for (const auto &[name, state] :
             {std::pair("active", kActive), std::pair("frozen", kFrozen), std::pair("cancel pending", kActivePending),
              std::pair("frozen, cancel pending", kFrozenPending)}) {
            for (const Command command : kLifecycleCommands) {
                QTest::addRow("%s one that is %s, in its first month", commandCode(command).latin1(), name)
                    << state << command << u"2026-02-10"_s;
                QTest::addRow("%s one that is %s, on its billing date", commandCode(command).latin1(), name)
                    << state << command << u"2026-02-28"_s;
            }
        }
    }

    void previewsAgreeWithCommands() {
        QFETCH(LifecycleState, state);
        QFETCH(Command, command);
        QFETCH(QString, today);
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.bringTo(state, id);
        desk.setToday(qPrintable(today));

        const Consequence preview = must(desk.details().consequence(command, id));
        const Result<store::CommandOutcome> done = desk.execute(command, id, {preview.version, preview.today});

        QCOMPARE(preview.isPossible(), done.isOk());
        QCOMPARE(preview.settledFirst.size(), std::size_t(today == u"2026-02-28" ? 1 : 0));
        QStringList foreseen;
        for (const Charge &charge : preview.with)
            foreseen.append(text(charge));
        if (!done) {
            QCOMPARE(preview.refusal->reason, done.error().reason);
            QCOMPARE(preview.refusal->allowed, done.error().allowed);
        } else {
            QCOMPARE(preview.after, done->integration.state());
            QCOMPARE(preview.removalOn, done->integration.cancelOn);
        }
        if (!desk.details().integration(id))
            return; // its date came, and it is gone
        QStringList coming;
        for (const Charge &charge : must(desk.details().integrationDetails(id)).coming)
            coming.append(text(charge));
        QCOMPARE(foreseen, coming);
    }

private:
    static QStringList syncable(Desk &desk) { return desk.look("SELECT id FROM syncable_integration ORDER BY id"); }
};

QTEST_APPLESS_MAIN(ContractCommandsTest)
#include "contract_commands_test.moc"
