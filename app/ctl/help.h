// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_spec.h"

namespace ctl {

/// `freeze ID… [--seen VERSION] …`
QString synopsis(const CommandSpec &command);
/// Of the whole program.
QString helpText();
/// Of the commands that begin with @p words; empty when there is none.
QString helpText(const QStringList &words);

} // namespace ctl
