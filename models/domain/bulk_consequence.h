// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/consequence.h"

#include <utility>
#include <vector>

namespace domain {

/// What one command would do to several integrations of one account: the sum of the consequences for each. Those that
/// it is refused for take no part in the sums.
struct BulkConsequence {
    Command command = Command::Freeze;
    std::vector<Consequence> possible;
    std::vector<Consequence> refused;
    /// What settling the account will do first, once for all of them (R10).
    std::vector<Charge> settledFirst;

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
    int unpriced = 0; ///< charges of those twelve months without a price in force, with the command (R19)

    /// Which days remove how many, in the order of the days.
    std::vector<std::pair<Day, int>> removals;
    int rescued = 0; ///< no longer going to be removed
    int stopsSyncs = 0;
    int resumesSyncs = 0;
    AccountStanding accountAfter; ///< R9
};

/// @p consequences are of @p command, on integrations of one account, as of one state of it.
BulkConsequence bulkConsequence(Command command, const std::vector<Consequence> &consequences);

/// Whether carrying out @p now does what @p shown said: the version may have moved, by settling what was shown as
/// settled first (R10), but states, days and amounts are the same.
bool saysTheSame(const Consequence &shown, const Consequence &now);

} // namespace domain
