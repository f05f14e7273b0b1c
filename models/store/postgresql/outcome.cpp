// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/outcome.h"

#include "models/domain/reason_code.h"
#include "models/store/sql/connection.h"

#include <QJsonArray>

namespace store::postgresql {

using domain::Day;
using domain::Error;
using domain::ErrorCode;
using domain::Reason;

namespace {

QJsonValue at(const QJsonObject &json, const char *key) {
    return json.value(QLatin1String(key));
}

template <typename T>
std::optional<T> idAt(const QJsonObject &json, const char *key) {
    const QJsonValue value = at(json, key);
    return value.isDouble() ? std::optional(T{value.toInteger()}) : std::nullopt;
}

std::optional<Day> dayAt(const QJsonObject &json, const char *key) {
    return Day::fromIso(at(json, key).toString());
}

std::optional<domain::Money> moneyAt(const QJsonObject &json, const char *key) {
    const QJsonValue value = at(json, key);
    return value.isDouble() ? std::optional(domain::Money(value.toInteger())) : std::nullopt;
}

QString textAt(const QJsonObject &json, const char *key) {
    return at(json, key).toString();
}

ErrorCode errorCodeFrom(const QString &text) {
    for (const ErrorCode code : {ErrorCode::Refused, ErrorCode::Conflict, ErrorCode::NotFound, ErrorCode::Invalid,
                                 ErrorCode::Forbidden}) {
        if (text == domain::errorCodeText(code))
            return code;
    }
    return ErrorCode::Storage;
}

Error errorFrom(const QJsonObject &json) {
    Error error;
    error.code = errorCodeFrom(textAt(json, "code"));
    error.reason = domain::reasonFromCode(textAt(json, "reason")).value_or(Reason::StoreFailed);
    if (error.code == ErrorCode::Forbidden)
        error.reason = Reason::None; // the code says it all
    for (const QJsonValue &code : at(json, "allowed").toArray()) {
        if (const auto command = domain::commandFromCode(code.toString()))
            error.allowed.push_back(*command);
    }
    domain::Facts &facts = error.facts;
    facts.account = idAt<domain::AccountId>(json, "account");
    facts.integration = idAt<domain::IntegrationId>(json, "integration");
    facts.day = dayAt(json, "day");
    facts.otherDay = dayAt(json, "other_day");
    if (at(json, "version").isDouble())
        facts.version = at(json, "version").toInteger();
    facts.command = domain::commandFromCode(textAt(json, "command"));
    facts.parked = domain::parkReasonFromCode(textAt(json, "parked"));
    facts.number = at(json, "number").toInteger();
    facts.otherNumber = at(json, "other_number").toInteger();
    facts.field = textAt(json, "field");
    facts.text = textAt(json, "text");
    facts.who = textAt(json, "who");
    if (at(json, "when").isString())
        facts.when = QDateTime::fromString(textAt(json, "when"), Qt::ISODateWithMs).toUTC();
    return error;
}

} // namespace

std::optional<Error> Outcome::error() const {
    const QJsonValue failed = at(m_answer, "error");
    if (!failed.isObject())
        return std::nullopt;
    Error error = errorFrom(failed.toObject());
    error.facts.settled = settled();
    return error;
}

void Outcome::demand() const {
    if (std::optional<Error> failed = error())
        throw sql::Failure(*std::move(failed));
}

QStringList Outcome::settled() const {
    QStringList numbers;
    for (const QJsonValue &number : at(m_answer, "settled").toArray())
        numbers.append(number.toString());
    return numbers;
}

domain::Integration Outcome::integration() const {
    const QJsonObject json = at(m_answer, "integration").toObject();
    domain::Integration integration;
    integration.id = {at(json, "id").toInteger()};
    integration.account = {at(json, "account").toInteger()};
    integration.supplierId = {at(json, "supplier_id").toInteger()};
    integration.supplier = textAt(json, "supplier");
    integration.channelId = {at(json, "channel_id").toInteger()};
    integration.channel = textAt(json, "channel");
    integration.label = textAt(json, "label");
    integration.planId = {at(json, "plan_id").toInteger()};
    integration.plan = textAt(json, "plan");
    integration.negotiatedFee = moneyAt(json, "negotiated");
    integration.monthlyFee = moneyAt(json, "fee");
    integration.service = domain::serviceFromCode(textAt(json, "service")).value_or(domain::Service::Active);
    integration.cancelOn = dayAt(json, "cancel_on");
    integration.anchorOn = dayAt(json, "anchor_on").value_or(Day());
    integration.nextBillingOn = dayAt(json, "next_billing_on").value_or(Day());
    integration.version = at(json, "version").toInteger();
    return integration;
}

bool Outcome::isReplayed() const {
    return at(m_answer, "replayed").toBool();
}

qint64 Outcome::integer(const char *key) const {
    return at(m_answer, key).toInteger();
}

std::optional<Day> Outcome::day(const char *key) const {
    return dayAt(m_answer, key);
}

} // namespace store::postgresql
