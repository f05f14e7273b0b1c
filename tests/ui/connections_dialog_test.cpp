// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_database.h"
#include "tests/support/fake_passwords.h"
#include "tests/support/patience.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/connections/connection_dialog.h"
#include "ui/connections/connections_dialog.h"
#include "ui/connections/profiles.h"
#include "ui/dialogs/form_field.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/widgets/notice.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using pressing::child;
using pressing::press;
using pressing::said;
using support::kPatienceMs;
using ui::Profile;

namespace {

/// What a connection that is tried out comes to, and what was asked for.
struct Script {
    enum class Ending { Answers, Refuses, Hangs };

    std::atomic<Ending> ending = Ending::Answers;
    domain::Error error;
    QString file; ///< of the database that answers
    std::atomic<int> opened = 0;
    std::atomic<int> given = 0; ///< up
    std::mutex mutex;           // guards asked
    store::ConnectionUrl asked;

    store::ConnectionUrl lastAsked() {
        const std::lock_guard lock(mutex);
        return asked;
    }
};

class ScriptedDatabase final : public store::Database {
public:
    ScriptedDatabase(Script &script, const store::ConnectionUrl &url)
        : m_script(script)
        , m_url(url) {}

    const store::ConnectionUrl &url() const override { return m_url; }

    store::Result<void> initialise(const store::InitOptions &) override { return {}; }

    store::Result<std::unique_ptr<store::Session>> open(const std::stop_token &giveUp) override {
        ++m_script.opened;
        switch (m_script.ending) {
        case Script::Ending::Answers:
            return store::sqlite::SqliteDatabase(store::ConnectionUrl::forFile(m_script.file)).open();
        case Script::Ending::Refuses: return m_script.error;
        case Script::Ending::Hangs:
            while (!giveUp.stop_requested())
                QThread::msleep(2);
            ++m_script.given;
            return domain::Error{.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled};
        }
        Q_UNREACHABLE();
    }

private:
    Script &m_script;
    store::ConnectionUrl m_url;
};

void type(const QWidget *where, const char *field, const QString &text) {
    auto *edit = child<QLineEdit>(where, field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

QString textOf(const QWidget *where, const char *field) {
    return child<QLineEdit>(where, field)->text();
}

void choose(const QWidget *where, const char *box, const QString &data) {
    auto *combo = child<QComboBox>(where, box);
    combo->setFocus();
    const int wanted = combo->findData(data);
    QVERIFY(wanted >= 0);
    while (combo->currentIndex() != wanted)
        QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

/// The dialogs about connections, used as people use them: what is typed, pressed and read.
class ConnectionsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aNewConnectionIsTypedSavedAndListed();
    void theUrlShowsWhatTheFieldsSay();
    void whatIsDictatedCountsAsTyped();
    void theFieldsShowWhatTheUrlSays();
    void aPasswordInTheUrlGoesWherePasswordsAreTyped();
    void whatIsWrongIsSaidAndNotSaved_data();
    void whatIsWrongIsSaidAndNotSaved();
    void encryptionIsSuggestedByWhereTheServerIs();
    void aSavedConnectionsEncryptionIsSuggestedUntilItIsChosen_data();
    void aSavedConnectionsEncryptionIsSuggestedUntilItIsChosen();
    void weakEncryptionWarns();
    void theRootCertificateIsChosenAsAFile();
    void aTestSaysWhomOneWouldWorkWith();
    void goodNewsBearNoWarning();
    void aMarkThatSaysAnotherThanTheDatabaseIsNamed_data();
    void aMarkThatSaysAnotherThanTheDatabaseIsNamed();
    void nothingIsSqueezedByAMessage_data();
    void nothingIsSqueezedByAMessage();
    void aTestSaysWhatIsWrong();
    void aTestTakesTheKeptPassword();
    void aTestBlocksNothingAndCanBeStopped();
    void closingTheDialogEndsItsTest();
    void aResultGoesWithWhatItWasTrueOf();
    void withoutAKeychainThePasswordIsForTheSession();
    void takingTheTickAwayTakesThePasswordOutOfTheKeychain();
    void editingLeavesThePasswordAlone();
    void aCopyIsAnotherConnection();
    void deletingAsksAndForgetsThePassword();
    void connectingTellsWhich();
    void theDatabaseOnThisComputerIsAlwaysThere();
    void aMarkIsChosenByItsWord();
    void everyControlHasAName();

private:
    Profile saved(const QString &name, const QString &url = u"postgresql://ada@db.example.com/renewdesk"_s);
    ui::ConnectionsDialog *openList(const std::optional<QString> &current = {});
    ui::ConnectionDialog *openForm(const Profile &profile);
    ui::ConnectionDialog *form();
    void select(const QString &name);
    QByteArray settingsFile();

    QTemporaryDir m_folder;
    Script m_script;
    support::FakePasswords m_passwords;
    ui::Profiles m_profiles;
    AnsweringDialogs m_dialogs;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::ConnectionTools> m_tools;
    QPointer<ui::ConnectionsDialog> m_list;
};

void ConnectionsDialogTest::initTestCase() {
    QCoreApplication::setOrganizationName(u"renewdesk"_s);
    QCoreApplication::setApplicationName(u"connections-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    m_script.file = m_folder.filePath(u"answers.sqlite"_s);
    QVERIFY(store::sqlite::SqliteDatabase(store::ConnectionUrl::forFile(m_script.file)).initialise({.sandbox = true}));
    m_appearance = std::make_unique<ui::Appearance>(ui::ThemeChoice::Light);
    m_tools.reset(new ui::ConnectionTools{
        *m_appearance, m_profiles, m_passwords, m_dialogs, [this](const store::ConnectionUrl &url) {
            const std::lock_guard lock(m_script.mutex);
            m_script.asked = url;
            return store::Result<std::shared_ptr<store::Database>>(std::make_shared<ScriptedDatabase>(m_script, url));
        }});
}

void ConnectionsDialogTest::init() {
    QSettings().clear();
    m_passwords = {};
    m_script.ending = Script::Ending::Answers;
    m_script.opened = m_script.given = 0;
    m_dialogs.asked.clear();
    m_dialogs.path.clear();
    m_dialogs.agrees = true;
}

void ConnectionsDialogTest::cleanup() {
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window))
            dialog->reject();
    }
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::topLevelWidgets().isEmpty(), kPatienceMs);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(kPatienceMs));
}

