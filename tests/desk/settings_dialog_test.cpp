// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/opened_desk.h"
#include "tests/ui/pressing.h"
#include "ui/actions/writes.h"
#include "ui/printing/letterhead.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/setting_keys.h"
#include "ui/shell/unfinished_work.h"

#include <QAccessible>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using pressing::child;
using pressing::press;
using support::kPatienceMs;

namespace {

/// What the desktop was asked to open.
class OpenedUrls : public QObject {
    Q_OBJECT

public:
    OpenedUrls() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }

    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> urls;

public slots:

    void open(const QUrl &url) { urls += url; }
};

/// Chooses by the keyboard, as it is done without a mouse.
void chooseByKey(QComboBox *box, Qt::Key key) {
    box->setFocus();
    QTest::keyClick(box, key);
    emit box->activated(box->currentIndex()); // offscreen no list drops down, whose end would tell it
}

} // namespace

/// The settings: at once, kept, and within reach of keys and ears.
class SettingsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theThemeShowsAtOnceInTheMenuToo();
    void aLanguageIsSpokenAtOnceAndTheSettingsStay();
    void whileANoteIsBegunTheLanguageStaysAndSaysWhy();
    void theLanguageFollowsWhatIsUnderWay();
    void whatAStartOpensIsKept();
    void everyControlHasANameAndEscapeCloses();
    void aSectionCanBeAdded();
    void theLogFolderIsOpened();
    void theLetterheadIsWrittenThere();

private:
    QPointer<ui::SettingsDialog> show(OpenedDesk &desk);

    std::unique_ptr<QTemporaryDir> m_home;
};

void SettingsDialogTest::init() {
    QCoreApplication::setOrganizationName(u"renewdesk"_s);
    QCoreApplication::setApplicationName(u"renewdesk"_s);
    m_home = std::make_unique<QTemporaryDir>();
}

void SettingsDialogTest::cleanup() {
    QLocale::setDefault(QLocale::system());
}

QPointer<ui::SettingsDialog> SettingsDialogTest::show(OpenedDesk &desk) {
    desk.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&desk.window(), kPatienceMs))
        qFatal("the window has no keyboard");
    QTest::keyClick(&desk.window(), Qt::Key_Comma, Qt::ControlModifier);
    QPointer<ui::SettingsDialog> dialog = desk.window().findChild<ui::SettingsDialog *>();
    if (!dialog || !dialog->isVisible())
        qFatal("Ctrl+, shows no settings");
    return dialog;
}

void SettingsDialogTest::theThemeShowsAtOnceInTheMenuToo() {
    OpenedDesk desk(*m_home);
    const auto dialog = show(desk);
    auto *theme = child<QComboBox>(dialog, "setting-theme");
    QCOMPARE(theme->currentText(), u"Light"_s);
    chooseByKey(theme, Qt::Key_Down);
    QCOMPARE(theme->currentText(), u"Dark"_s);
    QCOMPARE(desk.window().context().appearance.choice(), ui::ThemeChoice::Dark);
    QVERIFY(child<QAction>(&desk.window(), "theme-dark")->isChecked());
    QVERIFY(dialog->isVisible());
}

void SettingsDialogTest::aLanguageIsSpokenAtOnceAndTheSettingsStay() {
    OpenedDesk desk(*m_home);
    const auto before = show(desk);
    auto *language = child<QComboBox>(before, "setting-language");
    language->setCurrentIndex(language->findData(u"de"_s));
    emit language->activated(language->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(!before, kPatienceMs);
    auto *after = desk.window().findChild<ui::SettingsDialog *>();
    QVERIFY(after && after->isVisible());
    QCOMPARE(desk.window().currentPage()->title(), u"Konten"_s);
    QCOMPARE(child<QComboBox>(after, "setting-language")->currentText(), u"Deutsch"_s);
    QVERIFY(child<QComboBox>(after, "setting-language")->hasFocus()
            || after->focusWidget()->objectName() == u"setting-language"_s);
    QCOMPARE(QSettings().value(ui::setting_keys::kLanguage).toString(), u"de"_s);
}

void SettingsDialogTest::whileANoteIsBegunTheLanguageStaysAndSaysWhy() {
    OpenedDesk desk(*m_home);
    desk.window().goTo(desk.anIntegration());
    child<QTabWidget>(&desk.window(), "integration-tabs")->setCurrentIndex(2);
    auto *note = child<QPlainTextEdit>(&desk.window(), "new-note");
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->isEnabled(), kPatienceMs);
    QTest::keyClicks(note, u"Begun"_s);
    const auto dialog = show(desk);
    QVERIFY(!child<QComboBox>(dialog, "setting-language")->isEnabled());
    QVERIFY2(pressing::said(dialog).contains(u"note that you have begun"_s), qPrintable(pressing::said(dialog)));
}

