// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day.h"

#include <optional>
#include <vector>

/// The billing calendar: the only place that knows when an integration renews (R2). Billing dates are always counted
/// from the anchor and clamped to the month's end, never stepped from the last result, so they cannot drift:
///
///     anchor 31 Jan   D1 29 Feb   D2 31 Mar   D3 30 Apr
///     |-- paid up front --|-----------|-----------|
///
/// The database holds the same calendar as a table, written from calendarRows().
namespace domain {

/// The first and the last due date that the calendar knows.
inline const Day kFirstDueOn = Day::clamped(2000, 1, 1);
inline const Day kLastDueOn = Day::clamped(2099, 12, 31);
/// The last day that "today" may be: a year of forecast still fits behind it.
inline const Day kLastToday = Day::clamped(2098, 12, 31);

/// The @p n-th billing date of an integration opened on @p anchor (n = 0 is the anchor itself).
Day billingDate(Day anchor, int n);

/// The first billing date of @p anchor that lies after @p day and after the anchor.
Day firstBillingDateAfter(Day anchor, Day day);

/// Whether @p day is one of the billing dates of @p anchor.
bool isBillingDate(Day anchor, Day day);

/// One row of the calendar as the database keeps it: an integration whose anchor's day of month is @c anchorDay and
/// which is due on @c dueOn is due next on @c nextDueOn.
struct CalendarRow {
    int anchorDay;
    Day dueOn;
    Day nextDueOn;

    friend bool operator==(const CalendarRow &, const CalendarRow &) = default;
};

/// The whole calendar from kFirstDueOn to kLastDueOn, for the anchor days 1 to 31, in the order (anchorDay, dueOn).
std::vector<CalendarRow> calendarRows();

} // namespace domain
