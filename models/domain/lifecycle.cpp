// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lifecycle.h"

namespace domain {

std::vector<Command> possibleCommands(LifecycleState state) {
    std::vector<Command> possible;
    for (const Transition &cell : kTransitions) {
        if (cell.from == state && cell.isPossible())
            possible.push_back(cell.command);
    }
    return possible;
}

} // namespace domain
