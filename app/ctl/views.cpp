// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/views.h"

#include "app/ctl/texts.h"
#include "ui/phrases/names.h"

namespace ctl {

namespace {

QJsonValue dayJson(const std::optional<domain::Day> &day) {
    return cell(day).json;
}

QJsonValue centsJson(const std::optional<domain::Money> &amount) {
    return amount ? QJsonValue(amount->cents()) : QJsonValue(QJsonValue::Null);
}

QJsonValue instantJson(const QDateTime &instant) {
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject pairsJson(const store::KeyValues &pairs) {
    QJsonObject json;
    for (const auto &[key, value] : pairs)
        json.insert(key, value);
    return json;
}

QJsonArray notesJson(const std::vector<store::Note> &notes) {
    QJsonArray json;
    for (const store::Note &note : notes)
        json.append(QJsonObject{{QStringLiteral("id"), note.id},
                                {QStringLiteral("at"), instantJson(note.at)},
                                {QStringLiteral("login"), note.login},
                                {QStringLiteral("text"), note.text}});
    return json;
}

QJsonArray syncsJson(const std::vector<store::SyncRun> &syncs) {
    QJsonArray json;
    for (const store::SyncRun &sync : syncs)
        json.append(QJsonObject{{QStringLiteral("started_at"), instantJson(sync.startedAt)},
                                {QStringLiteral("items"), sync.itemCount},
                                {QStringLiteral("succeeded"), sync.succeeded}});
    return json;
}

/// A renewal is no command, but it belongs to the history.
QString historyCode(const store::HistoryEntry &entry) {
    return entry.command ? QString(domain::commandCode(*entry.command)) : QStringLiteral("renewed");
}

QString historyText(const std::vector<store::HistoryEntry> &history, const ui::Formats &formats) {
    Listing table(false, {{"day", Texts::tr("Day")},
                          {"what", Texts::tr("What")},
                          {"amount", Texts::tr("Amount")},
                          {"login", Texts::tr("By")}});
    for (const store::HistoryEntry &entry : history)
        table.add(
            {cell(entry.day), cell(ui::commandDone(entry.command)), cell(entry.amount, formats), cell(entry.login)});
    return table.text();
}

QString statusText(const domain::Integration &integration, const ui::Formats &formats) {
    const domain::LifecycleState state = integration.state();
    domain::Status status = domain::Status::Active;
    if (state.cancelPending)
        status = state.service == domain::Service::Frozen ? domain::Status::CancelPendingFrozen
                                                          : domain::Status::CancelPending;
    else if (state.service == domain::Service::Frozen)
        status = domain::Status::Frozen;
    return ui::statusName(status, integration.cancelOn, formats);
}

QJsonArray pricesJson(const std::vector<store::PlanPrice> &prices) {
    QJsonArray json;
    for (const store::PlanPrice &price : prices)
        json.append(QJsonObject{{QStringLiteral("fee_cents"), price.fee.cents()},
                                {QStringLiteral("from_on"), dayJson(price.fromOn)},
                                {QStringLiteral("until_on"), dayJson(price.untilOn)}});
    return json;
}

} // namespace

QJsonArray historyJson(const std::vector<store::HistoryEntry> &history) {
    QJsonArray json;
    for (const store::HistoryEntry &entry : history)
        json.append(QJsonObject{{QStringLiteral("at"), instantJson(entry.at)},
                                {QStringLiteral("day"), entry.day.iso()},
                                {QStringLiteral("login"), entry.login},
                                {QStringLiteral("command"), historyCode(entry)},
                                {QStringLiteral("version"), entry.version},
                                {QStringLiteral("amount_cents"), centsJson(entry.amount)}});
    return json;
}

Fields integrationFields(const domain::Integration &integration, const ui::Formats &formats) {
    const domain::LifecycleState state = integration.state();
    Fields fields;
    fields.add("id", Texts::tr("Integration"), cell(integration.id))
        .add("account_id", Texts::tr("Account"), cell(integration.account))
        .add("supplier", Texts::tr("Supplier"), cell(integration.supplier))
        .add("sales_channel", Texts::tr("Sales channel"), cell(integration.channel))
        .add("label", Texts::tr("Label"), cell(integration.label))
        .add("plan", Texts::tr("Plan"), cell(integration.plan))
        .add("status", Texts::tr("Status"), cell(domain::statusCode(state), statusText(integration, formats)))
        .addJson("service", QString(domain::serviceCode(state.service)))
        .addJson("cancel_on", dayJson(integration.cancelOn))
        .add("anchor_on", Texts::tr("Opened on"), cell(integration.anchorOn))
        .add("next_billing_on", Texts::tr("Next billing date"), cell(integration.nextBillingOn))
        .add("monthly_fee_cents", Texts::tr("Monthly fee"), cell(integration.monthlyFee, formats))
        .add("negotiated_fee_cents", Texts::tr("Negotiated fee"), cell(integration.negotiatedFee, formats))
        .add("version", Texts::tr("Version"), cell(integration.version));
    return fields;
}

Fields integrationFields(const store::IntegrationDetails &details, const ui::Formats &formats) {
    Fields fields = integrationFields(details.integration, formats);
    fields.addJson("settings", pairsJson(details.settings))
        .addJson("credentials", QJsonArray::fromStringList(details.credentialNames))
        .addJson("notes", notesJson(details.notes))
        .addJson("syncs", syncsJson(details.syncs))
        .addJson("history", historyJson(details.history));
    QStringList settings;
    for (const auto &[key, value] : details.settings)
        settings += Texts::tr("Setting %1: %2").arg(key, value);
    QStringList notes;
    for (const store::Note &note : details.notes)
        notes += Texts::tr("Note by %1 on %2: %3").arg(note.login, formats.instant(note.at), note.text);
    fields.addText(settings.join(u'\n'))
        .addText(details.credentialNames.isEmpty()
                     ? QString()
                     : Texts::tr("Credentials kept: %1").arg(details.credentialNames.join(QStringLiteral(", "))))
        .addText(notes.join(u'\n'));
    if (!details.history.empty())
        fields.addText(historyText(details.history, formats));
    return fields;
}

Fields accountFields(const store::AccountDetails &details, const ui::Formats &formats) {
    const store::AccountRow &account = details.account;
    Fields fields;
    fields.add("id", Texts::tr("Account"), cell(account.id))
        .add("name", Texts::tr("Name"), cell(account.name))
        .add("email", Texts::tr("Email"), cell(account.email))
        .add("language", Texts::tr("Language"),
             cell(QLatin1String(account.language.toLatin1()), ui::languageName(account.language)))
        .add("parked", Texts::tr("Parked, because"),
             account.parked ? cell(domain::parkReasonCode(*account.parked), ui::parkReasonName(*account.parked))
                            : Cell{.json = QJsonValue::Null, .text = {}})
        .add("next_charge_on", Texts::tr("Next charge on"), cell(details.nextChargeOn))
        .add("next_charge_cents", Texts::tr("Next charge"),
             details.nextChargeOn ? cell(details.nextCharge, formats) : Cell{.json = QJsonValue::Null, .text = {}});
    return fields;
}

Fields invoiceFields(const domain::Invoice &invoice, const ui::Formats &formats) {
    Fields fields;
    fields.add("number", Texts::tr("Invoice"), cell(invoice.number))
        .add("kind", Texts::tr("Kind"), cell(domain::invoiceKindCode(invoice.kind), ui::invoiceKindName(invoice.kind)))
        .add("issued_on", Texts::tr("Issued on"), cell(invoice.issuedOn))
        .add("recorded_at", Texts::tr("Recorded at"), cell(invoice.recordedAt, formats))
        .add("account_id", Texts::tr("Account"), cell(invoice.account))
        .add("account_name", Texts::tr("Name"), cell(invoice.accountName))
        .add("total_cents", Texts::tr("Total"), cell(invoice.total, formats))
        .addJson("run_id", cell(invoice.run).json);
    QJsonArray lines;
    Listing table(false, {{"line", Texts::tr("Line")},
                          {"integration_id", Texts::tr("Integration")},
                          {"description", Texts::tr("Description")},
                          {"period_start", Texts::tr("From")},
                          {"period_end", Texts::tr("Until before")},
                          {"amount_cents", Texts::tr("Amount")}});
    for (const domain::InvoiceLine &line : invoice.lines) {
        lines.append(QJsonObject{{QStringLiteral("line"), line.position},
                                 {QStringLiteral("integration_id"), line.integration.value},
                                 {QStringLiteral("kind"), QString(domain::lineKindCode(line.kind))},
                                 {QStringLiteral("description"), line.description},
                                 {QStringLiteral("amount_cents"), line.amount.cents()},
                                 {QStringLiteral("period_start"), dayJson(line.periodStart)},
                                 {QStringLiteral("period_end"), dayJson(line.periodEnd)},
                                 {QStringLiteral("price_origin"), QString(domain::priceOriginCode(line.origin))},
                                 {QStringLiteral("price_since"), dayJson(line.priceSince)}});
        table.add({cell(qint64(line.position)), cell(line.integration), cell(ui::lineDescription(line)),
                   cell(line.periodStart), cell(line.periodEnd), cell(line.amount, formats)});
    }
    fields.addJson("lines", lines);
    if (!invoice.lines.empty())
        fields.addText(table.text());
    return fields;
}

Fields planFields(const store::Plan &plan, const ui::Formats &formats) {
    Fields fields;
    fields.add("id", Texts::tr("Plan"), cell(plan.id))
        .add("name", Texts::tr("Name"), cell(plan.name))
        .add("setup_fee_cents", Texts::tr("Setup fee"), cell(plan.setupFee, formats))
        .add("monthly_fee_cents", Texts::tr("Monthly fee"), cell(plan.monthlyFee, formats))
        .addJson("prices", pricesJson(plan.prices));
    return fields;
}

Fields businessFields(const store::Business &business) {
    Fields fields;
    fields.add("today", Texts::tr("Today"), cell(business.today))
        .add("sandbox", Texts::tr("Sandbox"), cell(business.sandbox))
        .add("time_zone", Texts::tr("Time zone"), cell(business.timeZone))
        .add("currency", Texts::tr("Currency"), cell(business.currency))
        .add("database", Texts::tr("Database"), cell(business.location));
    return fields;
}

QJsonArray chargesJson(const std::vector<domain::Charge> &charges) {
    QJsonArray json;
    for (const domain::Charge &charge : charges)
        json.append(QJsonObject{{QStringLiteral("due_on"), charge.dueOn.iso()},
                                {QStringLiteral("next_due_on"), charge.nextDueOn.iso()},
                                {QStringLiteral("integration_id"), charge.integration.value},
                                {QStringLiteral("kind"), QString(domain::chargeKindCode(charge.kind))},
                                {QStringLiteral("amount_cents"), centsJson(charge.amount)}});
    return json;
}

} // namespace ctl
