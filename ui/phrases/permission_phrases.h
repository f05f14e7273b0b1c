// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/permission.h"

#include <QString>

namespace ui {

/// `Agent`, `Manager`: a role by its name.
QString roleName(domain::Role role);
/// Several, in a list; of nobody's roles that there are none.
QString roleNames(domain::Roles roles);
/// Whom one has to be to give a command, and whom to ask: what stands on a button that isn't for everybody.
QString permissionSentence(domain::Command command);
/// In the place of settings and notes, why there are none to see; empty for roles that see them.
QString unreadableSentence(domain::Roles roles);

} // namespace ui
