// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/client.h"
#include "ui/dialogs/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/theme/appearance.h"

#include <QTemporaryDir>

#include <memory>

/// Dialogs that answer by themselves, and keep what they were asked.
class AnsweringDialogs final : public ui::Dialogs {
public:
    void ask(QWidget *parent, const ui::Question &question, std::function<void()> agreed) override;
    void askFileToSave(QWidget *parent, const ui::FileQuestion &question,
                       std::function<void(const QString &path)> chosen) override;
    void askFileToOpen(QWidget *parent, const ui::FileQuestion &question,
                       std::function<void(const QString &path)> chosen) override;
    /// Prints into a file at @c path.
    void askPrinter(QWidget *parent, const QString &title, std::function<void(QPrinter &printer)> chosen) override;

    bool agrees = true;
    std::function<void()> meanwhile; ///< what somebody does while the next question is being read
    QString path;                    ///< what is answered to the question for a file; empty: nothing
    QStringList asked;
    ui::FileQuestion file; ///< the last question for a file
    QStringList texts;     ///< of the questions but those for files
};

/// The desk's window before a database of its own, for tests that press real buttons and read the database afterwards.
class SampleDesk {
public:
    static constexpr int kAccounts = 40;
    static constexpr int kIntegrations = 120;

    enum class Clock { Sandbox, Real };

    /// Asserts that everything could be made. The sandbox begins on 16 Mar 2026; a real database is empty.
    explicit SampleDesk(Clock clock = Clock::Sandbox);
    /// A sandbox that begins on @p today.
    explicit SampleDesk(domain::Day today);

    ui::MainWindow &window() { return *m_window; }

    AnsweringDialogs &dialogs() { return *m_dialogs; }

    ui::Appearance &appearance() { return m_appearance; }

    store::Client &client() { return *m_client; }

    /// Another connection, on the test's own thread: what the database holds, and what others do to it.
    store::Session &session() { return *m_session; }

    /// Closes the window and opens another.
    void reopen();

private:
    void fill(domain::Day today);
    void open();
    std::shared_ptr<store::Database> database() const;

    QTemporaryDir m_folder;
    ui::Appearance m_appearance{ui::ThemeChoice::Light};
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<store::Client> m_client;
    AnsweringDialogs *m_dialogs = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
};
