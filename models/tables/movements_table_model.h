// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model.h"

namespace tables {

/// The integrations behind one part of what moved the coming month's total, by their ids.
class MovementsTableModel final : public WindowedTableModel<store::MovementRow, store::MovementQuery> {
    Q_OBJECT

public:
    enum class Column { Account, Integration, Id, Before, After, Amount };

    explicit MovementsTableModel(store::Client &client, QObject *parent = nullptr);

protected:
    QString heading(int column) const override;
    QVariant cellOf(const Row &row, int column) const override;
    QVariant factOf(const Row &row, Role role) const override;
    void sortBy(Query &query, int column, Qt::SortOrder order) const override;
};

} // namespace tables
