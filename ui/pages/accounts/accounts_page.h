// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QStackedWidget;

namespace ui {

class AccountView;
class AccountsList;

/// Accounts: the list of them, and the page of one.
class AccountsPage : public Page {
    Q_OBJECT

public:
    explicit AccountsPage(const PageContext &context, QWidget *parent = nullptr);

    Place place() const override;
    Place exactPlace() const override;
    void goTo(const Place &place) override;
    void takeOver(const Page &before) override;
    void shown() override;
    void focusSearch() override;

private:
    /// As a step that Back undoes.
    void visit(const std::optional<domain::AccountId> &account);
    void show(const std::optional<domain::AccountId> &account, const std::optional<domain::IntegrationId> &integration);
    /// Somebody knows an integration, but not whose it is.
    void findOwner(domain::IntegrationId integration);

    const PageContext &m_context;
    std::optional<domain::AccountId> m_account; ///< nothing: the list
    QStackedWidget *m_stack;
    AccountsList *m_list;
    AccountView *m_view;
    store::LatestAnswer m_owner;
};

} // namespace ui
