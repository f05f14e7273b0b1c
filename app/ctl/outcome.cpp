// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/outcome.h"

#include "ui/phrases/error_phrases.h"

#include <QJsonArray>

namespace ctl {

QJsonObject errorJson(const domain::Error &error, const ui::Formats &formats) {
    const domain::Facts &facts = error.facts;
    QJsonArray allowed;
    for (const domain::Command command : error.allowed)
        allowed.append(QString(domain::commandCode(command)));
    QJsonObject json{{QStringLiteral("code"), QString(domain::errorCodeText(error.code))},
                     {QStringLiteral("message"), ui::sentence(error, formats)},
                     {QStringLiteral("allowed"), allowed}};
    const auto add = [&](const char *key, const QJsonValue &value) { json.insert(QLatin1String(key), value); };
    if (facts.account)
        add("account_id", facts.account->value);
    if (facts.integration)
        add("integration_id", facts.integration->value);
    if (facts.day)
        add("day", facts.day->iso());
    if (facts.version)
        add("version", *facts.version);
    if (facts.command)
        add("what", QString(domain::commandCode(*facts.command)));
    else if (error.reason == domain::Reason::VersionMoved)
        add("what", QStringLiteral("renewed"));
    if (!facts.who.isEmpty())
        add("who", facts.who);
    if (facts.when.isValid())
        add("when", facts.when.toUTC().toString(Qt::ISODate));
    if (facts.parked)
        add("parked", QString(domain::parkReasonCode(*facts.parked)));
    if (!facts.settled.isEmpty())
        add("settled", QJsonArray::fromStringList(facts.settled));
    if (!facts.findings.isEmpty())
        add("findings", QJsonArray::fromStringList(facts.findings));
    if (!facts.rows.empty()) {
        QJsonArray rows;
        for (const domain::BadRow &row : facts.rows)
            rows.append(QJsonObject{{QStringLiteral("line"), row.line},
                                    {QStringLiteral("column"), row.column},
                                    {QStringLiteral("message"), ui::badRowSentence(row, formats)}});
        add("rows", rows);
    }
    return json;
}

QJsonObject errorJson(const UsageError &error) {
    return {{QStringLiteral("code"), QString(domain::errorCodeText(domain::ErrorCode::Invalid))},
            {QStringLiteral("message"), error.message},
            {QStringLiteral("allowed"), QJsonArray()}};
}

} // namespace ctl
