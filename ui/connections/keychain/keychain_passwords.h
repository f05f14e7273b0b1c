// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/session_passwords.h"

namespace ui {

/// Passwords in the system's keychain, by QtKeychain: the Secret Service (GNOME Keyring, KeePassXC) or KWallet. Where
/// there is none, or it refuses, a password is kept for the session and never in plain text. What is known in this
/// session is not asked for again.
class KeychainPasswords final : public Passwords {
public:
    void read(const QString &profile, QObject *context, std::function<void(const QString &password)> answer) override;
    void keep(const QString &profile, const QString &password, Keep where, QObject *context,
              std::function<void(Keep kept)> answer) override;
    void forget(const QString &profile) override;

private:
    SessionPasswords m_session;
};

} // namespace ui
