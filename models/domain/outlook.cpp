// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/outlook.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace domain {

LifecycleState stateAfter(Choice choice, LifecycleState now) {
    switch (choice) {
    case Choice::Keep: return {Service::Active, false};
    case Choice::Freeze: return {Service::Frozen, false};
    case Choice::Cancel: return {now.service, true};
    }
    Q_UNREACHABLE();
}

std::vector<Command> commandsBetween(LifecycleState from, LifecycleState to) {
    // Breadth first: the first way that is found is a shortest one. Four states, so no state is looked up twice for
    // long.
    std::deque<std::pair<LifecycleState, std::vector<Command>>> ways{{from, {}}};
    std::vector<LifecycleState> seen{from};
    while (!ways.empty()) {
        const auto [state, commands] = std::move(ways.front());
        ways.pop_front();
        if (state == to)
            return commands;
        for (const Command command : kLifecycleCommands) {
            const Transition &cell = transition(state, command);
            if (!cell.isPossible() || std::ranges::find(seen, cell.to) != seen.end())
                continue;
            seen.push_back(cell.to);
            std::vector<Command> longer = commands;
            longer.push_back(command);
            ways.emplace_back(cell.to, std::move(longer));
        }
    }
    return {}; // unreachable: a test holds that every state leads to every other
}

} // namespace domain
