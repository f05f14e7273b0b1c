// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/conditions.h"
#include "models/store/sql/known_places.h"

#include <functional>

namespace store::sql {

/// What a list is sorted by: an expression that is never NULL, and what it is. Text sorts whatever the case: by the
/// collation NOCASE, which SQLite has and PostgreSQL's schema has to create under that name.
struct SortKey {
    enum class Is { Number, Text, Day };

    QByteArray expression;
    Is is;
};

inline SortKey byNumber(const QByteArray &expression) {
    return {expression, SortKey::Is::Number};
}

inline SortKey byText(const QByteArray &expression) {
    return {expression, SortKey::Is::Text};
}

inline SortKey byDay(const QByteArray &expression) {
    return {expression, SortKey::Is::Day};
}

/// One page of a list: ids alone are sorted and counted off in the database, the page's rows are joined to them
/// afterwards. Jumping to the middle costs ids, not rows.
struct SortedPage {
    /// `(SELECT …) w` with the columns asked for; binds what the conditions bind, and the window by bindWindow().
    QByteArray window;
    QByteArray orderBy; ///< of the rows that are joined to w
};

/// The page of @p from (a FROM without the word) that shows @p columns, which name the row, by @p keys. The last key is
/// unique, so that windows tile without gap or repeat. @p tail stands behind the WHERE: a GROUP BY.
SortedPage sortedPage(const QByteArray &columns, const QByteArray &from, const Conditions &conditions,
                      const std::vector<SortKey> &keys, Qt::SortOrder order, const QByteArray &tail = {});

/// ` ORDER BY` the keys, all in one direction.
QByteArray orderBy(const std::vector<SortKey> &keys, Qt::SortOrder order);

void bindWindow(Statement &statement, Window window);

/// A list whose pages are read by readPage().
struct PagedList {
    QByteArray columns; ///< of its rows, beginning with column 0
    QByteArray ids;     ///< what names a row: the columns of the page `w`
    QByteArray from;    ///< a FROM without the word
    QByteArray joins;   ///< of the rows to `w`
    std::vector<SortKey> keys;
    Qt::SortOrder order;
};

/// Hands @p row each row of the window in turn. With @p places, learns from it, and takes a shorter way by what was
/// learnt before; worth it where an index has the list's order.
void readPage(Connection &connection, const PagedList &list, const Conditions &conditions, Window window,
              KnownPlaces *places, const std::function<void(const Statement &row)> &row);

} // namespace store::sql
