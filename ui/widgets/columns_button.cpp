// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns_button.h"

#include "ui/widgets/table_view.h"

namespace ui {

ColumnsButton::ColumnsButton(const TableView &table, QWidget *parent)
    : ActionButton(table.columnsAction(), parent) {
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setObjectName(QStringLiteral("columns-button"));
}

} // namespace ui
