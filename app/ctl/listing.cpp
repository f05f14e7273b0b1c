// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listing.h"

#include "app/ctl/texts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ctl {

namespace {

constexpr qsizetype kWidestPadding = 60; ///< one long label doesn't push the other columns out of sight

/// Line breaks and tabs would tear the table.
QString inOneLine(QString text) {
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = u' ';
    }
    return text;
}

} // namespace

Listing::Listing(bool forScripts, std::vector<Column> columns)
    : m_forScripts(forScripts)
    , m_columns(std::move(columns))
    , m_isNumber(m_columns.size(), false) {
    for (const Column &column : m_columns)
        m_widths.push_back(column.title.size());
}

void Listing::add(const std::vector<Cell> &cells) {
    Q_ASSERT(cells.size() == m_columns.size());
    ++m_count;
    if (m_forScripts) {
        QJsonObject row;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            row.insert(QLatin1String(m_columns[i].key), cells[i].json);
        m_json += m_json.isEmpty() ? "" : ",";
        m_json += QJsonDocument(row).toJson(QJsonDocument::Compact);
        return;
    }
    QStringList row;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        row += inOneLine(cells[i].text);
        m_widths[i] = std::max(m_widths[i], std::min(row.last().size(), kWidestPadding));
        m_isNumber[i] = m_isNumber[i] || cells[i].isNumber;
    }
    m_rows.push_back(std::move(row));
}

QByteArray Listing::json() const {
    return '[' + m_json + ']';
}

QString Listing::text() const {
    if (m_rows.empty())
        return Texts::tr("Nothing to show.") + u'\n';
    QString text;
    const auto write = [&](std::size_t column, const QString &value) {
        const bool last = column + 1 == m_columns.size();
        if (m_isNumber[column])
            text += value.rightJustified(m_widths[column]);
        else
            text += last ? value : value.leftJustified(m_widths[column]);
        text += last ? QStringLiteral("\n") : QStringLiteral("  ");
    };
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        write(i, m_columns[i].title);
    for (const QStringList &row : m_rows) {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            write(i, row[qsizetype(i)]);
    }
    return text;
}

} // namespace ctl
