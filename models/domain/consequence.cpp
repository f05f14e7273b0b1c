// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/consequence.h"

namespace domain {

Money totalOf(const std::vector<Charge> &charges) {
    Money total;
    for (const Charge &charge : charges)
        total += charge.amount.value_or(Money());
    return total;
}

} // namespace domain
