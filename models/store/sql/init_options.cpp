// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/init_options.h"

#include "models/domain/billing_calendar.h"
#include "models/store/sql/connection.h"

#include <QTimeZone>

#include <algorithm>

namespace store::sql {

using domain::Error;
using domain::ErrorCode;
using domain::Reason;

void checkOptions(const InitOptions &options) {
    if (!QTimeZone(options.timeZone.toUtf8()).isValid())
        throw Failure(domain::invalid(Reason::UnknownTimeZone, QStringLiteral("--time-zone"), options.timeZone));
    const bool letters = options.currency.size() == 3
                         && std::all_of(options.currency.begin(), options.currency.end(),
                                        [](QChar c) { return c >= u'A' && c <= u'Z'; });
    // R-words: currencies with two decimals only.
    static const QStringList kOtherDecimals{QStringLiteral("BIF"), QStringLiteral("CLP"), QStringLiteral("DJF"),
                                            QStringLiteral("GNF"), QStringLiteral("ISK"), QStringLiteral("JPY"),
                                            QStringLiteral("KMF"), QStringLiteral("KRW"), QStringLiteral("PYG"),
                                            QStringLiteral("RWF"), QStringLiteral("UGX"), QStringLiteral("VND"),
                                            QStringLiteral("VUV"), QStringLiteral("XAF"), QStringLiteral("XOF"),
                                            QStringLiteral("XPF"), QStringLiteral("BHD"), QStringLiteral("IQD"),
                                            QStringLiteral("JOD"), QStringLiteral("KWD"), QStringLiteral("LYD"),
                                            QStringLiteral("OMR"), QStringLiteral("TND")};
    if (!letters || kOtherDecimals.contains(options.currency))
        throw Failure(domain::invalid(Reason::UnknownCurrency, QStringLiteral("--currency"), options.currency));
    if (options.today && !options.sandbox)
        throw Failure(domain::invalid(Reason::NotASandbox, QStringLiteral("--today")));
    if (options.today && (*options.today < domain::kFirstDueOn || *options.today > domain::kLastToday))
        throw Failure(
            Error{.code = ErrorCode::Invalid, .reason = Reason::OutsideCalendar, .facts = {.day = *options.today}});
}

} // namespace store::sql
