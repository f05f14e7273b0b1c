// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/desk/opening.h"
#include "app/languages.h"
#include "models/store/postgresql/postgresql_connection.h"
#include "tests/support/certificates.h"
#include "tests/support/fake_passwords.h"
#include "tests/support/patience.h"
#include "tests/support/private_postgresql.h"
#include "tests/ui/pressing.h"
#include "ui/connections/connections_dialog.h"
#include "ui/phrases/error_phrases.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/side_bar.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using pressing::child;
using pressing::press;
using pressing::said;
using support::kPatienceMs;
using ui::Profile;

namespace {

constexpr auto kPassword = "geheim & sicher";
constexpr auto kDesk = "desk";

/// What goes to standard error, as long as it lives.
class StandardError {
public:
    StandardError()
        : m_before(::dup(STDERR_FILENO)) {
        if (!m_file.open() || ::dup2(m_file.handle(), STDERR_FILENO) < 0)
            qFatal("cannot take standard error");
    }

    ~StandardError() {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
        QFile file(m_file.fileName());
        if (file.open(QIODevice::ReadOnly))
            Q_UNUSED(::write(STDERR_FILENO, file.readAll().constData(), size_t(file.size())));
    }
    Q_DISABLE_COPY_MOVE(StandardError)

    QByteArray text() const {
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryFile m_file;
    int m_before;
};

/// The dialog of that name that can be seen; nothing when there is none.
QDialog *dialog(const char *name) {
    const auto all = QApplication::allWidgets();
    for (QWidget *each : all) {
        if (each->objectName() == QLatin1String(name) && each->isVisible())
            return qobject_cast<QDialog *>(each);
    }
    return nullptr;
}

/// What is within @p where has room for all of its words and of itself.
bool isWhole(const QWidget *where) {
    const auto labels = where->findChildren<QLabel *>();
    const auto buttons = where->findChildren<QPushButton *>();
    return std::ranges::all_of(labels,
                               [](const QLabel *label) {
                                   return !label->isVisible() || !label->hasHeightForWidth()
                                          || label->height() >= label->heightForWidth(label->width());
                               })
           && std::ranges::all_of(buttons, [](const QPushButton *button) {
                  return button->height() >= button->sizeHint().height();
              });
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The way to a company's database and back, on a server that wants a password and has a certificate.
class OpeningTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aPasswordIsAskedForUntilItIsRight();
    void aKeptPasswordOpensWithoutAQuestion();
    void aKeptPasswordThatIsWrongIsAskedForAgain();
    void aLockedKeychainIsSaidToBeOne();
    void withoutAKeychainThePasswordIsKeptForTheSession();
    void theMarkIsSeenAllTheTime();
    void theNextDatabaseReplacesTheOneThatIsOpen();
    void whatIsOpenStaysOpenWhenTheNextCannotBe();
    void turningBackFromTheQuestionStaysWithWhatIsOpen();
    void theFirstStartLeadsToTheCompanysDatabase();
    void aNewDatabaseLeadsToItsPlans();
    void aNewDatabaseTakesInASpreadsheetAtOnce();
    void theWelcomeComesAgainOverTheDesk();
    void theWelcomeLeadsToTheCompanyAndBack();
    void theWelcomeWaitsForWhatIsUnderWay();
    void creatingNeverTouchesWhatIsThere();
    void aTestTellsVersionEncryptionLoginAndRoles();
    void aCertificateIsCheckedOnTheWay_data();
    void aCertificateIsCheckedOnTheWay();
    void aUrlWithoutAPasswordIsAskedForOne();
    void aServerThatIsAwayIsNamedAndOpensWhenItIsBack();
    void whatOnlySomebodyCanMendIsNotTriedByItself();
    void aServerThatIsBackAsksForThePassword();
    void noPasswordIsLeftAnywhere();

private:
    Profile profile(const QString &name = u"Head office"_s, const QString &parameters = {});
    void answerPassword(const QString &password, bool keep);
    std::unique_ptr<desk::Opening> opening();
    void openSample();
    /// Answers the question for a file as people do.
    void chooseFile(const QString &path);
    static std::unique_ptr<store::Session> session(const store::ConnectionUrl &url);

    StandardError m_standardError;
    support::PrivatePostgresql m_server;
    support::Certificates m_certificates{u"localhost"_s};
    QTemporaryDir m_home;
    support::FakePasswords m_passwords;
    ui::Profiles m_profiles;
    std::unique_ptr<ui::Appearance> m_appearance;
    app::Languages m_languages;
    std::unique_ptr<desk::Opening> m_opening;
};

void OpeningTest::initTestCase() {
    QCoreApplication::setOrganizationName(u"renewdesk"_s);
    QCoreApplication::setApplicationName(u"renewdesk"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.filePath(u"config"_s));
    m_appearance = std::make_unique<ui::Appearance>(ui::ThemeChoice::Light);
    m_server.offerEncryption(m_certificates.certificate(), m_certificates.key());

    const auto execute = [this](const char *database, const QByteArray &sql) {
        store::postgresql::PostgresqlConnection(
            *store::ConnectionUrl::parse(m_server.url(QString::fromLatin1(database))))
            .execute(sql);
    };
    const QByteArray login = support::PrivatePostgresql::kPasswordLogin;
    execute("postgres", QByteArray("CREATE DATABASE ") + kDesk);
    execute("postgres", "CREATE ROLE " + login + " LOGIN PASSWORD '" + kPassword + "'");
    const auto url = store::ConnectionUrl::parse(m_server.url(QString::fromLatin1(kDesk)));
    QVERIFY(app::databaseFor(*url).value()->initialise({.sandbox = true}));
    execute(kDesk, "GRANT CONNECT ON DATABASE " + QByteArray(kDesk) + " TO " + login);
    execute(kDesk, "GRANT renewdesk_agent TO " + login);
}

void OpeningTest::init() {
    QSettings().clear();
    QFile::remove(store::ConnectionUrl::usersOwn().path);
    m_passwords = {};
    m_opening = opening();
}

void OpeningTest::cleanup() {
    // Where nothing is open, turning one dialog down leads back to the one before.
    const auto turnDownAll = [] {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *each = qobject_cast<QDialog *>(window))
                each->reject();
        }
    };
    turnDownAll();
    m_opening.reset();
    turnDownAll();
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::topLevelWidgets().isEmpty(), kPatienceMs);
}

