// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounts_table_model.h"
#include "models/tables/invoices_table_model.h"
#include "models/tables/removals_table_model.h"
#include "models/tables/upcoming_table_model.h"
#include "tests/desk/opened_desk.h"
#include "tests/ui/pressing.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/setting_keys.h"
#include "ui/shell/side_bar.h"
#include "ui/views/saved_views.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using pressing::child;
using pressing::press;
using support::kPatienceMs;
using ui::PageId;

namespace {

constexpr int kNotes = 2; ///< the tab's position

int sideBarAt(const ui::MainWindow &window) {
    return window.findChild<ui::SideBar *>()->mapTo(&window, QPoint()).x();
}

std::vector<domain::Integration> activeIntegrations(store::Session &session,
                                                    const std::optional<domain::AccountId> &account = {}) {
    const store::IntegrationQuery query{.account = account};
    auto all = session.lists().integrations(query, {.count = 20}).value();
    std::erase_if(all, [](const domain::Integration &each) {
        return each.service != domain::Service::Active || each.cancelOn.has_value();
    });
    return all;
}

} // namespace

/// Another language in the middle of the work: everything is said anew, and nothing else is different.
class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsCompiledInIsOffered();
    void aLanguageThatIsNotThereIsEnglish();
    void theDeskSpeaksItAtOnceAndStaysWhereItIs();
    void theChoiceHoldsForTheNextStart();
    void aBegunNoteIsNotLost();
    void daysAndMoneyAreWrittenAsTheLanguageDoes();
    void filtersStay();
    void theSavedViewAndItsChangesStay();
    void undoIsStillOfferedAndTakesBackWhatWasDone();
    void undoOfSeveralIsStillOffered();
    void arabicIsMirrored();

private:
    /// Chooses German, and waits for the window that speaks it.
    void speakGerman(OpenedDesk &desk);
    /// An account's integrations, in view.
    void goTo(OpenedDesk &desk, const ui::Place &place);

    std::unique_ptr<QTemporaryDir> m_home;
};

void LanguagesTest::init() {
    QCoreApplication::setOrganizationName(u"renewdesk"_s);
    QCoreApplication::setApplicationName(u"renewdesk"_s);
    m_home = std::make_unique<QTemporaryDir>();
}

void LanguagesTest::cleanup() {
    QLocale::setDefault(QLocale::system());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LanguagesTest::whatIsCompiledInIsOffered() {
    OpenedDesk desk(*m_home);
    QVERIFY(desk.languages().offered().contains(u"en"_s));
    QVERIFY(desk.languages().offered().contains(u"de"_s));
    QCOMPARE(child<QAction>(&desk.window(), "language-de")->text(), u"Deutsch"_s);
    QCOMPARE(child<QAction>(&desk.window(), "language-en")->text(), u"English"_s);
    QVERIFY(child<QAction>(&desk.window(), "language-system")->isChecked());
}

void LanguagesTest::aLanguageThatIsNotThereIsEnglish() {
    const app::Languages languages(u"cy"_s);
    QCOMPARE(languages.spoken(), u"en"_s);
    QCOMPARE(languages.direction(), Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("ui::FileExport", "Exported %Ln row(s), %1 in total, in %2 s to %3", nullptr,
                                         1)
                 .left(14),
             u"Exported 1 row"_s);
    // No Welsh words: what is written from right to left elsewhere stays where English is read.
    QCOMPARE(app::Languages(u"he"_s).direction(), Qt::LeftToRight);
}

void LanguagesTest::theDeskSpeaksItAtOnceAndStaysWhereItIs() {
    OpenedDesk desk(*m_home);
    desk.window().resize(1111, 711);
    desk.window().goTo({.page = PageId::Invoices});
    const ui::Place place = desk.anIntegration();
    desk.window().goTo(place);
    child<QTabWidget>(&desk.window(), "integration-tabs")->setCurrentIndex(kNotes);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->exactPlace(), place, kPatienceMs);
    const QPointer<ui::MainWindow> before = &desk.window();
    const store::Client *client = desk.opening().client();
    QSignalSpy lastClosed(qApp, &QGuiApplication::lastWindowClosed);

    desk.choose("language-de");
    QTRY_VERIFY_WITH_TIMEOUT(!before, kPatienceMs);
    QVERIFY(desk.window().isVisible());
    QCOMPARE(lastClosed.size(), 0);
    QCOMPARE(desk.opening().client(), client);
    QCOMPARE(desk.window().currentPage()->title(), u"Konten"_s);
    QVERIFY2(desk.window().windowTitle().startsWith(u"Konten"_s), qPrintable(desk.window().windowTitle()));
    QVERIFY(child<QAction>(&desk.window(), "language-de")->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->exactPlace(), place, kPatienceMs);
    QCOMPARE(child<QTabWidget>(&desk.window(), "integration-tabs")->currentIndex(), kNotes);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().size(), QSize(1111, 711), kPatienceMs);
    child<QAction>(&desk.window(), "back")->trigger();
    QCOMPARE(desk.window().currentPage()->id(), PageId::Invoices);

    desk.choose("language-en");
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->title(), u"Invoices"_s, kPatienceMs);
}

