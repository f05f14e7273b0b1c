// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/charge.h"
#include "models/domain/integration.h"

#include <vector>

namespace domain {

/// How an account stands after a command: R9 wants "no more charges" told apart from "frozen ones still cost".
struct AccountStanding {
    int active = 0; ///< active and not cancel pending
    int frozen = 0; ///< frozen and not cancel pending: each is charged the frozen fee
    int cancelPending = 0;

    /// How many are in @p state.
    int &of(LifecycleState state);

    /// Nothing will be charged after the removals that are pending.
    bool billsNothing() const { return active == 0 && frozen == 0; }

    friend bool operator==(const AccountStanding &, const AccountStanding &) = default;
};

/// What a command would do, in days and money, computed before anybody clicks. Pure: schedules come from the database's
/// charge rule, the decision from the lifecycle table.
struct Consequence {
    Command command = Command::Freeze;
    AccountId account; ///< the integration's
    IntegrationId integration;
    qint64 version = 0; ///< seen
    Day today;          ///< seen: both go into the command (R18)
    /// Charges and removals that settling the account will do first, because their date has come (R10).
    std::vector<Charge> settledFirst;
    /// Nothing: possible. Else why not, with what is possible instead.
    std::optional<Error> refusal;
    LifecycleState before;
    LifecycleState after; ///< = before when refused
    /// The next twelve months of billing dates, with the command and without it. A removal ends a schedule.
    std::vector<Charge> with;
    std::vector<Charge> without;
    std::optional<Day> removalOn; ///< with the command
    AccountStanding accountAfter;

    bool isPossible() const { return !refusal.has_value(); }

    /// Whether what its account is charged may end by it: then R9 has to be told.
    bool changesBilling() const { return removalOn || after.service == Service::Frozen; }

    bool stopsSyncsNow() const { return before.service == Service::Active && after.service == Service::Frozen; }

    bool resumesSyncsNow() const { return before.service == Service::Frozen && after.service == Service::Active; }
};

/// Sum of the charges whose price is known.
Money totalOf(const std::vector<Charge> &charges);

} // namespace domain
