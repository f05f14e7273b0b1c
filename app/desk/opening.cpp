// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/opening.h"

#include "app/exit_status.h"
#include "app/languages.h"
#include "models/store/answer.h"
#include "ui/connections/connection_dialog.h"
#include "ui/connections/connections_dialog.h"
#include "ui/connections/password_dialog.h"
#include "ui/pages/prices/prices_page.h"
#include "ui/phrases/error_phrases.h"
#include "ui/printing/letterhead_section.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/error_log.h"
#include "ui/shell/message_bar.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace desk {
namespace {

using domain::Reason;

constexpr int kTryAgainMs = 3'000;

/// A file that isn't there, or has nothing in it: the beginning, not a fault.
bool isMissing(const store::ConnectionUrl &url) {
    return url.backend == store::Backend::Sqlite && QFileInfo(url.path).size() == 0 && !QFileInfo(url.path).isDir();
}

/// Creating a file had begun, and was killed: beginning again finishes it. A server's schema is its owner's to create.
bool isUnfinished(const store::ConnectionUrl &url, const domain::Error &error) {
    return url.backend == store::Backend::Sqlite && error.reason == Reason::SchemaMissing;
}

/// A server that is away may be back in a moment. What else is wrong wants somebody to mend it.
bool mayPass(const store::ConnectionUrl &url, const domain::Error &error) {
    return url.backend != store::Backend::Sqlite
           && (error.reason == Reason::ServerUnreachable || error.reason == Reason::ServerBusy
               || error.reason == Reason::CannotOpen);
}

store::Result<void> initialise(const store::ConnectionUrl &url, const store::InitOptions &options,
                               const DatabaseFor &databaseFor) {
    const auto database = databaseFor(url);
    return database ? (*database)->initialise(options) : database.error();
}

} // namespace

Opening::Opening(ui::Appearance &appearance, app::Languages &languages, DatabaseFor databaseFor,
                 ui::Passwords &passwords)
    : m_appearance(appearance)
    , m_languages(languages)
    , m_databaseFor(std::move(databaseFor))
    , m_passwords(passwords) {
    connect(&m_waiting, &WaitingWindow::abandoned, this, [this] { turnBack(app::Done); });
    connect(&languages, &app::Languages::changed, this, &Opening::replaceWindow);
}

Opening::~Opening() = default;

void Opening::open(const store::ConnectionUrl &url) {
    want({.url = url});
}

void Opening::openProfile(const ui::Profile &profile) {
    want({.url = profile.url, .profile = profile});
}

void Opening::openSample(const QString &path, const SampleRecipe &recipe) {
    want({.url = store::ConnectionUrl::forFile(path), .kind = ProblemDialog::Kind::Sample, .recipe = recipe});
}

void Opening::want(const Wanted &wanted) {
    ++m_attempt;
    m_wanted = wanted;
    begin();
}

void Opening::begin() {
    if (m_wanted.profile && m_wanted.url.password.isNull())
        readPassword();
    else if (!isMissing(m_wanted.url))
        connectToDatabase();
    else if (m_wanted.kind == ProblemDialog::Kind::Sample)
        makeSample();
    else
        offerFirstSteps();
}

void Opening::makeSample() {
    work(tr("Making sample data…"),
         [path = m_wanted.url.path, recipe = m_wanted.recipe, databaseFor = m_databaseFor](store::Progress &progress) {
             return makeSampleDatabase(path, recipe, databaseFor, progress);
         });
}

void Opening::create(const store::InitOptions &options) {
    work(tr("Creating the database…"), [url = m_wanted.url, options, databaseFor = m_databaseFor](store::Progress &) {
        return initialise(url, options, databaseFor);
    });
}

