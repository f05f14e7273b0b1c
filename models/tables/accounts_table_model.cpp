// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounts_table_model.h"

#include <array>

namespace tables {
namespace {

constexpr std::array kColumns{
    ColumnSpec{QLatin1String("id"), ColumnKind::Id, true},
    ColumnSpec{QLatin1String("name"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("email"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("integrations"), ColumnKind::Count, true},
    ColumnSpec{QLatin1String("frozen"), ColumnKind::Count},
    ColumnSpec{QLatin1String("cancel-pending"), ColumnKind::Count},
    ColumnSpec{QLatin1String("next-billing"), ColumnKind::Day, true},
};

RowKey keyOf(const store::AccountRow &row) {
    return {row.id.value};
}

} // namespace

AccountsTableModel::AccountsTableModel(store::Client &client, QObject *parent)
    : WindowedTableModel(client, kColumns, {&store::Lists::accounts, &store::Lists::accountTotals, &keyOf}, parent) {}

QString AccountsTableModel::heading(int column) const {
    switch (Column(column)) {
    case Column::Id:
        //: Heading of the column with an account's number
        return tr("Account");
    case Column::Name:
        //: Heading of the column with an account's name
        return tr("Name");
    case Column::Email:
        //: Heading of the column with an account's email address
        return tr("Email");
    case Column::Integrations:
        //: Heading of the column that counts an account's integrations
        return tr("Integrations");
    case Column::Frozen:
        //: Heading of the column that counts an account's frozen integrations
        return tr("Frozen");
    case Column::CancelPending:
        //: Heading of the column that counts an account's integrations that will be removed on their billing date
        return tr("Cancel pending");
    case Column::NextBilling:
        //: Heading of the column with the next day on which any of an account's integrations renews
        return tr("Next billing");
    }
    return {};
}

QVariant AccountsTableModel::cellOf(const Row &row, int column) const {
    switch (Column(column)) {
    case Column::Id: return row.id.value;
    case Column::Name: return row.name;
    case Column::Email: return row.email;
    case Column::Integrations: return qint64(row.integrations);
    case Column::Frozen: return qint64(row.frozen);
    case Column::CancelPending: return qint64(row.cancelPending);
    case Column::NextBilling: return variantOf(row.nextBillingOn);
    }
    return {};
}

QVariant AccountsTableModel::factOf(const Row &row, Role role) const {
    if (role == Role::Id)
        return row.id.value;
    if (role == Role::Account)
        return QVariant::fromValue(row.id);
    if (role == Role::Parked)
        return variantOf(row.parked);
    return {};
}

void AccountsTableModel::sortBy(Query &query, int column, Qt::SortOrder order) const {
    using Sort = store::AccountColumn;
    query.order = order;
    switch (Column(column)) {
    case Column::Id: query.sort = Sort::Id; break;
    case Column::Email: query.sort = Sort::Email; break;
    case Column::Integrations: query.sort = Sort::Integrations; break;
    case Column::NextBilling: query.sort = Sort::NextBilling; break;
    default: query.sort = Sort::Name;
    }
}

} // namespace tables
