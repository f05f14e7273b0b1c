// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/formats.h"

#include <QRegularExpression>

#include <array>
#include <cstdlib>

namespace ui {

namespace {

struct Symbol {
    const char *currency;
    const char16_t *text;
};

// What everybody reads without a country; other currencies show their code away from home.
constexpr std::array kSymbols{Symbol{"USD", u"$"}, Symbol{"EUR", u"€"}, Symbol{"GBP", u"£"}};

QString symbolFor(const QLocale &locale, const QString &currency) {
    const bool isC = locale.language() == QLocale::C;
    const QString own = isC ? QString() : locale.currencySymbol(QLocale::CurrencySymbol);
    if (!isC && locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return own;
    for (const Symbol &symbol : kSymbols) {
        // Where the locale's own money has the same sign, $ would be taken for it.
        if (currency == QLatin1String(symbol.currency) && own != QStringView(symbol.text))
            return QString::fromUtf16(symbol.text);
    }
    return {};
}

QString fourDigitYear(QString pattern) {
    if (!pattern.contains(u"yyyy"))
        pattern.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return pattern;
}

} // namespace

Formats::Formats()
    : Formats(QLocale(), QStringLiteral("USD")) {}

Formats::Formats(const QLocale &locale, const QString &currency)
    : m_locale(locale)
    , m_currency(currency)
    , m_symbol(symbolFor(locale, currency)) {}

Formats Formats::iso(const QLocale &locale, const QString &currency) {
    Formats formats(locale, currency);
    formats.m_isIso = true;
    return formats;
}

QString Formats::money(domain::Money amount) const {
    const bool negative = amount.cents() < 0;
    const quint64 cents = negative ? quint64(0) - quint64(amount.cents()) : quint64(amount.cents());
    const QLocale grouped = m_locale.language() == QLocale::C ? QLocale(QLocale::English) : m_locale;
    // Whole cents only: the locale writes an integer on either side of its decimal point.
    const QString decimals = grouped.toString(qulonglong(cents % 100 + 100)).mid(grouped.toString(1).size());
    const QString digits = grouped.toString(qulonglong(cents / 100)) + grouped.decimalPoint() + decimals;
    const QString positive =
        m_symbol.isEmpty() ? digits + QChar::Nbsp + m_currency
                           : grouped.toCurrencyString(qlonglong(1), m_symbol).replace(grouped.toString(1), digits);
    return negative ? grouped.negativeSign() + positive : positive; // never in brackets: not everybody reads them so
}

QString Formats::day(domain::Day day) const {
    return m_isIso ? day.iso() : m_locale.toString(day.toDate(), dayPattern());
}

QString Formats::dayPattern() const {
    if (m_isIso)
        return QStringLiteral("yyyy-MM-dd");
    if (m_locale.language() == QLocale::English || m_locale.language() == QLocale::C)
        return QStringLiteral("d MMM yyyy"); // 3/4/2026 reads two ways
    return fourDigitYear(m_locale.dateFormat(QLocale::ShortFormat));
}

QString Formats::instant(const QDateTime &instant) const {
    if (m_isIso)
        return instant.toUTC().toString(Qt::ISODate);
    const QDateTime local = instant.toLocalTime();
    const std::optional<domain::Day> on = domain::Day::fromDate(local.date());
    if (!on)
        return {};
    return day(*on) + u' ' + m_locale.toString(local.time(), m_locale.timeFormat(QLocale::ShortFormat));
}

QString Formats::moment(const QDateTime &instant) const {
    if (m_isIso)
        return this->instant(instant);
    const std::optional<domain::Day> on = domain::Day::fromDate(instant.toLocalTime().date());
    return on ? day(*on) + u' ' + timeOfDay(instant) : QString();
}

QString Formats::timeOfDay(const QDateTime &instant) const {
    if (m_isIso)
        return instant.toUTC().time().toString(Qt::ISODate);
    // The short formats leave out the seconds, the long ones name the time zone at either end.
    QString pattern = m_locale.timeFormat(QLocale::LongFormat);
    static const QRegularExpression zone(QStringLiteral("^t+\\s+|\\s*[(\\[]?t+[)\\]]?$"));
    return m_locale.toString(instant.toLocalTime().time(), pattern.remove(zone));
}

QString Formats::count(qint64 count) const {
    return m_locale.toString(count);
}

QString Formats::month(domain::Day day) const {
    if (m_isIso)
        return day.iso().left(7);
    if (m_locale.language() == QLocale::Japanese)
        return m_locale.toString(day.toDate(), QStringLiteral("yyyy年M月"));
    return m_locale.standaloneMonthName(day.month(), QLocale::ShortFormat) + u' '
           + m_locale.toString(day.toDate(), QStringLiteral("yyyy"));
}

QString Formats::change(qint64 tenthsOfPercent) const {
    return (tenthsOfPercent < 0 ? m_locale.negativeSign() : m_locale.positiveSign())
           + percent(std::abs(tenthsOfPercent));
}

QString Formats::percent(qint64 tenths) const {
    return m_locale.toString(double(tenths) / 10, 'f', 1) + m_locale.percent();
}

} // namespace ui
