// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour/tour.h"

#include "app/desk/first_run_dialog.h"
#include "app/desk/problem_dialog.h"
#include "ui/connections/password_dialog.h"
#include "ui/connections/profiles.h"
#include "ui/drafts/drafts.h"
#include "ui/phrases/error_phrases.h"

#include <QLabel>

#include <memory>

namespace desk {
namespace {

using ui::PageId;
using namespace Qt::StringLiterals;

constexpr int kMostLookedAt = 60;
/// So many rows fit beside everything else.
constexpr int kFewIntegrations = 4;
constexpr int kManyIntegrations = 9;

/// The first of @p integrations in that state.
std::optional<domain::IntegrationId> oneThatIs(domain::Service service, bool cancelPending,
                                               const std::vector<domain::Integration> &integrations) {
    const auto found = std::ranges::find_if(integrations, [&](const domain::Integration &each) {
        return each.service == service && each.cancelOn.has_value() == cancelPending;
    });
    return found == integrations.end() ? std::nullopt : std::optional(found->id);
}

} // namespace

SampleRecipe Tour::recipe() {
    return {.today = domain::Day::fromYmd(2026, 3, 16), .demo = {.accounts = 200, .integrations = 1000, .seed = 7}};
}

void Tour::walk() {
    findCast();
    accounts();
    integrationTabs();
    answers();
    commands();
    conflict();
    several();
    forms();
    openIntegration();
    accountTabs();
    upcoming();
    removals();
    invoices();
    paper();
    renewals();
    activity();
    prices();
    connections();
    keys();
    frame();
}

/// An account of a size that can be seen whole, in every state that there is.
void Tour::findCast() {
    auto cast = std::make_shared<std::optional<Cast>>();
    m_stage.behindTheDesk([cast](store::Session &session) -> store::Result<void> {
        const store::AccountQuery largest{.sort = store::AccountColumn::Integrations, .order = Qt::DescendingOrder};
        const auto rows = session.lists().accounts(largest, {.count = kMostLookedAt});
        if (!rows)
            return rows.error();
        for (const store::AccountRow &row : *rows) {
            if (row.integrations < kFewIntegrations || row.integrations > kManyIntegrations || row.frozen == 0)
                continue;
            const auto all = session.lists().integrations({.account = row.id}, {.count = kManyIntegrations});
            if (!all)
                return all.error();
            const auto active = oneThatIs(domain::Service::Active, false, *all);
            const auto cancelled = oneThatIs(domain::Service::Active, true, *all);
            if (active && cancelled) {
                *cast = Cast{.account = row.id, .active = *active, .cancelled = *cancelled};
                return {};
            }
        }
        return {};
    });
    if (*cast)
        m_cast = **cast;
    else
        m_stage.fail(Stage::tr("the sample data have no account to show"));
}

void Tour::accounts() {
    m_stage.goTo({.page = PageId::Accounts});
    m_stage.draw(u"accounts"_s);
    m_stage.type(u"search-accounts"_s, u"shop"_s);
    m_stage.draw(u"search"_s);
    m_stage.type(u"search-accounts"_s, u" on the moon"_s);
    m_stage.draw(u"search-without-a-match"_s);
}

void Tour::integrationTabs() {
    showIntegration(m_cast.active);
    m_stage.draw(u"account"_s);
    m_stage.showTab(u"integration-tabs"_s, 1);
    m_stage.draw(u"integration-settings"_s);
    m_stage.showTab(u"integration-tabs"_s, 2);
    m_stage.type(u"new-note"_s, u"Called: wants a break over the summer. Told her that frozen is $9.00 a month."_s);
    m_stage.press(u"add-note"_s);
    m_stage.draw(u"integration-notes"_s);
    m_stage.press(u"message-close"_s);
    m_stage.showTab(u"integration-tabs"_s, 3);
    m_stage.draw(u"integration-syncs"_s);
    m_stage.showTab(u"integration-tabs"_s, 4);
    m_stage.draw(u"integration-history"_s);
    m_stage.showTab(u"integration-tabs"_s, 0);
}

/// What customers ask.
void Tour::answers() {
    drawDialog(u"compare-choices"_s, u"keep-freeze-or-cancel"_s);
    drawDialog(u"why-this-amount"_s, u"why-this-amount"_s);
}

void Tour::commands() {
    m_stage.press(u"freeze"_s);
    m_stage.draw(u"freeze"_s);
    m_stage.press(u"agree"_s);
    m_stage.draw(u"frozen-with-undo"_s);
    drawDialog(u"unfreeze"_s, u"unfreeze"_s);
    m_stage.press(u"message-act"_s); // Undo
    m_stage.press(u"cancel"_s);
    m_stage.draw(u"cancel"_s);
    m_stage.press(u"agree"_s);
    m_stage.draw(u"cancel-pending"_s);
    drawDialog(u"freeze-instead"_s, u"freeze-instead"_s);
    m_stage.press(u"uncancel-beside-badge"_s);
    m_stage.draw(u"uncancel"_s);
    m_stage.press(u"agree"_s);
}

/// Somebody else is faster while the consequence is on the screen (R18).
void Tour::conflict() {
    m_stage.press(u"freeze"_s);
    m_stage.behindTheDesk([id = m_cast.active](store::Session &session) -> store::Result<void> {
        const auto done = session.commands().execute({.command = domain::Command::Cancel, .integration = id});
        return done ? store::Result<void>() : done.error();
    });
    m_stage.press(u"agree"_s);
    m_stage.draw(u"somebody-was-faster"_s);
    m_stage.press(u"message-close"_s);
    m_stage.press(u"uncancel"_s);
    m_stage.press(u"agree"_s);
    m_stage.press(u"message-close"_s);
}

/// All integrations of the account at once, and what can't be done with some of them.
void Tour::several() {
    m_stage.selectAll(u"integrations"_s);
    m_stage.draw(u"several-selected"_s);
    drawDialog(u"cancel"_s, u"cancel-several"_s);
    m_stage.press(u"freeze"_s);
    m_stage.draw(u"freeze-several"_s);
    // Somebody else is faster with one of them (R18).
    m_stage.behindTheDesk([id = m_cast.active](store::Session &session) -> store::Result<void> {
        const auto edited = session.commands().edit({.integration = id, .label = u"Renamed meanwhile"_s});
        return edited ? store::Result<void>() : edited.error();
    });
    m_stage.press(u"agree"_s);
    m_stage.draw(u"several-tried"_s);
    m_stage.closeDialog();
    m_stage.draw(u"several-done"_s);
    m_stage.press(u"message-act"_s); // Undo
    m_stage.press(u"message-close"_s);
    drawDialog(u"integrations-columns"_s, u"columns"_s);
    showIntegration(m_cast.active);
}

void Tour::forms() {
    drawDialog(u"edit-label"_s, u"edit-label"_s);
    ui::Drafts &drafts = m_stage.window().context().drafts;
    const ui::DraftKey form{.form = u"label"_s, .integration = m_cast.active};
    const QUuid draft = QUuid::createUuid();
    drafts.keep(form, draft, {{u"label"_s, Stage::tr("Hand tools, north wing")}});
    drawDialog(u"edit-label"_s, u"draft-kept"_s);
    drafts.discard(form, draft);
    drawDialog(u"edit-plan"_s, u"edit-plan"_s);
    m_stage.press(u"edit-fee"_s);
    m_stage.type(u"fee"_s, u"35.00"_s);
    m_stage.draw(u"edit-fee"_s);
    m_stage.closeDialog();
    m_stage.showTab(u"integration-tabs"_s, 1);
    drawDialog(u"add-setting"_s, u"add-setting"_s);
    drawDialog(u"edit-account"_s, u"edit-account"_s);
}

void Tour::openIntegration() {
    m_stage.press(u"open-integration"_s);
    m_stage.type(u"supplier"_s, u"Harbour Tools"_s);
    m_stage.type(u"channel"_s, u"Corner Shop Online"_s);
    m_stage.type(u"label"_s, u"Hand tools, north"_s);
    m_stage.draw(u"open-integration"_s);
    m_stage.press(u"agree"_s);
    m_stage.draw(u"opened"_s);
    m_stage.press(u"message-close"_s);
}

void Tour::accountTabs() {
    m_stage.showTab(u"account-tabs"_s, 1);
    m_stage.draw(u"account-invoices"_s);
    m_stage.showTab(u"account-tabs"_s, 2);
    m_stage.draw(u"account-activity"_s);
}

void Tour::upcoming() {
    m_stage.goTo({.page = PageId::UpcomingRenewals});
    m_stage.draw(u"upcoming-by-day"_s);
    m_stage.press(u"choice-1"_s);
    m_stage.draw(u"upcoming-by-account"_s);
    m_stage.press(u"choice-2"_s);
    m_stage.draw(u"upcoming-by-integration"_s);
    m_stage.press(u"chart-1"_s);
    m_stage.draw(u"upcoming-by-supplier"_s);
    m_stage.press(u"as-table"_s);
    m_stage.draw(u"upcoming-by-supplier-as-table"_s);
    m_stage.press(u"as-table"_s);
    m_stage.press(u"chart-3"_s);
    m_stage.draw(u"month-over-month"_s);
    m_stage.press(u"chart-0"_s);
    m_stage.showTab(u"upcoming-tabs"_s, 1);
    m_stage.press(u"choice-2"_s); // 30 days ago
    m_stage.draw(u"what-moved"_s);
    m_stage.showTab(u"upcoming-tabs"_s, 0);
}

void Tour::removals() {
    m_stage.goTo({.page = PageId::Removals});
    m_stage.press(u"choice-2"_s);
    m_stage.draw(u"removals"_s);
    m_stage.showTab(u"removal-tabs"_s, 1);
    m_stage.draw(u"removal-receipts"_s);
}

void Tour::prices() {
    m_stage.goTo({.page = PageId::Prices});
    m_stage.draw(u"plans-and-prices"_s);
    drawDialog(u"new-price"_s, u"new-price"_s);
    m_stage.showTab(u"catalogue-tabs"_s, 1);
    m_stage.draw(u"suppliers"_s);
    drawDialog(u"rename-supplier"_s, u"rename-supplier"_s);
    m_stage.showTab(u"catalogue-tabs"_s, 0);
}

void Tour::invoices() {
    m_stage.goTo({.page = PageId::Invoices});
    m_stage.draw(u"invoices"_s);
    m_stage.type(u"search-invoices"_s, u"no such number"_s);
    m_stage.draw(u"invoices-without-a-match"_s);
    m_stage.empty(u"search-invoices"_s);
    m_stage.choose(u"invoice-kind"_s, 1);
    m_stage.choose(u"period"_s, 2);
    m_stage.draw(u"invoices-filtered"_s);
    m_stage.press(u"clear-filters"_s);
    m_stage.goTo({.page = PageId::Invoices, .account = m_cast.account});
    m_stage.press(u"export-csv"_s);
    m_stage.draw(u"export"_s);
    m_stage.closeDialog();
}

/// What can be made of an invoice outside of the desk.
void Tour::paper() {
    m_stage.press(u"edit-letterhead"_s);
    m_stage.type(u"letterhead-company"_s, u"Harbour & Lane Ltd."_s);
    m_stage.type(u"letterhead-tax"_s, u"VAT ID GB123456789"_s);
    m_stage.draw(u"letterhead"_s);
    m_stage.closeDialog();
    drawDialog(u"save-month"_s, u"save-month"_s);
}

void Tour::renewals() {
    m_stage.goTo({.page = PageId::RenewalRun});
    m_stage.draw(u"nothing-due"_s);
    m_stage.press(u"next-billing-date"_s);
    m_stage.draw(u"clock-moved"_s);
    m_stage.press(u"message-act"_s); // Go to renewal run
    m_stage.draw(u"run-due"_s);
    if (const auto *fingerprint = m_stage.find<QLabel>(u"fingerprint"_s))
        m_stage.type(u"approved-fingerprint"_s, fingerprint->accessibleDescription());
    m_stage.draw(u"run-approved"_s);
    m_stage.press(u"run-renewals"_s);
    m_stage.draw(u"run-question"_s);
    m_stage.pressAndDraw(u"agree"_s, u"run-under-way"_s);
    m_stage.draw(u"run-done"_s);
}

void Tour::activity() {
    m_stage.goTo({.page = PageId::Activity});
    m_stage.draw(u"activity"_s);
    m_stage.press(u"refusals-only"_s);
    m_stage.draw(u"activity-refusals"_s);
}

/// The settings are the tour's own, and so is the keychain.
void Tour::connections() {
    ui::Profile head = ui::Profile::create();
    head.name = Stage::tr("Head office");
    head.url = *store::ConnectionUrl::parse(u"postgresql://ada@db1.example.com,db2.example.com/renewdesk"_s);
    head.mark = {.known = ui::KnownMark::Production, .tone = ui::Tone::Danger};
    ui::Profiles().save(head);
    m_stage.press(u"connections-action"_s);
    m_stage.draw(u"connections"_s);
    m_stage.press(u"new-connection"_s);
    m_stage.type(u"name"_s, Stage::tr("Branch office"));
    m_stage.type(u"host"_s, u"branch.example.com"_s);
    m_stage.type(u"database"_s, u"renewdesk"_s);
    m_stage.type(u"user"_s, u"ada"_s);
    m_stage.type(u"password"_s, u"not a real one"_s);
    m_stage.draw(u"new-connection"_s);
    m_stage.closeDialog();
    m_stage.closeDialog();
    (new ui::PasswordDialog({.name = head.name,
                             .where = head.url.display(),
                             .why = ui::sentence({.code = domain::ErrorCode::Unreachable,
                                                  .reason = domain::Reason::PasswordRefused,
                                                  .facts = {.path = head.url.display(), .who = u"ada"_s}})},
                            &m_stage.window()))
        ->open();
    m_stage.draw(u"password"_s);
    m_stage.closeDialog();
    m_stage.window().showConnection(head.name, head.mark);
    m_stage.draw(u"marked-window"_s);
    m_stage.window().showConnection({}, {});
}

void Tour::keys() {
    showIntegration(m_cast.active);
    m_stage.press(u"go-to"_s);
    m_stage.draw(u"go-to"_s);
    m_stage.type(u"palette-field"_s, u"shop"_s);
    m_stage.draw(u"go-to-by-name"_s);
    m_stage.empty(u"palette-field"_s);
    m_stage.type(u"palette-field"_s, u"invoice 2026-"_s);
    m_stage.draw(u"go-to-by-number"_s);
    m_stage.closeDialog();
    drawDialog(u"shortcuts-action"_s, u"shortcuts"_s);
}

void Tour::frame() {
    drawDialog(u"help-action"_s, u"help"_s);
    m_stage.press(u"settings-action"_s);
    m_stage.draw(u"settings"_s);
    m_stage.showTab(u"settings-sections"_s, 1);
    m_stage.draw(u"settings-folders"_s);
    m_stage.closeDialog();
    FirstRunDialog first({.location = u"/home/ada/.local/share/renewdesk/renewdesk.sqlite"_s},
                         ProblemDialog::Back::Quits, &m_stage.window());
    first.open();
    m_stage.draw(u"first-start"_s);
    first.reject();
    const domain::Error error{.code = domain::ErrorCode::Unreachable,
                              .reason = domain::Reason::Locked,
                              .facts = {.path = u"/srv/renewdesk/renewals.db"_s}};
    ProblemDialog problem({}, error, ProblemDialog::Kind::Real, ProblemDialog::Back::Quits, &m_stage.window());
    problem.open();
    m_stage.draw(u"cannot-open"_s);
    problem.reject();
}

void Tour::showIntegration(domain::IntegrationId integration) {
    m_stage.goTo({.page = PageId::Accounts, .account = m_cast.account, .integration = integration});
}

/// Opens a dialog, draws it, and closes it as it was.
void Tour::drawDialog(const QString &button, const QString &name) {
    m_stage.press(button);
    m_stage.draw(name);
    m_stage.closeDialog();
}

} // namespace desk
