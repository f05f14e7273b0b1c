// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/fields.h"

#include <algorithm>

namespace ctl {

Fields &Fields::add(const char *key, const QString &title, Cell value) {
    m_json.insert(QLatin1String(key), value.json);
    if (!value.text.isEmpty())
        m_lines.push_back({title, value.text});
    return *this;
}

Fields &Fields::addJson(const char *key, const QJsonValue &value) {
    m_json.insert(QLatin1String(key), value);
    return *this;
}

Fields &Fields::addText(const QString &paragraph) {
    if (!paragraph.isEmpty())
        m_paragraphs += paragraph;
    return *this;
}

QString Fields::text() const {
    qsizetype width = 0;
    for (const Line &line : m_lines)
        width = std::max(width, line.title.size());
    QStringList parts;
    QString block;
    for (const Line &line : m_lines)
        block += (line.title + u':').leftJustified(width + 2) + line.value + u'\n';
    if (!block.isEmpty())
        parts += block;
    for (const QString &paragraph : m_paragraphs)
        parts += paragraph.endsWith(u'\n') ? paragraph : paragraph + u'\n';
    return parts.join(u'\n');
}

} // namespace ctl
