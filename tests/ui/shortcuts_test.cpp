// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/actions/integration_actions.h"
#include "ui/shell/desk_command.h"
#include "ui/shell/shortcuts_dialog.h"

#include <QLineEdit>

#include <map>

using namespace Qt::StringLiterals;
using pressing::must;
using support::kPatienceMs;
using ui::PageId;

/// The keys of the desk: each does one thing wherever one is, and the sheet of them leaves none out.
class ShortcutsTest : public QObject {
    Q_OBJECT

    SampleDesk m_desk;

    void goTo(const ui::Place &place) {
        m_desk.window().goTo(place);
        if (!place.integration)
            return;
        const auto *actions = m_desk.window().currentPage()->findChild<ui::IntegrationActions *>();
        QTRY_VERIFY_WITH_TIMEOUT(actions->subject() && actions->subject()->id == *place.integration, kPatienceMs);
    }

    ui::ShortcutsDialog *sheet() { return m_desk.window().findChild<ui::ShortcutsDialog *>(); }

    void giveKeyboard() {
        m_desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk.window(), kPatienceMs));
    }

private slots:

    void oneKeyDoesOneThing_data() {
        QTest::addColumn<ui::Place>("place");
        const domain::Integration shown =
            must(m_desk.session().lists().integrations({}, {.offset = 1, .count = 1})).front();
        QTest::newRow("the accounts") << ui::Place{.page = PageId::Accounts};
        QTest::newRow("one account") << ui::Place{.page = PageId::Accounts, .account = shown.account};
        QTest::newRow("one integration") << ui::Place{.page = PageId::Accounts,
                                                      .account = shown.account,
                                                      .integration = shown.id};
        QTest::newRow("upcoming renewals") << ui::Place{.page = PageId::UpcomingRenewals};
        QTest::newRow("the invoices") << ui::Place{.page = PageId::Invoices};
        QTest::newRow("the renewal run") << ui::Place{.page = PageId::RenewalRun};
        QTest::newRow("the activity") << ui::Place{.page = PageId::Activity};
    }

    /// Also what is disabled just now counts: it won't be for long.
    void oneKeyDoesOneThing() {
        QFETCH(ui::Place, place);
        goTo(place);
        std::map<QString, QStringList> meanings;
        for (const ui::DeskCommand &command : ui::commandsOf(m_desk.window())) {
            if (!command.isOffered)
                continue;
            for (const QKeySequence &key : command.keys) {
                if (!key.isEmpty())
                    meanings[key.toString()] += command.text;
            }
        }
        QVERIFY(meanings.size() > 9);
        for (const auto &[key, texts] : meanings)
            QVERIFY2(texts.size() == 1, qPrintable(key + u": "_s + texts.join(u", "_s)));
    }

    void theSheetLeavesNoKeyOut_data() { oneKeyDoesOneThing_data(); }

    void theSheetLeavesNoKeyOut() {
        QFETCH(ui::Place, place);
        goTo(place);
        giveKeyboard();
        m_desk.window().findChild<QAction *>(u"shortcuts-action"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(sheet() && sheet()->isVisible(), kPatienceMs);
        const QString said = pressing::said(sheet());
        const auto actions = m_desk.window().findChildren<QAction *>();
        int found = 0;
        for (const QAction *action : actions) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(said.contains(key.toString(QKeySequence::NativeText)), qPrintable(action->text()));
                ++found;
            }
        }
        const auto buttons = m_desk.window().findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->shortcut().isEmpty() || button->window() != &m_desk.window())
                continue;
            QVERIFY2(said.contains(button->shortcut().toString(QKeySequence::NativeText)), qPrintable(button->text()));
            QVERIFY2(said.contains(button->text()), qPrintable(button->text()));
            ++found;
        }
        QVERIFY(found > 20);
        sheet()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!sheet(), kPatienceMs);
    }

    void itsGroupsAreThePages() {
        QStringList headings;
        for (const ui::ShortcutGroup &group : ui::shortcutsOf(m_desk.window())) {
            headings += group.heading;
            for (const ui::ShortcutGroup::Row &row : group.rows)
                QVERIFY2(!row.text.isEmpty() && !row.text.contains(u'&'), qPrintable(row.text));
        }
        QCOMPARE(headings.value(0), u"Everywhere"_s);
        QVERIFY(headings.contains(u"Accounts"_s) && headings.contains(u"Invoices"_s));
        QVERIFY(headings.indexOf(u"Accounts"_s) < headings.indexOf(u"Invoices"_s));
    }

    void theQuestionMarkOpensIt() {
        goTo({.page = PageId::Activity});
        giveKeyboard();
        m_desk.window().setFocus();
        QTest::keyClick(&m_desk.window(), Qt::Key_Question);
        QTRY_VERIFY_WITH_TIMEOUT(sheet() && sheet()->isVisible(), kPatienceMs);
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!sheet(), kPatienceMs);
    }

    void whoTypesAQuestionMarkGetsOne() {
        goTo({.page = PageId::Accounts});
        giveKeyboard();
        auto *search = m_desk.window().findChild<QLineEdit *>(u"search-accounts"_s);
        search->setFocus();
        QTest::keyClicks(search, u"who?"_s);
        QCOMPARE(search->text(), u"who?"_s);
        QVERIFY(!sheet());
        search->clear();
    }

    void theRunHasAKey() {
        goTo({.page = PageId::RenewalRun});
        giveKeyboard();
        must(m_desk.session().upkeep().setToday(*domain::Day::fromYmd(2026, 3, 20)));
        auto *run = m_desk.window().findChild<QAbstractButton *>(u"run-renewals"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), kPatienceMs);
        QTest::keyClick(&m_desk.window(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk.dialogs().asked.isEmpty(), kPatienceMs);
    }
};

QTEST_MAIN(ShortcutsTest)
#include "shortcuts_test.moc"
