// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model.h"

namespace tables {

/// Charges and removals to come, one by one or added up by day or account.
class UpcomingTableModel final : public WindowedTableModel<store::UpcomingRow, store::UpcomingQuery> {
    Q_OBJECT

public:
    enum class Column { DueOn, Account, Integration, Kind, Connectivity, Frozen, Removals, Amount };

    explicit UpcomingTableModel(store::Client &client, QObject *parent = nullptr);

    /// Whether the column has anything to say when charges are added up @p by that: hide the others.
    static bool appliesTo(Column column, store::UpcomingBy by);

protected:
    QString heading(int column) const override;
    QVariant cellOf(const Row &row, int column) const override;
    QVariant factOf(const Row &row, Role role) const override;
    void sortBy(Query &query, int column, Qt::SortOrder order) const override;
};

} // namespace tables
