// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_query.h"

#include <QRegularExpression>

namespace ui {
namespace {

/// Whoever pastes a whole mail is looking for something in it, not for all of it.
constexpr int kMostRead = 2'000;

/// A number in the digits of any script: people paste what their mail shows.
const QString kNumber = QStringLiteral("(\\d{1,15})(?![\\d-])");

QRegularExpression pattern(const QString &text) {
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption
                                        | QRegularExpression::UseUnicodePropertiesOption);
}

/// Without what can't be seen, and comes along with what is copied from web pages.
QString plain(const QString &typed) {
    static const QRegularExpression unseen(QStringLiteral("[\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}"
                                                          "\\x{FEFF}]"));
    return typed.left(kMostRead).remove(unseen).simplified();
}

QString emailIn(const QString &text) {
    static const QRegularExpression email =
        pattern(QStringLiteral("[^\\s<>\"'()\\[\\],;:]+@[^\\s<>\"'()\\[\\],;:@]+[^\\s<>\"'()\\[\\],;:@.!?]"));
    return email.match(text).captured();
}

QString invoiceIn(const QString &text, const QString &words) {
    static const QRegularExpression whole = pattern(QStringLiteral("(?<![\\w-])\\d{4}-\\d{6,}(?![\\w-])"));
    if (const auto found = whole.match(text); found.hasMatch())
        return found.captured();
    const QRegularExpression beginning = pattern(QStringLiteral("^(?:(?:%1)\\s*)?#?\\s*(\\d{4}-\\d*)$").arg(words));
    return beginning.match(text).captured(1);
}

/// The number right behind one of @p words: `integration 123`, `Integration no. 123`, `integration: #123`.
std::optional<qint64> numberBehind(const QString &words, const QString &text) {
    const QRegularExpression named =
        pattern(QStringLiteral("(?<!\\w)(?:%1)\\s*(?:no\\.?|nr\\.?|number|id)?\\s*[:#]?\\s*#?%2").arg(words, kNumber));
    const auto found = named.match(text);
    return found.hasMatch() ? std::optional(found.captured(1).toLongLong()) : std::nullopt;
}

QString either(const QString &english, const QString &translated) {
    return QRegularExpression::escape(english) + u'|' + QRegularExpression::escape(translated);
}

} // namespace

PaletteQuery PaletteQuery::of(const QString &typed) {
    PaletteQuery query;
    const QString text = plain(typed);
    const QString email = emailIn(text);
    query.text = email.isEmpty() ? text : email;

    //: As it stands before a number that somebody types or pastes: account 123
    const QString account = either(QStringLiteral("account"), tr("account"));
    //: As it stands before a number that somebody types or pastes: integration 123
    const QString integration = either(QStringLiteral("integration"), tr("integration"));
    //: As it stands before a number that somebody types or pastes: invoice 123
    const QString invoice = either(QStringLiteral("invoice"), tr("invoice"));
    query.invoice = invoiceIn(text, invoice);
    for (const auto &[words, of] :
         {std::pair(integration, Of::Integration), std::pair(account, Of::Account), std::pair(invoice, Of::Invoice)}) {
        query.id = numberBehind(words, text);
        query.idOf = of;
        if (query.id)
            return query;
    }
    query.idOf = Of::Anything;
    static const QRegularExpression bare = pattern(u'^' + kNumber + u'$');
    static const QRegularExpression marked = pattern(QStringLiteral("(?<!\\w)#\\s?") + kNumber);
    if (const auto found = bare.match(text); found.hasMatch()) {
        query.id = found.captured(1).toLongLong();
        query.isBare = true;
    } else if (const auto hashed = marked.match(text); hashed.hasMatch()) {
        query.id = hashed.captured(1).toLongLong();
    }
    return query;
}

} // namespace ui