Profile ConnectionsDialogTest::saved(const QString &name, const QString &url) {
    Profile profile = Profile::create();
    profile.name = name;
    profile.url = *store::ConnectionUrl::parse(url);
    m_profiles.save(profile);
    return profile;
}

ui::ConnectionsDialog *ConnectionsDialogTest::openList(const std::optional<QString> &current) {
    m_list = new ui::ConnectionsDialog(*m_tools, current, nullptr);
    m_list->open();
    return m_list;
}

ui::ConnectionDialog *ConnectionsDialogTest::openForm(const Profile &profile) {
    auto *dialog = new ui::ConnectionDialog(*m_tools, profile, nullptr);
    dialog->open();
    return dialog;
}

/// The one before the list.
ui::ConnectionDialog *ConnectionsDialogTest::form() {
    auto *dialog = m_list->findChild<ui::ConnectionDialog *>();
    if (!dialog)
        qFatal("there is no form");
    return dialog;
}

void ConnectionsDialogTest::select(const QString &name) {
    auto *list = child<QListWidget>(m_list, "connections-list");
    const auto found = list->findItems(name, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->scrollToItem(found.first());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.first()).center());
    QCOMPARE(list->currentItem(), found.first());
}

QByteArray ConnectionsDialogTest::settingsFile() {
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

void ConnectionsDialogTest::theUrlShowsWhatTheFieldsSay() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"[2001:db8::7]:5433"_s);
    type(dialog, "database", u"a/b"_s);
    type(dialog, "user", u"ada@example.com"_s);
    type(dialog, "root", u"/etc/our ca.crt"_s);
    QCOMPARE(
        textOf(dialog, "url"),
        u"postgresql://ada%40example.com@[2001:db8::7]:5433/a%2Fb?sslmode=verify-full&sslrootcert=/etc/our%20ca.crt"_s);
    choose(dialog, "encryption", u"prefer"_s);
    QVERIFY(!textOf(dialog, "url").contains(u"sslmode"_s));
}

