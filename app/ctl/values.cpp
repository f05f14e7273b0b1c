// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/values.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace ctl {

namespace {

using domain::Reason;
using domain::Result;

constexpr qsizetype kMostDigits = 18; ///< always fits 64 bits

/// An option that need not be there: nothing, or what @p read makes of it.
template <typename T, typename Read>
Result<std::optional<T>> readOptional(const Arguments &arguments, const char *option, Read read) {
    const std::optional<QString> text = arguments.optional(option);
    if (!text)
        return std::optional<T>();
    const Result<T> value = read(*text);
    if (!value)
        return value.error();
    return std::optional<T>(*value);
}

template <typename Id>
Result<Id> readId(const QString &text, const QString &field) {
    const Result<qint64> number = readNumber(text, field, 1, std::numeric_limits<qint64>::max());
    if (!number)
        return number.error();
    return Id{*number};
}

} // namespace

Result<qint64> readNumber(const QString &text, const QString &field, qint64 least, qint64 most) {
    const bool digitsOnly = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (text.isEmpty() || text.size() > kMostDigits || !digitsOnly)
        return domain::invalid(Reason::MalformedNumber, field, text);
    const qint64 number = text.toLongLong();
    if (number < least || number > most)
        return domain::invalid(Reason::MalformedNumber, field, text);
    return number;
}

Result<domain::AccountId> readAccountId(const QString &text) {
    return readId<domain::AccountId>(text, QStringLiteral("ID"));
}

Result<domain::IntegrationId> readIntegrationId(const QString &text) {
    return readId<domain::IntegrationId>(text, QStringLiteral("ID"));
}

Result<std::optional<domain::AccountId>> readAccountId(const Arguments &arguments, const char *option) {
    return readOptional<domain::AccountId>(arguments, option, [&](const QString &text) {
        return readId<domain::AccountId>(text, QLatin1String(option));
    });
}

Result<std::optional<domain::IntegrationId>> readIntegrationId(const Arguments &arguments, const char *option) {
    return readOptional<domain::IntegrationId>(arguments, option, [&](const QString &text) {
        return readId<domain::IntegrationId>(text, QLatin1String(option));
    });
}

Result<std::optional<domain::Day>> readDay(const Arguments &arguments, const char *option) {
    return readOptional<domain::Day>(arguments, option, [&](const QString &text) -> Result<domain::Day> {
        const std::optional<domain::Day> day = domain::Day::fromIso(text);
        if (!day)
            return domain::invalid(Reason::MalformedDay, QLatin1String(option), text);
        return *day;
    });
}

Result<std::optional<domain::Money>> readFee(const Arguments &arguments, const char *option) {
    return readOptional<domain::Money>(arguments, option, [&](const QString &text) -> Result<domain::Money> {
        const std::optional<domain::Money> fee = domain::Money::feeFromPlain(text);
        if (!fee)
            return domain::invalid(Reason::MalformedAmount, QLatin1String(option), text);
        return *fee;
    });
}

Result<qint64> readNumber(const Arguments &arguments, const char *option, qint64 least, qint64 most, qint64 otherwise) {
    const std::optional<QString> text = arguments.optional(option);
    return text ? readNumber(*text, QLatin1String(option), least, most) : Result<qint64>(otherwise);
}

Result<QUuid> readRequest(const Arguments &arguments) {
    const std::optional<QString> text = arguments.optional("--request");
    if (!text)
        return QUuid::createUuid();
    static const QRegularExpression shape(QStringLiteral("\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"),
                                          QRegularExpression::DontCaptureOption);
    const QUuid request = shape.match(*text).hasMatch() ? QUuid::fromString(*text) : QUuid();
    if (request.isNull())
        return domain::invalid(Reason::BadRequestId, QStringLiteral("--request"), *text);
    return request;
}

Result<store::KeyValues> readKeyValues(const QStringList &texts, const QString &field) {
    store::KeyValues pairs;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return domain::invalid(Reason::MalformedPair, field);
        pairs.emplace_back(text.left(equals), text.mid(equals + 1));
    }
    return pairs;
}

} // namespace ctl
