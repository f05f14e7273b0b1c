// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day.h"

#include <optional>

namespace ui {

/// Days from … to …, both inclusive; open at an end that isn't there.
struct DayRange {
    std::optional<domain::Day> from = {};
    std::optional<domain::Day> to = {};

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// The calendar month that @p day lies in, or one that many months later (negative: earlier).
DayRange monthOf(domain::Day day, int monthsLater = 0);

} // namespace ui
