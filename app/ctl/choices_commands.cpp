// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/choices_commands.h"

#include "app/ctl/texts.h"
#include "app/ctl/values.h"
#include "app/ctl/views.h"
#include "models/domain/text.h"
#include "ui/phrases/billing_phrases.h"
#include "ui/phrases/customer_phrases.h"
#include "ui/phrases/names.h"
#include "ui/phrases/speaking.h"

#include <map>

namespace ctl {

namespace {

/// `keep`, `freeze`, `cancel`.
QString choiceCode(domain::Choice choice) {
    switch (choice) {
    case domain::Choice::Keep: return QStringLiteral("keep");
    case domain::Choice::Freeze: return QStringLiteral("freeze");
    case domain::Choice::Cancel: return QStringLiteral("cancel");
    }
    Q_UNREACHABLE();
}

QJsonArray commandsJson(const std::vector<domain::Command> &commands) {
    QJsonArray codes;
    for (const domain::Command command : commands)
        codes.append(QString(domain::commandCode(command)));
    return codes;
}

/// Null: this login may not read them.
QJsonValue countJson(const std::optional<qint64> &count) {
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}

QJsonObject belongingsJson(const store::Belongings &belongings) {
    return {{QStringLiteral("settings"), countJson(belongings.settings)},
            {QStringLiteral("credentials"), belongings.credentials},
            {QStringLiteral("notes"), countJson(belongings.notes)},
            {QStringLiteral("syncs"), belongings.syncs}};
}

/// What is deleted and when (R8); null: all is kept.
QJsonValue deletedJson(const domain::Outlook &outlook, const store::Choices &choices) {
    if (!outlook.removalOn)
        return QJsonValue::Null;
    QJsonObject deleted = belongingsJson(choices.belongings);
    deleted.insert(QStringLiteral("on"), outlook.removalOn->iso());
    return deleted;
}

QJsonObject outlookJson(const domain::Outlook &outlook, const store::Choices &choices, const ui::Formats &formats) {
    return {{QStringLiteral("choice"), choiceCode(outlook.choice)},
            {QStringLiteral("state"), QString(domain::statusCode(outlook.state))},
            {QStringLiteral("service"), QString(domain::serviceCode(outlook.state.service))},
            {QStringLiteral("commands"), commandsJson(outlook.commands)},
            {QStringLiteral("months"), chargesJson(outlook.coming)},
            {QStringLiteral("total_cents"), domain::totalOf(outlook.coming).cents()},
            {QStringLiteral("deleted"), deletedJson(outlook, choices)},
            {QStringLiteral("text"), ui::outlookSentences(outlook, choices, formats).join(u' ')}};
}

QJsonValue syncJson(const std::optional<store::SyncRun> &sync) {
    if (!sync)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("started_at"), sync->startedAt.toUTC().toString(Qt::ISODate)},
                       {QStringLiteral("items"), sync->itemCount},
                       {QStringLiteral("succeeded"), sync->succeeded}};
}

Cell chargeCell(const domain::Charge &charge, const ui::Formats &formats) {
    if (charge.kind == domain::ChargeKind::Removal)
        return cell(ui::chargeKindName(charge.kind));
    return charge.amount ? cell(*charge.amount, formats) : cell(QStringLiteral("?")); // no price is in force (R19)
}

/// A line a billing date, a column a choice; a removal is told where it falls.
Listing schedule(const store::Choices &choices, const ui::Formats &formats) {
    std::vector<Listing::Column> columns{{"due_on", Texts::tr("Due on")}};
    std::map<domain::Day, std::vector<Cell>> dates;
    const std::vector<Cell> empty(choices.outlooks.size(), Cell{.json = QJsonValue::Null, .text = {}});
    std::vector<Cell> totals{cell(Texts::tr("Total"))};
    for (std::size_t i = 0; i < choices.outlooks.size(); ++i) {
        const domain::Outlook &outlook = choices.outlooks[i];
        columns.push_back({"", ui::choiceName(outlook.choice)});
        totals.push_back(cell(domain::totalOf(outlook.coming), formats));
        for (const domain::Charge &charge : outlook.coming)
            dates.try_emplace(charge.dueOn, empty).first->second[i] = chargeCell(charge, formats);
    }
    Listing rows(false, columns);
    for (const auto &[day, amounts] : dates) {
        std::vector<Cell> cells{cell(day)};
        cells.insert(cells.end(), amounts.begin(), amounts.end());
        rows.add(cells);
    }
    rows.add(totals);
    return rows;
}

/// In the customer's language, for a reply.
QString customerText(const store::Choices &choices, const QString &language, const ui::Formats &formats) {
    const ui::Speaking theirs(language);
    return ui::choicesForCustomer(choices, ui::Formats(ui::Speaking::localeFor(language), formats.currency()));
}

Outcome choices(Call &call) {
    const auto id = readIntegrationId(call.arguments().operand(0));
    if (!id)
        return id.error();
    QString language = call.arguments().value("--language");
    if (call.arguments().has("--language")) {
        const domain::Result<void> known = domain::checkLanguage(language);
        if (!known)
            return known.error();
    }
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto found = (*session)->details().choices(*id);
    if (!found)
        return found.error();
    if (found->refusal)
        return *found->refusal;
    const ui::Formats &formats = call.formats();
    if (language.isEmpty())
        language = found->language;
    const QString reply = customerText(*found, language, formats);
    language = ui::Speaking::closestTo(language);
    QJsonArray outlooks;
    QStringList told;
    for (const domain::Outlook &outlook : found->outlooks) {
        outlooks.append(outlookJson(outlook, *found, formats));
        //: %1 is keep, freeze or cancel, %2 sentences
        told += Texts::tr("%1: %2").arg(ui::choiceName(outlook.choice),
                                        ui::outlookSentences(outlook, *found, formats).join(u' '));
    }
    Reply answer;
    answer.fields.addJson("integration_id", found->integration.id.value)
        .addJson("account_id", found->integration.account.value)
        .addJson("today", found->today.iso())
        .addJson("settled_first", chargesJson(found->settledFirst))
        .addJson("choices", outlooks)
        .addJson("last_sync", syncJson(found->lastSync))
        .addJson("language", language)
        .addJson("reply", reply);
    if (!call.isForScripts()) {
        if (!found->settledFirst.empty())
            answer.fields.addText(ui::settledFirstSentence(found->settledFirst, formats));
        answer.fields.addText(told.join(u'\n'))
            .addText(Texts::tr("Words for the customer (%1):").arg(ui::languageName(language)) + u'\n' + reply);
        answer.rows = schedule(*found, formats);
    }
    return answer;
}

constexpr std::array kOptions{Option{"--language", "LANGUAGE"}};

constexpr std::array kCommands{
    CommandSpec{"choices",
                {"ID", 1, 1},
                kOptions,
                QT_TRANSLATE_NOOP("Texts",
                                  "Compares keeping, freezing and cancelling over the next twelve months, with "
                                  "words for the customer; does nothing."),
                choices},
};

} // namespace

std::span<const CommandSpec> choicesCommands() {
    return kCommands;
}

} // namespace ctl
