// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bulk_consequence.h"

#include <algorithm>
#include <map>
#include <utility>

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

/// Each consequence knows of its own command only: the account's standing is followed through all of them.
void addToAccount(BulkConsequence::Account &sum, const Consequence &one, bool isFirst) {
    if (isFirst) {
        sum.account = one.account;
        sum.settledFirst = one.settledFirst;
        sum.after = one.accountAfter; // how it stands without any of them:
        --sum.after.of(one.after);
        ++sum.after.of(one.before);
    }
    --sum.after.of(one.before);
    ++sum.after.of(one.after);
    sum.changesBilling = sum.changesBilling || one.changesBilling();
}

} // namespace

BulkConsequence bulkConsequence(std::vector<Consequence> consequences) {
    BulkConsequence bulk;
    std::map<Day, int> removals;
    std::map<AccountId, BulkConsequence::Account> accounts;
    for (Consequence &one : consequences) {
        if (!one.isPossible()) {
            bulk.refused.push_back(std::move(one));
            continue;
        }
        const auto [account, isFirst] = accounts.try_emplace(one.account);
        addToAccount(account->second, one, isFirst);
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
        bulk.possible.push_back(std::move(one));
    }
    bulk.removals.assign(removals.begin(), removals.end());
    for (auto &[id, account] : accounts)
        bulk.accounts.push_back(std::move(account));
    return bulk;
}

bool saysTheSame(const Consequence &shown, const Consequence &now) {
    return shown.command == now.command && shown.integration == now.integration && shown.today == now.today
           && shown.isPossible() && now.isPossible() && shown.before == now.before && shown.after == now.after
           && shown.with == now.with && shown.without == now.without && shown.removalOn == now.removalOn;
}

} // namespace domain
