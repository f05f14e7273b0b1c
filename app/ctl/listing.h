// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/cell.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace ctl {

/// Rows of one kind: an array of objects for scripts, an aligned table for people. Keeps only the one that is wanted,
/// and that as text, so that a million rows fit.
class Listing {
public:
    struct Column {
        const char *key;
        QString title;
    };

    Listing(bool forScripts, std::vector<Column> columns);

    /// One cell a column, in their order.
    void add(const std::vector<Cell> &cells);

    qint64 count() const { return m_count; }

    /// `[{…},…]`; only of one for scripts.
    QByteArray json() const;
    /// Only of one for people.
    QString text() const;

private:
    bool m_forScripts;
    std::vector<Column> m_columns;
    qint64 m_count = 0;
    QByteArray m_json;
    std::vector<QStringList> m_rows;
    std::vector<qsizetype> m_widths;
    std::vector<bool> m_isNumber;
};

} // namespace ctl
