// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/upcoming_table_model.h"

#include <array>

namespace tables {
namespace {

constexpr std::array kColumns{
    ColumnSpec{QLatin1String("due-on"), ColumnKind::Day, true},
    ColumnSpec{QLatin1String("account"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("integration"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("kind"), ColumnKind::Kind, true},
    ColumnSpec{QLatin1String("connectivity"), ColumnKind::Count},
    ColumnSpec{QLatin1String("frozen"), ColumnKind::Count},
    ColumnSpec{QLatin1String("removals"), ColumnKind::Count},
    ColumnSpec{QLatin1String("amount"), ColumnKind::Money, true},
};

/// By integration its id and the date, by account its id, by day the day.
RowKey keyOf(const store::UpcomingRow &row) {
    const qint64 day = row.dueOn.toDate().toJulianDay();
    if (row.integration)
        return {row.integration->value, day};
    return {row.account ? row.account->value : day};
}

} // namespace

UpcomingTableModel::UpcomingTableModel(store::Client &client, QObject *parent)
    : WindowedTableModel(client, kColumns,
                         {&store::Lists::upcoming, &store::Lists::upcomingTotals, &keyOf, store::Use::Reports},
                         parent) {}

bool UpcomingTableModel::appliesTo(Column column, store::UpcomingBy by) {
    switch (column) {
    case Column::Account: return by != store::UpcomingBy::Day;
    case Column::Integration:
    case Column::Kind: return by == store::UpcomingBy::Integration;
    case Column::Connectivity:
    case Column::Frozen:
    case Column::Removals: return by != store::UpcomingBy::Integration;
    case Column::DueOn:
    case Column::Amount: return true;
    }
    return true;
}

QString UpcomingTableModel::heading(int column) const {
    switch (Column(column)) {
    case Column::DueOn:
        //: Heading of the column with the day on which a charge or removal is due
        return tr("Due on");
    case Column::Account:
        //: Heading of the column with the name of the account that will be charged
        return tr("Account");
    case Column::Integration:
        //: Heading of the column with the label of the integration that will be charged or removed
        return tr("Integration");
    case Column::Kind:
        //: Heading of the column with what will happen: connectivity, frozen, removal
        return tr("For");
    case Column::Connectivity:
        //: Heading of the column that counts charges for active integrations
        return tr("Active");
    case Column::Frozen:
        //: Heading of the column that counts charges for frozen integrations
        return tr("Frozen");
    case Column::Removals:
        //: Heading of the column that counts integrations that will be removed
        return tr("Removals");
    case Column::Amount:
        //: Heading of the column with the money that will be charged
        return tr("Amount");
    }
    return {};
}

QVariant UpcomingTableModel::cellOf(const Row &row, int column) const {
    switch (Column(column)) {
    case Column::DueOn: return QVariant::fromValue(row.dueOn);
    case Column::Account: return row.accountName;
    case Column::Integration: return row.label;
    case Column::Kind: return variantOf(row.kind);
    case Column::Connectivity: return row.connectivityCount;
    case Column::Frozen: return row.frozenCount;
    case Column::Removals: return row.removalCount;
    case Column::Amount:
        // One charge without a price in force isn't one of nothing (R19).
        return row.kind && row.unpricedCount > 0 ? QVariant() : QVariant::fromValue(row.amount);
    }
    return {};
}

QVariant UpcomingTableModel::factOf(const Row &row, Role role) const {
    switch (role) {
    case Role::Id: return keyOf(row).id;
    case Role::Account: return variantOf(row.account);
    case Role::Integration: return variantOf(row.integration);
    default: return {};
    }
}

void UpcomingTableModel::sortBy(Query &query, int column, Qt::SortOrder order) const {
    using Sort = store::UpcomingColumn;
    query.order = order;
    switch (Column(column)) {
    case Column::Account: query.sort = Sort::Account; break;
    case Column::Integration: query.sort = Sort::Integration; break;
    case Column::Kind: query.sort = Sort::Kind; break;
    case Column::Amount: query.sort = Sort::Amount; break;
    default: query.sort = Sort::DueOn;
    }
}

} // namespace tables
