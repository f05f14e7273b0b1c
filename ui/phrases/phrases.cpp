// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/phrases.h"

namespace ui {

namespace {

constexpr int kLongestQuote = 80;
constexpr qsizetype kMostListed = 3;

} // namespace

QString quoted(const QString &text) {
    QString shown;
    for (const QChar c : text.left(kLongestQuote))
        shown += c.unicode() < 0x20 || c.unicode() == 0x7f || c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
    if (text.size() > kLongestQuote)
        shown += QChar(0x2026);
    //: Quotation marks round what somebody typed
    return Phrases::tr("“%1”").arg(shown);
}

QString listed(const QStringList &many) {
    QStringList told = many.mid(0, kMostListed);
    if (many.size() > kMostListed)
        told += Phrases::tr("%Ln more", nullptr, int(many.size() - kMostListed));
    return told.join(QStringLiteral(", "));
}

QString asButtonText(QString words) {
    return words.replace(u'&', QStringLiteral("&&"));
}

QString asToolTip(const QString &words) {
    if (!words.contains(u'<') && !words.contains(u'&'))
        return words;
    return QStringLiteral("<qt>%1</qt>").arg(words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace ui
