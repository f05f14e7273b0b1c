// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invoices/invoice_line_delegate.h"

#include "ui/pages/invoices/invoice_lines_model.h"
#include "ui/theme/appearance.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int kSide = 16;
constexpr int kRise = 10; ///< above and below a line's words
constexpr int kGap = 3;
constexpr int kColumnGap = 12;

/// Where a line's words stand within a cell at (0, 0), as if everybody read from left to right.
struct Layout {
    QRect what;
    QRect amount;
    QRect period;
    QRect why;
    int height = 0;
};

Layout layOut(const QModelIndex &index, int width) {
    const QFontMetrics strong(fontOf(TextStep::Strong));
    const QFontMetrics small(fontOf(TextStep::Small));
    const int room = std::max(1, width - 2 * kSide);
    const int amountWidth = strong.horizontalAdvance(index.data(InvoiceLinesModel::Amount).toString());
    const auto textHeight = [room](const QFontMetrics &metrics, int within, const QString &text) {
        return metrics.boundingRect(QRect(0, 0, std::min(within, room), QWIDGETSIZE_MAX), Qt::TextWordWrap, text)
            .height();
    };
    Layout layout;
    const int whatWidth = std::max(1, room - amountWidth - kColumnGap);
    layout.what = {kSide, kRise, whatWidth,
                   textHeight(strong, whatWidth, index.data(InvoiceLinesModel::What).toString())};
    layout.amount = {kSide + room - amountWidth, kRise, amountWidth, strong.height()};
    layout.period = {kSide, layout.what.bottom() + 1 + kGap, room, small.height()};
    layout.why = {kSide, layout.period.bottom() + 1 + kGap, room,
                  textHeight(small, room, index.data(InvoiceLinesModel::Why).toString())};
    layout.height = layout.why.bottom() + 1 + kRise;
    return layout;
}

} // namespace

InvoiceLineDelegate::InvoiceLineDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void InvoiceLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    QStyle *style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const Theme &theme = m_appearance.theme();
    const Layout layout = layOut(index, option.rect.width());
    const auto write = [&](const QRect &place, TextStep step, const QColor &ink, int flags, int role) {
        const QRect visual = QStyle::visualRect(option.direction, option.rect, place.translated(option.rect.topLeft()));
        painter->setFont(fontOf(step));
        painter->setPen(ink);
        painter->drawText(visual, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | flags,
                          index.data(role).toString());
    };
    painter->save();
    write(layout.what, TextStep::Strong, theme.text, Qt::TextWordWrap, InvoiceLinesModel::What);
    write(layout.amount, TextStep::Strong, theme.text, 0, InvoiceLinesModel::Amount);
    write(layout.period, TextStep::Small, theme.text, 0, InvoiceLinesModel::Period);
    write(layout.why, TextStep::Small, theme.mutedText, Qt::TextWordWrap, InvoiceLinesModel::Why);
    painter->setPen(theme.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize InvoiceLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layOut(index, width).height};
}

} // namespace ui
