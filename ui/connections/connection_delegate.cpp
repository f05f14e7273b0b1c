// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_delegate.h"

#include "ui/theme/appearance.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QPainter>

namespace ui {
namespace {

constexpr int kMargin = 12;
constexpr int kRise = 8;
constexpr int kBetween = 2;

} // namespace

ConnectionDelegate::ConnectionDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    const Theme &theme = m_appearance.theme();
    QRect line = option.rect.adjusted(kMargin, kRise, -kMargin, -kRise);
    if (const auto badge = badgeOf(index.data(MarkRole).value<ProfileMark>())) {
        const QSize size = badgeSize(*badge, fontOf(TextStep::Small)).boundedTo({line.width() / 2, line.height()});
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, size, line);
        paintBadge(*painter, place, *badge, theme, fontOf(TextStep::Small), option.direction);
        const int taken = size.width() + kMargin;
        line.adjust(option.direction == Qt::RightToLeft ? taken : 0, 0,
                    option.direction == Qt::RightToLeft ? 0 : -taken, 0);
    }
    const auto write = [&](const QString &text, TextStep step, const QColor &ink, Qt::Alignment height) {
        const QFont font = fontOf(step);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(line, QStyle::visualAlignment(option.direction, Qt::AlignLeading | height),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    };
    write(index.data(Qt::DisplayRole).toString(), TextStep::Strong, theme.text, Qt::AlignTop);
    write(index.data(WhereRole).toString(), TextStep::Small, theme.mutedText, Qt::AlignBottom);
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    const int height = QFontMetrics(fontOf(TextStep::Strong)).height() + QFontMetrics(fontOf(TextStep::Small)).height();
    return {option.rect.width(), height + kBetween + 2 * kRise};
}

} // namespace ui
