// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "ui/phrases/formats.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace ctl {

/// One value in both of the program's tongues: what a script reads and what a person reads.
struct Cell {
    QJsonValue json;
    QString text;
    bool isNumber = false; ///< for people it stands at the right
};

Cell cell(const QString &text);
/// A code for scripts, its name for people.
Cell cell(QLatin1String code, const QString &name);
Cell cell(qint64 number);
Cell cell(bool yes);
Cell cell(domain::Day day);
Cell cell(const std::optional<domain::Day> &day);
Cell cell(domain::Money amount, const ui::Formats &formats);
Cell cell(const std::optional<domain::Money> &amount, const ui::Formats &formats);
Cell cell(const QDateTime &instant, const ui::Formats &formats);

template <typename Tag>
Cell cell(domain::Id<Tag> id) {
    return {.json = id.value, .text = QString::number(id.value), .isNumber = true};
}

template <typename Tag>
Cell cell(const std::optional<domain::Id<Tag>> &id) {
    return id ? cell(*id) : Cell{.json = QJsonValue::Null, .text = {}};
}

} // namespace ctl
