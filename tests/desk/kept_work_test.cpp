// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/opened_desk.h"
#include "tests/ui/pressing.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/drafts/drafts.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using pressing::child;
using pressing::press;
using pressing::said;
using support::kPatienceMs;
using ui::PageId;

namespace {

constexpr int kSettings = 1; ///< the tab's position
constexpr int kNotes = 2;

} // namespace

/// What is there again after the program has ended in the middle of something: where somebody was, and what they typed.
class KeptWorkTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theDeskComesBackWhereItWas();
    void aPlaceIsOfItsDatabase();
    void anUnsentNoteIsOfferedAgain();
    void typingLeavesTheOfferedDraftAlone();
    void takingADraftKeepsWhatWasTypedInstead();
    void sendingSomethingElseLeavesTheOfferedDraftAlone();
    void aDraftOfAnEarlierVersionIsOffered();
    void aDiscardedDraftIsGone();
    void aSentNoteLeavesNoDraft();
    void anotherIntegrationsNoteIsKeptForIt();
    void aHalfFilledFormIsOfferedAgain();
    void goingBackFromAFormDiscardsIt();
    void whatWasOfferedAndLeftAloneIsOfferedAgain();
    void aCredentialIsNeverKept();
    void aRemovalTakesTheDraftsAlong();
    void aRemovalIsNoticedAtTheNextStart();
    void anOldDraftGoes();
    void anOldDraftGoesFromAYoungFile();

private:
    /// What lies in the state folder: name and content of every draft.
    QStringList drafts() const;
    QPlainTextEdit *noteField(OpenedDesk &desk, const ui::Place &place);
    ui::FormDialog *openLabel(OpenedDesk &desk, const ui::Place &place);
    void type(OpenedDesk &desk, const ui::Place &place, const QString &note);

    std::unique_ptr<QTemporaryDir> m_home;
};

void KeptWorkTest::init() {
    QCoreApplication::setOrganizationName(u"renewdesk"_s);
    QCoreApplication::setApplicationName(u"renewdesk"_s);
    m_home = std::make_unique<QTemporaryDir>();
}

QStringList KeptWorkTest::drafts() const {
    QStringList all;
    QDirIterator files(m_home->filePath(u"state/renewdesk/drafts"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += files.fileName() + u' ' + QString::fromUtf8(file.readAll());
    }
    return all;
}

QPlainTextEdit *KeptWorkTest::noteField(OpenedDesk &desk, const ui::Place &place) {
    desk.window().goTo(place);
    child<QTabWidget>(&desk.window(), "integration-tabs")->setCurrentIndex(kNotes);
    auto *note = child<QPlainTextEdit>(&desk.window(), "new-note");
    if (!QTest::qWaitFor([note] { return note->isVisible() && note->isEnabled(); }, kPatienceMs))
        qFatal("no note can be written");
    return note;
}

void KeptWorkTest::type(OpenedDesk &desk, const ui::Place &place, const QString &note) {
    QTest::keyClicks(noteField(desk, place), note);
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, kPatienceMs);
    QTRY_VERIFY2_WITH_TIMEOUT(drafts().first().contains(note), qPrintable(drafts().first()), kPatienceMs);
}

ui::FormDialog *KeptWorkTest::openLabel(OpenedDesk &desk, const ui::Place &place) {
    desk.window().goTo(place);
    auto *panel = child<QToolButton>(&desk.window(), "edit-integration");
    if (!QTest::qWaitFor([panel] { return panel->isVisible() && panel->isEnabled(); }, kPatienceMs))
        qFatal("no label can be changed");
    desk.choose("edit-label");
    auto *dialog = desk.window().findChild<ui::FormDialog *>(u"label-dialog"_s);
    if (!dialog)
        qFatal("no form");
    return dialog;
}

