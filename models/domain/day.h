// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace domain {

/// A plain calendar day in the business time zone; billing never sees an hour. A value; always valid: the default is
/// 1970-01-01. Written and read as ISO `YYYY-MM-DD` in files, databases and on the command line.
class Day {
public:
    constexpr Day() = default;

    /// The day of that year, month and day of month, or nothing when the calendar has no such day or the year lies
    /// outside 1900 to 2999.
    static std::optional<Day> fromYmd(int year, int month, int dayOfMonth);
    /// Reads exactly `YYYY-MM-DD`; anything else is nothing.
    static std::optional<Day> fromIso(QStringView text);
    static std::optional<Day> fromIso(QByteArrayView utf8);
    static std::optional<Day> fromDate(QDate date);

    /// 31 of a month with 30 days is its 30th: the day of month clamped into the month (R2).
    static Day clamped(int year, int month, int dayOfMonth);

    int year() const { return toDate().year(); }

    int month() const { return toDate().month(); }

    int dayOfMonth() const { return toDate().day(); }

    Day plusDays(int days) const { return Day(m_julianDay + days); }

    /// Days from @p other to this day; negative when this is the earlier one.
    int daysSince(Day other) const { return int(m_julianDay - other.m_julianDay); }

    QString iso() const;

    QDate toDate() const { return QDate::fromJulianDay(m_julianDay); }

    friend constexpr auto operator<=>(const Day &, const Day &) = default;

private:
    explicit constexpr Day(qint64 julianDay)
        : m_julianDay(julianDay) {}

    qint64 m_julianDay = 2440588; // 1970-01-01
};

} // namespace domain
