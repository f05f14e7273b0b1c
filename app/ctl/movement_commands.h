// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// `moved`.
std::span<const CommandSpec> movementCommands();

} // namespace ctl
