// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace ui {

/// Where the passwords of profiles are kept, by the profiles' ids. Asked and answered on the GUI thread; nothing waits:
/// an answer may come at once or from the event loop, and doesn't come when @p context has gone by then. What is kept
/// for the session is in memory alone, and no password is ever in a file of ours, a log, or a command line.
class Passwords {
public:
    enum class Keep { InKeychain, ForSession };

    virtual ~Passwords() = default;

    /// A null @p password: there is none, or the keychain doesn't give it out (one that is locked says the same).
    virtual void read(const QString &profile, QObject *context,
                      std::function<void(const QString &password)> answer) = 0;
    /// @p kept says what came of it: for the session, where there is no keychain that takes it. Keeping it for the
    /// session takes nothing out of the keychain.
    virtual void keep(const QString &profile, const QString &password, Keep where, QObject *context,
                      std::function<void(Keep kept)> answer) = 0;
    /// Here and there.
    virtual void forget(const QString &profile) = 0;
};

} // namespace ui
