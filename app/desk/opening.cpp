// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/opening.h"

#include "app/desk/first_run_dialog.h"
#include "app/exit_status.h"
#include "models/store/answer.h"
#include "ui/dialogs/desktop_dialogs.h"
#include "ui/shell/message_bar.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace desk {
namespace {

/// A file that isn't there, or has nothing in it: the beginning, not a fault.
bool isMissing(const store::ConnectionUrl &url) {
    return url.backend == store::Backend::Sqlite && QFileInfo(url.path).size() == 0 && !QFileInfo(url.path).isDir();
}

/// Creating it had begun, and was killed: beginning again finishes it.
bool isUnfinished(const domain::Error &error) {
    return error.reason == domain::Reason::SchemaMissing;
}

store::Result<void> initialise(const store::ConnectionUrl &url, const store::InitOptions &options,
                               const DatabaseFor &databaseFor) {
    const auto database = databaseFor(url);
    return database ? (*database)->initialise(options) : database.error();
}

} // namespace

Opening::Opening(ui::Appearance &appearance, DatabaseFor databaseFor)
    : m_appearance(appearance)
    , m_databaseFor(std::move(databaseFor)) {
    connect(&m_waiting, &WaitingWindow::abandoned, this, [this] { emit gaveUp(app::Done); });
}

Opening::~Opening() = default;

void Opening::open(const store::ConnectionUrl &url) {
    m_isNew = false;
    m_url = url;
    m_kind = ProblemDialog::Kind::Real;
    begin();
}

void Opening::openSample(const QString &path, const SampleRecipe &recipe) {
    m_isNew = false;
    m_url = store::ConnectionUrl::forFile(path);
    m_kind = ProblemDialog::Kind::Sample;
    m_recipe = recipe;
    begin();
}

void Opening::begin() {
    if (!isMissing(m_url))
        connectToDatabase();
    else if (m_kind == ProblemDialog::Kind::Sample)
        makeSample();
    else
        offerFirstSteps();
}

void Opening::makeSample() {
    work(tr("Making sample data…"),
         [path = m_url.path, recipe = m_recipe, databaseFor = m_databaseFor](store::Progress &progress) {
             return makeSampleDatabase(path, recipe, databaseFor, progress);
         });
}

void Opening::create(const store::InitOptions &options) {
    work(tr("Creating the database…"), [url = m_url, options, databaseFor = m_databaseFor](store::Progress &) {
        return initialise(url, options, databaseFor);
    });
}

void Opening::work(const QString &what, BackgroundWork::Work work) {
    m_waiting.waitFor(what);
    m_work = std::make_unique<BackgroundWork>(std::move(work));
    connect(m_work.get(), &BackgroundWork::progressed, &m_waiting, &WaitingWindow::showProgress);
    connect(m_work.get(), &BackgroundWork::finished, this, [this](const store::Result<void> &result) {
        m_isNew = result && m_kind == ProblemDialog::Kind::Real;
        if (result)
            connectToDatabase();
        else
            explain(result.error());
    });
}

void Opening::connectToDatabase() {
    auto database = m_databaseFor(m_url);
    if (!database) {
        explain(database.error());
        return;
    }
    m_waiting.waitFor(tr("Opening the database…"));
    m_client = std::make_unique<store::Client>(*database);
    store::onAnswer(m_client->fetch([](store::Session &session) { return session.details().business(); }), this,
                    [this](const store::Result<store::Business> &business) {
                        if (business)
                            showDesk(*business);
                        else if (isUnfinished(business.error()) && m_kind == ProblemDialog::Kind::Real)
                            offerFirstSteps();
                        else
                            explain(business.error());
                    });
}

void Opening::showDesk(const store::Business &business) {
    m_window =
        std::make_unique<ui::MainWindow>(*m_client, business, m_appearance, std::make_unique<ui::DesktopDialogs>());
    m_window->show();
    m_waiting.done();
    if (m_isNew)
        m_window->context().messages.tell(
            tr("The database has been created and is empty. Add a plan with “renewdeskctl plan add”, or bring in a "
               "spreadsheet with “renewdeskctl import”."),
            ui::Tone::Neutral);
    emit opened();
}

void Opening::offerFirstSteps() {
    m_waiting.done();
    auto *dialog = new FirstRunDialog(m_url.display());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FirstRunDialog::createRequested, this, [this, dialog](const store::InitOptions &options) {
        dialog->accept();
        create(options);
    });
    connect(dialog, &FirstRunDialog::sampleRequested, this, [this, dialog] {
        dialog->accept();
        openSample(sampleDatabasePath());
    });
    connect(dialog, &QDialog::rejected, this, [this] { emit gaveUp(app::Done); });
    dialog->open();
}

void Opening::explain(const domain::Error &error) {
    m_waiting.done();
    emit failed(error);
    auto *dialog = new ProblemDialog(error, m_kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &Opening::begin);
    connect(dialog, &QDialog::rejected, this, [this, error] { emit gaveUp(app::exitOf(error)); });
    connect(dialog, &ProblemDialog::newSampleRequested, this, [this, dialog] {
        dialog->disconnect(this);
        dialog->close();
        m_client.reset();
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(m_url.path + QLatin1String(part));
        begin();
    });
    dialog->open();
}

} // namespace desk