std::unique_ptr<desk::Opening> OpeningTest::opening() {
    auto made = std::make_unique<desk::Opening>(*m_appearance, m_languages, app::databaseFor, m_passwords);
    // As the program does.
    connect(made.get(), &desk::Opening::failed, made.get(),
            [](const domain::Error &error) { std::fputs(qPrintable(ui::sentence(error) + u'\n'), stderr); });
    return made;
}

Profile OpeningTest::profile(const QString &name, const QString &parameters) {
    Profile made = Profile::create();
    made.name = name;
    made.url = *store::ConnectionUrl::parse(
        m_server.url(QString::fromLatin1(kDesk), QString::fromLatin1(support::PrivatePostgresql::kPasswordLogin))
        + parameters);
    made.mark = {.known = ui::KnownMark::Production, .tone = ui::Tone::Danger};
    m_profiles.save(made);
    return made;
}

void OpeningTest::answerPassword(const QString &password, bool keep) {
    QTRY_VERIFY_WITH_TIMEOUT(dialog("password-dialog"), kPatienceMs);
    QDialog *question = dialog("password-dialog");
    auto *tick = child<QCheckBox>(question, "keep");
    if (tick->isVisible() && tick->isChecked() != keep)
        press(tick);
    QVERIFY(!child<QPushButton>(question, "connect")->isEnabled());
    QTest::keyClicks(child<QLineEdit>(question, "password"), password);
    QTest::keyClick(child<QLineEdit>(question, "password"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("password-dialog") != question, kPatienceMs);
}

void OpeningTest::aPasswordIsAskedForUntilItIsRight() {
    const Profile chosen = profile();
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->openProfile(chosen);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("password-dialog"), kPatienceMs);
    QVERIFY(said(dialog("password-dialog")).contains(u"wants a password"_s));
    answerPassword(u"wrong"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("password-dialog"), kPatienceMs);
    QVERIFY2(said(dialog("password-dialog")).contains(u"does not take this password"_s),
             qPrintable(said(dialog("password-dialog"))));
    QVERIFY(m_passwords.keychain.isEmpty()); // what isn't right isn't kept
    answerPassword(QString::fromLatin1(kPassword), true);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    QVERIFY(m_opening->window()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_profiles.withId(chosen.id)->isPasswordKept, kPatienceMs);
    QCOMPARE(m_passwords.keychain.value(chosen.id), QString::fromLatin1(kPassword));
    QCOMPARE(m_profiles.last()->id, chosen.id);
}