void LanguagesTest::theChoiceHoldsForTheNextStart() {
    {
        OpenedDesk desk(*m_home);
        desk.choose("language-de");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->title(), u"Konten"_s, kPatienceMs);
    }
    OpenedDesk next(*m_home);
    QCOMPARE(next.window().currentPage()->title(), u"Konten"_s);
    QCOMPARE(next.languages().choice(), u"de"_s);
    QCOMPARE(QSettings().value(ui::setting_keys::kLanguage).toString(), u"de"_s);
}

void LanguagesTest::aBegunNoteIsNotLost() {
    OpenedDesk desk(*m_home);
    desk.window().goTo(desk.anIntegration());
    child<QTabWidget>(&desk.window(), "integration-tabs")->setCurrentIndex(kNotes);
    auto *note = child<QPlainTextEdit>(&desk.window(), "new-note");
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->isEnabled(), kPatienceMs);
    QTest::keyClicks(note, u"Called about the"_s);
    const QPointer<ui::MainWindow> before = &desk.window();
    desk.choose("language-de");
    QTRY_VERIFY2_WITH_TIMEOUT(child<ui::MessageBar>(&desk.window(), "message")->text().contains(u"note"_s),
                              "it is told why not", kPatienceMs);
    QCoreApplication::processEvents();
    QCOMPARE(&desk.window(), before.data());
    QCOMPARE(note->toPlainText(), u"Called about the"_s);
    QVERIFY(child<QAction>(&desk.window(), "language-system")->isChecked());
    QVERIFY(!child<QAction>(&desk.window(), "language-de")->isChecked());

    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(note->toPlainText().isEmpty(), kPatienceMs);
    desk.choose("language-de");
    QTRY_VERIFY_WITH_TIMEOUT(!before, kPatienceMs);
}

