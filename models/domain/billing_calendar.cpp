// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/billing_calendar.h"

namespace domain {

namespace {

/// Months since year 0, so that adding months is adding integers.
int monthIndex(Day day) {
    return day.year() * 12 + day.month() - 1;
}

Day inMonth(int monthIndex, int anchorDay) {
    return Day::clamped(monthIndex / 12, monthIndex % 12 + 1, anchorDay);
}

} // namespace

Day billingDate(Day anchor, int n) {
    return inMonth(monthIndex(anchor) + n, anchor.dayOfMonth());
}

Day firstBillingDateAfter(Day anchor, Day day) {
    if (day <= anchor)
        return billingDate(anchor, 1);
    const int months = monthIndex(day) - monthIndex(anchor);
    const Day sameMonth = billingDate(anchor, months);
    return sameMonth > day && months > 0 ? sameMonth : billingDate(anchor, months + 1);
}

bool isBillingDate(Day anchor, Day day) {
    return day > anchor && billingDate(anchor, monthIndex(day) - monthIndex(anchor)) == day;
}

std::vector<CalendarRow> calendarRows() {
    const int first = monthIndex(kFirstDueOn);
    const int last = monthIndex(kLastDueOn);
    std::vector<CalendarRow> rows;
    rows.reserve(std::size_t(31 * (last - first + 1)));
    for (int anchorDay = 1; anchorDay <= 31; ++anchorDay) {
        for (int month = first; month <= last; ++month)
            rows.push_back({anchorDay, inMonth(month, anchorDay), inMonth(month + 1, anchorDay)});
    }
    return rows;
}

} // namespace domain