void OpeningTest::aKeptPasswordOpensWithoutAQuestion() {
    const Profile chosen = profile();
    m_passwords.keychain.insert(chosen.id, QString::fromLatin1(kPassword));
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->openProfile(chosen);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    QVERIFY(!dialog("password-dialog"));
}

void OpeningTest::aKeptPasswordThatIsWrongIsAskedForAgain() {
    Profile chosen = profile();
    chosen.isPasswordKept = true;
    m_profiles.save(chosen);
    m_passwords.keychain.insert(chosen.id, u"of last year"_s);
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->openProfile(chosen);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("password-dialog"), kPatienceMs);
    QVERIFY(child<QCheckBox>(dialog("password-dialog"), "keep")->isChecked());
    answerPassword(QString::fromLatin1(kPassword), false);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_profiles.withId(chosen.id)->isPasswordKept, kPatienceMs);
    QVERIFY(m_passwords.keychain.isEmpty()); // the tick was taken away
    QCOMPARE(m_passwords.session.value(chosen.id), QString::fromLatin1(kPassword));
}

void OpeningTest::aLockedKeychainIsSaidToBeOne() {
    Profile chosen = profile();
    chosen.isPasswordKept = true;
    m_profiles.save(chosen);
    m_passwords.keychain.insert(chosen.id, QString::fromLatin1(kPassword));
    m_passwords.isLocked = true;
    m_opening->openProfile(chosen);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("password-dialog"), kPatienceMs);
    QVERIFY2(said(dialog("password-dialog")).contains(u"it may be locked"_s),
             qPrintable(said(dialog("password-dialog"))));
    QSignalSpy gaveUp(m_opening.get(), &desk::Opening::gaveUp);
    press(child<QPushButton>(dialog("password-dialog"), "back"));
    QTRY_COMPARE_WITH_TIMEOUT(gaveUp.size(), 1, kPatienceMs); // nothing is open
}

void OpeningTest::withoutAKeychainThePasswordIsKeptForTheSession() {
    const Profile chosen = profile();
    m_passwords.isMissing = true;
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->openProfile(chosen);
    answerPassword(QString::fromLatin1(kPassword), true);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    QTRY_VERIFY2_WITH_TIMEOUT(said(m_opening->window()).contains(u"no keychain"_s),
                              qPrintable(said(m_opening->window())), kPatienceMs);
    QVERIFY(!m_profiles.withId(chosen.id)->isPasswordKept);
    m_opening->openProfile(*m_profiles.withId(chosen.id)); // the same session asks no second time
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, kPatienceMs);
    QVERIFY(!dialog("password-dialog"));
}

void OpeningTest::theMarkIsSeenAllTheTime() {
    const Profile chosen = profile();
    m_passwords.keychain.insert(chosen.id, QString::fromLatin1(kPassword));
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->openProfile(chosen);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    ui::MainWindow *window = m_opening->window();
    for (const ui::PageId page : {ui::PageId::Invoices, ui::PageId::RenewalRun, ui::PageId::Accounts}) {
        window->goTo({.page = page});
        QVERIFY2(window->windowTitle().contains(u"Production: Head office"_s), qPrintable(window->windowTitle()));
        QVERIFY(child<QWidget>(window, "connection-mark")->isVisible());
        QVERIFY(child<QWidget>(window, "mark-strip")->isVisible());
    }
    QCOMPARE(child<QWidget>(window, "connection-mark")->accessibleName(), u"Production"_s);
    QCOMPARE(child<QLabel>(window, "connection-name")->accessibleName(), u"Head office"_s);
    const QImage strip = child<QWidget>(window, "mark-strip")->grab().toImage();
    QCOMPARE(strip.pixelColor(strip.rect().center()), m_appearance->theme().tint(ui::Tone::Danger).text);

    m_opening->openSample(m_home.filePath(u"sample.sqlite"_s), {.demo = {.accounts = 2, .integrations = 4}});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, kPatienceMs);
    QVERIFY(!child<QWidget>(m_opening->window(), "connection-mark")->isVisible());
    QVERIFY(!child<QWidget>(m_opening->window(), "mark-strip")->isVisible());
}

