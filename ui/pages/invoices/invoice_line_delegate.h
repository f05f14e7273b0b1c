// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Appearance;

/// Paints a line of an invoice (InvoiceLinesModel): what for and how much, below it which days, below that why.
class InvoiceLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit InvoiceLineDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As high as the reason needs at the view's width.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace ui
