// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/details.h"
#include "models/store/latest_answer.h"
#include "models/tables/activity_table_model.h"
#include "models/tables/invoices_table_model.h"
#include "ui/shell/page_context.h"
#include "ui/shell/place.h"

#include <QWidget>

class QTabWidget;

namespace ui {

class AccountHead;
class IntegrationsTab;
class InvoicePrinting;
class Notice;
class TableView;
class WriteGuard;

/// One account: who it is and how it stands, its integrations, invoices and activity.
class AccountView : public QWidget {
    Q_OBJECT

public:
    explicit AccountView(const PageContext &context, QWidget *parent = nullptr);

    void showAccount(domain::AccountId account, const std::optional<domain::IntegrationId> &integration);
    /// Back in view: what it shows may have changed.
    void refresh();

    domain::AccountId account() const { return m_account; }

    std::optional<domain::IntegrationId> selectedIntegration() const;

signals:
    void listRequested();
    void navigationRequested(const ui::Place &place);

private:
    QWidget *invoicesTab();
    QWidget *activityTab();
    QWidget *inCard(TableView *table);
    void ask();
    void showDetails(const store::AccountDetails &details);
    void editAccount();
    void unpark();
    void goToInvoice(const QString &number);

    const PageContext &m_context;
    domain::AccountId m_account;
    std::optional<store::AccountDetails> m_details;
    AccountHead *m_head;
    Notice *m_missing;
    Notice *m_parked;
    WriteGuard *m_unparking;
    Notice *m_due;
    QTabWidget *m_tabs;
    IntegrationsTab *m_integrations;
    tables::InvoicesTableModel *m_invoices;
    tables::ActivityTableModel *m_activity;
    InvoicePrinting *m_printing;
    store::LatestAnswer m_asked;
};

} // namespace ui