void OpeningTest::theNextDatabaseReplacesTheOneThatIsOpen() {
    const Profile chosen = profile();
    m_passwords.keychain.insert(chosen.id, QString::fromLatin1(kPassword));
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->openSample(m_home.filePath(u"first.sqlite"_s), {.demo = {.accounts = 2, .integrations = 4}});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    const QPointer<ui::MainWindow> first = m_opening->window();
    first->resize(1100, 700);
    QSignalSpy lastClosed(qApp, &QGuiApplication::lastWindowClosed);

    child<QAction>(first, "connections-action")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog("connections"), kPatienceMs);
    auto *list = child<QListWidget>(dialog("connections"), "connections-list");
    list->setCurrentItem(list->findItems(u"Head office"_s, Qt::MatchExactly).first());
    press(child<QPushButton>(dialog("connections"), "connect"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!first, kPatienceMs);
    QVERIFY(m_opening->window()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_opening->window()->size(), QSize(1100, 700), kPatienceMs);
    QCOMPARE(lastClosed.size(), 0); // a program that ends with its last window goes on
    QVERIFY(m_opening->window()->windowTitle().contains(u"Head office"_s));

    child<QAction>(m_opening->window(), "connections-action")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog("connections"), kPatienceMs);
    auto *again = child<QListWidget>(dialog("connections"), "connections-list");
    QCOMPARE(again->currentItem()->text(), u"Head office"_s); // the one that is open
}

