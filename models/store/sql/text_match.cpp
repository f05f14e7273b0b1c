// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/connection.h"

namespace store::sql {

QByteArray TextMatch::indexedCondition(const SearchedTable &table) const {
    QByteArrayList any;
    for (const QByteArray &name : table.columns) {
        const QByteArray column = "x." + name;
        const QByteArray byIndex = QByteArray(columnByIndex).replace("{column}", column);
        any.append(columnByIndex.isEmpty() ? condition(column)
                   : isExactByIndex        ? byIndex
                                           : '(' + byIndex + " AND " + condition(column) + ')');
    }
    const QByteArray exactly = '(' + any.join(" OR ") + ')';
    return rowsByIndex.isEmpty() ? exactly : QByteArray(rowsByIndex).replace("{table}", table.name) + " AND " + exactly;
}

} // namespace store::sql
