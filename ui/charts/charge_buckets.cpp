// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charge_buckets.h"

#include "ui/widgets/day_range.h"

#include <algorithm>

namespace ui {
namespace {

constexpr int kMostDayBars = 62;   // two months
constexpr int kMostWeekDays = 200; // some half a year of weeks
constexpr int kWeek = 7;

domain::Day lastDayOf(domain::Day first, BucketWidth width) {
    switch (width) {
    case BucketWidth::Day: return first;
    case BucketWidth::Week: return first.plusDays(kWeek - 1);
    case BucketWidth::Month: return *monthOf(first).to;
    }
    Q_UNREACHABLE();
}

} // namespace

BucketWidth bucketWidth(domain::Day from, domain::Day to) {
    const int days = to.daysSince(from) + 1;
    if (days <= kMostDayBars)
        return BucketWidth::Day;
    return days <= kMostWeekDays ? BucketWidth::Week : BucketWidth::Month;
}

std::vector<ChargeBucket> chargeBuckets(const std::vector<store::UpcomingRow> &days, domain::Day from, domain::Day to) {
    const BucketWidth width = bucketWidth(from, to);
    std::vector<ChargeBucket> buckets;
    for (domain::Day first = from; first <= to; first = buckets.back().to.plusDays(1))
        buckets.push_back({.from = first, .to = std::min(to, lastDayOf(first, width))});
    for (const store::UpcomingRow &day : days) {
        const auto bucket = std::partition_point(buckets.begin(), buckets.end(), [&day](const ChargeBucket &candidate) {
            return candidate.to < day.dueOn;
        });
        bucket->connectivity += day.amount - day.frozenAmount;
        bucket->frozen += day.frozenAmount;
        bucket->charges += day.connectivityCount + day.frozenCount;
        bucket->removals += day.removalCount;
        bucket->unpriced += day.unpricedCount;
    }
    return buckets;
}

} // namespace ui
