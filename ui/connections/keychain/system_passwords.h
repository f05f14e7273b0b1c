// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/passwords.h"

#include <memory>

namespace ui {

/// Passwords as this system keeps them: in its keychain; for the session only where Renewdesk was built without one.
std::unique_ptr<Passwords> systemPasswords();

} // namespace ui
