// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/cell.h"

#include <QJsonObject>

#include <vector>

namespace ctl {

/// One thing, field by field: an object for scripts, `Title: value` lines for people.
class Fields {
public:
    Fields &add(const char *key, const QString &title, Cell value);
    /// For scripts alone.
    Fields &addJson(const char *key, const QJsonValue &value);
    /// For people alone; comes behind the fields.
    Fields &addText(const QString &paragraph);

    QJsonObject json() const { return m_json; }

    QString text() const;

private:
    struct Line {
        QString title;
        QString value;
    };

    QJsonObject m_json;
    std::vector<Line> m_lines;
    QStringList m_paragraphs;
};

} // namespace ctl
