// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/passwords.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace support {

/// A keychain in memory, for tests: answers from the event loop, as a real one does. May be missing, or locked.
class FakePasswords final : public ui::Passwords {
public:
    bool isMissing = false; ///< keeps nothing
    bool isLocked = false;  ///< gives nothing out
    QHash<QString, QString> keychain;
    QHash<QString, QString> session;
    int reads = 0;

    void read(const QString &profile, QObject *context, std::function<void(const QString &)> answer) override {
        ++reads;
        const QString found = session.contains(profile) ? session.value(profile)
                              : isLocked                ? QString()
                                                        : keychain.value(profile);
        QTimer::singleShot(0, context, [found, answer = std::move(answer)] { answer(found); });
    }

    void keep(const QString &profile, const QString &password, Keep where, QObject *context,
              std::function<void(Keep)> answer) override {
        const Keep kept = isMissing ? Keep::ForSession : where;
        session.insert(profile, password);
        if (kept == Keep::InKeychain)
            keychain.insert(profile, password);
        QTimer::singleShot(0, context, [kept, answer = std::move(answer)] { answer(kept); });
    }

    void forget(const QString &profile) override {
        session.remove(profile);
        keychain.remove(profile);
    }

    /// As after another start of the program.
    void endSession() { session.clear(); }
};

} // namespace support
