// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// How much a connection is protected on its way: libpq's `sslmode`, in words.
struct Encryption {
    /// All that are offered, the strongest first.
    static QStringList modes();
    /// What libpq does when nothing is said.
    static QString unsaid();
    /// What is right for a server on this machine, or elsewhere.
    static QString suggested(bool onThisMachine);

    static QString name(const QString &mode);
    /// What it is worth, in a sentence.
    static QString meaning(const QString &mode, bool onThisMachine);
    /// Whether somebody on the way could read or change what is said.
    static bool isWeak(const QString &mode, bool onThisMachine);
    /// Whether it needs a root certificate.
    static bool isChecked(const QString &mode);
};

} // namespace ui
