// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pdf_text.h"

#include "tests/support/patience.h"

#include <QProcess>
#include <QRegularExpression>

namespace {

QString told(const QStringList &arguments) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), arguments);
    if (!reader.waitForFinished(support::kPatienceMs) || reader.exitCode() != 0)
        qFatal("pdftotext can't read it: %s", reader.readAllStandardError().constData());
    return QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
}

} // namespace

QStringList pagesOf(const QString &path) {
    QStringList pages = told({QStringLiteral("-layout"), path, QStringLiteral("-")}).split(u'\f');
    pages.removeLast(); // each page ends with one
    return pages;
}

QMap<QString, WordPlace> wordsOf(const QString &path) {
    static const QRegularExpression word(QStringLiteral("<word xMin=\"([^\"]+)\".* xMax=\"([^\"]+)\".*>(.*)</word>"));
    QMap<QString, WordPlace> words;
    const QString text = told({QStringLiteral("-bbox"), path, QStringLiteral("-")});
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!words.contains(match.captured(3)))
            words.insert(match.captured(3), {match.captured(1).toDouble(), match.captured(2).toDouble()});
    }
    return words;
}
