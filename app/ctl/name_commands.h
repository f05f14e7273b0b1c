// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// Suppliers and sales channels: what they are called.
std::span<const CommandSpec> nameCommands();

} // namespace ctl
