// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/invoice_lines_table_model.h"

#include <array>

namespace tables {
namespace {

constexpr std::array kColumns{
    ColumnSpec{QLatin1String("invoice"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("issued-on"), ColumnKind::Day, true},
    ColumnSpec{QLatin1String("account"), ColumnKind::Text, true},
    ColumnSpec{QLatin1String("integration"), ColumnKind::Id, true},
    ColumnSpec{QLatin1String("supplier"), ColumnKind::Text},
    ColumnSpec{QLatin1String("channel"), ColumnKind::Text},
    ColumnSpec{QLatin1String("kind"), ColumnKind::Kind, true},
    ColumnSpec{QLatin1String("period-start"), ColumnKind::Day},
    ColumnSpec{QLatin1String("period-end"), ColumnKind::Day},
    ColumnSpec{QLatin1String("amount"), ColumnKind::Money, true},
};

RowKey keyOf(const store::InvoiceLineRow &row) {
    return {row.invoice.value, row.line.position};
}

} // namespace

InvoiceLinesTableModel::InvoiceLinesTableModel(store::Client &client, QObject *parent)
    : WindowedTableModel(client, kColumns, {&store::Lists::invoiceLines, &store::Lists::invoiceLineTotals, &keyOf},
                         parent) {}

QString InvoiceLinesTableModel::heading(int column) const {
    switch (Column(column)) {
    case Column::Invoice:
        //: Heading of the column with the number of the invoice that a line is on
        return tr("Invoice");
    case Column::IssuedOn:
        //: Heading of the column with the day on which a line's invoice was issued
        return tr("Issued on");
    case Column::Account:
        //: Heading of the column with the name of the account that a line's invoice is for
        return tr("Account");
    case Column::Integration:
        //: Heading of the column with the number of the integration that a line is for
        return tr("Integration");
    case Column::Supplier:
        //: Heading of the column with the supplier that a line is for
        return tr("Supplier");
    case Column::Channel:
        //: Heading of the column with the sales channel that a line is for
        return tr("Sales channel");
    case Column::Kind:
        //: Heading of the column with what a line is for: setup, connectivity, frozen
        return tr("For");
    case Column::PeriodStart:
        //: Heading of the column with the first day that a line pays for
        return tr("From");
    case Column::PeriodEnd:
        //: Heading of the column with the first day that a line no longer pays for
        return tr("Until");
    case Column::Amount:
        //: Heading of the column with a line's amount of money
        return tr("Amount");
    }
    return {};
}

QVariant InvoiceLinesTableModel::cellOf(const Row &row, int column) const {
    switch (Column(column)) {
    case Column::Invoice: return row.number;
    case Column::IssuedOn: return QVariant::fromValue(row.issuedOn);
    case Column::Account: return row.accountName;
    case Column::Integration: return row.line.integration.value;
    case Column::Supplier: return row.line.supplier;
    case Column::Channel: return row.line.channel;
    case Column::Kind: return QVariant::fromValue(row.line.kind);
    case Column::PeriodStart: return variantOf(row.line.periodStart);
    case Column::PeriodEnd: return variantOf(row.line.periodEnd);
    case Column::Amount: return QVariant::fromValue(row.line.amount);
    }
    return {};
}

QVariant InvoiceLinesTableModel::factOf(const Row &row, Role role) const {
    switch (role) {
    case Role::Id: return row.invoice.value;
    case Role::Account: return QVariant::fromValue(row.account);
    case Role::Integration: return QVariant::fromValue(row.line.integration);
    default: return {};
    }
}

void InvoiceLinesTableModel::sortBy(Query &query, int column, Qt::SortOrder order) const {
    using Sort = store::InvoiceLineColumn;
    query.order = order;
    switch (Column(column)) {
    case Column::IssuedOn: query.sort = Sort::IssuedOn; break;
    case Column::Account: query.sort = Sort::Account; break;
    case Column::Integration: query.sort = Sort::Integration; break;
    case Column::Kind: query.sort = Sort::Kind; break;
    case Column::Amount: query.sort = Sort::Amount; break;
    default: query.sort = Sort::Invoice;
    }
}

} // namespace tables
