// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounts_table_model.h"
#include "models/tables/activity_table_model.h"
#include "models/tables/invoices_table_model.h"
#include "models/tables/upcoming_table_model.h"
#include "tests/support/patience.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "tests/ui/test_program.h"
#include "ui/shell/message_bar.h"
#include "ui/views/saved_views.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

using support::kPatienceMs;
using ui::FilterSet;
using ui::PageId;
using ui::SavedView;
using ui::SavedViews;
using ui::TableLayout;
using namespace Qt::StringLiterals;

/// Views are saved, chosen, changed and deleted by the button's menu, as a user does, and looked for after a restart.
class SavedViewsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleDesk> m_desk;

    ui::Page &page(PageId id) { return *m_desk->window().page(id); }

    /// The one that can be seen: behind a tab there may be others.
    ui::TableView &table(PageId id) {
        const auto tables = page(id).findChildren<ui::TableView *>();
        return **std::ranges::find_if(tables, &QWidget::isVisible);
    }

    tables::InvoicesTableModel &invoices() { return *page(PageId::Invoices).findChild<tables::InvoicesTableModel *>(); }

    QToolButton &button(PageId id) { return *page(id).findChild<QToolButton *>(u"views"_s); }

    QAction *entry(PageId id, const QString &text) {
        QMenu *menu = button(id).menu();
        emit menu->aboutToShow();
        const auto actions = menu->actions();
        const auto found =
            std::ranges::find_if(actions, [&text](QAction *each) { return each->text().remove(u'&') == text; });
        return found == actions.end() ? nullptr : *found;
    }

    void choose(PageId id, const QString &text) {
        QAction *found = entry(id, text);
        QVERIFY2(found, qPrintable(text));
        QVERIFY2(found->isEnabled(), qPrintable(text));
        found->trigger();
    }

    void nameIt(PageId id, const QString &name) {
        auto *dialog = button(id).findChild<QDialog *>(u"view-name"_s);
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"name"_s);
        field->clear();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!button(id).findChild<QDialog *>(u"view-name"_s), kPatienceMs);
    }

    void save(PageId id, const QString &name) {
        choose(id, u"Save as a new view…"_s);
        nameIt(id, name);
    }

    QStringList chips(PageId id) {
        QStringList said;
        const auto all = page(id).findChildren<ui::FilterChip *>();
        for (const ui::FilterChip *chip : all) {
            if (chip->isVisible())
                said += chip->text();
        }
        return said;
    }

    void clearFilters(PageId id) { pressing::press(pressing::child<QAbstractButton>(&page(id), "clear-filters")); }

    void goTo(PageId id) { m_desk->window().goTo({.page = id}); }

