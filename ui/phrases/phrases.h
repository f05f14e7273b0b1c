// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/// The translators' context of every sentence in this folder. Named without its namespace: so lupdate writes it down.
class Phrases {
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

/// @p text within quotes, shortened, with control characters made visible: what somebody typed, for a sentence.
QString quoted(const QString &text);
/// The first of many names or numbers, and how many more there are: `“North”, “East”, “South”, 4 more`.
QString listed(const QStringList &many);
/// A customer's words for a button or a menu: an `&` in them marks no shortcut.
QString asButtonText(QString words);
/// Words for a tool tip, which takes some for markup: they are shown as they are.
QString asToolTip(const QString &words);

} // namespace ui
