// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// `run`.
std::span<const CommandSpec> runCommands();

} // namespace ctl
