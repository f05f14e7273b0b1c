// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/accounts_page.h"

#include "models/store/client.h"
#include "ui/pages/accounts/account_view.h"
#include "ui/pages/accounts/accounts_list.h"
#include "ui/shell/message_bar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

AccountsPage::AccountsPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Accounts, tr("Accounts"), parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_list(new AccountsList(context, this))
    , m_view(new AccountView(context, this)) {
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_list, &AccountsList::accountRequested, this, &AccountsPage::visit);
    connect(m_view, &AccountView::listRequested, this, [this] { visit({}); });
    connect(m_view, &AccountView::navigationRequested, this, &AccountsPage::navigationRequested);
}

Place AccountsPage::place() const {
    return {.page = PageId::Accounts, .account = m_account};
}

Place AccountsPage::exactPlace() const {
    Place exact = place();
    if (m_account)
        exact.integration = m_view->selectedIntegration();
    return exact;
}

void AccountsPage::goTo(const Place &place) {
    m_owner.forget();
    if (!place.account && place.integration)
        findOwner(*place.integration);
    else
        show(place.account, place.integration);
}

void AccountsPage::takeOver(const Page &before) {
    m_list->takeOver(*static_cast<const AccountsPage &>(before).m_list);
}

void AccountsPage::shown() {
    if (m_account)
        m_view->refresh();
    else
        m_list->focusSearch();
}

void AccountsPage::focusSearch() {
    if (m_account)
        visit({});
    m_list->focusSearch();
}

void AccountsPage::visit(const std::optional<domain::AccountId> &account) {
    show(account, {});
    emit placeChanged();
}

void AccountsPage::show(const std::optional<domain::AccountId> &account,
                        const std::optional<domain::IntegrationId> &integration) {
    m_account = account;
    m_owner.forget(); // whoever goes somewhere is not to be led elsewhere
    if (account)
        m_view->showAccount(*account, integration);
    m_stack->setCurrentWidget(account ? static_cast<QWidget *>(m_view) : m_list);
}

void AccountsPage::findOwner(domain::IntegrationId integration) {
    m_owner.ask(m_context.client.fetch(
                    [integration](store::Session &session) { return session.details().integration(integration); }),
                this, [this](const store::Result<domain::Integration> &found) {
                    if (found)
                        show(found->account, found->id);
                    else
                        m_context.messages.explain(found.error());
                });
}

} // namespace ui