void KeptWorkTest::theDeskComesBackWhereItWas() {
    ui::Place place;
    {
        OpenedDesk desk(*m_home);
        place = desk.anIntegration();
        desk.window().goTo(place);
        child<QTabWidget>(&desk.window(), "integration-tabs")->setCurrentIndex(kSettings);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->exactPlace(), place, kPatienceMs);
        desk.window().close();
    }
    {
        OpenedDesk desk(*m_home);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->exactPlace(), place, kPatienceMs);
        QCOMPARE(child<QTabWidget>(&desk.window(), "integration-tabs")->currentIndex(), kSettings);
        QVERIFY(!child<QAction>(&desk.window(), "back")->isEnabled()); // nobody has been anywhere yet
        desk.window().goTo({.page = PageId::RenewalRun});
        // Killed in the meantime, it remembers too: it is kept in a moment.
        QTRY_COMPARE_WITH_TIMEOUT(
            QSettings().value(u"places/%1/page"_s.arg(store::ConnectionUrl::forFile(desk.path()).key())).toInt(),
            int(PageId::RenewalRun), kPatienceMs);
    }
    OpenedDesk desk(*m_home);
    QCOMPARE(desk.window().currentPage()->id(), PageId::RenewalRun);
}

void KeptWorkTest::aPlaceIsOfItsDatabase() {
    OpenedDesk desk(*m_home);
    desk.window().goTo({.page = PageId::Activity});
    QSignalSpy opened(&desk.opening(), &desk::Opening::opened);
    desk.opening().openSample(m_home->filePath(u"other.sqlite"_s), {.demo = {.accounts = 2, .integrations = 4}});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    QCOMPARE(desk.window().currentPage()->id(), PageId::Accounts);
    desk.opening().openSample(desk.path());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, kPatienceMs);
    QCOMPARE(desk.window().currentPage()->id(), PageId::Activity);
}

void KeptWorkTest::anUnsentNoteIsOfferedAgain() {
    ui::Place place;
    {
        OpenedDesk desk(*m_home);
        place = desk.anIntegration();
        type(desk, place, u"The customer called about the invoice"_s);
        QDirIterator files(m_home->filePath(u"state"_s), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QCOMPARE(QFileInfo(files.next()).permissions(),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    } // ends without having been closed
    OpenedDesk desk(*m_home);
    QPlainTextEdit *note = noteField(desk, place);
    QVERIFY(note->toPlainText().isEmpty()); // nothing that somebody may send by mistake
    auto *offer = child<QWidget>(&desk.window(), "draft");
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), kPatienceMs);
    QVERIFY2(said(offer).contains(u"A draft of"_s), qPrintable(said(offer)));
    press(child<QToolButton>(offer, "use-draft"));
    QCOMPARE(note->toPlainText(), u"The customer called about the invoice"_s);
    QVERIFY(!offer->isVisible());
    press(child<QPushButton>(&desk.window(), "add-note"));
    QTRY_VERIFY_WITH_TIMEOUT(note->toPlainText().isEmpty(), kPatienceMs);
    QCOMPARE(drafts(), QStringList());
    const auto notes = desk.session()->details().integrationDetails(*place.integration).value().notes;
    QCOMPARE(notes.front().text, u"The customer called about the invoice"_s);
}

void KeptWorkTest::typingLeavesTheOfferedDraftAlone() {
    ui::Place place;
    {
        OpenedDesk desk(*m_home);
        place = desk.anIntegration();
        type(desk, place, u"Of yesterday"_s);
    }
    {
        OpenedDesk desk(*m_home);
        QPlainTextEdit *note = noteField(desk, place);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(&desk.window(), "draft")->isVisible(), kPatienceMs);
        QTest::keyClicks(note, u"x"_s);
        QTRY_VERIFY_WITH_TIMEOUT(drafts().first().contains(u"\"x\""_s), kPatienceMs);
        QVERIFY2(drafts().first().contains(u"Of yesterday"_s), qPrintable(drafts().first()));
        QVERIFY(child<QWidget>(&desk.window(), "draft")->isVisible());
    } // ends without an answer
    OpenedDesk desk(*m_home);
    QPlainTextEdit *note = noteField(desk, place);
    auto *offer = child<QWidget>(&desk.window(), "draft");
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), kPatienceMs);
    press(child<QToolButton>(offer, "discard-draft")); // the latest comes first
    QVERIFY(offer->isVisible());
    press(child<QToolButton>(offer, "use-draft"));
    QCOMPARE(note->toPlainText(), u"Of yesterday"_s);
    QVERIFY(!offer->isVisible());
}

