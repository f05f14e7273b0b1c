// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tables {
class WindowedTableModelBase;
}

namespace ui {
class TableView;
}

namespace benchmarks {

/// The model behind the words of a table.
tables::WindowedTableModelBase &rowsOf(const ui::TableView &table);

/// No row in view is still to come, and there are some.
bool areRowsInView(const ui::TableView &table);

} // namespace benchmarks
