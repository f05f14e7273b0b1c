// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/client.h"
#include "ui/dialogs/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTest>

/// Agrees to every question at once and remembers the last.
class AgreeingDialogs final : public ui::Dialogs {
public:
    explicit AgreeingDialogs(QString &lastTitle)
        : m_lastTitle(lastTitle) {}

    void ask(QWidget *, const ui::Question &question, std::function<void()> agreed) override {
        m_lastTitle = question.title;
        agreed();
    }

    void askFileToSave(QWidget *, const ui::FileQuestion &, std::function<void(const QString &)>) override {}

    void askFileToOpen(QWidget *, const ui::FileQuestion &, std::function<void(const QString &)>) override {}

private:
    QString &m_lastTitle;
};

/// A desk, and a second session on the same database that is nobody's desk.
class AccountsDesk {
public:
    /// On a database file of its own: a sandbox on 2026-12-10 with the plan Basic, setup $99.00, $49.00 a month.
    explicit AccountsDesk(ui::ThemeChoice theme = ui::ThemeChoice::Light);
    /// On @p database, which is there; the second session is on @p others.
    AccountsDesk(std::shared_ptr<store::Database> database, store::Database &others,
                 ui::ThemeChoice theme = ui::ThemeChoice::Light);

    /// Such a database.
    static std::shared_ptr<store::Database> makeDatabase();
    /// What it is like at first.
    static store::InitOptions options();
    static void addPlan(store::Session &session);

    store::Session &session() { return *m_session; }

    store::Client &client() { return *m_client; }

    ui::MainWindow &window() { return *m_window; }

    domain::AccountId addAccount(const QString &name);
    /// Opened on today.
    domain::Integration open(domain::AccountId account, const QString &label);
    /// What no session would do, by SQL.
    void tamper(const QByteArray &statements);
    void execute(domain::Command command, domain::IntegrationId integration);
    /// As it is in the database; nothing: it is gone.
    std::optional<domain::Integration> stored(domain::IntegrationId integration);

    /// Goes to the account and waits until its integrations are there.
    void goTo(domain::AccountId account, const std::optional<domain::IntegrationId> &integration = {});
    ui::TableView *table(const QString &accessibleName);
    /// A visible button of that accessible name, and of that object name where one is given; else nothing.
    QAbstractButton *button(const QString &accessibleName, const QString &objectName = {});
    /// The dialog of that object name, once it is on the screen.
    QDialog *dialog(const QString &objectName);
    QString message();

    const QString &lastQuestion() const { return m_lastQuestion; }

private:
    AccountsDesk(const std::shared_ptr<store::Database> &database, ui::ThemeChoice theme);

    QString m_lastQuestion;
    std::shared_ptr<store::Database> m_database;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<store::Client> m_client;
    ui::Appearance m_appearance;
    std::unique_ptr<ui::MainWindow> m_window;
};