void KeptWorkTest::takingADraftKeepsWhatWasTypedInstead() {
    ui::Place place;
    {
        OpenedDesk desk(*m_home);
        place = desk.anIntegration();
        type(desk, place, u"Of yesterday"_s);
    }
    OpenedDesk desk(*m_home);
    QPlainTextEdit *note = noteField(desk, place);
    auto *offer = child<QWidget>(&desk.window(), "draft");
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), kPatienceMs);
    QTest::keyClicks(note, u"Of today"_s);
    press(child<QToolButton>(offer, "use-draft"));
    QCOMPARE(note->toPlainText(), u"Of yesterday"_s);
    QVERIFY(offer->isVisible());
    press(child<QToolButton>(offer, "use-draft"));
    QCOMPARE(note->toPlainText(), u"Of today"_s);
    QVERIFY(offer->isVisible()); // the other one has not been answered for
    press(child<QToolButton>(offer, "discard-draft"));
    QVERIFY(!offer->isVisible());
    note->clear();
    QCOMPARE(drafts(), QStringList());
}

void KeptWorkTest::sendingSomethingElseLeavesTheOfferedDraftAlone() {
    ui::Place place;
    {
        OpenedDesk desk(*m_home);
        place = desk.anIntegration();
        type(desk, place, u"Of yesterday"_s);
    }
    OpenedDesk desk(*m_home);
    QPlainTextEdit *note = noteField(desk, place);
    auto *offer = child<QWidget>(&desk.window(), "draft");
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), kPatienceMs);
    QTest::keyClicks(note, u"Of today"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(note->toPlainText(), QString(), kPatienceMs);
    QVERIFY(offer->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!drafts().first().contains(u"Of today"_s), kPatienceMs);
    press(child<QToolButton>(offer, "use-draft"));
    QCOMPARE(note->toPlainText(), u"Of yesterday"_s);
}

void KeptWorkTest::aDraftOfAnEarlierVersionIsOffered() {
    ui::Place place;
    QString folder;
    {
        OpenedDesk desk(*m_home);
        place = desk.anIntegration();
        folder = desk.window().context().drafts.folder();
    }
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/note.integration-%1.json"_s.arg(place.integration->value));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray yesterday = QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODate).toUtf8();
    file.write(R"({"at":")" + yesterday + R"(","values":{"note":"Of an old one"}})");
    file.close();
    OpenedDesk desk(*m_home);
    QPlainTextEdit *note = noteField(desk, place);
    auto *offer = child<QWidget>(&desk.window(), "draft");
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), kPatienceMs);
    QTest::keyClicks(note, u"x"_s);
    press(child<QToolButton>(offer, "use-draft"));
    QCOMPARE(note->toPlainText(), u"Of an old one"_s);
}

void KeptWorkTest::aDiscardedDraftIsGone() {
    ui::Place place;
    {
        OpenedDesk desk(*m_home);
        place = desk.anIntegration();
        type(desk, place, u"Never mind"_s);
    }
    OpenedDesk desk(*m_home);
    noteField(desk, place);
    auto *offer = child<QWidget>(&desk.window(), "draft");
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), kPatienceMs);
    press(child<QToolButton>(offer, "discard-draft"));
    QVERIFY(!offer->isVisible());
    QCOMPARE(drafts(), QStringList());
}