void Opening::work(const QString &what, BackgroundWork::Work work) {
    m_waiting.waitFor(what);
    m_work = std::make_unique<BackgroundWork>(std::move(work));
    connect(m_work.get(), &BackgroundWork::progressed, &m_waiting, &WaitingWindow::showProgress);
    connect(m_work.get(), &BackgroundWork::finished, this,
            [this, attempt = m_attempt](const store::Result<void> &result) {
                if (attempt != m_attempt)
                    return;
                m_wanted.isNew = result && m_wanted.kind == ProblemDialog::Kind::Real;
                if (result)
                    connectToDatabase();
                else
                    explain(result.error());
            });
}

void Opening::readPassword() {
    m_waiting.waitFor(tr("Asking the system's keychain for the password…"));
    m_passwords.read(m_wanted.profile->id, this, [this, attempt = m_attempt](const QString &password) {
        if (attempt != m_attempt)
            return;
        m_wanted.url.password = password;
        connectToDatabase();
    });
}

void Opening::connectToDatabase() {
    auto database = m_databaseFor(m_wanted.url);
    if (!database) {
        explain(database.error());
        return;
    }
    m_waiting.waitFor(tr("Opening the database…"));
    m_next = std::make_unique<store::Client>(*database);
    store::onAnswer(m_next->fetch([](store::Session &session) { return session.details().business(); }), this,
                    [this, attempt = m_attempt](const store::Result<store::Business> &business) {
                        if (attempt != m_attempt)
                            return;
                        if (business)
                            showDesk(*business);
                        else
                            notOpened(business.error());
                    });
}

void Opening::notOpened(const domain::Error &error) {
    m_next.release()->deleteLater(); // it is telling this just now
    const bool wantsPassword = error.reason == Reason::PasswordWanted || error.reason == Reason::PasswordRefused;
    if (isUnfinished(m_wanted.url, error) && m_wanted.kind == ProblemDialog::Kind::Real)
        offerFirstSteps();
    else if (wantsPassword)
        askPassword(error);
    else
        explain(error);
}

void Opening::askPassword(const domain::Error &error) {
    m_waiting.done();
    const auto &profile = m_wanted.profile;
    // A keychain that is locked gives nothing out, and doesn't say that it is.
    const bool isSilent = error.reason == Reason::PasswordWanted && profile && profile->isPasswordKept;
    const ui::PasswordQuestion question{
        .name = profile ? profile->name : m_wanted.url.display(),
        .where = m_wanted.url.display(),
        .why = isSilent ? tr("The password is in the system's keychain, which does not give it out just now; it may be "
                             "locked. Unlock it and open the connection again, or type the password.")
               : error.reason == Reason::PasswordWanted ? tr("The server wants a password for this login.")
                                                        : ui::sentence(error),
        .canKeep = profile.has_value(),
        .keep = m_wanted.keepPassword ? m_wanted.keepPassword == ui::Passwords::Keep::InKeychain
                                      : profile && profile->isPasswordKept,
    };
    auto *dialog = new ui::PasswordDialog(question, m_window.get());
    connect(dialog, &ui::PasswordDialog::entered, this, [this](const QString &password, ui::Passwords::Keep where) {
        m_wanted.url.password = password;
        m_wanted.keepPassword = where;
        connectToDatabase();
    });
    connect(dialog, &QDialog::rejected, this, [this, error] { turnBack(app::exitOf(error)); });
    dialog->open();
}

/// Only now that it has been found to be right.
void Opening::keepPassword() {
    if (!m_open.profile || !m_open.keepPassword)
        return;
    if (m_open.profile->isPasswordKept && m_open.keepPassword == ui::Passwords::Keep::ForSession)
        m_passwords.forget(m_open.profile->id);
    m_passwords.keep(m_open.profile->id, m_open.url.password, *m_open.keepPassword, this,
                     [this, id = m_open.profile->id, wanted = *m_open.keepPassword](ui::Passwords::Keep kept) {
                         if (auto profile = m_profiles.withId(id)) {
                             profile->isPasswordKept = kept == ui::Passwords::Keep::InKeychain;
                             m_profiles.save(*profile);
                         }
                         if (kept != wanted && m_window)
                             m_window->context().messages.tell(
                                 tr("The system has no keychain that takes the password. It is kept until you close "
                                    "Renewdesk, then asked for again."),
                                 ui::Tone::Neutral);
                     });
}

