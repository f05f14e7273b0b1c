// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

#include <optional>
#include <vector>

class QSettings;

namespace ui {

/// How a table's columns stand, and what it is sorted by: all by column ids, so that a column that comes or goes with a
/// later version disturbs no other one. A value.
struct TableLayout {
    struct Column {
        QString id;
        int width = 0;
        bool hidden = false;

        friend bool operator==(const Column &, const Column &) = default;
    };

    struct Sort {
        QString column;
        Qt::SortOrder order = Qt::AscendingOrder;

        friend bool operator==(const Sort &, const Sort &) = default;
    };

    std::vector<Column> columns;   ///< in the order in which they stand; empty: as they come
    std::optional<Sort> sort = {}; ///< nothing: as the page sorts

    /// In the settings' present group. Of another version of what is kept, nothing is read.
    static TableLayout read(QSettings &settings);
    /// In the settings' present group, which holds nothing else.
    void write(QSettings &settings) const;

    friend bool operator==(const TableLayout &, const TableLayout &) = default;
};

} // namespace ui
