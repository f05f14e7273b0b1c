// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model.h"

namespace tables {

/// Removal receipts: what was deleted for good, when, and what the integration was charged last (R8).
class ReceiptsTableModel final : public WindowedTableModel<store::ReceiptRow, store::ReceiptQuery> {
    Q_OBJECT

public:
    enum class Column {
        RemovedOn,
        Account,
        Integration,
        Settings,
        Credentials,
        Notes,
        Syncs,
        History,
        LastCharge,
        LastChargeOn,
        Run,
        RecordedOn
    };

    explicit ReceiptsTableModel(store::Client &client, QObject *parent = nullptr);

protected:
    QString heading(int column) const override;
    QVariant cellOf(const Row &row, int column) const override;
    QVariant factOf(const Row &row, Role role) const override;
    void sortBy(Query &query, int column, Qt::SortOrder order) const override;
};

} // namespace tables
