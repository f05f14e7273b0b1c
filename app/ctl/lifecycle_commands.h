// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// `freeze`, `unfreeze`, `cancel`, `uncancel`, `freeze-instead`.
std::span<const CommandSpec> lifecycleCommands();

} // namespace ctl
