// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// `choices`: keep, freeze or cancel, side by side.
std::span<const CommandSpec> choicesCommands();

} // namespace ctl