void KeptWorkTest::aSentNoteLeavesNoDraft() {
    OpenedDesk desk(*m_home);
    const ui::Place place = desk.anIntegration();
    type(desk, place, u"Agreed on the phone"_s);
    QTest::keyClick(child<QPlainTextEdit>(&desk.window(), "new-note"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), QStringList(), kPatienceMs);
    // What is typed next is a draft again, and what is taken back is none.
    type(desk, place, u"One more"_s);
    child<QPlainTextEdit>(&desk.window(), "new-note")->clear();
    QCOMPARE(drafts(), QStringList());
}

void KeptWorkTest::anotherIntegrationsNoteIsKeptForIt() {
    OpenedDesk desk(*m_home);
    const ui::Place place = desk.anIntegration();
    type(desk, place, u"Of the first"_s);
    const auto all = desk.session()->lists().integrations({}, {.count = 20}).value();
    const auto other =
        std::ranges::find_if(all, [&place](const domain::Integration &each) { return each.account != place.account; });
    QVERIFY(other != all.end());
    QPlainTextEdit *note =
        noteField(desk, {.page = PageId::Accounts, .account = other->account, .integration = other->id});
    QTRY_VERIFY_WITH_TIMEOUT(note->toPlainText().isEmpty(), kPatienceMs);
    QVERIFY(!child<QWidget>(&desk.window(), "draft")->isVisible());
    noteField(desk, place);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(&desk.window(), "draft")->isVisible(), kPatienceMs);
    press(child<QToolButton>(&desk.window(), "use-draft"));
    QCOMPARE(note->toPlainText(), u"Of the first"_s);
}

void KeptWorkTest::aHalfFilledFormIsOfferedAgain() {
    ui::Place place;
    QString before;
    {
        OpenedDesk desk(*m_home);
        place = desk.anIntegration();
        auto *label = child<QLineEdit>(openLabel(desk, place), "label");
        before = label->text();
        QCOMPARE(drafts(), QStringList()); // what is there already is no draft
        label->selectAll();
        QTest::keyClicks(label, u"North wing"_s);
        QTRY_VERIFY_WITH_TIMEOUT(drafts().join(u' ').contains(u"North wing"_s), kPatienceMs);
    }
    OpenedDesk desk(*m_home);
    ui::FormDialog *dialog = openLabel(desk, place);
    QCOMPARE(child<QLineEdit>(dialog, "label")->text(), before);
    press(child<QToolButton>(dialog, "use-draft"));
    QCOMPARE(child<QLineEdit>(dialog, "label")->text(), u"North wing"_s);
    press(child<QPushButton>(dialog, "agree"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.session()->details().integration(*place.integration).value().label, u"North wing"_s,
                              kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), QStringList(), kPatienceMs);
}

void KeptWorkTest::goingBackFromAFormDiscardsIt() {
    OpenedDesk desk(*m_home);
    ui::FormDialog *dialog = openLabel(desk, desk.anIntegration());
    QTest::keyClicks(child<QLineEdit>(dialog, "label"), u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, kPatienceMs);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(drafts(), QStringList());
}

void KeptWorkTest::whatWasOfferedAndLeftAloneIsOfferedAgain() {
    ui::Place place;
    {
        OpenedDesk desk(*m_home);
        place = desk.anIntegration();
        QTest::keyClicks(child<QLineEdit>(openLabel(desk, place), "label"), u"Kept"_s);
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, kPatienceMs);
    }
    OpenedDesk desk(*m_home);
    const QPointer<ui::FormDialog> first = openLabel(desk, place);
    QVERIFY(child<QWidget>(first, "draft")->isVisible());
    QTest::keyClick(first, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!first, kPatienceMs);
    QVERIFY(child<QWidget>(openLabel(desk, place), "draft")->isVisible());
}

