// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/day.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<Day> Day::fromYmd(int year, int month, int dayOfMonth) {
    if (year < kFirstYear || year > kLastYear)
        return std::nullopt;
    return fromDate(QDate(year, month, dayOfMonth));
}

std::optional<Day> Day::fromIso(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    for (const qsizetype i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text[i]))
            return std::nullopt;
    }
    return fromYmd(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
}

std::optional<Day> Day::fromDate(QDate date) {
    if (!date.isValid() || date.year() < kFirstYear || date.year() > kLastYear)
        return std::nullopt;
    return Day(date.toJulianDay());
}

Day Day::clamped(int year, int month, int dayOfMonth) {
    const QDate first(year, month, 1);
    return Day(first.toJulianDay() + std::min(dayOfMonth, first.daysInMonth()) - 1);
}

QString Day::iso() const {
    return toDate().toString(Qt::ISODate);
}

} // namespace domain
