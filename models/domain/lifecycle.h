// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/error.h"

#include <array>
#include <optional>
#include <vector>

/// The life of an integration: which command is possible in which state, and where it leads. This table is the one
/// truth (RULES.md, "Commands by state"): buttons, previews and the embedded store ask it, the database holds a copy
/// written from it.
namespace domain {

enum class Service { Active, Frozen };

/// Two independent facts, never one enum: a frozen integration can be cancel pending too.
struct LifecycleState {
    Service service = Service::Active;
    bool cancelPending = false;

    friend constexpr bool operator==(const LifecycleState &, const LifecycleState &) = default;
};

/// One cell of the table: in state @c from, @c command leads to @c to, or is refused for @c refusal.
struct Transition {
    LifecycleState from;
    Command command;
    LifecycleState to = {};
    Reason refusal = Reason::None;

    constexpr bool isPossible() const { return refusal == Reason::None; }
};

namespace detail {
inline constexpr LifecycleState kActive{Service::Active, false};
inline constexpr LifecycleState kFrozen{Service::Frozen, false};
inline constexpr LifecycleState kActivePending{Service::Active, true};
inline constexpr LifecycleState kFrozenPending{Service::Frozen, true};
} // namespace detail

// clang-format off
inline constexpr std::array kTransitions{
    Transition{detail::kActive,        Command::Freeze,        detail::kFrozen},                       // R4
    Transition{detail::kFrozen,        Command::Freeze,        {}, Reason::IsFrozenAlready},
    Transition{detail::kActivePending, Command::Freeze,        {}, Reason::CancelPendingFreezeInstead},
    Transition{detail::kFrozenPending, Command::Freeze,        {}, Reason::IsFrozenUncancelKeepsIt},

    Transition{detail::kActive,        Command::Unfreeze,      {}, Reason::IsActive},
    Transition{detail::kFrozen,        Command::Unfreeze,      detail::kActive},                       // R5
    Transition{detail::kActivePending, Command::Unfreeze,      {}, Reason::IsActive},
    Transition{detail::kFrozenPending, Command::Unfreeze,      {}, Reason::UncancelFirst},

    Transition{detail::kActive,        Command::Cancel,        detail::kActivePending},                // R6
    Transition{detail::kFrozen,        Command::Cancel,        detail::kFrozenPending},                // R6
    Transition{detail::kActivePending, Command::Cancel,        {}, Reason::RemovalStands},
    Transition{detail::kFrozenPending, Command::Cancel,        {}, Reason::RemovalStands},

    Transition{detail::kActive,        Command::Uncancel,      {}, Reason::NothingToUndo},
    Transition{detail::kFrozen,        Command::Uncancel,      {}, Reason::NothingToUndo},
    Transition{detail::kActivePending, Command::Uncancel,      detail::kActive},                       // R7
    Transition{detail::kFrozenPending, Command::Uncancel,      detail::kFrozen},                       // R7

    Transition{detail::kActive,        Command::FreezeInstead, detail::kFrozen},                       // R4
    Transition{detail::kFrozen,        Command::FreezeInstead, {}, Reason::IsFrozenAlready},
    Transition{detail::kActivePending, Command::FreezeInstead, detail::kFrozen},                       // R7, R4
    Transition{detail::kFrozenPending, Command::FreezeInstead, detail::kFrozen},                       // R7
};

// clang-format on

/// What @p command does in @p state. @p command is one of kLifecycleCommands.
constexpr const Transition &transition(LifecycleState state, Command command) {
    for (const Transition &cell : kTransitions) {
        if (cell.from == state && cell.command == command)
            return cell;
    }
    return kTransitions.front(); // unreachable: the table is complete, a test holds it to that
}

/// The command that takes @p done back: possible where it led, and leading to where it came from. Read off the same
/// table, so it is never offered where it would do something else. Nothing: no single command does, as for freezing an
/// active integration instead of cancelling it, which is two in one.
constexpr std::optional<Command> oppositeOf(const Transition &done) {
    if (!done.isPossible())
        return {};
    for (const Transition &cell : kTransitions) {
        if (cell.isPossible() && cell.from == done.to && cell.to == done.from)
            return cell.command;
    }
    return {};
}

/// The commands that are possible in @p state, in the table's order: what a refusal offers instead.
std::vector<Command> possibleCommands(LifecycleState state);

} // namespace domain