/// Screen readers and dictation set a text as a whole.
void ConnectionsDialogTest::whatIsDictatedCountsAsTyped() {
    auto *dialog = openForm(Profile::create());
    child<QLineEdit>(dialog, "name")->setText(u"Dictated"_s);
    press(child<QPushButton>(dialog, "save"));
    QVERIFY(dialog->isVisible()); // which server isn't said yet
    QVERIFY(!m_profiles.named(u"Dictated"_s));
    child<QLineEdit>(dialog, "host")->setText(u"db.example.com"_s);
    child<QLineEdit>(dialog, "database")->setText(u"company"_s);
    QCOMPARE(textOf(dialog, "url"), u"postgresql://db.example.com/company?sslmode=verify-full"_s);
    press(child<QPushButton>(dialog, "save"));
    QTRY_VERIFY_WITH_TIMEOUT(m_profiles.named(u"Dictated"_s), kPatienceMs);
    QCOMPARE(m_profiles.named(u"Dictated"_s)->url.text, u"postgresql://db.example.com/company?sslmode=verify-full"_s);
}

void ConnectionsDialogTest::theFieldsShowWhatTheUrlSays() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "name", u"By URL"_s);
    type(dialog, "url", u"postgresql://ada@a,b:2/x?sslmode=verify-ca&target_session_attrs=read-write"_s);
    QCOMPARE(textOf(dialog, "host"), u"a, b:2"_s);
    QCOMPARE(textOf(dialog, "database"), u"x"_s);
    QCOMPARE(textOf(dialog, "user"), u"ada"_s);
    QCOMPARE(child<QComboBox>(dialog, "encryption")->currentData().toString(), u"verify-ca"_s);
    type(dialog, "database", u"y"_s); // what the form has no field for stays
    press(child<QPushButton>(dialog, "save"));
    QCOMPARE(m_profiles.named(u"By URL"_s)->url.text,
             u"postgresql://ada@a,b:2/y?sslmode=verify-ca&target_session_attrs=read-write"_s);
}

void ConnectionsDialogTest::aPasswordInTheUrlGoesWherePasswordsAreTyped() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "name", u"Pasted"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog, kPatienceMs)); // else nothing has the keyboard to lose
    type(dialog, "url", u"postgresql://ada:geheim@h/x"_s);
    QCOMPARE(textOf(dialog, "password"), u"geheim"_s);
    child<QLineEdit>(dialog, "name")->setFocus();
    QCOMPARE(textOf(dialog, "url"), u"postgresql://ada@h/x"_s);
    press(child<QPushButton>(dialog, "save"));
    QTRY_VERIFY_WITH_TIMEOUT(m_profiles.named(u"Pasted"_s), kPatienceMs);
    QCOMPARE(m_passwords.keychain.value(m_profiles.named(u"Pasted"_s)->id), u"geheim"_s);
    QVERIFY(!settingsFile().contains("geheim"));
}

void ConnectionsDialogTest::whatIsWrongIsSaidAndNotSaved_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("no name") << QByteArray("name") << QString() << u"name"_s;
    QTest::newRow("a name that there is") << QByteArray("name") << u"TAKEN"_s << u"already"_s;
    QTest::newRow("a host that is none") << QByteArray("host") << u"two words"_s << u"name or address"_s;
    QTest::newRow("a port that is none") << QByteArray("port") << u"http"_s << u"65535"_s;
    QTest::newRow("a URL of another database") << QByteArray("url") << u"mysql://h/x"_s << u"postgresql://"_s;
    QTest::newRow("a URL with a stray sign") << QByteArray("url") << u"postgresql://a:b@c@h/x"_s << u"percent"_s;
    QTest::newRow("the password of a key") << QByteArray("url") << u"postgresql://h/x?sslpassword=geheim"_s << u"key"_s;
}

