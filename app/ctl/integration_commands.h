// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// `integration …` and `note add`.
std::span<const CommandSpec> integrationCommands();

} // namespace ctl
