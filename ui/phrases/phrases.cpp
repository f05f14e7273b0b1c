// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/phrases.h"

namespace ui {

namespace {

constexpr int kLongestQuote = 80;

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

QString asButtonText(QString words) {
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace ui
