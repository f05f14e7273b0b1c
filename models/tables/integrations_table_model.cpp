// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/integrations_table_model.h"

#include <array>

namespace tables {
namespace {

constexpr std::array kColumns{
    ColumnSpec{QLatin1String("id"), ColumnKind::Id, true},
    ColumnSpec{QLatin1String("label"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("supplier"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("channel"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("plan"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("fee"), ColumnKind::Money, true},
    ColumnSpec{QLatin1String("status"), ColumnKind::Status, true},
    ColumnSpec{QLatin1String("next-billing"), ColumnKind::Day, true},
};

RowKey keyOf(const domain::Integration &row) {
    return {row.id.value};
}

} // namespace

IntegrationsTableModel::IntegrationsTableModel(store::Client &client, QObject *parent)
    : WindowedTableModel(client, kColumns, {&store::Lists::integrations, &store::Lists::integrationTotals, &keyOf},
                         parent) {}

void IntegrationsTableModel::setToday(domain::Day today) {
    if (m_today == today)
        return;
    m_today = today;
    cellsChanged(int(Column::Status));
}

QString IntegrationsTableModel::heading(int column) const {
    switch (Column(column)) {
    case Column::Id:
        //: Heading of the column with an integration's number
        return tr("Integration");
    case Column::Label:
        //: Heading of the column with the name that the customer gave to an integration
        return tr("Label");
    case Column::Supplier:
        //: Heading of the column with the supplier that an integration connects
        return tr("Supplier");
    case Column::Channel:
        //: Heading of the column with the sales channel that an integration connects
        return tr("Sales channel");
    case Column::Plan:
        //: Heading of the column with the name of an integration's plan
        return tr("Plan");
    case Column::Fee:
        //: Heading of the column with what an active integration costs a month
        return tr("Monthly fee");
    case Column::Status:
        //: Heading of the column with an integration's status: active, frozen, cancel pending
        return tr("Status");
    case Column::NextBilling:
        //: Heading of the column with the next day on which an integration renews
        return tr("Next billing");
    }
    return {};
}

QVariant IntegrationsTableModel::cellOf(const Row &row, int column) const {
    switch (Column(column)) {
    case Column::Id: return row.id.value;
    case Column::Label: return row.label;
    case Column::Supplier: return row.supplier;
    case Column::Channel: return row.channel;
    case Column::Plan: return row.plan;
    case Column::Fee: return variantOf(row.monthlyFee);
    case Column::Status: return factOf(row, Role::Status);
    case Column::NextBilling: return QVariant::fromValue(row.nextBillingOn);
    }
    return {};
}

QVariant IntegrationsTableModel::factOf(const Row &row, Role role) const {
    // Before today is known no billing date has come.
    const domain::Status status = row.status(m_today.value_or(domain::Day()));
    switch (role) {
    case Role::Id: return row.id.value;
    case Role::Account: return QVariant::fromValue(row.account);
    case Role::Integration: return QVariant::fromValue(row.id);
    case Role::Status: return QVariant::fromValue(status);
    case Role::StatusDay:
        return status == domain::Status::RenewalDue ? QVariant::fromValue(row.nextBillingOn) : variantOf(row.cancelOn);
    default: return {};
    }
}

void IntegrationsTableModel::sortBy(Query &query, int column, Qt::SortOrder order) const {
    using Sort = store::IntegrationColumn;
    query.order = order;
    switch (Column(column)) {
    case Column::Id: query.sort = Sort::Id; break;
    case Column::Label: query.sort = Sort::Label; break;
    case Column::Supplier: query.sort = Sort::Supplier; break;
    case Column::Channel: query.sort = Sort::Channel; break;
    case Column::Plan: query.sort = Sort::Plan; break;
    case Column::Fee: query.sort = Sort::Fee; break;
    case Column::Status: query.sort = Sort::Status; break;
    case Column::NextBilling: query.sort = Sort::NextBilling; break;
    }
}

} // namespace tables
