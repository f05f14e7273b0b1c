// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model.h"

namespace tables {

/// Accounts, found by search as one types.
class AccountsTableModel final : public WindowedTableModel<store::AccountRow, store::AccountQuery> {
    Q_OBJECT

public:
    enum class Column { Id, Name, Email, Integrations, Frozen, CancelPending, NextBilling };

    explicit AccountsTableModel(store::Client &client, QObject *parent = nullptr);

protected:
    QString heading(int column) const override;
    QVariant cellOf(const Row &row, int column) const override;
    QVariant factOf(const Row &row, Role role) const override;
    void sortBy(Query &query, int column, Qt::SortOrder order) const override;
};

} // namespace tables
