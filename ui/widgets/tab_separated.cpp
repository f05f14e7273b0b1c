// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_separated.h"

#include "models/reports/csv_writer.h"

#include <algorithm>

namespace ui {
namespace {

QString cellOf(QString words) {
    words.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    const auto parts = [](QChar c) {
        return c == u'\t' || c == u'\n' || c == u'\v' || c == u'\f' || c == u'\r' || c == QChar(0x85)
               || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    std::replace_if(words.begin(), words.end(), parts, QChar(u' '));
    return words;
}

} // namespace

QString neverFormula(const QString &text) {
    return reports::startsFormula(text) ? u'\'' + text : text;
}

QString tabSeparated(const std::vector<QStringList> &rows) {
    QString lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &words : row)
            cells += cellOf(words);
        lines += cells.join(u'\t') + u'\n';
    }
    return lines;
}

} // namespace ui
