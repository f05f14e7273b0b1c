// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model.h"

namespace tables {

/// The audit: who did what, when, and what came of it (R20).
class ActivityTableModel final : public WindowedTableModel<store::ActivityRow, store::ActivityQuery> {
    Q_OBJECT

public:
    enum class Column { At, Day, Login, Command, Outcome, Account, Integration, Run };

    explicit ActivityTableModel(store::Client &client, QObject *parent = nullptr);

protected:
    QString heading(int column) const override;
    QVariant cellOf(const Row &row, int column) const override;
    QVariant factOf(const Row &row, Role role) const override;
    void sortBy(Query &query, int column, Qt::SortOrder order) const override;
};

} // namespace tables
