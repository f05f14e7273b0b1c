// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/consequence.h"

namespace domain {

int &AccountStanding::of(LifecycleState state) {
    if (state.cancelPending)
        return cancelPending;
    return state.service == Service::Frozen ? frozen : active;
}

Money totalOf(const std::vector<Charge> &charges) {
    Money total;
    for (const Charge &charge : charges)
        total += charge.amount.value_or(Money());
    return total;
}

} // namespace domain
