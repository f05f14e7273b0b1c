// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lifecycle.h"

#include <QTest>

#include <algorithm>

using namespace domain;

class LifecycleTest : public QObject {
    Q_OBJECT

private slots:

    void theTableHasEveryCellOnce() {
        int cells = 0;
        for (const Service service : {Service::Active, Service::Frozen}) {
            for (const bool pending : {false, true}) {
                for (const Command command : kLifecycleCommands) {
                    const auto matches =
                        std::count_if(kTransitions.begin(), kTransitions.end(), [&](const Transition &t) {
                            return t.from == LifecycleState{service, pending} && t.command == command;
                        });
                    QCOMPARE(matches, 1);
                    ++cells;
                }
            }
        }
        QCOMPARE(cells, int(kTransitions.size()));
    }

    /// RULES.md, "Commands by state", cell by cell.
    void everyCellIsAsTheRulesSay_data() {
        QTest::addColumn<bool>("frozen");
        QTest::addColumn<bool>("pending");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("outcome"); // the state it leads to, or "refused"
        QTest::addColumn<Reason>("reason");
        using enum Command;
        const auto row = [](const char *name, bool frozen, bool pending, Command command, const char *outcome,
                            Reason reason = Reason::None) {
            QTest::newRow(name) << frozen << pending << command << QString::fromUtf8(outcome) << reason;
        };
        row("freeze an active one", false, false, Freeze, "frozen");
        row("freeze a frozen one", true, false, Freeze, "refused", Reason::IsFrozenAlready);
        row("freeze a cancel-pending one", false, true, Freeze, "refused", Reason::CancelPendingFreezeInstead);
        row("freeze a frozen cancel-pending one", true, true, Freeze, "refused", Reason::IsFrozenUncancelKeepsIt);
        row("unfreeze an active one", false, false, Unfreeze, "refused", Reason::IsActive);
        row("unfreeze a frozen one", true, false, Unfreeze, "active");
        row("unfreeze a cancel-pending one", false, true, Unfreeze, "refused", Reason::IsActive);
        row("unfreeze a frozen cancel-pending one", true, true, Unfreeze, "refused", Reason::UncancelFirst);
        row("cancel an active one", false, false, Cancel, "active pending");
        row("cancel a frozen one", true, false, Cancel, "frozen pending");
        row("cancel a cancel-pending one", false, true, Cancel, "refused", Reason::RemovalStands);
        row("cancel a frozen cancel-pending one", true, true, Cancel, "refused", Reason::RemovalStands);
        row("un-cancel an active one", false, false, Uncancel, "refused", Reason::NothingToUndo);
        row("un-cancel a frozen one", true, false, Uncancel, "refused", Reason::NothingToUndo);
        row("un-cancel a cancel-pending one", false, true, Uncancel, "active");
        row("un-cancel a frozen cancel-pending one leaves it frozen", true, true, Uncancel, "frozen");
        row("freeze instead, active: the same as freeze", false, false, FreezeInstead, "frozen");
        row("freeze instead, frozen", true, false, FreezeInstead, "refused", Reason::IsFrozenAlready);
        row("freeze instead of a cancellation", false, true, FreezeInstead, "frozen");
        row("freeze instead of a frozen one's cancellation", true, true, FreezeInstead, "frozen");
    }

    void everyCellIsAsTheRulesSay() {
        QFETCH(bool, frozen);
        QFETCH(bool, pending);
        QFETCH(Command, command);
        QFETCH(QString, outcome);
        QFETCH(Reason, reason);
        const Transition &cell = transition({frozen ? Service::Frozen : Service::Active, pending}, command);
        QCOMPARE(cell.refusal, reason);
        if (cell.isPossible()) {
            const QString to = QString::fromLatin1(cell.to.service == Service::Frozen ? "frozen" : "active")
                               + QLatin1String(cell.to.cancelPending ? " pending" : "");
            QCOMPARE(to, outcome);
        } else {
            QCOMPARE(outcome, u"refused");
        }
    }

    void theOppositeLeadsBack_data() {
        QTest::addColumn<LifecycleState>("before");
        QTest::addColumn<Command>("command");
        QTest::addColumn<std::optional<Command>>("opposite");
        using enum Command;
        const LifecycleState active{Service::Active, false};
        const LifecycleState frozen{Service::Frozen, false};
        const LifecycleState activePending{Service::Active, true};
        const LifecycleState frozenPending{Service::Frozen, true};
        const auto row = [](const char *name, LifecycleState before, Command command, std::optional<Command> opposite) {
            QTest::newRow(name) << before << command << opposite;
        };
        row("a freeze is taken back by unfreezing", active, Freeze, Unfreeze);
        row("an unfreeze by freezing", frozen, Unfreeze, Freeze);
        row("a cancellation by un-cancelling", active, Cancel, Uncancel);
        row("a frozen one's cancellation likewise", frozen, Cancel, Uncancel);
        row("un-cancelling by cancelling", activePending, Uncancel, Cancel);
        row("a frozen one's likewise", frozenPending, Uncancel, Cancel);
        row("freeze instead, of an active one, is a freeze", active, FreezeInstead, Unfreeze);
        row("freeze instead, of a frozen cancelled one, was un-cancelling it", frozenPending, FreezeInstead, Cancel);
        row("freeze instead, of an active cancelled one, was two commands", activePending, FreezeInstead, {});
        row("what was refused has nothing to take back", frozen, Freeze, {});
    }

    void theOppositeLeadsBack() {
        QFETCH(LifecycleState, before);
        QFETCH(Command, command);
        QTEST(oppositeOf(transition(before, command)), "opposite");
    }

    void anOppositeIsPossibleAndEndsWhereItBegan() {
        int opposites = 0;
        for (const Transition &cell : kTransitions) {
            const std::optional<Command> opposite = oppositeOf(cell);
            if (!opposite)
                continue;
            const Transition &back = transition(cell.to, *opposite);
            QVERIFY(back.isPossible());
            QCOMPARE(back.to, cell.from);
            ++opposites;
        }
        QCOMPARE(opposites, 8);
    }

    void whatIsPossibleInsteadIsWhatTheTableAllows() {
        using Commands = std::vector<Command>;
        QCOMPARE(possibleCommands({Service::Active, false}),
                 (Commands{Command::Freeze, Command::Cancel, Command::FreezeInstead}));
        QCOMPARE(possibleCommands({Service::Frozen, false}), (Commands{Command::Unfreeze, Command::Cancel}));
        QCOMPARE(possibleCommands({Service::Active, true}), (Commands{Command::Uncancel, Command::FreezeInstead}));
        QCOMPARE(possibleCommands({Service::Frozen, true}), (Commands{Command::Uncancel, Command::FreezeInstead}));
    }
};

QTEST_APPLESS_MAIN(LifecycleTest)
#include "lifecycle_test.moc"
