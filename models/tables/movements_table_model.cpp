// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/movements_table_model.h"

#include <array>

namespace tables {
namespace {

constexpr std::array kColumns{
    ColumnSpec{QLatin1String("account"), ColumnKind::Text}, ColumnSpec{QLatin1String("integration"), ColumnKind::Text},
    ColumnSpec{QLatin1String("id"), ColumnKind::Id},        ColumnSpec{QLatin1String("before"), ColumnKind::Money},
    ColumnSpec{QLatin1String("after"), ColumnKind::Money},  ColumnSpec{QLatin1String("amount"), ColumnKind::Money},
};

/// One that is told by two parts has a row in each.
RowKey keyOf(const store::MovementRow &row) {
    return {row.integration.value, qint64(row.kind)};
}

} // namespace

MovementsTableModel::MovementsTableModel(store::Client &client, QObject *parent)
    : WindowedTableModel(client, kColumns,
                         {&store::Lists::movementRows, &store::Lists::movementTotals, &keyOf, store::Use::Reports},
                         parent) {}

QString MovementsTableModel::heading(int column) const {
    switch (Column(column)) {
    case Column::Account:
        //: Heading of the column with the name of the account
        return tr("Account");
    case Column::Integration:
        //: Heading of the column with the label of the integration; empty for one that is removed
        return tr("Integration");
    case Column::Id:
        //: Heading of the column with the integration's id
        return tr("Id");
    case Column::Before:
        //: Heading of the column with the money that was to be charged then
        return tr("Then");
    case Column::After:
        //: Heading of the column with the money that is to be charged now
        return tr("Now");
    case Column::Amount:
        //: Heading of the column with the money between then and now
        return tr("Difference");
    }
    return {};
}

QVariant MovementsTableModel::cellOf(const Row &row, int column) const {
    switch (Column(column)) {
    case Column::Account: return row.accountName;
    case Column::Integration: return row.label;
    case Column::Id: return row.integration.value;
    case Column::Before: return QVariant::fromValue(row.before);
    case Column::After: return QVariant::fromValue(row.after);
    case Column::Amount: return QVariant::fromValue(row.amount());
    }
    return {};
}

QVariant MovementsTableModel::factOf(const Row &row, Role role) const {
    switch (role) {
    case Role::Id: return row.integration.value;
    case Role::Account: return QVariant::fromValue(row.account);
    case Role::Integration: return QVariant::fromValue(row.integration);
    default: return {};
    }
}

void MovementsTableModel::sortBy(Query &, int, Qt::SortOrder) const {}

} // namespace tables
