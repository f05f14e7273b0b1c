// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/client.h"
#include "tests/support/patience.h"
#include "tests/support/sqlite_backend.h"
#include "tests/ui/pressing.h"
#include "tests/ui/test_program.h"
#include "ui/actions/write_guard.h"
#include "ui/dialogs/dialogs.h"
#include "ui/phrases/permission_phrases.h"
#include "ui/shell/main_window.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using domain::Command;
using domain::Role;
using namespace Qt::StringLiterals;
using pressing::must;
using support::kPatienceMs;

namespace {

class NoDialogs final : public ui::Dialogs {
public:
    void ask(QWidget *, const ui::Question &, std::function<void()>) override {}

    void askFileToSave(QWidget *, const ui::FileQuestion &, std::function<void(const QString &)>) override {}

    void askFileToOpen(QWidget *, const ui::FileQuestion &, std::function<void(const QString &)>) override {}
};

void addRoleRows() {
    QTest::addColumn<Role>("role");
    for (const Role role : domain::kRoles)
        QTest::newRow(domain::roleCode(role).data()) << role;
}

} // namespace

/// Each person can press what their roles allow, and reads on the rest whom to ask.
class RolesAtTheDeskTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { beginTestProgram(); }

    void aButtonIsEnabledForWhoeverMay_data() { addRoleRows(); }

    void aButtonIsEnabledForWhoeverMay() {
        QFETCH(Role, role);
        ui::WriteAccess access({role});
        for (const Command command : domain::allCommands()) {
            QPushButton button;
            const ui::WriteGuard guard(access, command, &button, u"help"_s);
            const bool may = domain::isPermitted({role}, command);
            QCOMPARE(button.isEnabled(), may);
            QCOMPARE(button.toolTip(), may ? u"help"_s : ui::permissionSentence(command));
            QCOMPARE(button.accessibleDescription(), button.toolTip());
        }
    }

    void rightsThatChangeShowAtOnce() {
        ui::WriteAccess access({Role::Auditor});
        QPushButton button;
        const ui::WriteGuard guard(access, Command::SetFrozenPrice, &button);
        QCOMPARE(button.toolTip(), u"Only managers may set the frozen fee. Ask one of yours."_s);
        access.setRoles({Role::Auditor, Role::Manager});
        QVERIFY(button.isEnabled());
        access.setLost(true);
        QVERIFY(!button.isEnabled());
        QVERIFY(button.toolTip() != ui::permissionSentence(Command::SetFrozenPrice));
        access.setLost(false);
        access.setTakesChanges(false);
        QVERIFY(!button.isEnabled());
        QVERIFY2(button.toolTip().contains(u"standby"_s), qPrintable(button.toolTip()));
        access.setTakesChanges(true);
        QVERIFY(button.isEnabled());
        access.setRoles({});
        QCOMPARE(button.toolTip(), ui::permissionSentence(Command::SetFrozenPrice)); // its return would not help
    }

    /// The window goes by what the database said of its login, until it says something else.
    void theWindowFollowsWhatTheDatabaseSays_data() { addRoleRows(); }

    void theWindowFollowsWhatTheDatabaseSays() {
        QFETCH(Role, role);
        const support::SqliteBackend backend;
        const auto database = backend.create({.sandbox = true, .today = domain::Day::clamped(2026, 12, 10)});
        const auto session = must(database->open());
        must(session->catalogue().addPlan(u"Basic"_s, domain::Money(99'00), domain::Money(49'00)));
        const domain::AccountId account =
            must(session->commands().addAccount({.name = u"Acme"_s, .email = u"a@example.com"_s}));
        const domain::IntegrationId id = must(session->commands().open({.account = account,
                                                                        .supplier = u"S"_s,
                                                                        .channel = u"C"_s,
                                                                        .label = u"Shop"_s,
                                                                        .plan = u"Basic"_s}))
                                             .integration.id;
        store::Business business = must(session->details().business());
        business.roles = {role};
        store::Client client(database);
        ui::Appearance appearance(ui::ThemeChoice::Light);
        ui::MainWindow window(client, business, appearance, std::make_unique<NoDialogs>());
        window.show();
        window.goTo({.page = ui::PageId::Accounts, .account = account, .integration = id});

        const auto *freeze = window.page(ui::PageId::Accounts)->findChild<QAction *>(u"freeze"_s);
        const auto *who = window.findChild<QAction *>(u"who"_s);
        const auto *edit = window.findChild<QToolButton *>(u"edit-integration"_s);
        const auto *note = window.findChild<QPlainTextEdit *>(u"new-note"_s);
        QVERIFY(freeze && who && edit && note);
        const auto isOffered = [](const QWidget *control, bool may, const QString &whyNot) {
            // Within its section, which waits for the integration's details.
            return control->isEnabledTo(control->parentWidget()) == may && (control->toolTip() == whyNot) != may
                   && (control->accessibleDescription() == whyNot) != may;
        };
        const QString whyNoEdit = ui::permissionSentence(Command::EditIntegration);
        const QString whyNoNote = ui::permissionSentence(Command::AddNote);
        QVERIFY(isOffered(edit, domain::isPermitted({role}, Command::EditIntegration), whyNoEdit));
        QVERIFY(isOffered(note, domain::isPermitted({role}, Command::AddNote), whyNoNote));
        QCOMPARE(note->placeholderText() == whyNoNote, !domain::isPermitted({role}, Command::AddNote));
        for (const auto &[button, command] : {std::pair(u"rename-supplier"_s, Command::RenameSupplier),
                                              std::pair(u"rename-channel"_s, Command::RenameChannel)}) {
            const auto *rename = window.findChild<QPushButton *>(button);
            QVERIFY(rename && !rename->isEnabled()); // of nobody's list yet
            QCOMPARE(rename->toolTip() == ui::permissionSentence(command), !domain::isPermitted({role}, command));
        }
        QVERIFY(who->text().contains(ui::roleName(role)));
        if (domain::isPermitted({role}, Command::Freeze)) {
            QTRY_VERIFY_WITH_TIMEOUT(freeze->isEnabled(), kPatienceMs);
        } else {
            QVERIFY(!freeze->isEnabled());
            QCOMPARE(freeze->toolTip(), u"Only agents and managers may freeze. Ask one of yours."_s);
        }

        // Somebody changes something: the database is asked again, and to it everybody at a file may everything.
        must(session->commands().addAccount({.name = u"Another"_s, .email = u"b@example.com"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(who->text(), business.login, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(freeze->isEnabled(), kPatienceMs);
        QVERIFY(isOffered(edit, true, whyNoEdit));
        QVERIFY(isOffered(note, true, whyNoNote));

        // While the database is lost nobody can change anything, and is told so.
        emit client.lost({.code = domain::ErrorCode::Unreachable}, {});
        QVERIFY(!freeze->isEnabled());
        QCOMPARE(freeze->toolTip(),
                 u"The connection to the database is lost. Nothing can be changed until it is back."_s);
        QVERIFY(!edit->isEnabled());
        QCOMPARE(edit->accessibleDescription(), freeze->toolTip());
        QVERIFY(note->isEnabledTo(note->parentWidget())); // what somebody is writing waits for it
        emit client.regained();
        QVERIFY(freeze->isEnabled());
        QVERIFY(edit->isEnabled());
    }
};

QTEST_MAIN(RolesAtTheDeskTest)
#include "roles_at_the_desk_test.moc"
