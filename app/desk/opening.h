// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/background_work.h"
#include "app/desk/first_run_dialog.h"
#include "app/desk/problem_dialog.h"
#include "app/desk/sample_database.h"
#include "app/desk/waiting_window.h"
#include "models/store/client.h"
#include "ui/connections/connection_test.h"
#include "ui/connections/connection_tools.h"
#include "ui/connections/passwords.h"
#include "ui/connections/profiles.h"
#include "ui/dialogs/desktop_dialogs.h"
#include "ui/shell/main_window.h"

#include <QObject>

#include <functional>
#include <memory>

namespace app {
class Languages;
}

namespace ui {
class SettingsDialog;
}

namespace desk {

/// The way from a database's name to the desk's window, and from one database to the next: makes sample data or a
/// database where there is none and somebody wants one, asks for a password where the server does, opens it, and says
/// what is wrong where that fails; a server that is away is tried again by itself meanwhile. What is open stays open
/// until the next one is there. The GUI thread waits for none of it.
class Opening final : public QObject {
    Q_OBJECT

public:
    /// @p passwords are asked for those of profiles; when another one of @p languages is spoken, the window says
    /// everything anew. All of them outlive this.
    Opening(ui::Appearance &appearance, app::Languages &languages, DatabaseFor databaseFor, ui::Passwords &passwords);
    ~Opening() override;

    /// Opens the desk on the database at @p url; asks what to do when there is none.
    void open(const store::ConnectionUrl &url);
    /// The same, by one of the user's connections; it is the one that the next start opens.
    void openProfile(const ui::Profile &profile);
    /// Opens the desk on a sandbox at @p path; makes it first when there is none.
    void openSample(const QString &path, const SampleRecipe &recipe = {});
    /// Shows the connections, from which another can be chosen.
    void showConnections();
    /// Shows what the first start offered once more, over the desk that is open.
    void showWelcome();
    /// Somebody wants to see what is there: the window, or the question that stands before it.
    void comeForward();

    /// Null until opened().
    ui::MainWindow *window() const { return m_window.get(); }

    store::Client *client() const { return m_client.get(); }

signals:
    void opened();
    /// Nothing is open nor will be opened, and the user has been told. The status is the program's: app::ExitStatus.
    void gaveUp(int status);
    /// Something failed, and a dialog says so.
    void failed(const domain::Error &error);

private:
    /// What shall be opened.
    struct Wanted {
        store::ConnectionUrl url = {};
        std::optional<ui::Profile> profile = {};
        ProblemDialog::Kind kind = ProblemDialog::Kind::Real;
        SampleRecipe recipe = {};
        bool isNew = false;   ///< it has just been created
        bool imports = false; ///< a spreadsheet of customers shall be taken in once it is open
        /// A password that was typed: kept once it has been found to be right.
        std::optional<ui::Passwords::Keep> keepPassword = {};
    };

    void want(const Wanted &wanted);
    void begin();
    void makeSample();
    void create(const store::InitOptions &options);
    void work(const QString &what, BackgroundWork::Work work);
    void readPassword();
    void connectToDatabase();
    void notOpened(const domain::Error &error);
    void askPassword(const domain::Error &error);
    void keepPassword();
    void showDesk(const store::Business &business);
    std::unique_ptr<ui::MainWindow> makeWindow(store::Client &client, const store::Business &business,
                                               const std::optional<ui::Profile> &profile);
    void replaceWindow();
    ui::SettingsDialog *showSettings();
    void offerFirstSteps();
    FirstRunDialog *welcome(const Wanted &own, FirstRunDialog::Own state);
    void connectToCompany(const std::function<void()> &back);
    void newConnection(const std::function<void()> &back);
    void tellEmpty(ui::MainWindow *window);
    /// What is under way goes with the window: then it says so, and nothing may replace it.
    bool mayBeReplaced();
    bool isOpen(const store::ConnectionUrl &url) const;
    void explain(const domain::Error &error);
    void tryAgainByItself(ProblemDialog *dialog);
    void makeSampleAnew();
    /// Stays with what is open; where that is nothing, gives up.
    void turnBack(int status);
    std::optional<QString> currentConnection() const;
    ProblemDialog::Back back() const;
    ui::ConnectionTools tools();

    ui::Appearance &m_appearance;
    app::Languages &m_languages;
    DatabaseFor m_databaseFor;
    ui::Passwords &m_passwords;
    ui::Profiles m_profiles;
    ui::DesktopDialogs m_dialogs;
    Wanted m_wanted;
    int m_attempt = 0; ///< answers to earlier ones are not wanted any more
    WaitingWindow m_waiting;
    std::unique_ptr<BackgroundWork> m_work;
    std::unique_ptr<store::Client> m_next; ///< while it is being opened
    Wanted m_open;
    std::unique_ptr<store::Client> m_client;
    std::unique_ptr<ui::MainWindow> m_window; // last: it uses the client
};

} // namespace desk
