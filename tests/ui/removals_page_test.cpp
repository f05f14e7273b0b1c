// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "tests/support/patience.h"
#include "tests/ui/accounts_desk.h"
#include "tests/ui/pressing.h"
#include "tests/ui/test_program.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QToolButton>

using domain::Command;
using domain::Day;
using namespace Qt::StringLiterals;
using pressing::child;
using pressing::must;
using pressing::press;
using support::kPatienceMs;

/// What is about to be deleted, the two ways back, and the receipts of what has been:
///
///     10 Dec: opened, all cancelled but one            10 Jan: removal
class RemovalsPageTest final : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() {
        beginTestProgram();
        m_languages.emplace(u"en_US"_s);
    }

    void init() {
        QSettings().clear();
        m_desk = std::make_unique<AccountsDesk>();
        m_account = m_desk->addAccount(u"Aster"_s);
        m_cheap = m_desk->open(m_account, u"Cheap"_s).id;
        must(m_desk->session().commands().execute(
            {.command = Command::ChangeFee, .integration = m_cheap, .fee = domain::Money(5'00)}));
        m_dear = m_desk->open(m_account, u"Dear"_s).id;
        m_desk->open(m_account, u"Stays"_s);
        for (const auto id : {m_cheap, m_dear})
            m_desk->execute(Command::Cancel, id);
    }

    void cleanup() { m_desk.reset(); }

    void onlyTheLastDaysAreShownAtFirst() {
        show();
        QTRY_VERIFY_WITH_TIMEOUT(!table("removals")->stateText().isEmpty(), kPatienceMs); // a month ahead: nothing
        QCOMPARE(table("removals")->model()->rowCount(), 0);
        QAbstractButton *all = pressing::button(page(), u"All that are cancelled"_s);
        press(all);
        QTRY_COMPARE_WITH_TIMEOUT(table("removals")->model()->rowCount(), 2, kPatienceMs);
        const auto saysTotals = [this] {
            return pressing::said(&page()).contains(u"2 integrations, $54.00 a month in all"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysTotals(), kPatienceMs);
        must(m_desk->session().upkeep().setToday(Day::clamped(2027, 1, 3)));
        press(pressing::button(page(), u"The next 7 days"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table("removals")->model()->rowCount(), 2, kPatienceMs);
    }

    void itIsSortedByValueAndByAge() {
        const store::RemovalQuery byFee{.until = {}, .sort = store::RemovalColumn::Fee, .order = Qt::DescendingOrder};
        const auto rows = must(m_desk->session().lists().removals(byFee, {}));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].integration.id, m_dear);
        QCOMPARE(rows[0].accountName, u"Aster"_s);
        QCOMPARE(must(m_desk->session().lists().removalTotals(byFee)).amount, domain::Money(54'00));
        const auto byAge =
            must(m_desk->session().lists().removals({.until = {}, .sort = store::RemovalColumn::Opened}, {}));
        QCOMPARE(byAge[0].integration.id, m_cheap);
    }

    void whatIsRescuedLeavesTheList_data() {
        QTest::addColumn<QString>("button");
        QTest::addColumn<domain::Service>("service");
        QTest::newRow("un-cancelled") << u"uncancel-button"_s << domain::Service::Active;
        QTest::newRow("frozen instead") << u"freeze-instead-button"_s << domain::Service::Frozen;
    }

    void whatIsRescuedLeavesTheList() {
        QFETCH(QString, button);
        QFETCH(domain::Service, service);
        show();
        press(pressing::button(page(), u"All that are cancelled"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table("removals")->model()->rowCount(), 2, kPatienceMs);
        table("removals")->setCurrentRow(1);
        auto *rescue = page().findChild<QToolButton *>(button);
        QTRY_VERIFY_WITH_TIMEOUT(rescue->isEnabled(), kPatienceMs);
        press(rescue);
        press(child<QPushButton>(m_desk->dialog(u"consequence"_s), "agree"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->stored(m_dear)->cancelOn, kPatienceMs);
        QCOMPARE(m_desk->stored(m_dear)->service, service);
        QTRY_COMPARE_WITH_TIMEOUT(table("removals")->model()->rowCount(), 1, kPatienceMs);
    }

    /// R7: on its day there is no way back, and the buttons say so.
    void whatHasComeCanNotBeRescued() {
        show();
        press(pressing::button(page(), u"All that are cancelled"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table("removals")->model()->rowCount(), 2, kPatienceMs);
        must(m_desk->session().upkeep().setToday(Day::clamped(2027, 1, 10)));
        table("removals")->setCurrentRow(0);
        const auto *uncancel = child<QToolButton>(&page(), "uncancel-button");
        QTRY_VERIFY_WITH_TIMEOUT(uncancel->toolTip().contains(u"has come"_s), kPatienceMs);
        QVERIFY(!uncancel->isEnabled());
    }

    void whatIsRemovedLeavesAReceipt() {
        must(m_desk->session().commands().addNote(m_dear, u"a note"_s, QUuid::createUuid()));
        must(m_desk->session().upkeep().setToday(Day::clamped(2027, 1, 10)));
        store::NoProgress nobody;
        must(m_desk->session().renewals().run({}, nobody));
        show();
        child<QTabWidget>(&page(), "removal-tabs")->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(table("receipts")->model()->rowCount(), 2, kPatienceMs);
        const auto newest = must(m_desk->session().lists().receipts({}, {.offset = 0, .count = 1}));
        QCOMPARE(newest[0].receipt.integration, m_dear);
        QCOMPARE(newest[0].receipt.notes, 1);
        QCOMPARE(newest[0].accountName, u"Aster"_s);
        QCOMPARE(must(m_desk->session().lists().receiptTotals({})).rows, 2);
        QTRY_COMPARE_WITH_TIMEOUT(table("receipts")->model()->index(0, 0).data().toString(), u"10 Jan 2027"_s,
                                  kPatienceMs);
    }

private:
    ui::Page &page() { return *m_desk->window().page(ui::PageId::Removals); }

    ui::TableView *table(const char *name) { return child<ui::TableView>(&page(), name); }

    void show() { m_desk->window().goTo({.page = ui::PageId::Removals}); }

    std::optional<app::Languages> m_languages;
    std::unique_ptr<AccountsDesk> m_desk;
    domain::AccountId m_account;
    domain::IntegrationId m_cheap;
    domain::IntegrationId m_dear;
};

QTEST_MAIN(RemovalsPageTest)
#include "removals_page_test.moc"
