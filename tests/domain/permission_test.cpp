// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permission.h"

#include <QTest>

#include <algorithm>

using namespace domain;

/// Who may do what, row by row as the design says it.
class PermissionTest : public QObject {
    Q_OBJECT

private slots:

    void everyCommandHasOneRow() {
        for (const Command command : allCommands()) {
            const auto rows = std::count_if(kPermissions.begin(), kPermissions.end(),
                                            [&](const Permission &row) { return row.command == command; });
            QVERIFY2(rows == 1, commandCode(command).data());
            QVERIFY2(rolesFor(command) != Roles(), commandCode(command).data());
        }
        QCOMPARE(kPermissions.size(), allCommands().size());
    }

    void eachRoleMayWhatItsWorkIs_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QList<Command>>("work");
        using enum Command;
        const QList<Command> service{Freeze,          Unfreeze, Cancel,     Uncancel,    FreezeInstead, Open,
                                     EditIntegration, AddNote,  AddAccount, EditAccount, Withdraw};
        QTest::newRow("an agent: lifecycle, opening, accounts, labels, settings, notes") << Role::Agent << service;
        QTest::newRow("a manager: that, and prices, fees, plans, catalogue, import, unparking")
            << Role::Manager
            << service + QList<Command>{ChangeFee,      ChangePlan,     Unpark,        AddPlan, SetPlanPrice,
                                        SetFrozenPrice, RenameSupplier, RenameChannel, Import};
        QTest::newRow("billing: runs and purges") << Role::Billing << QList<Command>{Run, Purge, Withdraw};
        QTest::newRow("an auditor: nothing") << Role::Auditor << QList<Command>{};
        QTest::newRow("who syncs: records it") << Role::Sync << QList<Command>{RecordSync};
        QTest::newRow("the owner: roles, sample data, the sandbox's clock, restoring")
            << Role::Owner << QList<Command>{Demo, SetToday, Restore, Grant, Revoke};
    }

    void eachRoleMayWhatItsWorkIs() {
        QFETCH(Role, role);
        QFETCH(QList<Command>, work);
        for (const Command command : allCommands()) {
            QVERIFY2(isPermitted({role}, command) == work.contains(command), commandCode(command).data());
            QVERIFY(isPermitted(Roles::all(), command));
            QVERIFY(!isPermitted({}, command));
        }
    }

    void severalRolesMayWhatAnyOfThemMay() {
        const Roles both{Role::Agent, Role::Billing};
        QVERIFY(isPermitted(both, Command::Freeze));
        QVERIFY(isPermitted(both, Command::Run));
        QVERIFY(!isPermitted(both, Command::ChangeFee));
        QVERIFY(!isPermitted(both.without(Role::Billing), Command::Run));
    }

    void auditorsReadAllButSettingsAndNotes() {
        QVERIFY(kReaders.contains(Role::Auditor));
        QVERIFY(!kReadersOfSettingsAndNotes.contains(Role::Auditor));
        QVERIFY(!kReaders.contains(Role::Sync));
    }

    void rolesAreKnownByTheirCodes() {
        for (const Role role : kRoles)
            QCOMPARE(roleFromCode(QString(roleCode(role))), std::optional(role));
        QVERIFY(!roleFromCode(u"boss"));
        QVERIFY(!roleFromCode(u"Agent"));
        QVERIFY(!kGrantableRoles.contains(Role::Owner));
        QVERIFY(kGrantableRoles.contains(Role::Sync));
    }
};

QTEST_APPLESS_MAIN(PermissionTest)
#include "permission_test.moc"
