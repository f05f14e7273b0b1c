// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_database.h"
#include "tests/support/patience.h"
#include "tests/ui/connections_fixture.h"
#include "tests/ui/pressing.h"
#include "ui/dialogs/form_field.h"
#include "ui/theme/icons.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;
using pressing::child;
using pressing::press;
using pressing::said;
using support::kPatienceMs;
using ui::Profile;

/// The form of one connection, used as people use it: what is typed, pressed and read.
class ConnectionDialogTest : public ConnectionsFixture {
    Q_OBJECT

private slots:
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
    void aMarkIsChosenByItsWord();
};

void ConnectionDialogTest::theUrlShowsWhatTheFieldsSay() {
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
void ConnectionDialogTest::whatIsDictatedCountsAsTyped() {
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

void ConnectionDialogTest::theFieldsShowWhatTheUrlSays() {
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

void ConnectionDialogTest::aPasswordInTheUrlGoesWherePasswordsAreTyped() {
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

void ConnectionDialogTest::whatIsWrongIsSaidAndNotSaved_data() {
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

void ConnectionDialogTest::whatIsWrongIsSaidAndNotSaved() {
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

void ConnectionDialogTest::encryptionIsSuggestedByWhereTheServerIs() {
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
void ConnectionDialogTest::aSavedConnectionsEncryptionIsSuggestedUntilItIsChosen_data() {
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

void ConnectionDialogTest::aSavedConnectionsEncryptionIsSuggestedUntilItIsChosen() {
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

void ConnectionDialogTest::weakEncryptionWarns() {
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

void ConnectionDialogTest::theRootCertificateIsChosenAsAFile() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    m_dialogs.path = u"/etc/ssl/our-root.crt"_s;
    press(child<QPushButton>(dialog, "choose-root"));
    QCOMPARE(textOf(dialog, "root"), u"/etc/ssl/our-root.crt"_s);
    QVERIFY(textOf(dialog, "url").contains(u"sslrootcert=/etc/ssl/our-root.crt"_s));
}

void ConnectionDialogTest::aTestSaysWhomOneWouldWorkWith() {
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

void ConnectionDialogTest::goodNewsBearNoWarning() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    press(child<QPushButton>(dialog, "test"));
    QTRY_VERIFY(child<QWidget>(dialog, "test-success")->isVisible());
    const auto *mark = child<QLabel>(child<QWidget>(dialog, "test-success"), "notice-mark");
    const QPixmap shown = mark->pixmap(Qt::ReturnByValue);
    QCOMPARE(shown.toImage(), ui::icon(u"done"_s).pixmap(shown.size()).toImage());
    QVERIFY(shown.toImage() != ui::icon(u"caution"_s).pixmap(shown.size()).toImage());
}

void ConnectionDialogTest::aMarkThatSaysAnotherThanTheDatabaseIsNamed_data() {
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

void ConnectionDialogTest::aMarkThatSaysAnotherThanTheDatabaseIsNamed() {
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

void ConnectionDialogTest::nothingIsSqueezedByAMessage_data() {
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good news, and a mark that doesn't fit") << true;
    QTest::newRow("bad news") << false;
}

void ConnectionDialogTest::nothingIsSqueezedByAMessage() {
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

void ConnectionDialogTest::aTestSaysWhatIsWrong() {
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

void ConnectionDialogTest::aTestTakesTheKeptPassword() {
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

void ConnectionDialogTest::aTestBlocksNothingAndCanBeStopped() {
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

void ConnectionDialogTest::closingTheDialogEndsItsTest() {
    m_script.ending = Script::Ending::Hangs;
    QPointer<ui::ConnectionDialog> dialog = openForm(Profile::create());
    press(child<QPushButton>(dialog, "test"));
    QTRY_COMPARE_WITH_TIMEOUT(m_script.opened.load(), 1, kPatienceMs);
    press(child<QPushButton>(dialog, "back"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_script.given.load(), 1, kPatienceMs);
}

void ConnectionDialogTest::aResultGoesWithWhatItWasTrueOf() {
    auto *dialog = openForm(Profile::create());
    type(dialog, "host", u"db.example.com"_s);
    press(child<QPushButton>(dialog, "test"));
    QTRY_VERIFY_WITH_TIMEOUT(said(dialog).contains(u"Connected in "_s), kPatienceMs);
    QTest::keyClicks(child<QLineEdit>(dialog, "database"), u"x"_s);
    QVERIFY(!said(dialog).contains(u"Connected in "_s));
}

void ConnectionDialogTest::withoutAKeychainThePasswordIsForTheSession() {
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

void ConnectionDialogTest::takingTheTickAwayTakesThePasswordOutOfTheKeychain() {
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

void ConnectionDialogTest::aMarkIsChosenByItsWord() {
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

QTEST_MAIN(ConnectionDialogTest)
#include "connection_dialog_test.moc"
