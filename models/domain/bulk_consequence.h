// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/consequence.h"

#include <utility>
#include <vector>

namespace domain {

/// What commands on several integrations, of one account or of many, would do: the sum of the consequences for each.
/// Those that are refused take no part in the sums.
struct BulkConsequence {
    std::vector<Consequence> possible;
    std::vector<Consequence> refused;

    /// An account with any that it is possible for.
    struct Account {
        AccountId account;
        /// What settling it will do first, once for all of its integrations (R10).
        std::vector<Charge> settledFirst;
        AccountStanding after;       ///< of all of its integrations, after all of the commands (R9)
        bool changesBilling = false; ///< R9 has to be told of it
    };

    std::vector<Account> accounts; ///< by their ids

    /// Of each its next charge, added up; a removal is none.
    struct NextCharges {
        int count = 0;
        Money total;
        std::optional<Day> first; ///< nothing without any
        std::optional<Day> last;

        friend bool operator==(const NextCharges &, const NextCharges &) = default;
    };

    NextCharges nextWith;
    NextCharges nextWithout;
    Money yearWith; ///< the next twelve months
    Money yearWithout;
    int unpriced = 0; ///< charges of those twelve months without a price in force, with the commands (R19)

    /// Which days remove how many, in the order of the days.
    std::vector<std::pair<Day, int>> removals;
    int rescued = 0; ///< no longer going to be removed
    int stopsSyncs = 0;
    int resumesSyncs = 0;
};

/// @p consequences: one an integration; those of one account are as of one state of it.
BulkConsequence bulkConsequence(std::vector<Consequence> consequences);

/// Whether carrying out @p now does what @p shown said: the version may have moved, by settling what was shown as
/// settled first (R10), but states, days and amounts are the same.
bool saysTheSame(const Consequence &shown, const Consequence &now);

} // namespace domain
