// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// What has been recorded: `audit`, `receipts`.
std::span<const CommandSpec> journalCommands();

} // namespace ctl
