// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day.h"
#include "models/domain/money.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace ui {

/// How days, money and counts are written for people: by their locale, whatever the database's currency. A value.
class Formats {
public:
    /// The default locale and US dollars.
    Formats();
    Formats(const QLocale &locale, const QString &currency);
    /// For terminals and scripts: days and instants as ISO writes them, money as the locale does.
    static Formats iso(const QLocale &locale, const QString &currency);

    /// Always with two decimals, which follow the currency and not the locale: `$1,234.50`, `1.234,50 €`.
    QString money(domain::Money amount) const;
    /// Never with a two-digit year: `15 Dec 2026`, `15.12.2026`.
    QString day(domain::Day day) const;
    /// The same as a pattern of QLocale's, for fields in which a day is typed.
    QString dayPattern() const;
    /// A day and a time of day, in the reader's own time zone; empty when @p instant is invalid.
    QString instant(const QDateTime &instant) const;
    /// The same to the second: for what is of a moment ago.
    QString moment(const QDateTime &instant) const;
    /// A time of day to the second, in the reader's own time zone: `14:03:22`, `2:03:22 PM`.
    QString timeOfDay(const QDateTime &instant) const;
    QString count(qint64 count) const;
    /// The month that a day lies in: `Dec 2026`, `2026年12月`.
    QString month(domain::Day day) const;
    /// By how much something grew, always with its sign: `+4.2%`, `-0.5%`.
    QString change(qint64 tenthsOfPercent) const;
    /// `12.5%`
    QString percent(qint64 tenths) const;

    const QLocale &locale() const { return m_locale; }

    const QString &currency() const { return m_currency; } ///< ISO 4217

private:
    QLocale m_locale;
    QString m_currency;
    bool m_isIso = false;
    QString m_symbol; ///< empty: the code is written behind the amount
};

} // namespace ui
