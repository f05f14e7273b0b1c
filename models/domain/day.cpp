// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/day.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

template <typename Text>
std::optional<Day> readIso(const Text &text, auto unicode) {
    if (text.size() != 10 || unicode(text[4]) != u'-' || unicode(text[7]) != u'-')
        return std::nullopt;
    std::array<int, 3> parts{};
    for (qsizetype i = 0; i < 10; ++i) {
        if (i == 4 || i == 7)
            continue;
        const char16_t c = unicode(text[i]);
        if (c < u'0' || c > u'9')
            return std::nullopt;
        int &part = parts[i < 4 ? 0 : i < 7 ? 1 : 2];
        part = part * 10 + (c - u'0');
    }
    return Day::fromYmd(parts[0], parts[1], parts[2]);
}

} // namespace

std::optional<Day> Day::fromYmd(int year, int month, int dayOfMonth) {
    const QDate date(year, month, dayOfMonth);
    if (year < kFirstYear || year > kLastYear || !date.isValid())
        return std::nullopt;
    return Day(date.toJulianDay());
}

std::optional<Day> Day::fromIso(QStringView text) {
    return readIso(text, [](QChar c) { return c.unicode(); });
}

std::optional<Day> Day::fromIso(QByteArrayView utf8) {
    return readIso(utf8, [](char c) { return char16_t(static_cast<unsigned char>(c)); });
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