void ConnectionsDialogTest::whatIsWrongIsSaidAndNotSaved() {
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    QFETCH(QString, words);
    saved(u"Taken"_s);
    auto *dialog = openForm(Profile::create());
    type(dialog, "name", u"New"_s);
    type(dialog, field.constData(), typed);
    press(child<QPushButton>(dialog, "save"));
    QVERIFY(dialog->isVisible());
    QVERIFY2(said(dialog).contains(words), qPrintable(said(dialog)));
    QCOMPARE(m_profiles.all().size(), size_t(1));
    QVERIFY(!settingsFile().contains("geheim"));
    if (field == "name" || field == "url")
        return;
    type(dialog, field.constData(), u"5432"_s); // mended
    press(child<QPushButton>(dialog, "save"));
    QVERIFY(m_profiles.named(u"New"_s));
}

void ConnectionsDialogTest::encryptionIsSuggestedByWhereTheServerIs() {
    auto *dialog = openForm(Profile::create());
    const auto mode = [dialog] { return child<QComboBox>(dialog, "encryption")->currentData().toString(); };
    type(dialog, "host", u"localhost"_s);
    QCOMPARE(mode(), u"prefer"_s);
    QVERIFY(!child<QLineEdit>(dialog, "root")->isEnabled());
    type(dialog, "host", u"db.example.com"_s);
    QCOMPARE(mode(), u"verify-full"_s);
    QVERIFY(child<QLineEdit>(dialog, "root")->isEnabled());
    choose(dialog, "encryption", u"require"_s);
    type(dialog, "host", u"other.example.com"_s);
    QCOMPARE(mode(), u"require"_s); // chosen is chosen
}

/// Who saved a connection without saying how it is encrypted has chosen nothing: it is suggested once the server is
/// another. What the URL says is chosen.
void ConnectionsDialogTest::aSavedConnectionsEncryptionIsSuggestedUntilItIsChosen_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing said, from this machine to another")
        << u"postgresql://ada@localhost/x"_s << u"prefer"_s << u"verify-full"_s;
    QTest::newRow("nothing said, another machine")
        << u"postgresql://ada@db1.example.com/x"_s << u"prefer"_s << u"verify-full"_s;
    QTest::newRow("said: nothing is checked")
        << u"postgresql://ada@localhost/x?sslmode=require"_s << u"require"_s << u"require"_s;
    QTest::newRow("said: what is meant when nothing is said")
        << u"postgresql://ada@localhost/x?sslmode=prefer"_s << u"prefer"_s << u"prefer"_s;
}

void ConnectionsDialogTest::aSavedConnectionsEncryptionIsSuggestedUntilItIsChosen() {
    QFETCH(QString, url);
    QFETCH(QString, before);
    QFETCH(QString, after);
    auto *dialog = openForm(saved(u"Head office"_s, url));
    const auto mode = [dialog] { return child<QComboBox>(dialog, "encryption")->currentData().toString(); };
    QCOMPARE(mode(), before);
    type(dialog, "host", u"db2.example.com"_s);
    QCOMPARE(mode(), after);
    press(child<QPushButton>(dialog, "save"));
    const QString kept = m_profiles.named(u"Head office"_s)->url.text;
    QCOMPARE(kept.contains(u"sslmode="_s + after), after != u"prefer"_s);
}

void ConnectionsDialogTest::weakEncryptionWarns() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    QVERIFY(said(dialog).contains(u"must prove by a certificate"_s));
    choose(dialog, "encryption", u"require"_s);
    QVERIFY(said(dialog).contains(u"Any certificate is accepted"_s));
    QVERIFY(!said(dialog).contains(u"must prove"_s));
    choose(dialog, "encryption", u"disable"_s);
    QVERIFY(said(dialog).contains(u"Everybody on the way can read everything"_s));
    type(dialog, "host", u"127.0.0.1"_s);
    QVERIFY(said(dialog).contains(u"Nothing leaves this machine"_s));
}

void ConnectionsDialogTest::theRootCertificateIsChosenAsAFile() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    m_dialogs.path = u"/etc/ssl/our-root.crt"_s;
    press(child<QPushButton>(dialog, "choose-root"));
    QCOMPARE(textOf(dialog, "root"), u"/etc/ssl/our-root.crt"_s);
    QVERIFY(textOf(dialog, "url").contains(u"sslrootcert=/etc/ssl/our-root.crt"_s));
}

