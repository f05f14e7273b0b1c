// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cell.h"

#include "app/ctl/texts.h"

namespace ctl {

Cell cell(const QString &text) {
    return {.json = text, .text = text};
}

Cell cell(QLatin1String code, const QString &name) {
    return {.json = QString(code), .text = name};
}

Cell cell(qint64 number) {
    return {.json = number, .text = QString::number(number), .isNumber = true};
}

Cell cell(bool yes) {
    return {.json = yes, .text = yes ? Texts::tr("yes") : Texts::tr("no")};
}

Cell cell(domain::Day day) {
    return {.json = day.iso(), .text = day.iso()};
}

Cell cell(const std::optional<domain::Day> &day) {
    return day ? cell(*day) : Cell{.json = QJsonValue::Null, .text = {}};
}

Cell cell(domain::Money amount, const ui::Formats &formats) {
    return {.json = amount.cents(), .text = formats.money(amount), .isNumber = true};
}

Cell cell(const std::optional<domain::Money> &amount, const ui::Formats &formats) {
    return amount ? cell(*amount, formats) : Cell{.json = QJsonValue::Null, .text = {}};
}

Cell cell(const QDateTime &instant, const ui::Formats &formats) {
    const QString text = formats.instant(instant);
    return {.json = text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text), .text = text};
}

} // namespace ctl
