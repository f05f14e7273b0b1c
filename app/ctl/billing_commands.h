// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// `preview`, `explain`, `upcoming`.
std::span<const CommandSpec> billingCommands();

} // namespace ctl
