// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// `account …`.
std::span<const CommandSpec> accountCommands();

} // namespace ctl