void LanguagesTest::daysAndMoneyAreWrittenAsTheLanguageDoes() {
    OpenedDesk desk(*m_home);
    desk.choose("language-de");
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->title(), u"Konten"_s, kPatienceMs);
    QCOMPARE(desk.window().context().formats.day(*domain::Day::fromYmd(2026, 12, 15)), u"15.12.2026"_s);
    desk.choose("language-en");
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->title(), u"Accounts"_s, kPatienceMs);
    QCOMPARE(desk.window().context().formats.money(domain::Money(123'450)), u"$1,234.50"_s);
}

void LanguagesTest::speakGerman(OpenedDesk &desk) {
    const QPointer<ui::MainWindow> before = &desk.window();
    desk.choose("language-de");
    QTRY_VERIFY_WITH_TIMEOUT(!before, kPatienceMs);
    QVERIFY2(desk.window().windowTitle().endsWith(u"Renewdesk"_s), qPrintable(desk.window().windowTitle()));
}

void LanguagesTest::goTo(OpenedDesk &desk, const ui::Place &place) {
    desk.window().goTo(place);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->exactPlace(), place, kPatienceMs);
}

void LanguagesTest::filtersStay() {
    OpenedDesk desk(*m_home);
    const auto page = [&desk](PageId id) { return desk.window().page(id); };
    // What was looked at before, and what is looked at now.
    desk.window().goTo({.page = PageId::Removals});
    press(child<QAbstractButton>(child<QWidget>(page(PageId::Removals), "horizon"), "choice-1"));
    desk.window().goTo({.page = PageId::UpcomingRenewals});
    press(child<QAbstractButton>(child<QWidget>(page(PageId::UpcomingRenewals), "by"), "choice-1"));
    child<QTabWidget>(page(PageId::UpcomingRenewals), "upcoming-tabs")->setCurrentIndex(1);
    desk.window().goTo({.page = PageId::Accounts});
    const QString searched =
        desk.session()->lists().accounts({}, {.count = 1}).value().front().name.left(store::kLeastContained);
    QTest::keyClicks(child<QLineEdit>(page(PageId::Accounts), "search-accounts"), searched);
    QTRY_COMPARE_WITH_TIMEOUT(page(PageId::Accounts)->findChild<tables::AccountsTableModel *>()->query().search,
                              searched, kPatienceMs);
    desk.window().goTo({.page = PageId::Invoices});
    child<QComboBox>(page(PageId::Invoices), "invoice-kind")->setCurrentIndex(2);
    auto *invoices = child<ui::TableView>(page(PageId::Invoices), "invoices");
    QTRY_VERIFY_WITH_TIMEOUT(invoices->model()->rowCount() > 2, kPatienceMs);
    QTest::keyClick(invoices, Qt::Key_Down);
    QTest::keyClick(invoices, Qt::Key_Down);
    const ui::Place place = page(PageId::Invoices)->exactPlace();
    QVERIFY(!place.invoice.isEmpty());

    speakGerman(desk);
    QCOMPARE(desk.window().currentPage()->id(), PageId::Invoices);
    const auto *kept = page(PageId::Invoices)->findChild<tables::InvoicesTableModel *>();
    QCOMPARE(kept->query().filter, (store::InvoiceFilter{.kind = domain::InvoiceKind::Renewal}));
    QCOMPARE(child<QComboBox>(page(PageId::Invoices), "invoice-kind")->currentIndex(), 2);
    invoices = child<ui::TableView>(page(PageId::Invoices), "invoices");
    QTRY_COMPARE_WITH_TIMEOUT(invoices->currentRow(), 2, kPatienceMs);
    QCOMPARE(page(PageId::Invoices)->exactPlace(), place);

    desk.window().goTo({.page = PageId::Accounts});
    QCOMPARE(child<QLineEdit>(page(PageId::Accounts), "search-accounts")->text(), searched);
    QCOMPARE(page(PageId::Accounts)->findChild<tables::AccountsTableModel *>()->query().search, searched);
    desk.window().goTo({.page = PageId::UpcomingRenewals});
    QCOMPARE(child<ui::SegmentedChoice>(page(PageId::UpcomingRenewals), "by")->current(), 1);
    QCOMPARE(child<QTabWidget>(page(PageId::UpcomingRenewals), "upcoming-tabs")->currentIndex(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(page(PageId::UpcomingRenewals)->findChild<tables::UpcomingTableModel *>()->query().by,
                              store::UpcomingBy::Account, kPatienceMs);
    desk.window().goTo({.page = PageId::Removals});
    QCOMPARE(child<ui::SegmentedChoice>(page(PageId::Removals), "horizon")->current(), 1);
}

void LanguagesTest::theSavedViewAndItsChangesStay() {
    OpenedDesk desk(*m_home);
    const auto views = [&desk] { return child<QToolButton>(desk.window().page(PageId::Invoices), "views")->text(); };
    const ui::SavedViews saved(u"invoices"_s);
    saved.save({.name = u"Runs"_s, .filters = {{u"kind"_s, u"renewal"_s}}, .layout = {}});
    saved.setFirst(u"Runs"_s);
    desk.window().goTo({.page = PageId::Invoices});
    QVERIFY2(views().contains(u"Runs"_s), qPrintable(views()));
    child<QComboBox>(desk.window().page(PageId::Invoices), "invoice-kind")->setCurrentIndex(0);
    speakGerman(desk);
    desk.window().goTo({.page = PageId::Invoices});
    // The page opens with it once; what was changed since stays changed.
    QCOMPARE(child<QComboBox>(desk.window().page(PageId::Invoices), "invoice-kind")->currentIndex(), 0);
    QCOMPARE(views(), u"Ansicht: Runs (geändert)"_s);
}

void LanguagesTest::undoIsStillOfferedAndTakesBackWhatWasDone() {
    OpenedDesk desk(*m_home);
    const auto session = desk.session();
    const auto all = activeIntegrations(*session);
    QVERIFY(!all.empty());
    const domain::Integration active = all.front();
    goTo(desk, {.page = PageId::Accounts, .account = active.account, .integration = active.id});
    auto *freeze = child<QAbstractButton>(&desk.window(), "freeze-button");
    QTRY_VERIFY_WITH_TIMEOUT(freeze->isEnabled(), kPatienceMs);
    press(freeze);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<QDialog *>(u"consequence"_s), kPatienceMs);
    press(child<QPushButton>(child<QDialog>(&desk.window(), "consequence"), "agree"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().context().messages.isOffering(), kPatienceMs);

    speakGerman(desk);
    QVERIFY(desk.window().context().messages.isOffering());
    const QString told = desk.window().context().messages.text();
    QVERIFY2(told.contains(active.label) && told.contains(u"eingefroren"_s), qPrintable(told));
    auto *undo = child<QToolButton>(&desk.window(), "message-act");
    QCOMPARE(undo->text(), u"Rückgängig"_s);
    QCOMPARE(session->details().integration(active.id).value().service, domain::Service::Frozen);
    press(undo);
    QTRY_COMPARE_WITH_TIMEOUT(session->details().integration(active.id).value().service, domain::Service::Active,
                              kPatienceMs);
    // Taken back is taken back: a third window offers nothing more.
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().whatFirst().isEmpty(), kPatienceMs);
    QVERIFY(!desk.window().context().messages.isOffering());
    const QPointer<ui::MainWindow> before = &desk.window();
    desk.choose("language-en");
    QTRY_VERIFY_WITH_TIMEOUT(!before, kPatienceMs);
    QVERIFY(!desk.window().context().messages.isOffering());
}

void LanguagesTest::undoOfSeveralIsStillOffered() {
    OpenedDesk desk(*m_home);
    const auto session = desk.session();
    std::vector<domain::Integration> all;
    for (qint64 account = 1; account < 20 && all.size() < 2; ++account)
        all = activeIntegrations(*session, domain::AccountId{account});
    QVERIFY(all.size() > 1);
    const auto countFrozen = [&] {
        return std::ranges::count_if(all, [&session](const domain::Integration &each) {
            return session->details().integration(each.id).value().service == domain::Service::Frozen;
        });
    };
    goTo(desk, {.page = PageId::Accounts, .account = all.front().account, .integration = all.front().id});
    auto *table = pressing::named<ui::TableView>(desk.window(), u"Integrations"_s);
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    auto *freeze = child<QAbstractButton>(&desk.window(), "freeze-button");
    QTRY_VERIFY_WITH_TIMEOUT(freeze->isEnabled(), kPatienceMs);
    press(freeze);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<QDialog *>(u"bulk"_s), kPatienceMs);
    auto *agree = child<QPushButton>(child<QDialog>(&desk.window(), "bulk"), "agree");
    QTRY_VERIFY_WITH_TIMEOUT(agree->isVisible() && agree->isEnabled(), kPatienceMs);
    press(agree);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().context().messages.isOffering(), kPatienceMs);
    QCOMPARE(countFrozen(), std::ssize(all));

    speakGerman(desk);
    QVERIFY(desk.window().context().messages.isOffering());
    press(child<QToolButton>(&desk.window(), "message-act"));
    QTRY_COMPARE_WITH_TIMEOUT(countFrozen(), 0, kPatienceMs);
}

void LanguagesTest::arabicIsMirrored() {
    OpenedDesk desk(*m_home, QStringLiteral(PSEUDO_TRANSLATIONS));
    QCOMPARE(desk.languages().offered(), QStringList{u"ar"_s});
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(sideBarAt(desk.window()), 0);
    desk.choose("language-ar");
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->title(), u"حسابات"_s, kPatienceMs);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(desk.window().isRightToLeft());
    QTRY_VERIFY_WITH_TIMEOUT(sideBarAt(desk.window()) > desk.window().width() / 2, kPatienceMs);
    desk.choose("language-system");
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->title(), u"Accounts"_s, kPatienceMs);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QTRY_COMPARE_WITH_TIMEOUT(sideBarAt(desk.window()), 0, kPatienceMs);
}

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