void OpeningTest::whatIsOpenStaysOpenWhenTheNextCannotBe() {
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    QSignalSpy gaveUp(m_opening.get(), &desk::Opening::gaveUp);
    m_opening->openSample(m_home.filePath(u"first.sqlite"_s), {.demo = {.accounts = 2, .integrations = 4}});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    const QPointer<ui::MainWindow> window = m_opening->window();
    Profile nowhere = profile(u"Nowhere"_s);
    nowhere.url = *store::ConnectionUrl::parse(u"postgresql://ada@127.0.0.1:1/desk"_s);
    m_profiles.save(nowhere);
    m_opening->openProfile(nowhere);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("problem"), kPatienceMs);
    QVERIFY2(said(dialog("problem")).contains(u"cannot be reached (Connection refused)"_s),
             qPrintable(said(dialog("problem"))));
    press(child<QPushButton>(dialog("problem"), "connections"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog("connections"), kPatienceMs);
    press(child<QPushButton>(dialog("connections"), "back"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog("connections"), kPatienceMs);
    QVERIFY(window && window->isVisible());
    QCOMPARE(m_opening->window(), window.data());
    QCOMPARE(gaveUp.size(), 0);
    QVERIFY(!m_profiles.last()); // what didn't open isn't opened next time
}

void OpeningTest::turningBackFromTheQuestionStaysWithWhatIsOpen() {
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    QSignalSpy gaveUp(m_opening.get(), &desk::Opening::gaveUp);
    m_opening->openSample(m_home.filePath(u"first.sqlite"_s), {.demo = {.accounts = 2, .integrations = 4}});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    m_opening->openProfile(profile());
    QTRY_VERIFY_WITH_TIMEOUT(dialog("password-dialog"), kPatienceMs);
    press(child<QPushButton>(dialog("password-dialog"), "back"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog("password-dialog"), kPatienceMs);
    QVERIFY(m_opening->window()->isVisible());
    QCOMPARE(gaveUp.size(), 0);
    QCOMPARE(opened.size(), 1);
}

void OpeningTest::theFirstStartLeadsToTheCompanysDatabase() {
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->open(store::ConnectionUrl::forFile(m_home.filePath(u"not-there.sqlite"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(dialog("first-run"), kPatienceMs);
    press(child<QPushButton>(dialog("first-run"), "connect-company"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog("connection-dialog"), kPatienceMs);
    QTest::keyClicks(child<QLineEdit>(dialog("connection-dialog"), "name"), u"Head office"_s);
    QTest::keyClicks(child<QLineEdit>(dialog("connection-dialog"), "url"), u""_s);
    auto *url = child<QLineEdit>(dialog("connection-dialog"), "url");
    url->selectAll();
    QTest::keyClicks(url, m_server.url(QString::fromLatin1(kDesk),
                                       QString::fromLatin1(support::PrivatePostgresql::kPasswordLogin)));
    QTest::keyClicks(child<QLineEdit>(dialog("connection-dialog"), "password"), QString::fromLatin1(kPassword));
    press(child<QPushButton>(dialog("connection-dialog"), "save"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    QVERIFY(m_opening->window()->windowTitle().contains(u"Head office"_s));
    QVERIFY(!QFile::exists(m_home.filePath(u"not-there.sqlite"_s)));
}

std::unique_ptr<store::Session> OpeningTest::session(const store::ConnectionUrl &url) {
    return std::move(*app::databaseFor(url).value()->open());
}

void OpeningTest::openSample() {
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->openSample(desk::sampleDatabasePath(), {.demo = {.accounts = 2, .integrations = 4}});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
}

void OpeningTest::chooseFile(const QString &path) {
    const auto question = [this]() -> QFileDialog * {
        const auto all = m_opening->window()->findChildren<QFileDialog *>();
        const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
        return shown == all.end() ? nullptr : *shown;
    };
    QTRY_VERIFY_WITH_TIMEOUT(question(), kPatienceMs);
    auto *name = child<QLineEdit>(question(), "fileNameEdit");
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!question(), kPatienceMs);
}

void OpeningTest::aNewDatabaseLeadsToItsPlans() {
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->open(store::ConnectionUrl::usersOwn());
    QTRY_VERIFY_WITH_TIMEOUT(dialog("first-run"), kPatienceMs);
    auto *currency = pressing::named<QComboBox>(*dialog("first-run"), u"Currency"_s);
    currency->lineEdit()->selectAll();
    QTest::keyClicks(currency, u"E"_s);
    QVERIFY(!child<QPushButton>(dialog("first-run"), "create")->isEnabled());
    QVERIFY(!child<QPushButton>(dialog("first-run"), "create-and-import")->isEnabled());
    QTest::keyClicks(currency, u"UR"_s);
    press(child<QPushButton>(dialog("first-run"), "create"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    QCOMPARE(session(store::ConnectionUrl::usersOwn())->details().business()->currency, u"EUR"_s);
    ui::MainWindow *window = m_opening->window();
    QVERIFY2(window->context().messages.text().contains(u"created and is empty"_s),
             qPrintable(window->context().messages.text()));
    QVERIFY(window->findChildren<QFileDialog *>().isEmpty()); // nobody has asked to import anything
    press(child<QToolButton>(window, "message-act"));
    QCOMPARE(window->currentPage()->id(), ui::PageId::Prices);
}

/// From nothing to the customers of a spreadsheet whose plan isn't there either.
void OpeningTest::aNewDatabaseTakesInASpreadsheetAtOnce() {
    const QString path = m_home.filePath(u"customers.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("account_name,account_email,supplier,sales_channel,label,plan,monthly_fee,service,cancel_pending,"
               "anchor_on,next_billing_on\r\n"
               "Acme,a@example.com,Nordwind,Marktplatz,Shop,Nova,,active,no,2020-02-10,\r\n");
    file.close();
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->open(store::ConnectionUrl::usersOwn());
    QTRY_VERIFY_WITH_TIMEOUT(dialog("first-run"), kPatienceMs);
    press(child<QPushButton>(dialog("first-run"), "create-and-import"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    chooseFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("import"), kPatienceMs);
    auto *add = child<QToolButton>(dialog("import"), "add-plan");
    QTRY_VERIFY_WITH_TIMEOUT(add->isVisible(), kPatienceMs);
    press(add);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("new-plan"), kPatienceMs);
    QTest::keyClicks(child<QLineEdit>(dialog("new-plan"), "setup-fee"), u"99"_s);
    QTest::keyClicks(child<QLineEdit>(dialog("new-plan"), "monthly-fee"), u"49"_s);
    press(child<QPushButton>(dialog("new-plan"), "agree"));
    auto *import = child<QPushButton>(dialog("import"), "agree");
    QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), kPatienceMs);
    press(import);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog("import"), kPatienceMs);
    const auto own = session(store::ConnectionUrl::usersOwn());
    QCOMPARE(own->lists().integrationTotals({})->rows, 1);
    QCOMPARE(own->lists().accounts({}, {})->front().name, u"Acme"_s);
}

void OpeningTest::theWelcomeComesAgainOverTheDesk() {
    openSample();
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    const auto welcome = [this]() -> QDialog * {
        child<QAction>(m_opening->window(), "welcome-action")->trigger();
        return dialog("first-run");
    };
    QDialog *shown = welcome();
    QVERIFY(shown);
    QVERIFY(!child<QPushButton>(shown, "open-sample")->isEnabled()); // it is open
    QVERIFY(isWhole(shown));
    const QPointer<ui::MainWindow> window = m_opening->window();
    press(child<QPushButton>(shown, "quit")); // which leads back
    QVERIFY(!dialog("first-run"));
    QVERIFY(window && window->isVisible());
    press(child<QPushButton>(welcome(), "create"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    QCOMPARE(m_opening->client()->url(), store::ConnectionUrl::usersOwn());

    shown = welcome();
    QVERIFY2(said(shown).contains(u"is open."_s), qPrintable(said(shown)));
    QVERIFY(isWhole(shown));
    QVERIFY(!shown->findChild<QPushButton *>(u"create"_s));
    QVERIFY(!shown->findChild<QPushButton *>(u"open-own"_s));
    press(child<QPushButton>(shown, "import-customers"));
    QTRY_VERIFY_WITH_TIMEOUT(m_opening->window()->findChild<QFileDialog *>(), kPatienceMs);
    m_opening->window()->findChild<QFileDialog *>()->reject();
    press(child<QPushButton>(welcome(), "open-sample"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, kPatienceMs);
    QCOMPARE(m_opening->client()->url().path, desk::sampleDatabasePath());

    shown = welcome();
    QVERIFY(!shown->findChild<QPushButton *>(u"create"_s)); // it is there: it can be opened
    QVERIFY(isWhole(shown));
    press(child<QPushButton>(shown, "open-own"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 3, kPatienceMs);
    QCOMPARE(m_opening->client()->url(), store::ConnectionUrl::usersOwn());
    QVERIFY(!m_opening->window()->context().messages.isVisible()); // nothing was created
}

void OpeningTest::theWelcomeLeadsToTheCompanyAndBack() {
    openSample();
    const QPointer<ui::MainWindow> window = m_opening->window();
    child<QAction>(window, "welcome-action")->trigger();
    press(child<QPushButton>(dialog("first-run"), "connect-company"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog("connection-dialog"), kPatienceMs);
    dialog("connection-dialog")->reject();
    QTRY_VERIFY_WITH_TIMEOUT(dialog("first-run"), kPatienceMs);
    press(child<QPushButton>(dialog("first-run"), "quit"));
    QVERIFY(window && window->isVisible());
    QCOMPARE(m_opening->window(), window.data());
}

void OpeningTest::theWelcomeWaitsForWhatIsUnderWay() {
    openSample();
    QObject note;
    m_opening->window()->context().unfinished.set(&note, u"Add the note or clear it first."_s);
    child<QAction>(m_opening->window(), "welcome-action")->trigger();
    QVERIFY(!dialog("first-run"));
    QCOMPARE(m_opening->window()->context().messages.text(), u"Add the note or clear it first."_s);
}

/// The question stands there for a while, and in another window somebody is faster.
void OpeningTest::creatingNeverTouchesWhatIsThere() {
    openSample();
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    child<QAction>(m_opening->window(), "welcome-action")->trigger();
    QVERIFY(dialog("first-run"));
    const auto url = store::ConnectionUrl::usersOwn();
    QVERIFY(app::databaseFor(url).value()->initialise({.currency = u"CHF"_s}));
    QVERIFY(session(url)->commands().addAccount({.name = u"Theirs"_s, .email = u"t@example.com"_s}));
    press(child<QPushButton>(dialog("first-run"), "create"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    QCOMPARE(session(url)->lists().accounts({}, {})->front().name, u"Theirs"_s);
    QCOMPARE(session(url)->details().business()->currency, u"CHF"_s);
    QVERIFY(!m_opening->window()->context().messages.isVisible()); // it wasn't created just now
}

void OpeningTest::aTestTellsVersionEncryptionLoginAndRoles() {
    m_opening->showConnections();
    QTRY_VERIFY_WITH_TIMEOUT(dialog("connections"), kPatienceMs);
    press(child<QPushButton>(dialog("connections"), "new-connection"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog("connection-dialog"), kPatienceMs);
    QDialog *form = dialog("connection-dialog");
    QTest::keyClicks(child<QLineEdit>(form, "host"), u"localhost"_s);
    QTest::keyClicks(child<QLineEdit>(form, "port"), QString::number(m_server.port()));
    QTest::keyClicks(child<QLineEdit>(form, "database"), QString::fromLatin1(kDesk));
    QTest::keyClicks(child<QLineEdit>(form, "user"), QString::fromLatin1(support::PrivatePostgresql::kPasswordLogin));
    QTest::keyClicks(child<QLineEdit>(form, "password"), u"wrong"_s);
    press(child<QPushButton>(form, "test"));
    QTRY_VERIFY2_WITH_TIMEOUT(said(form).contains(u"does not take this password"_s), qPrintable(said(form)),
                              kPatienceMs);
    auto *url = child<QLineEdit>(form, "url");
    url->selectAll();
    QTest::keyClicks(url, u"postgresql://%1@localhost:%2/%3?sslmode=verify-full&sslrootcert=%4"_s.arg(
                              QString::fromLatin1(support::PrivatePostgresql::kPasswordLogin),
                              QString::number(m_server.port()), QString::fromLatin1(kDesk), m_certificates.root()));
    child<QLineEdit>(form, "password")->selectAll();
    QTest::keyClicks(child<QLineEdit>(form, "password"), QString::fromLatin1(kPassword));
    press(child<QPushButton>(form, "test"));
    QTRY_VERIFY2_WITH_TIMEOUT(said(form).contains(u"Connected in "_s), qPrintable(said(form)), kPatienceMs);
    for (const QString &words : {u"PostgreSQL 15."_s, u"encrypted (TLSv1."_s,
                                 QString::fromLatin1(support::PrivatePostgresql::kPasswordLogin), u"Roles: Agent."_s})
        QVERIFY2(said(form).contains(words), qPrintable(said(form)));
}

void OpeningTest::aCertificateIsCheckedOnTheWay_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("words");
    QTest::newRow("the right name and the right root") << u"localhost"_s << m_certificates.root() << QString();
    QTest::newRow("another name") << u"127.0.0.1"_s << m_certificates.root()
                                  << u"certificate for another name (localhost)"_s;
    QTest::newRow("another root") << u"localhost"_s << m_certificates.strangersRoot() << u"not trusted"_s;
    QTest::newRow("no root") << u"localhost"_s << u"/nowhere/root.crt"_s
                             << u"no root certificate (/nowhere/root.crt)"_s;
}

void OpeningTest::aCertificateIsCheckedOnTheWay() {
    QFETCH(QString, host);
    QFETCH(QString, root);
    QFETCH(QString, words);
    Profile chosen = profile();
    store::ServerUrl server = *store::ServerUrl::parse(chosen.url.text);
    server.hosts.front().name = host;
    server.setParameter(u"sslmode"_s, u"verify-full"_s);
    server.setParameter(u"sslrootcert"_s, root);
    chosen.url = store::ConnectionUrl::forServer(server);
    m_passwords.keychain.insert(chosen.id, QString::fromLatin1(kPassword));
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->openProfile(chosen);
    if (words.isEmpty()) {
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(dialog("problem"), kPatienceMs);
    QVERIFY2(said(dialog("problem")).contains(words), qPrintable(said(dialog("problem"))));
    QCOMPARE(opened.size(), 0);
}

void OpeningTest::aUrlWithoutAPasswordIsAskedForOne() {
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    m_opening->open(*store::ConnectionUrl::parse(
        m_server.url(QString::fromLatin1(kDesk), QString::fromLatin1(support::PrivatePostgresql::kPasswordLogin))));
    QTRY_VERIFY_WITH_TIMEOUT(dialog("password-dialog"), kPatienceMs);
    QVERIFY(!child<QCheckBox>(dialog("password-dialog"), "keep")->isVisible()); // there is nothing to keep it under
    answerPassword(QString::fromLatin1(kPassword), false);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    QVERIFY(m_passwords.keychain.isEmpty() && m_passwords.session.isEmpty());
}

void OpeningTest::aServerThatIsAwayIsNamedAndOpensWhenItIsBack() {
    const Profile chosen = profile();
    m_passwords.keychain.insert(chosen.id, QString::fromLatin1(kPassword));
    QSignalSpy opened(m_opening.get(), &desk::Opening::opened);
    QSignalSpy failed(m_opening.get(), &desk::Opening::failed);
    m_server.kill();
    m_opening->openProfile(chosen);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("problem"), 20'000);
    QVERIFY2(said(dialog("problem")).contains(u"“Head office” can't be opened"_s), qPrintable(said(dialog("problem"))));
    QVERIFY(child<QLabel>(dialog("problem"), "by-itself")->isVisible());
    QVERIFY(child<QPushButton>(dialog("problem"), "again")->isEnabled());

    press(child<QPushButton>(dialog("problem"), "again")); // which is no use yet
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("problem"), 20'000);
    const QPointer<QDialog> problem = dialog("problem");
    QTest::qWait(4000); // it is tried, and nothing is said of it
    QCOMPARE(failed.size(), 2);
    QCOMPARE(dialog("problem"), problem.data());
    QCOMPARE(opened.size(), 0);

    m_server.start();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
    QTRY_VERIFY(!problem);
    QVERIFY(m_opening->window()->windowTitle().contains(u"Head office"_s));
    QCOMPARE(failed.size(), 2);
}

/// What is wrong with a connection otherwise is somebody's to mend: trying again would only try it again.
void OpeningTest::whatOnlySomebodyCanMendIsNotTriedByItself() {
    Profile chosen = profile();
    store::ServerUrl server = *store::ServerUrl::parse(chosen.url.text);
    server.setParameter(u"sslmode"_s, u"verify-full"_s);
    server.setParameter(u"sslrootcert"_s, m_certificates.strangersRoot());
    server.hosts.front().name = u"localhost"_s;
    chosen.url = store::ConnectionUrl::forServer(server);
    m_opening->openProfile(chosen);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("problem"), 20'000);
    QVERIFY(!child<QLabel>(dialog("problem"), "by-itself")->isVisible());
}

/// A server that is back may want what nobody has told yet.
void OpeningTest::aServerThatIsBackAsksForThePassword() {
    m_server.kill();
    m_opening->openProfile(profile());
    QTRY_VERIFY_WITH_TIMEOUT(dialog("problem"), 20'000);
    m_server.start();
    QTRY_VERIFY_WITH_TIMEOUT(dialog("password-dialog"), 30'000);
    QVERIFY(!dialog("problem"));
}

/// After a life with passwords typed, kept, wrong and right: none of them is in a file of ours, in what was said, or
/// where other users of the machine could read it.
void OpeningTest::noPasswordIsLeftAnywhere() {
    aPasswordIsAskedForUntilItIsRight();
    Profile nowhere = profile(u"Nowhere"_s);
    nowhere.url = *store::ConnectionUrl::parse(u"postgresql://ada@127.0.0.1:1/desk"_s);
    m_passwords.keychain.insert(nowhere.id, QString::fromLatin1(kPassword));
    m_opening->openProfile(nowhere);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("problem"), kPatienceMs);
    press(child<QPushButton>(dialog("problem"), "back"));
    m_opening->window()->close(); // settings are written
    QSettings().sync();

    const QList<QByteArray> secrets{kPassword, "geheim", "geheim%20%26%20sicher"};
    QStringList places{u"/proc/self/cmdline"_s, u"/proc/self/environ"_s};
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        places += files.next();
    QVERIFY(std::ranges::any_of(places, [](const QString &path) { return path.contains(u"config"_s); }));
    QVERIFY(m_standardError.text().contains("cannot be reached"));
    for (const QByteArray &secret : secrets) {
        for (const QString &place : places)
            QVERIFY2(!contentOf(place).contains(secret), qPrintable(place));
        QVERIFY2(!m_standardError.text().contains(secret), m_standardError.text().constData());
    }
}

QTEST_MAIN(OpeningTest)
#include "opening_test.moc"
