// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "ui/phrases/formats.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRect>
#include <QSize>

class QPainter;

namespace ui {

/// The mark in front of a badge's text: whoever can't tell its colours tells its shapes.
enum class BadgeShape {
    Disc,
    Snowflake,
    Hourglass,
    FrozenHourglass,
    Ring,
    Pencil,
    Triangle,
    Diamond,
    Square,
    Bar,
};

/// A state in words, in a shape and in colours, each of which says it alone.
struct Badge {
    BadgeShape shape = BadgeShape::Disc;
    Tone tone = Tone::Neutral;
    QString text;
    QString brief = {}; ///< what must be readable of the text where room is short; empty: the shape will do

    friend bool operator==(const Badge &, const Badge &) = default;
};

Badge badgeOf(domain::Status status, std::optional<domain::Day> cancelOn, const Formats &formats);
/// The same in words that are here already.
Badge badgeOf(domain::Status status, const QString &text);

/// As large as the whole text wants to be.
QSize badgeSize(const Badge &badge, const QFont &font);
/// Paints @p badge at the leading edge of @p area, in the middle of its height; text that has no room is elided.
/// Returns where it stands.
QRect paintBadge(QPainter &painter, const QRect &area, const Badge &badge, const Theme &theme, const QFont &font,
                 Qt::LayoutDirection direction);

} // namespace ui
