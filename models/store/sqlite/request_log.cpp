// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/request_log.h"

#include "models/domain/reason_code.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace store::sqlite {

using domain::Day;
using domain::Error;
using domain::ErrorCode;
using domain::Reason;

namespace {

constexpr auto kError = "error";
/// In place of a fingerprint: no arguments have this one.
constexpr QByteArrayView kWithdrawn = "withdrawn";

Error refused(Reason reason, const QUuid &request) {
    return {.code = ErrorCode::Refused, .reason = reason, .facts = {.text = request.toString(QUuid::WithoutBraces)}};
}

template <typename Tag>
QJsonValue toJson(const std::optional<domain::Id<Tag>> &id) {
    return id ? QJsonValue(id->value) : QJsonValue();
}

QJsonValue toJson(const std::optional<Day> &day) {
    return day ? QJsonValue(day->iso()) : QJsonValue();
}

std::optional<Day> dayFrom(const QJsonValue &value) {
    return Day::fromIso(value.toString());
}

template <typename T>
std::optional<T> idFrom(const QJsonValue &value) {
    return value.isDouble() ? std::optional(T{value.toInteger()}) : std::nullopt;
}

QJsonObject toJson(const Error &error) {
    QJsonArray allowed;
    for (const domain::Command command : error.allowed)
        allowed.append(QString(domain::commandCode(command)));
    const domain::Facts &facts = error.facts;
    return {{QStringLiteral("code"), int(error.code)},
            {QStringLiteral("reason"), QString(domain::reasonCode(error.reason))},
            {QStringLiteral("allowed"), allowed},
            {QStringLiteral("account"), toJson(facts.account)},
            {QStringLiteral("integration"), toJson(facts.integration)},
            {QStringLiteral("day"), toJson(facts.day)},
            {QStringLiteral("other_day"), toJson(facts.otherDay)},
            {QStringLiteral("version"), facts.version ? QJsonValue(*facts.version) : QJsonValue()},
            {QStringLiteral("command"),
             facts.command ? QJsonValue(QString(domain::commandCode(*facts.command))) : QJsonValue()},
            {QStringLiteral("parked"),
             facts.parked ? QJsonValue(QString(domain::parkReasonCode(*facts.parked))) : QJsonValue()},
            {QStringLiteral("number"), facts.number}};
}

Error errorFrom(const QJsonObject &json) {
    Error error;
    error.code = ErrorCode(json[QStringLiteral("code")].toInt());
    error.reason = domain::reasonFromCode(json[QStringLiteral("reason")].toString()).value_or(Reason::StoreFailed);
    for (const QJsonValue &code : json[QStringLiteral("allowed")].toArray()) {
        if (const auto command = domain::commandFromCode(code.toString()))
            error.allowed.push_back(*command);
    }
    error.facts.account = idFrom<domain::AccountId>(json[QStringLiteral("account")]);
    error.facts.integration = idFrom<domain::IntegrationId>(json[QStringLiteral("integration")]);
    error.facts.day = dayFrom(json[QStringLiteral("day")]);
    error.facts.otherDay = dayFrom(json[QStringLiteral("other_day")]);
    if (json[QStringLiteral("version")].isDouble())
        error.facts.version = json[QStringLiteral("version")].toInteger();
    error.facts.command = domain::commandFromCode(json[QStringLiteral("command")].toString());
    error.facts.parked = domain::parkReasonFromCode(json[QStringLiteral("parked")].toString());
    error.facts.number = json[QStringLiteral("number")].toInteger();
    return error;
}

QJsonObject toJson(const domain::Integration &integration) {
    return {{QStringLiteral("id"), integration.id.value},
            {QStringLiteral("account"), integration.account.value},
            {QStringLiteral("plan"), integration.planId.value},
            {QStringLiteral("supplier"), integration.supplierId.value},
            {QStringLiteral("channel"), integration.channelId.value},
            {QStringLiteral("negotiated"),
             integration.negotiatedFee ? QJsonValue(integration.negotiatedFee->cents()) : QJsonValue()},
            {QStringLiteral("fee"),
             integration.monthlyFee ? QJsonValue(integration.monthlyFee->cents()) : QJsonValue()},
            {QStringLiteral("service"), QString(domain::serviceCode(integration.service))},
            {QStringLiteral("cancel_on"), toJson(integration.cancelOn)},
            {QStringLiteral("anchor_on"), integration.anchorOn.iso()},
            {QStringLiteral("next_billing_on"), integration.nextBillingOn.iso()},
            {QStringLiteral("version"), integration.version}};
}

std::optional<domain::Money> moneyFrom(const QJsonValue &value) {
    return value.isDouble() ? std::optional(domain::Money(value.toInteger())) : std::nullopt;
}

domain::Integration integrationFrom(const QJsonObject &json) {
    domain::Integration integration;
    integration.id = {json[QStringLiteral("id")].toInteger()};
    integration.account = {json[QStringLiteral("account")].toInteger()};
    integration.planId = {json[QStringLiteral("plan")].toInteger()};
    integration.supplierId = {json[QStringLiteral("supplier")].toInteger()};
    integration.channelId = {json[QStringLiteral("channel")].toInteger()};
    integration.negotiatedFee = moneyFrom(json[QStringLiteral("negotiated")]);
    integration.monthlyFee = moneyFrom(json[QStringLiteral("fee")]);
    integration.service =
        domain::serviceFromCode(json[QStringLiteral("service")].toString()).value_or(domain::Service::Active);
    integration.cancelOn = dayFrom(json[QStringLiteral("cancel_on")]);
    integration.anchorOn = dayFrom(json[QStringLiteral("anchor_on")]).value_or(Day());
    integration.nextBillingOn = dayFrom(json[QStringLiteral("next_billing_on")]).value_or(Day());
    integration.version = json[QStringLiteral("version")].toInteger();
    return integration;
}

RequestOutcome outcomeFrom(const QByteArray &kept) {
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    RequestOutcome outcome;
    for (const QJsonValue &number : json[QStringLiteral("settled")].toArray())
        outcome.settled.append(number.toString());
    if (json[QLatin1String(kError)].isObject()) {
        outcome.error = errorFrom(json[QLatin1String(kError)].toObject());
        outcome.error->facts.settled = outcome.settled;
    }
    outcome.account = idFrom<domain::AccountId>(json[QStringLiteral("account")]);
    outcome.invoice = idFrom<domain::InvoiceId>(json[QStringLiteral("invoice")]);
    if (json[QStringLiteral("integration")].isObject())
        outcome.integration = integrationFrom(json[QStringLiteral("integration")].toObject());
    return outcome;
}

} // namespace

