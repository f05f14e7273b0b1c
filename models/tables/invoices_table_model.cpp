// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/invoices_table_model.h"

#include <array>

namespace tables {
namespace {

constexpr std::array kColumns{
    ColumnSpec{QLatin1String("number"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("issued-on"), ColumnKind::Day, true},
    ColumnSpec{QLatin1String("account"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("kind"), ColumnKind::Kind, true},
    ColumnSpec{QLatin1String("total"), ColumnKind::Money, true},
    ColumnSpec{QLatin1String("recorded-at"), ColumnKind::Instant},
};

RowKey keyOf(const domain::Invoice &row) {
    return {row.id.value};
}

store::Result<store::Totals> totalsOf(store::Lists &lists, const store::InvoiceQuery &query) {
    return lists.invoiceTotals(query.filter);
}

} // namespace

InvoicesTableModel::InvoicesTableModel(store::Client &client, store::Use use, QObject *parent)
    : WindowedTableModel(client, kColumns, {&store::Lists::invoices, &totalsOf, &keyOf, use}, parent) {}

QString InvoicesTableModel::heading(int column) const {
    switch (Column(column)) {
    case Column::Number:
        //: Heading of the column with an invoice's number
        return tr("Invoice");
    case Column::IssuedOn:
        //: Heading of the column with the day on which an invoice was issued
        return tr("Issued on");
    case Column::Account:
        //: Heading of the column with the name of the account that an invoice is for
        return tr("Account");
    case Column::Kind:
        //: Heading of the column with the kind of an invoice: opening or renewal
        return tr("Kind");
    case Column::Total:
        //: Heading of the column with the sum of an invoice
        return tr("Total");
    case Column::RecordedAt:
        //: Heading of the column with the instant at which an invoice was written
        return tr("Recorded at");
    }
    return {};
}

QVariant InvoicesTableModel::cellOf(const Row &row, int column) const {
    switch (Column(column)) {
    case Column::Number: return row.number;
    case Column::IssuedOn: return QVariant::fromValue(row.issuedOn);
    case Column::Account: return row.accountName;
    case Column::Kind: return QVariant::fromValue(row.kind);
    case Column::Total: return QVariant::fromValue(row.total);
    case Column::RecordedAt: return row.recordedAt;
    }
    return {};
}

QVariant InvoicesTableModel::factOf(const Row &row, Role role) const {
    if (role == Role::Id)
        return row.id.value;
    if (role == Role::Account)
        return QVariant::fromValue(row.account);
    return {};
}

void InvoicesTableModel::sortBy(Query &query, int column, Qt::SortOrder order) const {
    using Sort = store::InvoiceColumn;
    query.order = order;
    switch (Column(column)) {
    case Column::IssuedOn: query.sort = Sort::IssuedOn; break;
    case Column::Account: query.sort = Sort::Account; break;
    case Column::Kind: query.sort = Sort::Kind; break;
    case Column::Total: query.sort = Sort::Total; break;
    default: query.sort = Sort::Number;
    }
}

} // namespace tables
