// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/badge.h"

#include <QString>

#include <optional>

namespace ui {

/// What databases are most of the time. Its word is in the language of whoever looks.
enum class KnownMark { Production, Test, Training };

/// What a database is marked by for as long as it is open, so that nobody takes one for another: a word, and a colour
/// with a shape of its own.
struct ProfileMark {
    std::optional<KnownMark> known = {};
    QString ownWord = {}; ///< the user's own, in whatever language; empty where it is known
    Tone tone = Tone::Danger;

    /// @p word as it was typed, or kept by a version that knew words alone: known by its name in this language or in
    /// English, else the user's own.
    static ProfileMark of(const QString &word, Tone tone);

    /// For people; empty: there is no mark.
    QString word() const;

    bool isEmpty() const { return !known && ownWord.isEmpty(); }

    friend bool operator==(const ProfileMark &, const ProfileMark &) = default;
};

/// `Production`, in the user's language.
QString knownMarkName(KnownMark mark);
/// `production`, `test`, `training`: how it is kept.
QString knownMarkCode(KnownMark mark);
std::optional<KnownMark> knownMarkFromCode(QStringView code);

/// `danger`, `caution`, `good`, `cold`, `accent`, `neutral`: how a colour is kept.
QString toneCode(Tone tone);
std::optional<Tone> toneFromCode(QStringView code);

/// Nothing: it bears no mark.
std::optional<Badge> badgeOf(const ProfileMark &mark);

} // namespace ui
