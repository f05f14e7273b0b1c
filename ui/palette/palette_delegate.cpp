// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"
#include "ui/theme/appearance.h"
#include "ui/theme/typography.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int kSide = 12;
constexpr int kRise = 7; ///< above and below a hit's words
constexpr int kIconSize = 16;
constexpr int kGap = 10;
constexpr int kHeadingRise = 8;
constexpr int kRound = 6;
constexpr int kBar = 3; ///< marks the current hit without colour alone

int headingHeight(const QModelIndex &index) {
    const bool has = !index.data(PaletteModel::Heading).toString().isEmpty();
    return has ? QFontMetrics(fontOf(TextStep::Small)).height() + kHeadingRise + 3 : 0;
}

} // namespace

PaletteDelegate::PaletteDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Theme &theme = m_appearance.theme();
    const Qt::LayoutDirection direction = option.direction;
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(direction, option.rect, rect); };
    const int leading = int(QStyle::visualAlignment(direction, Qt::AlignLeading)) | Qt::AlignVCenter;
    const int trailing = int(QStyle::visualAlignment(direction, Qt::AlignTrailing)) | Qt::AlignVCenter;
    const int above = headingHeight(index);
    const QRect row = option.rect.adjusted(0, above, 0, 0);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (above > 0) {
        painter->setFont(fontOf(TextStep::Small));
        painter->setPen(theme.mutedText);
        const QRect heading(row.left() + kSide, option.rect.top() + kHeadingRise, row.width() - 2 * kSide,
                            above - kHeadingRise);
        painter->drawText(visual(heading), leading, index.data(PaletteModel::Heading).toString());
    }
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selection);
        painter->drawRoundedRect(row, kRound, kRound);
        painter->setBrush(theme.accent);
        painter->drawRect(visual(QRect(row.left(), row.top() + 4, kBar, row.height() - 8)));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.hover);
        painter->drawRoundedRect(row, kRound, kRound);
    }
    const QRect mark(row.left() + kSide, row.top() + (row.height() - kIconSize) / 2, kIconSize, kIconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, visual(mark));

    const auto write = [&](const QRect &place, TextStep step, const QColor &ink, int flags, const QString &text) {
        painter->setFont(fontOf(step));
        painter->setPen(ink);
        const QString fitting = QFontMetrics(fontOf(step)).elidedText(text, Qt::ElideRight, place.width());
        painter->drawText(visual(place), flags | Qt::TextSingleLine, fitting);
    };
    QRect words = row.adjusted(2 * kSide + kIconSize, 0, -kSide, 0);
    const QString keys = index.data(PaletteModel::Keys).toString();
    if (!keys.isEmpty()) {
        const int width = QFontMetrics(fontOf(TextStep::Small)).horizontalAdvance(keys) + 1;
        write(QRect(words.right() - width, words.top(), width + 1, words.height()), TextStep::Small, theme.mutedText,
              trailing, keys);
        words.adjust(0, 0, -width - kGap, 0);
    }
    const QString title = index.data(Qt::DisplayRole).toString();
    const int titleWidth = std::min(words.width(), QFontMetrics(fontOf(TextStep::Body)).horizontalAdvance(title) + 1);
    write(QRect(words.left(), words.top(), titleWidth, words.height()), TextStep::Body, theme.text, leading, title);
    words.adjust(titleWidth + kGap, 0, 0, 0);
    if (words.width() > 0)
        write(words, TextStep::Small, theme.mutedText, leading, index.data(PaletteModel::Detail).toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    return {option.rect.width(), headingHeight(index) + QFontMetrics(fontOf(TextStep::Body)).height() + 2 * kRise};
}

} // namespace ui
