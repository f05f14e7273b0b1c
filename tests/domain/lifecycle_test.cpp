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
