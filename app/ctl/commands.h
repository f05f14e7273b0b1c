// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

#include <vector>

namespace ctl {

/// Every command, in the order of the help.
const std::vector<CommandSpec> &allCommands();

/// The options that every command takes, before it or behind it.
std::span<const Option> globalOptions();

/// The command that @p words begin with; its own words are taken from them. Nothing when there is none.
const CommandSpec *takeCommand(QStringList &words);

/// Why @p words name no command, and which ones they may have meant.
UsageError unknownCommand(const QStringList &words);

} // namespace ctl