void ConnectionsDialogTest::aTestSaysWhomOneWouldWorkWith() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    type(dialog, "user", u"ada"_s);
    type(dialog, "password", u"geheim"_s);
    press(child<QPushButton>(dialog, "test"));
    QTRY_VERIFY2_WITH_TIMEOUT(said(dialog).contains(u"Connected in "_s), qPrintable(said(dialog)), kPatienceMs);
    const QString words = said(dialog);
    QVERIFY2(words.contains(u"SQLite 3"_s) && words.contains(u"not encrypted"_s) && words.contains(u"sandbox"_s),
             qPrintable(words));
    QCOMPARE(m_script.lastAsked().password, u"geheim"_s);
    QVERIFY(!m_script.lastAsked().text.contains(u"geheim"_s));
    QVERIFY(!words.contains(u"geheim"_s));
    QVERIFY(m_profiles.all().empty()); // a test saves nothing
    QVERIFY(m_passwords.keychain.isEmpty());
}

void ConnectionsDialogTest::goodNewsBearNoWarning() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    press(child<QPushButton>(dialog, "test"));
    QTRY_VERIFY(child<QWidget>(dialog, "test-success")->isVisible());
    const auto *mark = child<QLabel>(child<QWidget>(dialog, "test-success"), "notice-mark");
    const QPixmap shown = mark->pixmap(Qt::ReturnByValue);
    QCOMPARE(shown.toImage(), ui::icon(u"done"_s).pixmap(shown.size()).toImage());
    QVERIFY(shown.toImage() != ui::icon(u"caution"_s).pixmap(shown.size()).toImage());
}

void ConnectionsDialogTest::aMarkThatSaysAnotherThanTheDatabaseIsNamed_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isSandbox");
    QTest::addColumn<QString>("told");
    QTest::newRow("Production, and a sandbox")
        << u"Production"_s << true << u"it is a sandbox, but your mark says “Production”"_s;
    QTest::newRow("Test, and no sandbox") << u"Test"_s << false << u"it is no sandbox, but your mark says “Test”"_s;
    QTest::newRow("Test, and a sandbox") << u"Test"_s << true << QString();
    QTest::newRow("Production, and no sandbox") << u"Production"_s << false << QString();
    QTest::newRow("a word of the user's own") << u"Basement"_s << true << QString();
}

void ConnectionsDialogTest::aMarkThatSaysAnotherThanTheDatabaseIsNamed() {
    QFETCH(QString, word);
    QFETCH(bool, isSandbox);
    QFETCH(QString, told);
    const QString sandbox = m_script.file;
    const auto restore = qScopeGuard([&] { m_script.file = sandbox; });
    if (!isSandbox) {
        m_script.file = m_folder.filePath(u"real.sqlite"_s);
        QFile::remove(m_script.file);
        QVERIFY(store::sqlite::SqliteDatabase(store::ConnectionUrl::forFile(m_script.file)).initialise({}));
    }
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    child<QComboBox>(dialog, "mark")->setCurrentText(word);
    press(child<QPushButton>(dialog, "test"));
    QTRY_VERIFY(child<QWidget>(dialog, "test-success")->isVisible());
    auto *mismatch = child<ui::Notice>(dialog, "test-mismatch");
    QCOMPARE(mismatch->isVisible(), !told.isEmpty());
    QVERIFY2(told.isEmpty() || mismatch->text().contains(told), qPrintable(mismatch->text()));
    child<QComboBox>(dialog, "mark")->setCurrentText(isSandbox ? u"Training"_s : u"Production"_s);
    QVERIFY(!mismatch->isVisible()); // put right
    QVERIFY(child<QWidget>(dialog, "test-success")->isVisible());
}

void ConnectionsDialogTest::nothingIsSqueezedByAMessage_data() {
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good news, and a mark that doesn't fit") << true;
    QTest::newRow("bad news") << false;
}

