// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/removals_table_model.h"

#include <array>

namespace tables {
namespace {

constexpr std::array kColumns{
    ColumnSpec{QLatin1String("removal-on"), ColumnKind::Day, true},
    ColumnSpec{QLatin1String("account"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("label"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("supplier"), ColumnKind::Text},
    ColumnSpec{QLatin1String("channel"), ColumnKind::Text},
    ColumnSpec{QLatin1String("status"), ColumnKind::Status},
    ColumnSpec{QLatin1String("fee"), ColumnKind::Money, true},
    ColumnSpec{QLatin1String("opened"), ColumnKind::Day, true},
};

RowKey keyOf(const store::RemovalRow &row) {
    return {row.integration.id.value};
}

} // namespace

RemovalsTableModel::RemovalsTableModel(store::Client &client, QObject *parent)
    : WindowedTableModel(client, kColumns, {&store::Lists::removals, &store::Lists::removalTotals, &keyOf}, parent) {}

void RemovalsTableModel::setToday(domain::Day today) {
    if (m_today == today)
        return;
    m_today = today;
    cellsChanged(int(Column::Status));
}

QString RemovalsTableModel::heading(int column) const {
    switch (Column(column)) {
    case Column::RemovalOn:
        //: Heading of the column with the day on which an integration will be removed
        return tr("Removal on");
    case Column::Account:
        //: Heading of the column with the name of the account that an integration belongs to
        return tr("Account");
    case Column::Label:
        //: Heading of the column with the name that the customer gave to an integration
        return tr("Integration");
    case Column::Supplier:
        //: Heading of the column with the supplier that an integration connects
        return tr("Supplier");
    case Column::Channel:
        //: Heading of the column with the sales channel that an integration connects
        return tr("Sales channel");
    case Column::Status:
        //: Heading of the column with an integration's status: active, frozen, cancel pending
        return tr("Status");
    case Column::Fee:
        //: Heading of the column with what an active integration costs a month
        return tr("Monthly fee");
    case Column::Opened:
        //: Heading of the column with the day on which an integration was opened
        return tr("Opened on");
    }
    return {};
}

QVariant RemovalsTableModel::cellOf(const Row &row, int column) const {
    const domain::Integration &integration = row.integration;
    switch (Column(column)) {
    case Column::RemovalOn: return variantOf(integration.cancelOn);
    case Column::Account: return row.accountName;
    case Column::Label: return integration.label;
    case Column::Supplier: return integration.supplier;
    case Column::Channel: return integration.channel;
    case Column::Status: return factOf(row, Role::Status);
    case Column::Fee: return variantOf(integration.monthlyFee);
    case Column::Opened: return QVariant::fromValue(integration.anchorOn);
    }
    return {};
}

QVariant RemovalsTableModel::factOf(const Row &row, Role role) const {
    const domain::Integration &integration = row.integration;
    // Before today is known no removal has come.
    const domain::Status status = integration.status(m_today.value_or(domain::Day()));
    switch (role) {
    case Role::Id: return integration.id.value;
    case Role::Account: return QVariant::fromValue(integration.account);
    case Role::Integration: return QVariant::fromValue(integration.id);
    case Role::Status: return QVariant::fromValue(status);
    case Role::StatusDay: return variantOf(integration.cancelOn);
    default: return {};
    }
}

void RemovalsTableModel::sortBy(Query &query, int column, Qt::SortOrder order) const {
    using Sort = store::RemovalColumn;
    query.order = order;
    switch (Column(column)) {
    case Column::Account: query.sort = Sort::Account; break;
    case Column::Label: query.sort = Sort::Label; break;
    case Column::Fee: query.sort = Sort::Fee; break;
    case Column::Opened: query.sort = Sort::Opened; break;
    default: query.sort = Sort::RemovalOn;
    }
}

} // namespace tables