void Opening::showDesk(const store::Business &business) {
    auto window = makeWindow(*m_next, business, m_wanted.profile);
    window->rememberPlace();
    if (m_window)
        window->restoreGeometry(m_window->saveGeometry());
    window->show();
    m_waiting.done();
    if (m_window)
        m_window->close();        // there is another by now, so this is no end
    m_window = std::move(window); // the old one goes before the client that it uses
    m_client = std::move(m_next);
    m_open = m_wanted;
    if (m_open.profile || m_open.url == store::ConnectionUrl::usersOwn())
        m_profiles.setLast(m_open.profile ? m_open.profile->id : QString());
    keepPassword();
    if (m_open.isNew)
        tellEmpty(m_window.get());
    emit opened();
    if (m_open.imports)
        m_window->importCustomers();
}

void Opening::tellEmpty(ui::MainWindow *window) {
    window->context().messages.tell(
        tr("The database has been created and is empty. Begin with a plan, or with a spreadsheet of your customers."),
        {.text = ui::PricesPage::tr("Plans and prices"),
         .act = [window] { window->goTo({.page = ui::PageId::Prices}); },
         .sayAgain = [this](const ui::PageContext &,
                            QWidget *there) { tellEmpty(qobject_cast<ui::MainWindow *>(there)); }},
        {.text = FirstRunDialog::tr("Import customers…"),
         .act = [window] { window->importCustomers(); },
         .writes = true},
        ui::Tone::Neutral);
}

std::unique_ptr<ui::MainWindow> Opening::makeWindow(store::Client &client, const store::Business &business,
                                                    const std::optional<ui::Profile> &profile) {
    auto window =
        std::make_unique<ui::MainWindow>(client, business, m_appearance, std::make_unique<ui::DesktopDialogs>());
    connect(window.get(), &ui::MainWindow::connectionsRequested, this, &Opening::showConnections);
    connect(window.get(), &ui::MainWindow::welcomeRequested, this, &Opening::showWelcome);
    // It is another window that will speak it: this one must have left its menu by then.
    connect(window.get(), &ui::MainWindow::languageRequested, &m_languages, &app::Languages::choose,
            Qt::QueuedConnection);
    connect(window.get(), &ui::MainWindow::settingsRequested, this, &Opening::showSettings);
    window->offerLanguages(m_languages.offered(), m_languages.choice());
    if (profile)
        window->showConnection(profile->name, profile->mark);
    return window;
}

/// Text that was made is made: what speaks another language is another window, which stands where this one stood. The
/// connection to the database stays.
void Opening::replaceWindow() {
    if (!m_window)
        return;
    auto window = makeWindow(*m_client, m_window->context().clock.business(), m_open.profile);
    window->takeOver(*m_window);
    window->show();
    const bool isSetting = m_window->findChild<ui::SettingsDialog *>() != nullptr;
    m_window->close(); // there is another by now, so this is no end
    m_window = std::move(window);
    if (isSetting)
        showSettings()->focusLanguage();
}

ui::SettingsDialog *Opening::showSettings() {
    auto *dialog =
        new ui::SettingsDialog(m_appearance, {.codes = m_languages.offered(), .chosen = m_languages.choice()},
                               m_window.get());
    // What is under way may end, or begin, while the settings are open.
    const auto follow = [dialog, window = m_window.get()] { dialog->setLanguageWhyNot(window->whatFirst()); };
    connect(m_window.get(), &ui::MainWindow::whatFirstChanged, dialog, follow);
    follow();
    connect(dialog, &ui::SettingsDialog::languageRequested, &m_languages, &app::Languages::choose,
            Qt::QueuedConnection);
    dialog->addSection(tr("Letterhead"), new ui::LetterheadSection(m_dialogs, dialog));
    dialog->open();
    return dialog;
}