void ConnectionsDialogTest::nothingIsSqueezedByAMessage() {
    QFETCH(bool, isGood);
    if (!isGood) {
        m_script.ending = Script::Ending::Refuses;
        m_script.error = {.code = domain::ErrorCode::Unreachable,
                          .reason = domain::Reason::CertificateUntrusted,
                          .facts = {.path = u"postgresql://ada@db.example.com/x"_s}};
    }
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    choose(dialog, "encryption", u"require"_s); // warns
    child<QComboBox>(dialog, "mark")->setCurrentText(u"Production"_s);
    press(child<QPushButton>(dialog, "test"));
    const char *notice = isGood ? "test-success" : "test-failure";
    QTRY_VERIFY(child<QWidget>(dialog, notice)->isVisible());
    const auto hasItsRoom = [](const QWidget *widget) {
        const int wanted =
            widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->minimumSizeHint().height();
        return widget->height() >= wanted;
    };
    const auto squeezed = [&] {
        QStringList names;
        const auto widgets = dialog->findChildren<QWidget *>();
        for (const QWidget *each : widgets) {
            const bool isWords = qobject_cast<const QLabel *>(each) || qobject_cast<const ui::Notice *>(each)
                                 || qobject_cast<const ui::FormField *>(each) || qobject_cast<const QLineEdit *>(each);
            const bool isOwn = !qobject_cast<const QComboBox *>(each->parentWidget()); // a box cuts its own to size
            if (isWords && isOwn && each->isVisible() && !hasItsRoom(each))
                names += each->objectName() + u':' + each->accessibleName();
        }
        return names;
    };
    QTRY_VERIFY2(squeezed().isEmpty(), qPrintable(squeezed().join(u'\n')));
    const QRect buttons = child<QPushButton>(dialog, "test")->geometry();
    QVERIFY(child<QWidget>(dialog, notice)->geometry().bottom() < buttons.top());
    QVERIFY(dialog->rect().contains(buttons));
    QVERIFY(dialog->height() <= dialog->screen()->availableGeometry().height());
}

void ConnectionsDialogTest::aTestSaysWhatIsWrong() {
    m_script.ending = Script::Ending::Refuses;
    m_script.error = {.code = domain::ErrorCode::Unreachable,
                      .reason = domain::Reason::PasswordRefused,
                      .facts = {.path = u"postgresql://ada@db.example.com/x"_s, .who = u"ada"_s}};
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    press(child<QPushButton>(dialog, "test"));
    QTRY_VERIFY2_WITH_TIMEOUT(said(dialog).contains(u"does not take this password for “ada”"_s),
                              qPrintable(said(dialog)), kPatienceMs);
    QVERIFY(child<QPushButton>(dialog, "test")->isEnabled());
}

void ConnectionsDialogTest::aTestTakesTheKeptPassword() {
    Profile profile = saved(u"Head office"_s);
    m_passwords.keychain.insert(profile.id, u"kept"_s);
    auto *dialog = openForm(profile);
    press(child<QPushButton>(dialog, "test"));
    QTRY_COMPARE_WITH_TIMEOUT(m_script.opened.load(), 1, kPatienceMs);
    QCOMPARE(m_script.lastAsked().password, u"kept"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(dialog).contains(u"Connected in "_s), kPatienceMs);
    type(dialog, "password", u"typed"_s);
    press(child<QPushButton>(dialog, "test"));
    QTRY_COMPARE_WITH_TIMEOUT(m_script.opened.load(), 2, kPatienceMs);
    QCOMPARE(m_script.lastAsked().password, u"typed"_s);
}

void ConnectionsDialogTest::aTestBlocksNothingAndCanBeStopped() {
    m_script.ending = Script::Ending::Hangs;
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    QElapsedTimer clock;
    clock.start();
    press(child<QPushButton>(dialog, "test"));
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(m_script.opened.load(), 1, kPatienceMs);
    QVERIFY(said(dialog).contains(u"Connecting…"_s));
    QVERIFY(!child<QPushButton>(dialog, "test")->isEnabled());
    QTest::qWait(100); // the window lives on
    QVERIFY(said(dialog).contains(u"Connecting…"_s));
    clock.restart();
    press(pressing::button(*dialog, u"Stop"_s));
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!said(dialog).contains(u"Connecting…"_s));
    QVERIFY(child<QPushButton>(dialog, "test")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(m_script.given.load(), 1, kPatienceMs);
    QTest::qWait(50);
    QVERIFY(!said(dialog).contains(u"Stopped"_s)); // nobody hears of it
    m_script.ending = Script::Ending::Answers;
    press(child<QPushButton>(dialog, "test"));
    QTRY_VERIFY_WITH_TIMEOUT(said(dialog).contains(u"Connected in "_s), kPatienceMs);
}