private slots:

    void initTestCase() { beginTestProgram(); }

    void init() {
        QSettings().clear();
        m_desk = std::make_unique<SampleDesk>();
    }

    void cleanup() {
        m_desk.reset();
        QSettings().clear();
    }

    void whatIsSavedIsReadAgain() {
        const SavedViews views(u"things"_s);
        const SavedView one{.name = u"Älpha / 1"_s,
                            .filters = {{u"kind"_s, u"opening"_s}, {u"search"_s, u"a=b, \"c\"\n%1"_s}},
                            .layout = {.columns = {{u"number"_s, 120, false}, {u"total"_s, 99, true}},
                                       .sort = TableLayout::Sort{u"total"_s, Qt::DescendingOrder}}};
        const SavedView two{.name = u"beta"_s, .filters = {}, .layout = {}};
        views.save(two);
        views.save(one);
        QCOMPARE(views.all(), (std::vector<SavedView>{one, two}));
        views.setFirst(u"beta"_s);
        views.rename(u"beta"_s, u"gamma"_s);
        QCOMPARE(views.nameOfFirst(), u"gamma"_s);
        views.remove(u"GAMMA"_s);
        QCOMPARE(views.nameOfFirst(), QString());
        QCOMPARE(views.all(), std::vector<SavedView>{one});
        QVERIFY(SavedViews(u"others"_s).all().empty());
    }

    void aColumnThatOnlyOneOfThemKnowsIsNoChange() {
        const SavedView view{.name = u"one"_s,
                             .filters = {},
                             .layout = {.columns = {{u"phone"_s, 90, false}, {u"name"_s, 120, false}},
                                        .sort = TableLayout::Sort{u"phone"_s, Qt::AscendingOrder}}};
        const TableLayout now{.columns = {{u"name"_s, 120, false}, {u"email"_s, 80, false}}, .sort = {}};
        QVERIFY(view.isShownBy({}, now));
        TableLayout wider = now;
        wider.columns.front().width = 121;
        QVERIFY(!view.isShownBy({}, wider));
        QVERIFY(!view.isShownBy({{u"kind"_s, u"opening"_s}}, now));
    }

    void aViewKeepsFiltersSortingAndColumnsThroughARestart() {
        goTo(PageId::Invoices);
        auto *kind = page(PageId::Invoices).findChild<QComboBox *>(u"invoice-kind"_s);
        kind->setCurrentIndex(1);
        TableLayout layout = table(PageId::Invoices).tableLayout();
        layout.columns.front().hidden = true;
        layout.sort = TableLayout::Sort{.column = u"total"_s, .order = Qt::AscendingOrder};
        table(PageId::Invoices).setTableLayout(layout);
        save(PageId::Invoices, u"Openings"_s);
        QCOMPARE(button(PageId::Invoices).accessibleName(), u"View: Openings"_s);

        clearFilters(PageId::Invoices);
        QCOMPARE(invoices().query().filter.kind, std::nullopt);
        QCOMPARE(button(PageId::Invoices).accessibleName(), u"View: Openings (changed)"_s);
        choose(PageId::Invoices, u"Without a view: no filters, columns as they come"_s);
        QCOMPARE(invoices().query().sort, store::InvoiceColumn::Number);
        QCOMPARE(button(PageId::Invoices).accessibleName(), u"Views"_s);

        m_desk->reopen();
        goTo(PageId::Invoices);
        QCOMPARE(invoices().query().filter.kind, std::nullopt); // nobody has made it the first
        choose(PageId::Invoices, u"Openings"_s);
        QCOMPARE(invoices().query().filter.kind, std::optional(domain::InvoiceKind::Opening));
        QCOMPARE(invoices().query().sort, store::InvoiceColumn::Total);
        QCOMPARE(invoices().query().order, Qt::AscendingOrder);
        QCOMPARE(table(PageId::Invoices).tableLayout(), layout);
        QCOMPARE(button(PageId::Invoices).accessibleName(), u"View: Openings"_s);
        QVERIFY(entry(PageId::Invoices, u"Openings"_s)->isChecked());
    }

    /// It may be a label, which is forgotten with its integration (R8).
    void whatAccountsAreSearchedForIsNoPartOfAView() {
        goTo(PageId::Accounts);
        auto *search = page(PageId::Accounts).findChild<QLineEdit *>(u"search-accounts"_s);
        QTest::keyClicks(search, u"secret label"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chips(PageId::Accounts), QStringList{u"Search: “secret label”"_s}, kPatienceMs);
        choose(PageId::Accounts, u"Save as a new view…"_s);
        const auto *dialog = button(PageId::Accounts).findChild<QDialog *>(u"view-name"_s);
        QVERIFY(dialog);
        QVERIFY2(pressing::said(dialog).contains(u"no part of the view"_s), qPrintable(pressing::said(dialog)));
        nameIt(PageId::Accounts, u"Wide"_s);
        QVERIFY(SavedViews(u"accounts"_s).named(u"Wide"_s)->filters.isEmpty());
        QCOMPARE(search->text(), u"secret label"_s);
        QCOMPARE(button(PageId::Accounts).accessibleName(), u"View: Wide"_s); // not changed by the search
        QFile settings(QSettings().fileName());
        QSettings().sync();
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("secret"));
        choose(PageId::Accounts, u"Wide"_s);
        QVERIFY(search->text().isEmpty());
        // Without a search there is nothing to be said.
        choose(PageId::Accounts, u"Save as a new view…"_s);
        dialog = button(PageId::Accounts).findChild<QDialog *>(u"view-name"_s);
        QVERIFY(dialog && !pressing::said(dialog).contains(u"no part of the view"_s));
    }

    void whatAnEarlierVersionKeptOfASearchGoes() {
        SavedViews(u"accounts"_s).save({.name = u"Old"_s, .filters = {{u"search"_s, u"secret label"_s}}, .layout = {}});
        const auto isKept = [] {
            const QSettings settings;
            const QStringList keys = settings.allKeys();
            return std::ranges::any_of(keys, [&settings](const QString &key) {
                return settings.value(key).toString().contains(u"secret"_s);
            });
        };
        QVERIFY(isKept());
        m_desk->reopen();
        QVERIFY(!isKept());
        goTo(PageId::Accounts);
        choose(PageId::Accounts, u"Old"_s);
        QVERIFY(page(PageId::Accounts).findChild<QLineEdit *>(u"search-accounts"_s)->text().isEmpty());
    }

    void theFirstViewOpensThePage() {
        goTo(PageId::Activity);
        page(PageId::Activity).findChild<QCheckBox *>()->setChecked(true);
        save(PageId::Activity, u"Refused"_s);
        choose(PageId::Activity, u"Open this page with “Refused”"_s);
        m_desk->reopen();
        goTo(PageId::Activity);
        const auto &model = *page(PageId::Activity).findChild<tables::ActivityTableModel *>();
        QVERIFY(model.query().refusalsOnly);
        QCOMPARE(chips(PageId::Activity), QStringList{u"Refusals only"_s});

        m_desk->reopen(); // whoever is led to an account's activity wants that and no view
        const auto account = pressing::must(m_desk->session().lists().accounts({}, {})).front().id;
        m_desk->window().goTo({.page = PageId::Activity, .account = account});
        const auto &other = *page(PageId::Activity).findChild<tables::ActivityTableModel *>();
        QVERIFY(!other.query().refusalsOnly);
        QCOMPARE(other.query().account, std::optional(account));
    }

    void aChangedViewIsSavedUnderItsName() {
        goTo(PageId::Invoices);
        auto *kind = page(PageId::Invoices).findChild<QComboBox *>(u"invoice-kind"_s);
        kind->setCurrentIndex(1);
        save(PageId::Invoices, u"Mine"_s);
        QVERIFY(!entry(PageId::Invoices, u"Save changes to “Mine”"_s)->isEnabled());
        kind->setCurrentIndex(2);
        choose(PageId::Invoices, u"Save changes to “Mine”"_s);
        QCOMPARE(SavedViews(u"invoices"_s).named(u"Mine"_s)->filters, (FilterSet{{u"kind"_s, u"renewal"_s}}));
        QCOMPARE(button(PageId::Invoices).accessibleName(), u"View: Mine"_s);
    }

    void aViewIsRenamedDeletedAndBroughtBack() {
        goTo(PageId::Invoices);
        save(PageId::Invoices, u"Mine"_s);
        choose(PageId::Invoices, u"Rename “Mine”…"_s);
        nameIt(PageId::Invoices, u"R&D"_s);
        QCOMPARE(button(PageId::Invoices).accessibleName(), u"View: R&D"_s);
        choose(PageId::Invoices, u"Delete “RD”"_s); // its & stands for itself, and the helper takes all of them out
        QVERIFY(SavedViews(u"invoices"_s).all().empty());
        QCOMPARE(button(PageId::Invoices).accessibleName(), u"Views"_s);
        pressing::press(pressing::button(m_desk->window(), u"Undo"_s));
        QCOMPARE(SavedViews(u"invoices"_s).all().size(), std::size_t(1));
        QCOMPARE(button(PageId::Invoices).accessibleName(), u"View: R&D"_s);
    }

    void aNameIsGivenOnce() {
        goTo(PageId::Invoices);
        save(PageId::Invoices, u"Mine"_s);
        choose(PageId::Invoices, u"Save as a new view…"_s);
        auto *dialog = button(PageId::Invoices).findChild<QDialog *>(u"view-name"_s);
        QVERIFY(dialog);
        auto *agree = dialog->findChild<QPushButton *>(u"agree"_s);
        QVERIFY(!agree->isEnabled()); // no name yet
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"mine "_s);
        QVERIFY(!agree->isEnabled());
        QVERIFY(dialog->findChild<QLineEdit *>(u"name"_s)->accessibleDescription().contains(u"already"_s));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"2"_s);
        QVERIFY(agree->isEnabled());
    }

    /// Of another version, or of an account that is gone: the rest of it is shown, and what isn't there does no harm.
    void whatAViewNamesMayBeGone() {
        const TableLayout odd{.columns = {{u"phone"_s, 90, false}, {u"total"_s, 5, false}},
                              .sort = TableLayout::Sort{u"phone"_s, Qt::AscendingOrder}};
        const FilterSet gone{
            {u"account"_s, u"999999"_s},   {u"kind"_s, u"credit-note"_s}, {u"issued"_s, u"2026-13-40/x"_s},
            {u"command"_s, u"teleport"_s}, {u"period"_s, u"someday"_s},   {u"by"_s, u"planet"_s},
            {u"mood"_s, u"good"_s}};
        for (const QString &name : {u"invoices"_s, u"activity"_s, u"upcoming"_s, u"accounts"_s})
            SavedViews(name).save({.name = u"Old"_s, .filters = gone, .layout = odd});
        for (const PageId id : {PageId::Accounts, PageId::UpcomingRenewals, PageId::Invoices, PageId::Activity}) {
            goTo(id);
            choose(id, u"Old"_s);
            if (id == PageId::Accounts) // it has nothing of all that
                continue;
            QTRY_COMPARE_WITH_TIMEOUT(chips(id), QStringList{u"Account: 999999"_s}, kPatienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(table(id).model()->rowCount(), 0, kPatienceMs);
            clearFilters(id);
            QTRY_VERIFY_WITH_TIMEOUT(table(id).model()->rowCount() > 0, kPatienceMs);
            QVERIFY(chips(id).isEmpty());
        }
        QCOMPARE(invoices().query().sort, store::InvoiceColumn::Number);
    }

    void everyFilterIsAChipThatCanBeTakenAway() {
        goTo(PageId::Invoices);
        page(PageId::Invoices).findChild<QLineEdit *>(u"search-invoices"_s)->setText(u"2026"_s);
        page(PageId::Invoices).findChild<QComboBox *>(u"invoice-kind"_s)->setCurrentIndex(1);
        page(PageId::Invoices).findChild<QComboBox *>(u"period"_s)->setCurrentIndex(1);
        const QStringList all{u"Search: “2026”"_s, u"Kind: Opening"_s, u"Issued: This month"_s};
        QTRY_COMPARE_WITH_TIMEOUT(chips(PageId::Invoices), all, kPatienceMs);
        const auto take = [this](const QString &text) {
            const auto shown = page(PageId::Invoices).findChildren<ui::FilterChip *>();
            const auto chip = std::ranges::find(shown, text, &ui::FilterChip::text);
            QVERIFY(chip != shown.end());
            pressing::press((*chip)->findChild<QAbstractButton *>());
        };
        take(all[1]);
        QCOMPARE(invoices().query().filter.kind, std::nullopt);
        QCOMPARE(chips(PageId::Invoices), (QStringList{all[0], all[2]}));
        take(all[0]);
        QTRY_COMPARE_WITH_TIMEOUT(invoices().query().filter.search, QString(), kPatienceMs);
        QVERIFY(page(PageId::Invoices).findChild<QLineEdit *>(u"search-invoices"_s)->text().isEmpty());
        clearFilters(PageId::Invoices);
        QCOMPARE(invoices().query().filter, store::InvoiceFilter{});
        QVERIFY(chips(PageId::Invoices).isEmpty());
    }

    void theOtherPagesShowTheirFiltersToo() {
        goTo(PageId::UpcomingRenewals);
        const auto &upcoming = *page(PageId::UpcomingRenewals).findChild<tables::UpcomingTableModel *>();
        page(PageId::UpcomingRenewals).findChild<QComboBox *>(u"period"_s)->setCurrentIndex(2);
        QTRY_COMPARE_WITH_TIMEOUT(chips(PageId::UpcomingRenewals), QStringList{u"Due: Next month"_s}, kPatienceMs);
        QCOMPARE(upcoming.query().from, domain::Day::clamped(2026, 4, 1));
        clearFilters(PageId::UpcomingRenewals);
        QCOMPARE(upcoming.query().from, domain::Day::clamped(2026, 3, 16));

        goTo(PageId::Accounts);
        auto *search = page(PageId::Accounts).findChild<QLineEdit *>(u"search-accounts"_s);
        QTest::keyClicks(search, u"shop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chips(PageId::Accounts), QStringList{u"Search: “shop”"_s}, kPatienceMs);
        clearFilters(PageId::Accounts);
        QVERIFY(search->text().isEmpty());
        QVERIFY(page(PageId::Accounts).findChild<tables::AccountsTableModel *>()->query().search.isEmpty());
    }
};

QTEST_MAIN(SavedViewsTest)
#include "saved_views_test.moc"
