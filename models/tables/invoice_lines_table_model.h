// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model.h"

namespace tables {

/// Lines of one invoice, of one integration, or of all that a filter lets through.
class InvoiceLinesTableModel final : public WindowedTableModel<store::InvoiceLineRow, store::InvoiceLineQuery> {
    Q_OBJECT

public:
    enum class Column {
        Invoice,
        IssuedOn,
        Account,
        Integration,
        Supplier,
        Channel,
        Kind,
        PeriodStart,
        PeriodEnd,
        Amount
    };

    explicit InvoiceLinesTableModel(store::Client &client, QObject *parent = nullptr);

protected:
    QString heading(int column) const override;
    QVariant cellOf(const Row &row, int column) const override;
    QVariant factOf(const Row &row, Role role) const override;
    void sortBy(Query &query, int column, Qt::SortOrder order) const override;
};

} // namespace tables
