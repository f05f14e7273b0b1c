// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/opened_desk.h"
#include "tests/ui/pressing.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/setting_keys.h"
#include "ui/shell/side_bar.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using pressing::child;
using support::kPatienceMs;
using ui::PageId;

namespace {

constexpr int kNotes = 2; ///< the tab's position

int sideBarAt(const ui::MainWindow &window) {
    return window.findChild<ui::SideBar *>()->mapTo(&window, QPoint()).x();
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
    void arabicIsMirrored();

private:
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
