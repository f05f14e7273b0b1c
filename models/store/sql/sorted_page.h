// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/conditions.h"

namespace store::sql {

/// What a list is sorted by: an expression, and whether it is text. Text sorts whatever the case: by the collation
/// NOCASE, which SQLite has and PostgreSQL's schema has to create under that name.
struct SortKey {
    QByteArray expression;
    bool isText = false;
};

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

} // namespace store::sql
