// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action_button.h"

namespace ui {

class TableView;

/// Opens the choice of a table's columns, for whoever doesn't right-click a heading.
class ColumnsButton final : public ActionButton {
    Q_OBJECT

public:
    ColumnsButton(const TableView &table, QWidget *parent);
};

} // namespace ui
