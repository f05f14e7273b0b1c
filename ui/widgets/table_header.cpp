// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_header.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int kMarkWidth = 9;
constexpr int kMarkHeight = 5;
constexpr int kMarkTop = 3;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setHighlightSections(false);
    setSectionsClickable(true);
}

void TableHeader::setSortMark(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    viewport()->update();
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const {
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    if (column != m_sortColumn || !rect.isValid())
        return;
    const QRectF box(rect.center().x() - kMarkWidth / 2.0 + 0.5, rect.top() + kMarkTop, kMarkWidth, kMarkHeight);
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    const qreal base = isUp ? box.bottom() : box.top();
    const QPointF corners[] = {{box.left(), base},
                               {box.right(), base},
                               {box.center().x(), isUp ? box.top() : box.bottom()}};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().color(QPalette::Link));
    painter->drawConvexPolygon(corners, 3);
    painter->restore();
}

} // namespace ui
