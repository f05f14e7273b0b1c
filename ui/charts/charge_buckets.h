// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"

#include <vector>

namespace ui {

/// How many days one bar of a chart stands for.
enum class BucketWidth { Day, Week, Month };

/// What one bar stands for: the charges of its days, added up.
struct ChargeBucket {
    domain::Day from; ///< the first of its days that lies in the range
    domain::Day to;   ///< the last one, inclusive
    domain::Money connectivity;
    domain::Money frozen;
    qint64 charges = 0;
    qint64 removals = 0;
    qint64 unpriced = 0; ///< of the charges, those without a price in force (R19)

    domain::Money total() const { return connectivity + frozen; }

    friend bool operator==(const ChargeBucket &, const ChargeBucket &) = default;
};

/// So wide that the bars of [from, to] can be told apart.
BucketWidth bucketWidth(domain::Day from, domain::Day to);

/// The bars of [from, to], both inclusive, without a gap and in order, days without charges included. Weeks begin on
/// the range's first day, months are the calendar's. @p days are sums by day (UpcomingBy::Day) within the range.
std::vector<ChargeBucket> chargeBuckets(const std::vector<store::UpcomingRow> &days, domain::Day from, domain::Day to);

} // namespace ui
