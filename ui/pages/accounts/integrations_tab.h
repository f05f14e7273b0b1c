// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/integrations_table_model.h"
#include "ui/actions/bulk_commands.h"
#include "ui/actions/integration_actions.h"
#include "ui/actions/integration_commands.h"
#include "ui/shell/page_context.h"

#include <QWidget>

class QSplitter;

namespace ui {

class IntegrationPanel;
class RowUncancelButtons;
class SelectedIntegrations;
class TableView;
class WriteGuard;

/// An account's integrations: what can be done with the one that is selected, or with several; the list, and all about
/// the one below.
class IntegrationsTab : public QWidget {
    Q_OBJECT

public:
    explicit IntegrationsTab(const PageContext &context, QWidget *parent = nullptr);

    /// @p wanted is selected; nothing: the first one, or the one that is selected already.
    void showAccount(domain::AccountId account, const std::optional<domain::IntegrationId> &wanted);

    /// Back in view: what it shows may have changed.
    void refresh();

    /// The account's details have come.
    void showDetails(const store::AccountDetails &details);

    std::optional<domain::IntegrationId> selected() const;

signals:
    void invoiceRequested(const QString &number);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *toolbar();
    /// As much room as the rows need, up to some, and the rest for the details.
    void fitHalves();
    void select();
    void lookFor(domain::IntegrationId integration);
    void followSelection();
    void setAccountName(const QString &name);
    void showSubject(const std::optional<domain::Integration> &integration);
    void patch(const domain::Integration &after);
    void clockChanged();
    void openIntegration();
    void editLabel(const domain::Integration &integration);
    void uncancel(domain::IntegrationId integration);

    const PageContext &m_context;
    domain::AccountId m_account;
    WriteGuard *m_opening = nullptr;
    QString m_accountName;                    ///< empty until it is known: nothing is opened before
    std::optional<domain::Money> m_frozenFee; ///< nothing while it isn't known
    std::optional<domain::IntegrationId> m_wanted;
    tables::IntegrationsTableModel *m_rows;
    IntegrationActions *m_actions;
    IntegrationCommands *m_commands;
    BulkCommands *m_bulk;
    TableView *m_table;
    SelectedIntegrations *m_selection;
    RowUncancelButtons *m_arrows;
    IntegrationPanel *m_panel;
    QSplitter *m_halves;
    bool m_isSplitByUser = false;
    store::LatestAnswer m_lookedFor;
};

} // namespace ui
