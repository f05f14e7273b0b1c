// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/call.h"
#include "app/ctl/outcome.h"

#include <span>

namespace ctl {

/// One command: help, usage errors and the work itself are all made of this.
struct CommandSpec {
    const char *words; ///< `invoice export`
    Operands operands;
    std::span<const Option> options;
    const char *summary; ///< one sentence, translated when it is shown
    Outcome (*work)(Call &call);
};

} // namespace ctl
