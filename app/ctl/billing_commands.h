// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// `preview`, `explain`, `upcoming`, `run`.
std::span<const CommandSpec> billingCommands();

} // namespace ctl