void Opening::comeForward() {
    QWidget *front = QApplication::activeModalWidget();
    if (!front)
        front = m_window.get();
    if (!front && m_waiting.isVisible())
        front = &m_waiting;
    if (!front)
        return;
    front->setWindowState(front->windowState() & ~Qt::WindowMinimized);
    front->raise();
    front->activateWindow();
    QApplication::alert(front); // where the desktop lets nobody come forward by themselves
}

void Opening::offerFirstSteps() {
    m_waiting.done();
    FirstRunDialog *dialog = welcome(m_wanted, FirstRunDialog::Own::Missing);
    connect(dialog, &FirstRunDialog::connectRequested, this, [this] { connectToCompany([this] { begin(); }); });
    connect(dialog, &QDialog::rejected, this, [this] { turnBack(app::Done); });
    dialog->open();
}

void Opening::showWelcome() {
    if (!mayBeReplaced())
        return;
    const Wanted own{.url = store::ConnectionUrl::usersOwn()};
    FirstRunDialog *dialog = welcome(own, isOpen(own.url)      ? FirstRunDialog::Own::Open
                                          : isMissing(own.url) ? FirstRunDialog::Own::Missing
                                                               : FirstRunDialog::Own::There);
    connect(dialog, &FirstRunDialog::connectRequested, this, [this] { connectToCompany([this] { showWelcome(); }); });
    dialog->open();
}

/// @p own: the database for real customers, as far as it is one of those that are asked for here.
FirstRunDialog *Opening::welcome(const Wanted &own, FirstRunDialog::Own state) {
    const bool isSampleOpen = isOpen(store::ConnectionUrl::forFile(sampleDatabasePath()));
    auto *dialog = new FirstRunDialog({.location = own.url.display(), .own = state, .isSampleOpen = isSampleOpen},
                                      back(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Whatever is asked for, the question has been answered.
    connect(dialog, &FirstRunDialog::createRequested, dialog, &QDialog::accept);
    connect(dialog, &FirstRunDialog::ownRequested, dialog, &QDialog::accept);
    connect(dialog, &FirstRunDialog::sampleRequested, dialog, &QDialog::accept);
    connect(dialog, &FirstRunDialog::connectRequested, dialog, &QDialog::accept);
    connect(dialog, &FirstRunDialog::createRequested, this,
            [this, own, wasMissing = isMissing(own.url)](const store::InitOptions &options, FirstRunDialog::Then then) {
                ++m_attempt;
                m_wanted = own;
                m_wanted.imports = then == FirstRunDialog::Then::Import;
                if (wasMissing && !isMissing(own.url)) // somebody was faster: theirs is it
                    begin();
                else
                    create(options);
            });
    connect(dialog, &FirstRunDialog::ownRequested, this, [this, own](FirstRunDialog::Then then) {
        Wanted wanted = own;
        wanted.imports = then == FirstRunDialog::Then::Import;
        if (!isOpen(own.url))
            want(wanted);
        else if (wanted.imports)
            m_window->importCustomers();
    });
    connect(dialog, &FirstRunDialog::sampleRequested, this, [this] { openSample(sampleDatabasePath()); });
    return dialog;
}

void Opening::connectToCompany(const std::function<void()> &back) {
    if (m_profiles.all().empty())
        newConnection(back);
    else
        showConnections();
}

/// The first of all: nothing is in the list yet, so it isn't shown.
void Opening::newConnection(const std::function<void()> &back) {
    auto *dialog = new ui::ConnectionDialog(tools(), ui::Profile::create(), m_window.get());
    dialog->setWindowModality(Qt::ApplicationModal);
    connect(dialog, &ui::ConnectionDialog::saved, this, [this](const ui::Profile &profile) { openProfile(profile); });
    connect(dialog, &QDialog::rejected, this, back);
    dialog->open();
}

bool Opening::mayBeReplaced() {
    const QString first = m_window ? m_window->whatFirst() : QString();
    if (!first.isEmpty())
        m_window->context().messages.tell(first, ui::Tone::Caution);
    return first.isEmpty();
}

bool Opening::isOpen(const store::ConnectionUrl &url) const {
    return m_window && m_open.url == url;
}

void Opening::showConnections() {
    if (!mayBeReplaced())
        return;
    auto *dialog = new ui::ConnectionsDialog(tools(), currentConnection(), m_window.get());
    connect(dialog, &ui::ConnectionsDialog::connectRequested, this, &Opening::openProfile);
    connect(dialog, &ui::ConnectionsDialog::embeddedRequested, this,
            [this] { open(store::ConnectionUrl::usersOwn()); });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (m_window)
            return;
        if (m_attempt == 0) // it was the first question of all
            turnBack(app::Done);
        else
            begin();
    });
    dialog->open();
}

