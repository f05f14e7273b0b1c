// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lifecycle.h"

#include <QTest>

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
};

QTEST_APPLESS_MAIN(LifecycleTest)
#include "lifecycle_test.moc"
