// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ui {

/// Headings of columns. The one that is sorted by has a mark above its words: the styles' own stands where the words of
/// figures end.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// -1: none.
    void setSortMark(int column, Qt::SortOrder order);

    int sortColumn() const { return m_sortColumn; }

    Qt::SortOrder sortOrder() const { return m_sortOrder; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace ui
