// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_range.h"

namespace ui {

DayRange monthOf(domain::Day day, int monthsLater) {
    const int months = day.year() * 12 + day.month() - 1 + monthsLater;
    const int year = months / 12;
    const int month = months % 12 + 1;
    return {.from = domain::Day::clamped(year, month, 1), .to = domain::Day::clamped(year, month, 31)};
}

} // namespace ui
