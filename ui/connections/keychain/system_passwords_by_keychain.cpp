// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/keychain/keychain_passwords.h"
#include "ui/connections/keychain/system_passwords.h"

namespace ui {

std::unique_ptr<Passwords> systemPasswords() {
    return std::make_unique<KeychainPasswords>();
}

} // namespace ui
