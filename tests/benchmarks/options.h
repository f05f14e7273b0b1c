// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace benchmarks {

/// How the program was called.
struct Options {
    qint64 integrations = 1'000'000;
    int rounds = 5;
    QStringList only; ///< names of measurements; empty: all
    QStringList databases{QStringLiteral("sqlite"), QStringLiteral("postgresql")};
    QString data;   ///< a folder; empty: a scratch one
    QString output; ///< where the figures go as JSON

    /// Nothing, with @p complaint filled, when it can't be understood or only asked for help.
    static std::optional<Options> parse(const QStringList &words, QString &complaint);
};

} // namespace benchmarks
