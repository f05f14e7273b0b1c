// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// `plan …` and `price set`.
std::span<const CommandSpec> planCommands();

} // namespace ctl
