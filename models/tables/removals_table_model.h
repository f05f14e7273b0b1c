// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model.h"

namespace tables {

/// Integrations of all accounts that are going to be removed (R6), with what their months cost and how old they are.
class RemovalsTableModel final : public WindowedTableModel<store::RemovalRow, store::RemovalQuery> {
    Q_OBJECT

public:
    enum class Column { RemovalOn, Account, Label, Supplier, Channel, Status, Fee, Opened };

    explicit RemovalsTableModel(store::Client &client, QObject *parent = nullptr);

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