std::optional<QString> Opening::currentConnection() const {
    if (!m_window)
        return std::nullopt;
    if (m_open.profile)
        return m_open.profile->id;
    return m_open.url == store::ConnectionUrl::usersOwn() ? std::optional(QString()) : std::nullopt;
}

ProblemDialog::Back Opening::back() const {
    return m_window ? ProblemDialog::Back::ToTheDesk : ProblemDialog::Back::Quits;
}

ui::ConnectionTools Opening::tools() {
    return {m_appearance, m_profiles, m_passwords, m_dialogs, m_databaseFor};
}

void Opening::turnBack(int status) {
    ++m_attempt;
    m_waiting.done();
    m_next.reset();
    if (!m_window)
        emit gaveUp(status);
}

void Opening::explain(const domain::Error &error) {
    m_waiting.done();
    ui::logError(error);
    emit failed(error);
    auto *dialog = new ProblemDialog(m_wanted.profile ? m_wanted.profile->name : QString(), error, m_wanted.kind,
                                     back(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (mayPass(m_wanted.url, error))
        tryAgainByItself(dialog);
    connect(dialog, &QDialog::accepted, this, &Opening::begin);
    connect(dialog, &QDialog::rejected, this, [this, error] { turnBack(app::exitOf(error)); });
    connect(dialog, &ProblemDialog::newSampleRequested, this, [this, dialog] {
        dialog->disconnect(this);
        dialog->close();
        makeSampleAnew();
    });
    connect(dialog, &ProblemDialog::connectionsRequested, this, [this, dialog] {
        dialog->disconnect(this);
        dialog->close();
        showConnections();
    });
    dialog->open();
}

/// For as long as @p dialog stands there. Quietly: nothing else is said before it comes to something else.
void Opening::tryAgainByItself(ProblemDialog *dialog) {
    dialog->setRetriesByItself();
    auto *test = new ui::ConnectionTest(m_databaseFor, dialog);
    auto *again = new QTimer(dialog);
    again->setSingleShot(true);
    again->setInterval(kTryAgainMs);
    connect(again, &QTimer::timeout, this, [this, test] { test->start(m_wanted.url); }); // both are the dialog's
    connect(test, &ui::ConnectionTest::finished, this,
            [this, dialog, again](const store::Result<ui::Greeting> &result) {
                if (!result && mayPass(m_wanted.url, result.error())) {
                    dialog->explain(result.error());
                    again->start();
                    return;
                }
                dialog->disconnect(this);
                dialog->close();
                connectToDatabase(); // it is there: it opens, or says itself what else is wrong
            });
    // Whatever is pressed, this attempt is over.
    connect(dialog, &QDialog::finished, test, [test, again] {
        again->stop();
        test->cancel();
    });
    again->start();
}

void Opening::makeSampleAnew() {
    m_next.reset();
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(m_wanted.url.path + QLatin1String(part));
    begin();
}

} // namespace desk
