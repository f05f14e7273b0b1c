// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/session_passwords.h"

namespace ui {

void SessionPasswords::read(const QString &profile, QObject *, std::function<void(const QString &password)> answer) {
    answer(m_passwords.value(profile));
}

void SessionPasswords::keep(const QString &profile, const QString &password, Keep, QObject *,
                            std::function<void(Keep kept)> answer) {
    m_passwords.insert(profile, password);
    answer(Keep::ForSession);
}

void SessionPasswords::forget(const QString &profile) {
    m_passwords.remove(profile);
}

} // namespace ui
