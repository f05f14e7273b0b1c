// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/sorted_page.h"

#include <algorithm>

namespace store::sql {

SortedPage sortedPage(const QByteArray &columns, const QByteArray &from, const Conditions &conditions,
                      const std::vector<SortKey> &keys, Qt::SortOrder order, const QByteArray &tail) {
    QByteArray selected = columns;
    std::vector<SortKey> outer;
    for (const SortKey &key : keys) {
        const QByteArray name = "k" + QByteArray::number(qsizetype(outer.size()));
        selected += ", " + key.expression + " AS " + name;
        outer.push_back({"w." + name, key.isText});
    }
    return {"(SELECT " + selected + " FROM " + from + conditions.where() + tail + orderBy(keys, order)
                + " LIMIT :count OFFSET :offset) w",
            orderBy(outer, order)};
}

QByteArray orderBy(const std::vector<SortKey> &keys, Qt::SortOrder order) {
    QByteArrayList parts;
    for (const SortKey &key : keys)
        parts.append(key.expression + (key.isText ? " COLLATE NOCASE" : "")
                     + (order == Qt::AscendingOrder ? " ASC" : " DESC"));
    return " ORDER BY " + parts.join(", ");
}

void bindWindow(Statement &statement, Window window) {
    statement.bind(":count", std::max(window.count, 0));
    statement.bind(":offset", std::max(window.offset, qint64(0)));
}

} // namespace store::sql
