// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/actions/integration_actions.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/invoice_numbers.h"
#include "ui/palette/palette_model.h"
#include "ui/shell/recent_places.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QSettings>

using namespace Qt::StringLiterals;
using pressing::must;
using support::kPatienceMs;
using ui::PageId;
using Model = ui::PaletteModel;

namespace {

constexpr store::Window kAll{.offset = 0, .count = 100'000};

} // namespace

/// The command palette before a real database: what is typed or pasted, and where Enter leads.
class CommandPaletteTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleDesk> m_desk;

    ui::CommandPalette *palette() { return m_desk->window().findChild<ui::CommandPalette *>(); }

    QLineEdit *field() { return palette()->findChild<QLineEdit *>(u"palette-field"_s); }

    QListView *list() { return palette()->findChild<QListView *>(u"palette-hits"_s); }

    void open() {
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window(), kPatienceMs));
        QTest::keyClick(&m_desk->window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(palette() && palette()->isVisible(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!palette()->isLooking(), kPatienceMs);
    }

    void find(const QString &typed) {
        open();
        field()->setText(typed); // as it is pasted
        QTRY_VERIFY_WITH_TIMEOUT(!palette()->isLooking(), kPatienceMs);
    }

    QStringList titles() {
        QStringList shown;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            shown += list()->model()->index(row, 0).data().toString();
        return shown;
    }

    QStringList headings() {
        QStringList shown;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            shown += list()->model()->index(row, 0).data(Model::Heading).toString();
        shown.removeAll(QString());
        return shown;
    }

    void enter() { QTest::keyClick(field(), Qt::Key_Return); }

    store::AccountRow someAccount() {
        return must(m_desk->session().lists().accounts({.sort = store::AccountColumn::Id}, {.offset = 3, .count = 1}))
            .front();
    }

    domain::Integration someIntegration() {
        return must(m_desk->session().lists().integrations({}, {.offset = 5, .count = 1})).front();
    }

private slots:

    void init() {
        QSettings().remove(u"recent-places"_s);
        m_desk = std::make_unique<SampleDesk>();
    }

    void cleanup() { m_desk.reset(); }

    void anAccountIsFoundByAllThatItHas_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("by its name") << u"%1"_s;
        QTest::newRow("by its email address") << u"%2"_s;
        QTest::newRow("by its email address in angle brackets") << u"Somebody <%2>"_s;
        QTest::newRow("by its email address in a sentence") << u"I write to you as %2, and wonder."_s;
        QTest::newRow("by its number") << u"account %3"_s;
    }

    void anAccountIsFoundByAllThatItHas() {
        QFETCH(QString, what);
        const store::AccountRow account = someAccount();
        if (what.contains(u"%1"))
            what = what.arg(account.name);
        else if (what.contains(u"%2"))
            what.replace(u"%2"_s, account.email);
        else
            what.replace(u"%3"_s, QString::number(account.id.value));
        find(what);
        QCOMPARE(headings().value(0), u"Accounts"_s);
        const QString detail = list()->model()->index(0, 0).data(Model::Detail).toString();
        QVERIFY2(detail.contains(account.email) || titles().value(0) == account.name, qPrintable(detail));
        enter();
        QTRY_VERIFY_WITH_TIMEOUT(!palette(), kPatienceMs);
        QCOMPARE(m_desk->window().currentPage()->id(), PageId::Accounts);
        const auto shown = m_desk->window().currentPage()->place().account;
        QVERIFY(shown);
        // Names need not be unique.
        const auto details = must(m_desk->session().details().account(*shown));
        QVERIFY(details.account.name == account.name || details.account.email == account.email);
    }

    /// Accounts that only have such a label come before it in the list's order.
    void labelsDoNotCrowdAnAccountOut() {
        const auto integrations = must(m_desk->session().lists().integrations({}, kAll));
        QVERIFY(integrations.size() > 60);
        for (const domain::Integration &each : integrations)
            must(m_desk->session().commands().edit(
                store::EditIntegration{.integration = each.id, .label = u"Zebra crossing"_s}));
        const auto wanted = must(
            m_desk->session().commands().addAccount({.name = u"Zebra crossing"_s, .email = u"zebra@example.com"_s}));
        find(u"zebra crossing"_s);
        QCOMPARE(headings().value(0), u"Accounts"_s);
        enter();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().currentPage()->place().account, std::optional(wanted), kPatienceMs);
    }

    /// Accounts that only are called so come before its account in the list's order.
    void namesDoNotCrowdALabelOut() {
        for (int i = 0; i < 30; ++i)
            must(m_desk->session().commands().addAccount(
                {.name = u"Aardvark crossing %1"_s.arg(i), .email = u"a@example.com"_s}));
        const domain::Integration wanted = someIntegration();
        must(m_desk->session().commands().edit(
            store::EditIntegration{.integration = wanted.id, .label = u"Behind the crossing"_s}));
        find(u"crossing"_s);
        QVERIFY2(titles().contains(u"Behind the crossing"_s), qPrintable(titles().join(u'|')));
        QVERIFY2(headings().contains(u"Accounts"_s), qPrintable(headings().join(u'|')));
    }

    void anIntegrationIsFoundByNumberAndLabel_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("by its number") << u"integration %1"_s;
        QTest::newRow("by its number with a hash") << u"#%1"_s;
        QTest::newRow("by its number alone") << u"%1"_s;
        QTest::newRow("by its number in a sentence") << u"Hello, please stop integration no. %1 now"_s;
        QTest::newRow("by its label") << u"%2"_s;
    }

    void anIntegrationIsFoundByNumberAndLabel() {
        QFETCH(QString, what);
        const domain::Integration integration = someIntegration();
        const bool byLabel = what.contains(u"%2");
        find(byLabel ? integration.label : what.arg(integration.id.value));
        const qsizetype row = titles().indexOf(integration.label);
        QVERIFY2(row >= 0, qPrintable(titles().join(u'|')));
        for (qsizetype i = 0; i < row; ++i)
            QTest::keyClick(field(), Qt::Key_Down);
        enter();
        QTRY_VERIFY_WITH_TIMEOUT(!palette(), kPatienceMs);
        const auto *actions = m_desk->window().currentPage()->findChild<ui::IntegrationActions *>();
        QTRY_VERIFY_WITH_TIMEOUT(actions->subject().has_value(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(actions->subject()->label, integration.label, kPatienceMs);
        if (!byLabel)
            QCOMPARE(actions->subject()->id, integration.id);
    }

    void anInvoiceIsFoundByItsNumberWhateverStandsAroundIt() {
        const auto invoices = must(m_desk->session().lists().invoices({}, kAll));
        const domain::Invoice &wanted = invoices[invoices.size() / 2];
        find(u"Re: your invoice "_s + wanted.number + u" of last month"_s);
        QVERIFY(titles().value(0).contains(wanted.number));
        enter();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().currentPage()->id(), PageId::Invoices, kPatienceMs);
        QCOMPARE(m_desk->window().currentPage()->place().invoice, wanted.number);
    }

    /// Each beginning of each number: what is found is what a walk through all of them finds.
    void theBeginningOfANumberFindsTheFirstOnes() {
        auto all = must(m_desk->session().lists().invoices({.order = Qt::AscendingOrder}, kAll));
        QVERIFY(all.front().number.left(4) != all.back().number.left(4)); // over a year's end
        constexpr int kMost = 6;
        for (const domain::Invoice &invoice : {all.front(), all[all.size() / 3], all[all.size() / 2], all.back()}) {
            for (qsizetype length = 6; length <= invoice.number.size(); ++length) {
                const QString beginning = invoice.number.left(length);
                QStringList expected;
                for (const domain::Invoice &each : all) {
                    if (each.number.startsWith(beginning) && expected.size() < kMost)
                        expected += each.number;
                }
                QStringList found;
                const auto hits = must(ui::invoicesBeginning(m_desk->session().lists(), beginning, kMost));
                for (const domain::Invoice &hit : hits)
                    found += hit.number;
                QCOMPARE(found, expected);
            }
        }
    }

    void aYearAloneFindsItsLastInvoices() {
        auto all = must(m_desk->session().lists().invoices({}, kAll)); // the newest first
        for (const QString &year : {all.back().number.left(5), all.front().number.left(5)}) {
            QStringList expected;
            for (const domain::Invoice &each : all) {
                if (each.number.startsWith(year) && expected.size() < 3)
                    expected += each.number;
            }
            QStringList found;
            for (const domain::Invoice &hit : must(ui::invoicesBeginning(m_desk->session().lists(), year, 3)))
                found += hit.number;
            QCOMPARE(found, expected);
        }
        QVERIFY(must(ui::invoicesBeginning(m_desk->session().lists(), u"1999-"_s, 3)).empty());
        QVERIFY(must(ui::invoicesBeginning(m_desk->session().lists(), u"2031-0"_s, 3)).empty());
        QVERIFY(must(ui::invoicesBeginning(m_desk->session().lists(), u"2026-9999999"_s, 3)).empty());
    }

    void enterBeforeTheAnswerGoesWhereTheAnswerLeads() {
        const domain::Integration integration = someIntegration();
        open();
        QTest::keyClicks(field(), u"integration %1"_s.arg(integration.id.value));
        enter(); // the list still shows what fitted nothing typed
        QTRY_VERIFY_WITH_TIMEOUT(!palette(), kPatienceMs);
        QCOMPARE(m_desk->window().currentPage()->place().account, std::optional(integration.account));
    }

    void aCommandIsGivenByItsName() {
        find(u"dark"_s);
        QCOMPARE(titles().value(0), u"Theme: Dark"_s);
        enter();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->appearance().choice(), ui::ThemeChoice::Dark, kPatienceMs);
    }

    void aPageIsFoundByItsName() {
        find(u"upcoming"_s);
        QCOMPARE(titles().value(0), u"Upcoming renewals"_s);
        QCOMPARE(list()->model()->index(0, 0).data(Model::Keys).toString(), u"Ctrl+2"_s);
        enter();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().currentPage()->id(), PageId::UpcomingRenewals, kPatienceMs);
    }

    /// Freeze is offered where an integration is shown that can be frozen, and opens what the button opens.
    void theCommandsOfWhatIsShownAreOfferedAndNoOthers() {
        find(u"freeze"_s);
        QVERIFY(!titles().contains(u"Freeze"_s));
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!palette(), kPatienceMs);

        const auto all = must(m_desk->session().lists().integrations({}, kAll));
        const auto active = std::ranges::find_if(all, [](const domain::Integration &each) {
            return each.service == domain::Service::Active && !each.cancelOn;
        });
        QVERIFY(active != all.end());
        m_desk->window().goTo({.page = PageId::Accounts, .account = active->account, .integration = active->id});
        const auto *actions = m_desk->window().currentPage()->findChild<ui::IntegrationActions *>();
        QTRY_VERIFY_WITH_TIMEOUT(actions->subject() && actions->subject()->id == active->id, kPatienceMs);
        find(u"freeze"_s);
        QCOMPARE(titles().value(0), u"Freeze"_s);
        QVERIFY(!titles().contains(u"Unfreeze"_s));
        enter();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().findChild<QDialog *>(u"consequence"_s), kPatienceMs);
        m_desk->window().findChild<QDialog *>(u"consequence"_s)->reject();
    }

    void whereOneWasComesFirstAndIsKeptWithoutNames() {
        const store::AccountRow account = someAccount();
        const domain::Integration integration = someIntegration();
        m_desk->window().goTo({.page = PageId::Accounts, .account = account.id});
        m_desk->window().goTo(
            {.page = PageId::Accounts, .account = integration.account, .integration = integration.id});
        m_desk->window().goTo({.page = PageId::Activity});
        m_desk->reopen();
        open();
        QCOMPARE(headings().value(0), u"Recent"_s);
        QCOMPARE(titles().mid(0, 2), (QStringList{integration.label, account.name}));
        const QString kept = QSettings().value(u"recent-places"_s).toStringList().join(u'\n');
        QVERIFY(!kept.isEmpty());
        QVERIFY(!kept.contains(account.name) && !kept.contains(integration.label) && !kept.contains(account.email));
        QTest::keyClick(field(), Qt::Key_Down);
        enter();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().currentPage()->place().account, std::optional(account.id),
                                  kPatienceMs);
    }

    void whatHasGoneIsForgotten() {
        ui::RecentPlaces recent(m_desk->client().url().display());
        recent.visit({.page = PageId::Accounts, .integration = domain::IntegrationId{987'654}});
        recent.visit({.page = PageId::Accounts, .account = someAccount().id});
        open();
        QCOMPARE(titles().value(0), someAccount().name);
        QTRY_COMPARE_WITH_TIMEOUT(recent.places().size(), std::size_t(1), kPatienceMs);
    }

    void eachDatabaseHasItsOwnRecentPlaces() {
        ui::RecentPlaces here(u"sqlite:///here"_s);
        ui::RecentPlaces there(u"sqlite:///there"_s);
        for (qint64 id = 1; id <= ui::RecentPlaces::kMost + 3; ++id)
            here.visit({.page = PageId::Accounts, .account = domain::AccountId{id}});
        here.visit({.page = PageId::Accounts, .account = domain::AccountId{5}});
        here.visit({.page = PageId::Activity});
        QVERIFY(there.places().empty());
        QCOMPARE(here.places().size(), std::size_t(ui::RecentPlaces::kMost));
        QCOMPARE(here.places()[0].account, std::optional(domain::AccountId{5}));
        QCOMPARE(here.places()[1].account, std::optional(domain::AccountId{ui::RecentPlaces::kMost + 3}));
    }

    void arrowsWalkRoundAndTheFieldSaysWhereOneIs() {
        open();
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list());
        QCOMPARE(spoken->role(), QAccessible::List);
        QCOMPARE(spoken->text(QAccessible::Name), u"Results"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(field())->text(QAccessible::Name), u"Go to"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field()->hasFocus(), kPatienceMs);
        const int count = list()->model()->rowCount();
        QVERIFY(count > 8);
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), count - 1);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        const QString read = spoken->child(1)->text(QAccessible::Name);
        QVERIFY2(read.contains(titles().value(1)), qPrintable(read));
        QCOMPARE(field()->accessibleDescription(), read);
    }

    void whatIsUnknownIsSaid() {
        find(u"nobody on the moon"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY(palette()->findChild<QLabel *>(u"palette-hint"_s)->text().contains(u"nobody on the moon"_s));
        enter();
        QVERIFY(palette()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!palette(), kPatienceMs);
    }

    void theMouseChooses() {
        find(u"activity"_s);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(0, 0)).bottomLeft() + QPoint(40, -8));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().currentPage()->id(), PageId::Activity, kPatienceMs);
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
