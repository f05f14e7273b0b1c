// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/background_work.h"
#include "app/desk/problem_dialog.h"
#include "app/desk/sample_database.h"
#include "app/desk/waiting_window.h"
#include "models/store/client.h"
#include "ui/shell/main_window.h"

#include <QObject>

#include <memory>

namespace desk {

/// The way from a URL to the desk's window: makes sample data or a database where there is none and somebody wants one,
/// opens it, and says what is wrong where that fails. The GUI thread waits for none of it.
class Opening final : public QObject {
    Q_OBJECT

public:
    Opening(ui::Appearance &appearance, DatabaseFor databaseFor);
    ~Opening() override;

    /// Opens the desk on the database at @p url; asks what to do when there is none.
    void open(const store::ConnectionUrl &url);
    /// Opens the desk on a sandbox at @p path; makes it first when there is none.
    void openSample(const QString &path, const SampleRecipe &recipe = {});

    /// Null until opened().
    ui::MainWindow *window() const { return m_window.get(); }

    store::Client *client() const { return m_client.get(); }

signals:
    void opened();
    /// Nothing will be opened, and the user has been told. The status is the program's: app::ExitStatus.
    void gaveUp(int status);
    /// Something failed, and a dialog says so.
    void failed(const domain::Error &error);

private:
    void begin();
    void makeSample();
    void create(const store::InitOptions &options);
    void work(const QString &what, BackgroundWork::Work work);
    void connectToDatabase();
    void showDesk(const store::Business &business);
    void offerFirstSteps();
    void explain(const domain::Error &error);

    ui::Appearance &m_appearance;
    DatabaseFor m_databaseFor;
    store::ConnectionUrl m_url;
    ProblemDialog::Kind m_kind = ProblemDialog::Kind::Real;
    SampleRecipe m_recipe;
    bool m_isNew = false;
    WaitingWindow m_waiting;
    std::unique_ptr<BackgroundWork> m_work;
    std::unique_ptr<store::Client> m_client;
    std::unique_ptr<ui::MainWindow> m_window; // last: it uses the client
};

} // namespace desk
