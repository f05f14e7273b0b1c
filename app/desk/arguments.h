// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection_url.h"
#include "ui/theme/appearance.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace desk {

/// What was wrong with the call, in a sentence for people.
struct UsageError {
    QString message;
};

/// How the desk was called. A value.
struct Arguments {
    std::optional<store::ConnectionUrl> database; ///< the one that --database names
    QString profile;                              ///< the connection that --profile names; empty: none
    bool demo = false;
    QString tourFolder; ///< empty: no tour
    QString language;   ///< empty: the system's
    std::optional<ui::ThemeChoice> theme;
    bool help = false; ///< goes before everything else, faults included
    bool version = false;
    bool diagnose = false; ///< a report on the terminal instead of a window

    /// @p words without the program's own name. Needs no application object.
    static std::variant<Arguments, UsageError> parse(const QStringList &words);
    /// What --language says, whatever is wrong with the rest: so that this can be said in that language.
    static QString languageIn(const QStringList &words);
    static QString helpText();
};

} // namespace desk
