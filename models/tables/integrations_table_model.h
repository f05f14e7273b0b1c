// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model.h"

namespace tables {

/// Integrations, of one account or of all, with the status that people see.
class IntegrationsTableModel final : public WindowedTableModel<domain::Integration, store::IntegrationQuery> {
    Q_OBJECT

public:
    enum class Column { Id, Label, Supplier, Channel, Plan, Fee, Status, NextBilling };

    explicit IntegrationsTableModel(store::Client &client, QObject *parent = nullptr);

    /// The business day that the status is derived for (R14). Until it is known nothing is shown as due.
    void setToday(domain::Day today);

protected:
    QString heading(int column) const override;
    QVariant cellOf(const Row &row, int column) const override;
    QVariant factOf(const Row &row, Role role) const override;
    void sortBy(Query &query, int column, Qt::SortOrder order) const override;

private:
    std::optional<domain::Day> m_today;
};

} // namespace tables
