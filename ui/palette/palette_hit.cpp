// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_hit.h"

#include <algorithm>

namespace ui {
namespace {

bool beginsAWord(const QString &text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

bool hasWordBeginningWith(const QString &text, const QString &part) {
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        if (beginsAWord(text, at))
            return true;
    }
    return false;
}

} // namespace

Fit fitOf(const QString &typed, const QString &text) {
    const QString wanted = typed.simplified().toCaseFolded();
    const QString there = text.toCaseFolded();
    if (there == wanted)
        return Fit::Whole;
    if (there.startsWith(wanted))
        return Fit::Beginning;
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (std::ranges::all_of(words, [&](const QString &word) { return hasWordBeginningWith(there, word); }))
        return Fit::Word;
    return std::ranges::all_of(words, [&](const QString &word) { return there.contains(word); }) ? Fit::Within
                                                                                                 : Fit::No;
}

} // namespace ui