void SettingsDialogTest::theLanguageFollowsWhatIsUnderWay() {
    OpenedDesk desk(*m_home);
    const auto dialog = show(desk);
    auto *language = child<QComboBox>(dialog, "setting-language");
    QVERIFY(language->isEnabled());
    // A run, say, that goes on behind the settings.
    ui::UnfinishedWork &unfinished = desk.window().context().unfinished;
    const auto work = std::make_unique<QObject>();
    unfinished.set(work.get(), u"Wait until the run is over."_s);
    QVERIFY(!language->isEnabled());
    QCOMPARE(language->accessibleDescription(), u"Wait until the run is over."_s);
    QVERIFY2(pressing::said(dialog).contains(u"until the run is over"_s), qPrintable(pressing::said(dialog)));
    unfinished.set(work.get(), {});
    QVERIFY(language->isEnabled());
    QVERIFY(language->accessibleDescription().isEmpty());
    QVERIFY2(!pressing::said(dialog).contains(u"until the run is over"_s), qPrintable(pressing::said(dialog)));

    // Something that is sent to the database, and answered.
    bool isAnswered = false;
    desk.window().context().writes.send(
        {.request = QUuid::createUuid(), .what = u"Probe"_s}, [](store::Session &) { return store::Result<int>(1); },
        work.get(), [&isAnswered](const store::Result<int> &) { isAnswered = true; });
    QVERIFY(!language->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, kPatienceMs);
    QVERIFY(language->isEnabled());
}

void SettingsDialogTest::whatAStartOpensIsKept() {
    OpenedDesk desk(*m_home);
    QCOMPARE(ui::startChoice(), ui::StartChoice::Last);
    const auto dialog = show(desk);
    chooseByKey(child<QComboBox>(dialog, "setting-start"), Qt::Key_Down);
    QCOMPARE(ui::startChoice(), ui::StartChoice::Ask);
    chooseByKey(child<QComboBox>(dialog, "setting-start"), Qt::Key_Up);
    QCOMPARE(ui::startChoice(), ui::StartChoice::Last);
}

void SettingsDialogTest::theLetterheadIsWrittenThere() {
    OpenedDesk desk(*m_home);
    const auto dialog = show(desk);
    auto *sections = child<QTabWidget>(dialog, "settings-sections");
    sections->setCurrentIndex(sections->count() - 1);
    QVERIFY(pressing::said(dialog).contains(u"No letterhead has been written yet."_s));
    press(child<QPushButton>(dialog, "edit-letterhead"));
    auto *letterhead = child<QDialog>(dialog, "letterhead");
    QTest::keyClicks(pressing::named<QLineEdit>(*letterhead, u"Company"_s), u"Nordwind Ltd"_s);
    press(child<QPushButton>(letterhead, "agree"));
    QVERIFY(pressing::said(dialog).contains(u"Nordwind Ltd"_s));
    QCOMPARE(ui::Letterhead::fromSettings().company, u"Nordwind Ltd"_s);
}

void SettingsDialogTest::everyControlHasANameAndEscapeCloses() {
    OpenedDesk desk(*m_home);
    const auto dialog = show(desk);
    auto *sections = child<QTabWidget>(dialog, "settings-sections");
    for (int i = 0; i < sections->count(); ++i) {
        sections->setCurrentIndex(i);
        const auto controls = dialog->findChildren<QWidget *>();
        int seen = 0;
        for (QWidget *each : controls) {
            if (!each->isVisible() || !(qobject_cast<QComboBox *>(each) || qobject_cast<QAbstractButton *>(each)))
                continue;
            ++seen;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(each);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(each->objectName()));
        }
        QVERIFY(seen > 0);
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
}

void SettingsDialogTest::aSectionCanBeAdded() {
    OpenedDesk desk(*m_home);
    const auto dialog = show(desk);
    auto *page = new QLabel(u"Acme, 1 Main Street"_s);
    dialog->addSection(u"Letterhead"_s, page);
    auto *sections = child<QTabWidget>(dialog, "settings-sections");
    QCOMPARE(sections->tabText(sections->count() - 1), u"Letterhead"_s);
    sections->setCurrentIndex(sections->count() - 1);
    QVERIFY(page->isVisible());
}

void SettingsDialogTest::theLogFolderIsOpened() {
    OpenedDesk desk(*m_home);
    const OpenedUrls opened;
    desk.choose("log-action");
    const auto dialog = show(desk);
    child<QTabWidget>(dialog, "settings-sections")->setCurrentIndex(1);
    press(child<QPushButton>(dialog, "open-log-folder"));
    const QUrl folder = QUrl::fromLocalFile(m_home->filePath(u"state/renewdesk"_s));
    QCOMPARE(opened.urls, (QList<QUrl>{folder, folder}));
}

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
