// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Appearance;
struct MarkedWords;

/// Paints the cells of a WordedTableModel: the style its ground (selection), then the model's words, as plain text; a
/// status as a badge; of a row that isn't here yet a quiet bar. What has no room is elided and told by a tooltip.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(const Appearance &appearance, QObject *parent = nullptr);

    /// The room between a cell's edges and its words, as in the header's sections.
    static constexpr int kPadding = 10;

    /// Room that a page wants behind the badge of what is cancelled, for a button of its own.
    void setRoomBesideCancelled(int width) { m_roomBesideCancelled = width; }

    /// The column whose words are followed by marks: that the row's account is parked (R19), that somebody else has
    /// just changed it; -1: none.
    void setMarkedColumn(int column) { m_markedColumn = column; }

    /// The row under the mouse, tinted as a whole; -1: none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintPlaceholder(QPainter &painter, const QRect &room, const QModelIndex &index,
                          Qt::LayoutDirection direction) const;

    /// What is to be known of the row besides the cell's words, and how both share @p room.
    MarkedWords layMarks(const QModelIndex &index, const QRect &room, const QStyleOptionViewItem &cell) const;
    /// Paints the marks; returns where the words go.
    QRect paintMarks(QPainter &painter, const QRect &room, const MarkedWords &laid,
                     const QStyleOptionViewItem &cell) const;
    /// Where the words go.
    QRect roomOf(const QModelIndex &index, const QStyleOptionViewItem &option) const;

    const Appearance &m_appearance;
    int m_hoveredRow = -1;
    int m_roomBesideCancelled = 0;
    int m_markedColumn = -1;
};

} // namespace ui
