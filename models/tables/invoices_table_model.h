// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model.h"

namespace tables {

/// The heads of invoices, newest first unless sorted otherwise.
class InvoicesTableModel final : public WindowedTableModel<domain::Invoice, store::InvoiceQuery> {
    Q_OBJECT

public:
    enum class Column { Number, IssuedOn, Account, Kind, Total, RecordedAt };

    explicit InvoicesTableModel(store::Client &client, store::Use use = store::Use::Work, QObject *parent = nullptr);

protected:
    QString heading(int column) const override;
    QVariant cellOf(const Row &row, int column) const override;
    QVariant factOf(const Row &row, Role role) const override;
    void sortBy(Query &query, int column, Qt::SortOrder order) const override;
};

} // namespace tables
