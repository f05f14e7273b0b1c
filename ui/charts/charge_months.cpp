// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charge_months.h"

#include "ui/widgets/day_range.h"

#include <algorithm>

namespace ui {

std::vector<ChargeMonth> monthsAround(domain::Day day, int before, int after) {
    std::vector<ChargeMonth> months;
    for (int later = -before; later <= after; ++later) {
        const DayRange month = monthOf(day, later);
        months.push_back({.first = *month.from, .last = *month.to});
    }
    return months;
}

void addToCome(std::vector<ChargeMonth> &months, const std::vector<store::UpcomingRow> &days) {
    for (const store::UpcomingRow &day : days) {
        const auto month = std::ranges::find_if(months, [&day](const ChargeMonth &candidate) {
            return candidate.first <= day.dueOn && day.dueOn <= candidate.last;
        });
        if (month == months.end())
            continue;
        month->toCome += day.amount;
        month->chargesToCome += day.connectivityCount + day.frozenCount;
    }
}

qint64 inTenths(domain::Money part, domain::Money whole) {
    const qint64 half = (part.cents() < 0 ? -whole.cents() : whole.cents()) / 2;
    return (part.cents() * 1000 + half) / whole.cents();
}

std::optional<qint64> changeInTenths(const ChargeMonth &month, const ChargeMonth &before) {
    if (before.total() == domain::Money())
        return std::nullopt;
    return inTenths(month.total() - before.total(), before.total());
}

} // namespace ui
