// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace app {

/// Speaks @p language from now on (a code like `de` or `pt_BR`; empty: the system's), in our words and in Qt's, and
/// writes numbers and days as it does. English where there is no translation. Call once, before anything is shown.
void installTranslations(QCoreApplication &application, const QString &language = {});

} // namespace app
