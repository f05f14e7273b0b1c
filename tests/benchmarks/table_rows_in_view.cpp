// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/table_rows_in_view.h"

#include "models/tables/windowed_table_model_base.h"
#include "ui/widgets/table_view.h"

#include <QAbstractProxyModel>

namespace benchmarks {

tables::WindowedTableModelBase &rowsOf(const ui::TableView &table) {
    QAbstractItemModel *model = table.model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return *qobject_cast<tables::WindowedTableModelBase *>(model);
}

bool areRowsInView(const ui::TableView &table) {
    const tables::WindowedTableModelBase &rows = rowsOf(table);
    const int first = table.rowAt(0);
    const int below = table.rowAt(table.viewport()->height() - 1);
    const int last = below < 0 ? rows.rowCount() - 1 : below;
    for (int row = first; row >= 0 && row <= last; ++row) {
        if (!rows.isRowHere(row))
            return false;
    }
    return first >= 0;
}

} // namespace benchmarks
