// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/passwords.h"

#include <QHash>

namespace ui {

/// Passwords in memory alone, until the program ends. Answers at once.
class SessionPasswords final : public Passwords {
public:
    void read(const QString &profile, QObject *context, std::function<void(const QString &password)> answer) override;
    void keep(const QString &profile, const QString &password, Keep where, QObject *context,
              std::function<void(Keep kept)> answer) override;
    void forget(const QString &profile) override;

private:
    QHash<QString, QString> m_passwords;
};

} // namespace ui
