// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/consequence.h"

#include <array>
#include <vector>

namespace domain {

/// What a customer can want of an integration in the long run, whatever its state is now.
enum class Choice {
    Keep,   ///< active, charged its monthly fee
    Freeze, ///< frozen, charged the frozen fee (R4)
    Cancel, ///< removed on its next billing date (R6)
};

inline constexpr std::array kChoices{Choice::Keep, Choice::Freeze, Choice::Cancel};

/// The state that @p choice means for an integration that is in state @p now.
LifecycleState stateAfter(Choice choice, LifecycleState now);

/// The fewest commands that lead from one state to another by the lifecycle table, in order; none when it is there
/// already. There is always a way.
std::vector<Command> commandsBetween(LifecycleState from, LifecycleState to);

/// Where one choice leads.
struct Outlook {
    Choice choice = Choice::Keep;
    LifecycleState state;
    std::vector<Command> commands; ///< that lead there; none: it is as it stands
    std::vector<Charge> coming;    ///< the next twelve months of billing dates; a removal ends them
    std::optional<Day> removalOn;
    AccountStanding accountAfter; ///< R9

    bool isAsItStands() const { return commands.empty(); }
};

} // namespace domain