void ConnectionsDialogTest::closingTheDialogEndsItsTest() {
    m_script.ending = Script::Ending::Hangs;
    QPointer<ui::ConnectionDialog> dialog = openForm(Profile::create());
    press(child<QPushButton>(dialog, "test"));
    QTRY_COMPARE_WITH_TIMEOUT(m_script.opened.load(), 1, kPatienceMs);
    press(child<QPushButton>(dialog, "back"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_script.given.load(), 1, kPatienceMs);
}

void ConnectionsDialogTest::aResultGoesWithWhatItWasTrueOf() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    press(child<QPushButton>(dialog, "test"));
    QTRY_VERIFY_WITH_TIMEOUT(said(dialog).contains(u"Connected in "_s), kPatienceMs);
    QTest::keyClicks(child<QLineEdit>(dialog, "database"), u"x"_s);
    QVERIFY(!said(dialog).contains(u"Connected in "_s));
}

void ConnectionsDialogTest::withoutAKeychainThePasswordIsForTheSession() {
    m_passwords.isMissing = true;
    openList();
    press(child<QPushButton>(m_list, "new-connection"));
    type(form(), "name", u"Head office"_s);
    type(form(), "host", u"db.example.com"_s);
    type(form(), "password", u"geheim"_s);
    press(child<QPushButton>(form(), "save"));
    QTRY_VERIFY2_WITH_TIMEOUT(said(m_list).contains(u"no keychain"_s), qPrintable(said(m_list)), kPatienceMs);
    const Profile profile = *m_profiles.named(u"Head office"_s);
    QVERIFY(!profile.isPasswordKept);
    QCOMPARE(m_passwords.session.value(profile.id), u"geheim"_s);
    QVERIFY(!settingsFile().contains("geheim"));
}

void ConnectionsDialogTest::takingTheTickAwayTakesThePasswordOutOfTheKeychain() {
    Profile profile = saved(u"Head office"_s);
    profile.isPasswordKept = true;
    m_profiles.save(profile);
    m_passwords.keychain.insert(profile.id, u"kept"_s);
    auto *dialog = openForm(profile);
    QVERIFY(child<QCheckBox>(dialog, "keep")->isChecked());
    press(child<QCheckBox>(dialog, "keep"));
    press(child<QPushButton>(dialog, "save"));
    QVERIFY(m_passwords.keychain.isEmpty());
    QVERIFY(!m_profiles.withId(profile.id)->isPasswordKept);
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

void ConnectionsDialogTest::aMarkIsChosenByItsWord() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "name", u"School"_s);
    type(dialog, "host", u"db.example.com"_s);
    auto *word = child<QComboBox>(dialog, "mark");
    word->setFocus();
    QTest::keyClick(word, Qt::Key_Down);
    QTest::keyClick(word, Qt::Key_Down);
    QTest::keyClick(word, Qt::Key_Down);
    QCOMPARE(word->currentText(), u"Training"_s);
    press(child<QPushButton>(dialog, "save"));
    const Profile profile = *m_profiles.named(u"School"_s);
    QVERIFY(profile.mark.known == ui::KnownMark::Training);
    QCOMPARE(int(profile.mark.tone), int(ui::Tone::Cold));
    QSet<int> shapes;
    for (const ui::Tone tone :
         {ui::Tone::Neutral, ui::Tone::Accent, ui::Tone::Good, ui::Tone::Cold, ui::Tone::Caution, ui::Tone::Danger})
        shapes += int(ui::badgeOf(ui::ProfileMark{.ownWord = u"x"_s, .tone = tone})->shape);
    QCOMPARE(shapes.size(), 6); // told apart without their colours
    QVERIFY(!ui::badgeOf(ui::ProfileMark{}));
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
