// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_width.h"

#include <QFontMetrics>

#include <algorithm>

namespace ui {

int widestDay(const QFontMetrics &metrics, const Formats &formats) {
    int width = 0;
    for (int month = 1; month <= 12; ++month)
        width = std::max(width, metrics.horizontalAdvance(formats.day(domain::Day::clamped(2028, month, 28))));
    return width;
}

} // namespace ui
