// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/badge.h"

#include "ui/phrases/names.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

constexpr int kPadding = 8;
constexpr int kGap = 6;
constexpr int kRise = 3; ///< above and below the text

BadgeShape shapeOf(domain::Status status) {
    switch (status) {
    case domain::Status::Active: return BadgeShape::Disc;
    case domain::Status::Frozen: return BadgeShape::Snowflake;
    case domain::Status::CancelPending: return BadgeShape::Hourglass;
    case domain::Status::CancelPendingFrozen: return BadgeShape::FrozenHourglass;
    case domain::Status::RenewalDue: return BadgeShape::Ring;
    }
    Q_UNREACHABLE();
}

int markSize(const QFont &font) {
    return std::max(8, int(QFontMetrics(font).ascent() * 0.8));
}

void paintSnowflake(QPainter &painter, const QRectF &box) {
    const QPointF centre = box.center();
    const qreal radius = box.width() / 2;
    for (int arm = 0; arm < 3; ++arm) {
        const qreal angle = std::numbers::pi / 2 + arm * std::numbers::pi / 3;
        const QPointF tip(std::cos(angle) * radius, std::sin(angle) * radius);
        painter.drawLine(centre - tip, centre + tip);
    }
}

void paintHourglass(QPainter &painter, const QRectF &box) {
    const qreal inset = box.width() * 0.14;
    const QRectF glass = box.adjusted(inset, 0, -inset, 0);
    QPainterPath path;
    path.moveTo(glass.topLeft());
    path.lineTo(glass.topRight());
    path.lineTo(glass.bottomLeft());
    path.lineTo(glass.bottomRight());
    path.closeSubpath();
    painter.drawPath(path);
}

/// A stroke over the line that it has written.
void paintPencil(QPainter &painter, const QRectF &box) {
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    QPen pencil = painter.pen();
    pencil.setWidthF(pencil.widthF() * 1.7);
    painter.setPen(pencil);
    const qreal inset = box.width() * 0.2;
    painter.drawLine(box.bottomLeft() + QPointF(inset, -inset * 1.4), box.topRight() + QPointF(-inset / 2, inset / 2));
}

void paintMark(QPainter &painter, const QRectF &box, BadgeShape shape, const QColor &ink) {
    const qreal line = std::max(1.3, box.width() / 7);
    painter.setPen(QPen(ink, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal half = line / 2;
    const QRectF inner = box.adjusted(half, half, -half, -half);
    switch (shape) {
    case BadgeShape::Disc:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case BadgeShape::Snowflake: paintSnowflake(painter, inner); break;
    case BadgeShape::FrozenHourglass:
        paintHourglass(painter, inner);
        painter.drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()));
        break;
    case BadgeShape::Hourglass:
        painter.setBrush(ink);
        paintHourglass(painter, inner);
        break;
    case BadgeShape::Ring: painter.drawEllipse(inner); break;
    case BadgeShape::Pencil: paintPencil(painter, inner); break;
    case BadgeShape::Triangle:
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF{{inner.bottomLeft(), inner.bottomRight(), {inner.center().x(), inner.top()}}});
        break;
    case BadgeShape::Diamond:
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF{{{inner.left(), inner.center().y()},
                                       {inner.center().x(), inner.top()},
                                       {inner.right(), inner.center().y()},
                                       {inner.center().x(), inner.bottom()}}});
        break;
    case BadgeShape::Square:
        painter.setBrush(ink);
        painter.drawRect(inner.adjusted(half, half, -half, -half));
        break;
    case BadgeShape::Bar:
        painter.drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()));
        break;
    }
}

} // namespace

Badge badgeOf(domain::Status status, std::optional<domain::Day> cancelOn, const Formats &formats) {
    return badgeOf(status, statusName(status, cancelOn, formats));
}

Badge badgeOf(domain::Status status, const QString &text) {
    return {.shape = shapeOf(status), .tone = Theme::toneOf(status), .text = text};
}

QSize badgeSize(const Badge &badge, const QFont &font) {
    const QFontMetrics metrics(font);
    const int words = metrics.horizontalAdvance(badge.text) + 1; // it is rounded, and eliding is strict
    return {kPadding * 2 + markSize(font) + kGap + words, metrics.height() + kRise * 2};
}

QRect paintBadge(QPainter &painter, const QRect &area, const Badge &badge, const Theme &theme, const QFont &font,
                 Qt::LayoutDirection direction) {
    const QSize size = badgeSize(badge, font).boundedTo({area.width(), area.height()});
    const QRect place = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, area);
    const Tint tint = theme.tint(badge.tone);
    const int mark = markSize(font);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tint.border, 1));
    painter.setBrush(tint.fill);
    const qreal radius = place.height() / 2.0;
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const QRect inside = place.adjusted(kPadding, 0, -kPadding, 0);
    const QRect markBox =
        QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(mark, mark), inside);
    paintMark(painter, markBox, badge.shape, tint.text);

    const int taken = mark + kGap;
    const QRect words =
        direction == Qt::RightToLeft ? inside.adjusted(0, 0, -taken, 0) : inside.adjusted(taken, 0, 0, 0);
    painter.setFont(font);
    painter.setPen(tint.text);
    const QString text = QFontMetrics(font).elidedText(badge.text, Qt::ElideRight, words.width());
    painter.drawText(words, QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter), text);
    painter.restore();
    return place;
}

} // namespace ui
