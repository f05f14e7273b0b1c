// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accounts_desk.h"

#include "tests/support/patience.h"
#include "tests/support/sqlite_backend.h"
#include "tests/ui/pressing.h"

#include <QApplication>

namespace {

using namespace Qt::StringLiterals;
using pressing::must;
using support::kPatienceMs;

const domain::Day kToday = domain::Day::clamped(2026, 12, 10);

const support::SqliteBackend &backend() {
    static const support::SqliteBackend files;
    return files;
}

} // namespace

AccountsDesk::AccountsDesk(ui::ThemeChoice theme)
    : AccountsDesk(makeDatabase(), theme) {}

AccountsDesk::AccountsDesk(const std::shared_ptr<store::Database> &database, ui::ThemeChoice theme)
    : AccountsDesk(database, *database, theme) {}

AccountsDesk::AccountsDesk(std::shared_ptr<store::Database> database, store::Database &others, ui::ThemeChoice theme)
    : m_database(std::move(database))
    , m_session(must(others.open()))
    , m_client(std::make_unique<store::Client>(m_database))
    , m_appearance(theme)
    , m_window(std::make_unique<ui::MainWindow>(*m_client, must(must(m_database->open())->details().business()),
                                                m_appearance, std::make_unique<AgreeingDialogs>(m_lastQuestion))) {
    m_window->show();
}

store::InitOptions AccountsDesk::options() {
    return {.sandbox = true, .today = kToday};
}

std::shared_ptr<store::Database> AccountsDesk::makeDatabase() {
    auto made = backend().create(options());
    addPlan(*must(made->open()));
    return made;
}

void AccountsDesk::addPlan(store::Session &session) {
    must(session.catalogue().addPlan(u"Basic"_s, domain::Money(99'00), domain::Money(49'00)));
}

void AccountsDesk::tamper(const QByteArray &statements) {
    backend().tamper(*m_database, statements);
}

domain::AccountId AccountsDesk::addAccount(const QString &name) {
    return must(m_session->commands().addAccount({.name = name, .email = u"office@example.com"_s}));
}

domain::Integration AccountsDesk::open(domain::AccountId account, const QString &label) {
    return must(m_session->commands().open({.account = account,
                                            .supplier = u"Nordwind"_s,
                                            .channel = u"Marktplatz"_s,
                                            .label = label,
                                            .plan = u"Basic"_s}))
        .integration;
}

void AccountsDesk::execute(domain::Command command, domain::IntegrationId integration) {
    must(m_session->commands().execute({.command = command, .integration = integration}));
}

std::optional<domain::Integration> AccountsDesk::stored(domain::IntegrationId integration) {
    auto found = m_session->details().integration(integration);
    return found ? std::optional(*found) : std::nullopt;
}

void AccountsDesk::goTo(domain::AccountId account, const std::optional<domain::IntegrationId> &integration) {
    m_window->goTo({.page = ui::PageId::Accounts, .account = account, .integration = integration});
    QTRY_VERIFY_WITH_TIMEOUT(table(u"Integrations"_s), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(table(u"Integrations"_s)->currentRow() >= 0, kPatienceMs);
}

ui::TableView *AccountsDesk::table(const QString &accessibleName) {
    const auto tables = m_window->findChildren<ui::TableView *>();
    for (ui::TableView *each : tables) {
        if (each->isVisible() && each->accessibleName() == accessibleName)
            return each;
    }
    return nullptr;
}

QAbstractButton *AccountsDesk::button(const QString &accessibleName, const QString &objectName) {
    const auto buttons = m_window->findChildren<QAbstractButton *>(objectName);
    for (QAbstractButton *each : buttons) {
        const QString name = each->accessibleName().isEmpty() ? each->text() : each->accessibleName();
        if (each->isVisible() && name == accessibleName)
            return each;
    }
    return nullptr;
}

QDialog *AccountsDesk::dialog(const QString &objectName) {
    QDialog *found = nullptr;
    const auto look = [&] {
        const auto dialogs = m_window->findChildren<QDialog *>(objectName);
        for (QDialog *each : dialogs) {
            if (each->isVisible())
                found = each;
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(look, kPatienceMs) ? found : nullptr;
}

QString AccountsDesk::message() {
    return m_window->context().messages.isVisible() ? m_window->context().messages.text() : QString();
}
