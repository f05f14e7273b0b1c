// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/integrations_table_model.h"
#include "ui/shell/page_context.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QToolButton;

namespace ui {

class TableView;

/// The circular arrow right beside each Cancel pending badge in a table of integrations: real buttons over the rows in
/// view, and only over those. The current row's is reached by Tab from the table.
class RowUncancelButtons : public QObject {
    Q_OBJECT

public:
    /// The room that a button wants beside its badge.
    static constexpr int kRoom = 30;

    /// All must outlive it; @p table shows @p rows.
    RowUncancelButtons(const PageContext &context, TableView &table, tables::IntegrationsTableModel &rows,
                       QObject *parent = nullptr);

    /// While a command is under way.
    void setBusy(bool busy);

signals:
    void uncancelRequested(domain::IntegrationId integration);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeSoon() { m_soon.start(); }

    void place();
    QToolButton *button(std::size_t number);
    void placeOne(QToolButton *button, int row, const domain::Integration &integration);

    const PageContext &m_context;
    TableView &m_table;
    tables::IntegrationsTableModel &m_rows;
    std::vector<QToolButton *> m_buttons; ///< as many as were ever in view at once
    std::vector<domain::IntegrationId> m_whose;
    QTimer m_soon;
    bool m_busy = false;
};

} // namespace ui
