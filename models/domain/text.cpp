// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"

#include <QLocale>

namespace domain {

namespace {

bool isLineOrTab(QChar c) {
    return c == u'\t' || c == u'\r' || c == u'\n';
}

Result<void> check(const QString &text, const QString &field, int longest) {
    if (text.isEmpty() || text.trimmed().isEmpty())
        return invalid(Reason::EmptyText, field);
    if (isLineOrTab(text.front()) || isLineOrTab(text.back()))
        return invalid(Reason::BadCharacter, field);
    int characters = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++characters) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (c.isNull() || (c.isSurrogate() && !pair))
            return invalid(Reason::BadCharacter, field);
        if (pair)
            ++i;
    }
    if (characters > longest) {
        Error error = invalid(Reason::TextTooLong, field);
        error.facts.number = characters;
        error.facts.otherNumber = longest;
        return error;
    }
    return {};
}

} // namespace

Result<void> checkName(const QString &text, const QString &field) {
    return check(text, field, kLongestName);
}

Result<void> checkText(const QString &text, const QString &field) {
    return check(text, field, kLongestNote);
}

Result<void> checkLanguage(const QString &language) {
    const QLocale locale(language);
    const bool known = locale.language() != QLocale::C
                       && (locale.name() == language || QLocale::languageToCode(locale.language()) == language);
    if (!known)
        return invalid(Reason::UnknownLanguage, QStringLiteral("language"), language.left(20));
    return {};
}

} // namespace domain
