// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell_delegate.h"

#include "models/tables/others_changes.h"
#include "models/tables/role.h"
#include "ui/delegates/badge.h"
#include "ui/delegates/marked_words.h"
#include "ui/phrases/outcome_phrases.h"
#include "ui/theme/appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <optional>

namespace ui {
namespace {

using tables::ColumnKind;
using tables::Role;

constexpr int kRise = 6; ///< above and below the words
constexpr int kPlaceholderHeight = 8;

bool isHere(const QModelIndex &index) {
    return index.data(int(Role::Row)).isValid();
}

/// Of a cell that is painted as one.
std::optional<Badge> badgeIn(const QModelIndex &index) {
    if (index.data(int(Role::ColumnKind)).value<ColumnKind>() != ColumnKind::Status)
        return std::nullopt;
    const QVariant status = index.data(int(Role::Status));
    if (!status.isValid())
        return std::nullopt;
    return badgeOf(status.value<domain::Status>(), index.data().toString());
}

/// What is to be known of the row besides its words.
std::vector<Badge> marksOn(const QModelIndex &index) {
    std::vector<Badge> marks;
    if (index.data(int(Role::Parked)).isValid())
        marks.push_back({.shape = BadgeShape::Ring,
                         .tone = Tone::Danger,
                         //: Beside the name of an account that isn't billed until what is wrong with it is mended
                         .text = QCoreApplication::translate("ui::CellDelegate", "Parked")});
    const QVariant changed = index.data(int(Role::ChangedBy));
    if (changed.isValid()) {
        const auto change = changed.value<tables::OthersChange>();
        marks.push_back({.shape = BadgeShape::Pencil,
                         .tone = Tone::Accent,
                         .text = changedByWords(change.login, change.isOurLogin),
                         .brief = changedByBriefly(change.login, change.isOurLogin)});
    }
    return marks;
}

QSize wordsSize(const QModelIndex &index, const QFont &font) {
    if (const std::optional<Badge> badge = badgeIn(index))
        return badgeSize(*badge, font);
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(index.data().toString()), metrics.height()};
}

} // namespace

CellDelegate::CellDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the view frames the whole row
    if (index.row() == m_hoveredRow && !(option->state & QStyle::State_Selected))
        option->backgroundBrush = m_appearance.theme().hover;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString words = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const Theme &theme = m_appearance.theme();
    painter->save();
    painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1), theme.border);
    const QRect room = roomOf(index, cell);
    if (!isHere(index)) {
        paintPlaceholder(*painter, room, index, cell.direction);
    } else if (const std::optional<Badge> badge = badgeIn(index)) {
        paintBadge(*painter, room, *badge, theme, cell.font, cell.direction);
    } else {
        const bool isRefusal = index.data(int(Role::ColumnKind)).value<ColumnKind>() == ColumnKind::Outcome
                               && index.data(int(Role::Refused)).toBool();
        painter->setFont(cell.font);
        painter->setPen(isRefusal ? theme.tint(Tone::Danger).text : theme.text);
        const MarkedWords laid = layMarks(index, room, cell);
        const QRect place = laid.marks.empty() ? room : paintMarks(*painter, room, laid, cell);
        painter->drawText(place,
                          int(QStyle::visualAlignment(cell.direction, cell.displayAlignment)) | Qt::TextSingleLine,
                          cell.fontMetrics.elidedText(words, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

QRect CellDelegate::roomOf(const QModelIndex &index, const QStyleOptionViewItem &option) const {
    const QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const std::optional<Badge> badge = m_roomBesideCancelled > 0 ? badgeIn(index) : std::nullopt;
    if (!badge || badge->tone != Theme::toneOf(domain::Status::CancelPending))
        return room;
    return option.direction == Qt::RightToLeft ? room.adjusted(m_roomBesideCancelled, 0, 0, 0)
                                               : room.adjusted(0, 0, -m_roomBesideCancelled, 0);
}

MarkedWords CellDelegate::layMarks(const QModelIndex &index, const QRect &room,
                                   const QStyleOptionViewItem &cell) const {
    const std::vector<Badge> marks = index.column() == m_markedColumn ? marksOn(index) : std::vector<Badge>();
    return MarkedWords::lay(room.width(), wordsSize(index, cell.font).width(), marks, cell.font);
}

QRect CellDelegate::paintMarks(QPainter &painter, const QRect &room, const MarkedWords &laid,
                               const QStyleOptionViewItem &cell) const {
    int x = room.left() + laid.words;
    for (std::size_t i = 0; i < laid.marks.size(); ++i) {
        const QRect place(x + laid.gap, room.top(), laid.widths[i], room.height());
        paintBadge(painter, QStyle::visualRect(cell.direction, room, place), laid.marks[i], m_appearance.theme(),
                   cell.font, cell.direction);
        x += laid.gap + laid.widths[i];
    }
    return QStyle::visualRect(cell.direction, room, QRect(room.left(), room.top(), laid.words, room.height()));
}

void CellDelegate::paintPlaceholder(QPainter &painter, const QRect &room, const QModelIndex &index,
                                    Qt::LayoutDirection direction) const {
    const int percent = 35 + (index.row() * 7 + index.column() * 13) % 5 * 10; // uneven, as words are
    const QSize size(room.width() * percent / 100, kPlaceholderHeight);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.theme().raised);
    painter.drawRoundedRect(QStyle::alignedRect(direction, alignment, size, room), kPlaceholderHeight / 2.0,
                            kPlaceholderHeight / 2.0);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QSize words = wordsSize(index, option.font);
    return {words.width() + 2 * kPadding, words.height() + 2 * kRise};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index) {
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList help;
    if (wordsSize(index, option.font).width() > layMarks(index, roomOf(index, option), option).words)
        help += index.data().toString();
    help += index.data(Qt::AccessibleDescriptionRole).toString();
    help.removeAll(QString());
    if (help.isEmpty())
        QToolTip::hideText();
    else // customers' words are never taken for markup
        QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(help.join(u'\n')), view);
    return true;
}

} // namespace ui