std::optional<RequestOutcome> RequestLog::find(const QUuid &request, const QByteArray &argumentHash) {
    sql::Cursor known(m_connection.statement("SELECT argument_hash, outcome FROM request WHERE id = :id"));
    known->bind(":id", request.toString(QUuid::WithoutBraces));
    if (!known->next())
        return std::nullopt;
    if (known->utf8(0) == kWithdrawn)
        throw sql::Failure(refused(Reason::RequestWithdrawn, request));
    if (known->utf8(0) != argumentHash)
        throw sql::Failure(refused(Reason::RequestReused, request));
    return outcomeFrom(known->utf8(1).toByteArray());
}

std::optional<RequestOutcome> RequestLog::find(const QUuid &request) {
    sql::Cursor known(m_connection.statement("SELECT outcome FROM request WHERE id = :id"));
    known->bind(":id", request.toString(QUuid::WithoutBraces));
    return known->next() ? std::optional(outcomeFrom(known->utf8(0).toByteArray())) : std::nullopt;
}

void RequestLog::keep(const QUuid &request, const QByteArray &argumentHash, const RequestOutcome &outcome) {
    QJsonObject json;
    const QStringList &settled = outcome.error ? outcome.error->facts.settled : outcome.settled;
    json[QStringLiteral("settled")] = QJsonArray::fromStringList(settled);
    if (outcome.error)
        json[QLatin1String(kError)] = toJson(*outcome.error);
    json[QStringLiteral("account")] = toJson(outcome.account);
    json[QStringLiteral("invoice")] = toJson(outcome.invoice);
    if (outcome.integration)
        json[QStringLiteral("integration")] = toJson(*outcome.integration);
    sql::Statement &insert = m_connection.statement("INSERT INTO request (id, argument_hash, outcome, recorded_at)"
                                                    " VALUES (:id, :hash, :outcome, :now)");
    insert.bind(":id", request.toString(QUuid::WithoutBraces));
    insert.bind(":hash", argumentHash);
    insert.bind(":outcome", QJsonDocument(json).toJson(QJsonDocument::Compact));
    insert.bind(":now", m_connection.now());
    insert.run();
}

void RequestLog::withdraw(const QUuid &request) {
    keep(request, kWithdrawn.toByteArray(),
         {.error = Error{.code = ErrorCode::Refused, .reason = Reason::RequestWithdrawn}});
}

QString RequestLog::sender(const QUuid &request) {
    const QString id = request.toString(QUuid::WithoutBraces);
    sql::Cursor known(m_connection.statement("SELECT recorded_at FROM request WHERE id = :id"));
    known->bind(":id", id);
    if (!known->next())
        return {};
    // Its audit entry is of the same business day: at most one off from the instant's, which is UTC's.
    const Day recordedOn = Day::fromDate(known->instant(0).date()).value_or(Day());
    sql::Cursor sent(m_connection.statement("SELECT login FROM audit_entry WHERE request_id = :id AND day >= :from"
                                            " AND day <= :until ORDER BY id LIMIT 1"));
    sent->bind(":id", id);
    sent->bind(":from", recordedOn.plusDays(-1));
    sent->bind(":until", recordedOn.plusDays(1));
    return sent->next() ? sent->text(0) : QString();
}

ArgumentHash &ArgumentHash::add(const QString &text) {
    // Each part with its length, so that no two lists of arguments read alike.
    const QByteArray utf8 = text.toUtf8();
    m_arguments += QByteArray::number(utf8.size()) + ':' + utf8;
    return *this;
}

ArgumentHash &ArgumentHash::add(const std::vector<std::pair<QString, QString>> &pairs) {
    add(qint64(pairs.size()));
    for (const auto &[key, value] : pairs)
        add(key).add(value);
    return *this;
}

QByteArray ArgumentHash::result() const {
    return QCryptographicHash::hash(m_arguments, QCryptographicHash::Sha256).toHex();
}

} // namespace store::sqlite
