// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bulk_consequence.h"

#include <algorithm>
#include <map>

namespace domain {
namespace {

void addNext(BulkConsequence::NextCharges &sum, const std::vector<Charge> &schedule) {
    const auto next =
        std::ranges::find_if(schedule, [](const Charge &charge) { return charge.kind != ChargeKind::Removal; });
    if (next == schedule.end())
        return;
    ++sum.count;
    sum.total += next->amount.value_or(Money());
    sum.first = sum.first ? std::min(*sum.first, next->dueOn) : next->dueOn;
    sum.last = sum.last ? std::max(*sum.last, next->dueOn) : next->dueOn;
}

} // namespace

BulkConsequence bulkConsequence(Command command, const std::vector<Consequence> &consequences) {
    BulkConsequence bulk;
    bulk.command = command;
    std::map<Day, int> removals;
    for (const Consequence &one : consequences) {
        bulk.settledFirst = one.settledFirst;
        if (!one.isPossible()) {
            bulk.refused.push_back(one);
            continue;
        }
        if (bulk.possible.empty()) { // how it stands without any of them
            bulk.accountAfter = one.accountAfter;
            --bulk.accountAfter.of(one.after);
            ++bulk.accountAfter.of(one.before);
        }
        --bulk.accountAfter.of(one.before);
        ++bulk.accountAfter.of(one.after);
        addNext(bulk.nextWith, one.with);
        addNext(bulk.nextWithout, one.without);
        bulk.yearWith += totalOf(one.with);
        bulk.yearWithout += totalOf(one.without);
        bulk.unpriced += int(std::ranges::count(one.with, std::optional<Money>(), &Charge::amount));
        if (one.removalOn)
            ++removals[*one.removalOn];
        bulk.rescued += one.before.cancelPending && !one.after.cancelPending;
        bulk.stopsSyncs += one.stopsSyncsNow();
        bulk.resumesSyncs += one.resumesSyncsNow();
        bulk.possible.push_back(one);
    }
    bulk.removals.assign(removals.begin(), removals.end());
    return bulk;
}

bool saysTheSame(const Consequence &shown, const Consequence &now) {
    return shown.command == now.command && shown.integration == now.integration && shown.today == now.today
           && shown.isPossible() && now.isPossible() && shown.before == now.before && shown.after == now.after
           && shown.with == now.with && shown.without == now.without && shown.removalOn == now.removalOn;
}

} // namespace domain