void KeptWorkTest::aCredentialIsNeverKept() {
    OpenedDesk desk(*m_home);
    const ui::Place place = desk.anIntegration();
    desk.window().goTo(place);
    child<QTabWidget>(&desk.window(), "integration-tabs")->setCurrentIndex(kSettings);
    auto *add = child<QAbstractButton>(&desk.window(), "add-credential");
    QTRY_VERIFY_WITH_TIMEOUT(add->isVisible() && add->isEnabled(), kPatienceMs);
    press(add);
    auto *dialog = desk.window().findChild<ui::FormDialog *>(u"pair-dialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(child<QLineEdit>(dialog, "credential"), u"api-key"_s);
    QTest::keyClicks(child<QLineEdit>(dialog, "value"), u"geheim-4711"_s);
    // A form beside it is written down by then, and so would this one be.
    desk.window().context().drafts.keep({.form = u"probe"_s}, QUuid::createUuid(), {{u"a"_s, u"b"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, kPatienceMs);
    QVERIFY2(drafts().first().startsWith(u"probe"_s), qPrintable(drafts().first()));
}

void KeptWorkTest::aRemovalTakesTheDraftsAlong() {
    OpenedDesk desk(*m_home);
    const ui::Place place = desk.anIntegration();
    type(desk, place, u"Of one that goes"_s);
    desk.window().goTo({.page = PageId::Invoices});
    const auto session = desk.session();
    // Another program cancels it, and D comes.
    const domain::Day due = session->details().integration(*place.integration).value().nextBillingOn;
    QVERIFY(session->commands().execute({.command = domain::Command::Cancel, .integration = *place.integration}));
    QVERIFY(session->upkeep().setToday(due));
    QCOMPARE(drafts().size(), 1); // it is there until it has gone
    store::NoProgress progress;
    QVERIFY(session->renewals().run({}, progress));
    QVERIFY(!session->details().integration(*place.integration));
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), QStringList(), kPatienceMs);
}

void KeptWorkTest::aRemovalIsNoticedAtTheNextStart() {
    std::unique_ptr<store::Session> session;
    ui::Place place;
    {
        OpenedDesk desk(*m_home);
        place = desk.anIntegration();
        type(desk, place, u"Of one that goes"_s);
        session = desk.session();
    }
    const domain::Day due = session->details().integration(*place.integration).value().nextBillingOn;
    QVERIFY(session->commands().execute({.command = domain::Command::Cancel, .integration = *place.integration}));
    QVERIFY(session->upkeep().setToday(due));
    store::NoProgress progress;
    QVERIFY(session->renewals().run({}, progress));
    QCOMPARE(drafts().size(), 1);
    OpenedDesk desk(*m_home);
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), QStringList(), kPatienceMs);
}

void KeptWorkTest::anOldDraftGoes() {
    const QString folder = m_home->filePath(u"state/renewdesk/drafts/a-database-of-once"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const auto &[name, days] : {std::pair(u"old.json"_s, 31), std::pair(u"young.json"_s, 29)}) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2 && file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days), QFileDevice::FileModificationTime));
    }
    const OpenedDesk desk(*m_home);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"young.json"_s});
}

/// What is typed beside it keeps its file young, not it.
void KeptWorkTest::anOldDraftGoesFromAYoungFile() {
    OpenedDesk desk(*m_home);
    ui::Drafts &drafts = desk.window().context().drafts;
    const ui::DraftKey form{.form = u"label"_s, .name = u"of nobody"_s};
    const auto draft = [](int days, const char *label) {
        const QByteArray at = QDateTime::currentDateTimeUtc().addDays(-days).toString(Qt::ISODate).toUtf8();
        return R"({"at":")" + at + R"(","values":{"label":")" + label + R"("}})";
    };
    QVERIFY(QDir().mkpath(drafts.folder()));
    QFile file(drafts.folder() + u'/' + form.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write('[' + draft(29, "young") + ',' + draft(31, "old") + ']');
    file.close();
    const std::vector<ui::Draft> found = drafts.find(form);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().values.value(u"label"_s), u"young"_s);
}

QTEST_MAIN(KeptWorkTest)
#include "kept_work_test.moc"
