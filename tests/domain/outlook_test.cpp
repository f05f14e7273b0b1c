// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/outlook.h"

#include <QTest>

using namespace domain;

namespace {

constexpr std::array kStates{LifecycleState{Service::Active, false}, LifecycleState{Service::Frozen, false},
                             LifecycleState{Service::Active, true}, LifecycleState{Service::Frozen, true}};

LifecycleState after(LifecycleState state, const std::vector<Command> &commands) {
    for (const Command command : commands) {
        const Transition &cell = transition(state, command);
        if (!cell.isPossible())
            qFatal("a way of commands that are refused");
        state = cell.to;
    }
    return state;
}

} // namespace

class OutlookTest final : public QObject {
    Q_OBJECT

private slots:

    void everyStateLeadsToEveryOther() {
        for (const LifecycleState from : kStates) {
            for (const LifecycleState to : kStates) {
                const std::vector<Command> way = commandsBetween(from, to);
                QCOMPARE(after(from, way), to);
                QCOMPARE(way.empty(), from == to);
            }
        }
    }

    void noWayIsLongerThanItNeedsToBe() {
        using enum Command;
        const LifecycleState active{Service::Active, false};
        const LifecycleState activePending{Service::Active, true};
        const LifecycleState frozenPending{Service::Frozen, true};
        QCOMPARE(commandsBetween(active, {Service::Frozen, false}), std::vector{Freeze});
        QCOMPARE(commandsBetween(activePending, {Service::Frozen, false}), std::vector{FreezeInstead});
        QCOMPARE(commandsBetween(activePending, active), std::vector{Uncancel});
        QCOMPARE(commandsBetween(frozenPending, active), (std::vector{Uncancel, Unfreeze}));
    }

    /// Cancelling leaves the service as it is until the day (R6).
    void aChoiceIsAStateWhateverItIsNow() {
        for (const LifecycleState now : kStates) {
            QCOMPARE(stateAfter(Choice::Keep, now), (LifecycleState{Service::Active, false}));
            QCOMPARE(stateAfter(Choice::Freeze, now), (LifecycleState{Service::Frozen, false}));
            QCOMPARE(stateAfter(Choice::Cancel, now), (LifecycleState{now.service, true}));
        }
    }
};

QTEST_APPLESS_MAIN(OutlookTest)
#include "outlook_test.moc"
