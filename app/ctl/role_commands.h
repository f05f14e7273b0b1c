// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// grant, revoke: who may do what on a server.
std::span<const CommandSpec> roleCommands();

} // namespace ctl
