// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// What concerns the database as a whole: `init`, `today`, `demo`, `import`, `backup` and the like.
std::span<const CommandSpec> databaseCommands();

} // namespace ctl
