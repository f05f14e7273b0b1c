// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/connections_fixture.h"
#include "tests/ui/pressing.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pressing::child;
using pressing::press;
using pressing::said;
using support::kPatienceMs;
using ui::Profile;

/// The list of connections, used as people use it: what is chosen, pressed and read.
class ConnectionsDialogTest : public ConnectionsFixture {
    Q_OBJECT

private slots:
    void aNewConnectionIsTypedSavedAndListed();
    void editingLeavesThePasswordAlone();
    void aCopyIsAnotherConnection();
    void deletingAsksAndForgetsThePassword();
    void connectingTellsWhich();
    void theDatabaseOnThisComputerIsAlwaysThere();
    void everyControlHasAName();
};

void ConnectionsDialogTest::aNewConnectionIsTypedSavedAndListed() {
    openList();
    press(child<QPushButton>(m_list, "new-connection"));
    type(form(), "name", u"Head office"_s);
    type(form(), "host", u"db1.example.com, db2.example.com:5433"_s);
    type(form(), "port", u"5432"_s);
    type(form(), "database", u"renew desk"_s);
    type(form(), "user", u"ada"_s);
    type(form(), "password", u"geh@im/1"_s);
    press(child<QPushButton>(form(), "save"));
    QTRY_VERIFY_WITH_TIMEOUT(m_profiles.named(u"Head office"_s), kPatienceMs);
    const Profile profile = *m_profiles.named(u"Head office"_s);
    QCOMPARE(profile.url.text,
             u"postgresql://ada@db1.example.com:5432,db2.example.com:5433/renew%20desk?sslmode=verify-full"_s);
    QVERIFY(profile.isPasswordKept);
    QVERIFY(profile.mark.known == ui::KnownMark::Production);
    QCOMPARE(m_passwords.keychain.value(profile.id), u"geh@im/1"_s);
    QVERIFY(settingsFile().contains("Head office"));
    QVERIFY(!settingsFile().contains("geh@im") && !settingsFile().contains("geh%40im"));
    QTRY_COMPARE_WITH_TIMEOUT(child<QListWidget>(m_list, "connections-list")->currentItem()->text(), u"Head office"_s,
                              kPatienceMs);
}

void ConnectionsDialogTest::editingLeavesThePasswordAlone() {
    Profile profile = saved(u"Head office"_s);
    profile.isPasswordKept = true;
    m_profiles.save(profile);
    m_passwords.keychain.insert(profile.id, u"kept"_s);
    openList(profile.id);
    QVERIFY(said(m_list).contains(u"Connections"_s));
    select(u"Head office"_s);
    press(child<QPushButton>(m_list, "edit-connection"));
    QCOMPARE(textOf(form(), "host"), u"db.example.com"_s);
    QCOMPARE(textOf(form(), "password"), QString());
    type(form(), "name", u"Headquarters"_s);
    press(child<QPushButton>(form(), "save"));
    QCOMPARE(m_passwords.keychain.value(profile.id), u"kept"_s);
    QVERIFY(m_profiles.withId(profile.id)->isPasswordKept);
    QCOMPARE(m_profiles.withId(profile.id)->name, u"Headquarters"_s);
}

void ConnectionsDialogTest::aCopyIsAnotherConnection() {
    Profile original = saved(u"Head office"_s);
    m_passwords.keychain.insert(original.id, u"kept"_s);
    openList();
    select(u"Head office"_s);
    press(child<QPushButton>(m_list, "duplicate-connection"));
    QCOMPARE(textOf(form(), "name"), u"Head office (2)"_s);
    press(child<QPushButton>(form(), "save"));
    const auto copy = m_profiles.named(u"Head office (2)"_s);
    QVERIFY(copy && copy->id != original.id);
    QVERIFY(copy->url == original.url);
    QVERIFY(!copy->isPasswordKept && !m_passwords.keychain.contains(copy->id));
}

void ConnectionsDialogTest::deletingAsksAndForgetsThePassword() {
    const Profile profile = saved(u"Head office"_s);
    m_passwords.keychain.insert(profile.id, u"kept"_s);
    openList();
    select(u"Head office"_s);
    m_dialogs.agrees = false;
    press(child<QPushButton>(m_list, "delete-connection"));
    QVERIFY(m_dialogs.asked.constLast().contains(u"Head office"_s));
    QVERIFY(m_profiles.withId(profile.id));
    m_dialogs.agrees = true;
    press(child<QPushButton>(m_list, "delete-connection"));
    QVERIFY(!m_profiles.withId(profile.id));
    QVERIFY(m_passwords.keychain.isEmpty());
    QCOMPARE(child<QListWidget>(m_list, "connections-list")->count(), 1);
}

void ConnectionsDialogTest::connectingTellsWhich() {
    const Profile profile = saved(u"Head office"_s);
    QString chosen;
    connect(openList(), &ui::ConnectionsDialog::connectRequested, this,
            [&chosen](const Profile &each) { chosen = each.id; });
    select(u"Head office"_s);
    press(child<QPushButton>(m_list, "connect"));
    QCOMPARE(chosen, profile.id);
    QTRY_VERIFY_WITH_TIMEOUT(!m_list, kPatienceMs);

    chosen.clear();
    connect(openList(profile.id), &ui::ConnectionsDialog::connectRequested, this,
            [&chosen](const Profile &each) { chosen = each.id; });
    auto *list = child<QListWidget>(m_list, "connections-list");
    QCOMPARE(list->currentItem()->text(), u"Head office"_s); // the one that is open
    QVERIFY(list->currentItem()->data(Qt::AccessibleTextRole).toString().contains(u"db.example.com"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen, profile.id);
}

void ConnectionsDialogTest::theDatabaseOnThisComputerIsAlwaysThere() {
    QSignalSpy embedded(openList(), &ui::ConnectionsDialog::embeddedRequested);
    auto *list = child<QListWidget>(m_list, "connections-list");
    QCOMPARE(list->count(), 1);
    for (const char *name : {"edit-connection", "duplicate-connection", "delete-connection"}) {
        QVERIFY(!child<QPushButton>(m_list, name)->isEnabled());
        QVERIFY(!child<QPushButton>(m_list, name)->toolTip().isEmpty());
    }
    press(child<QPushButton>(m_list, "connect"));
    QCOMPARE(embedded.size(), 1);
}

void ConnectionsDialogTest::everyControlHasAName() {
    openList();
    press(child<QPushButton>(m_list, "new-connection"));
    const auto widgets = m_list->findChildren<QWidget *>();
    int controls = 0;
    for (QWidget *widget : widgets) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                               || qobject_cast<QLineEdit *>(widget) || qobject_cast<QListWidget *>(widget);
        if (!isControl || !widget->isVisible() || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        ++controls;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
    }
    QVERIFY(controls > 18);
}

QTEST_MAIN(ConnectionsDialogTest)
#include "connections_dialog_test.moc"
