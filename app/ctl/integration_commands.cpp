// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/integration_commands.h"

#include "app/ctl/texts.h"
#include "app/ctl/values.h"
#include "app/ctl/views.h"
#include "models/domain/text.h"

#include <QFile>
#include <QStringDecoder>

namespace ctl {

namespace {

constexpr auto kStrictly = QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom; // a BOM is text

/// `--monthly-fee plan`: back from a negotiated fee to the plan's price.
constexpr QLatin1String kPlansPrice("plan");

/// Credentials given on standard input, a `k=v` a line, so that they stand in no list of processes.
domain::Result<store::KeyValues> readCredentialsFromInput() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return domain::Error{.code = domain::ErrorCode::Storage,
                             .reason = domain::Reason::FileUnreadable,
                             .facts = {.path = QStringLiteral("stdin"), .text = input.errorString()}};
    QStringDecoder decode(QStringDecoder::Utf8, kStrictly);
    const QString text = decode(input.readAll());
    if (decode.hasError())
        return domain::invalid(domain::Reason::NotUtf8, QStringLiteral("--credentials-from"));
    QStringList lines;
    for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!line.isEmpty())
            lines += line;
    }
    return readKeyValues(lines, QStringLiteral("--credentials-from"));
}

domain::Result<store::KeyValues> readCredentials(const Arguments &arguments) {
    auto given = readKeyValues(arguments.values("--credential"), QStringLiteral("--credential"));
    if (!given || !arguments.has("--credentials-from"))
        return given;
    const auto more = readCredentialsFromInput();
    if (!more)
        return more.error();
    given->insert(given->end(), more->begin(), more->end());
    return given;
}

Outcome add(Call &call) {
    const Arguments &arguments = call.arguments();
    if (arguments.has("--credentials-from") && arguments.value("--credentials-from") != u"-")
        return UsageError{.message = Texts::tr("--credentials-from takes - only: lines of k=v on standard input.")};
    const auto account = readAccountId(arguments, "--account");
    if (!account)
        return account.error();
    const auto fee = readFee(arguments, "--monthly-fee");
    if (!fee)
        return fee.error();
    const auto settings = readKeyValues(arguments.values("--setting"), QStringLiteral("--setting"));
    if (!settings)
        return settings.error();
    const auto credentials = readCredentials(arguments);
    if (!credentials)
        return credentials.error();
    if (arguments.has("--note")) { // an empty one would silently be none
        const domain::Result<void> checked = domain::checkText(arguments.value("--note"), QStringLiteral("--note"));
        if (!checked)
            return checked.error();
    }
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto opened = (*session)->commands().open({.account = **account,
                                                     .supplier = arguments.value("--supplier"),
                                                     .channel = arguments.value("--channel"),
                                                     .label = arguments.value("--label"),
                                                     .plan = arguments.value("--plan"),
                                                     .fee = *fee,
                                                     .settings = *settings,
                                                     .credentials = *credentials,
                                                     .note = arguments.value("--note")});
    if (!opened)
        return opened.error();
    const Fields integration = integrationFields(opened->integration, call.formats());
    const Fields invoice = invoiceFields(opened->invoice, call.formats());
    Reply reply;
    reply.fields.addJson("integration", integration.json())
        .addJson("invoice", invoice.json())
        .addJson("settled", QJsonArray::fromStringList(opened->settled))
        .addText(integration.text())
        .addText(invoice.text());
    return reply;
}

Outcome show(Call &call) {
    const auto id = readIntegrationId(call.arguments().operand(0));
    if (!id)
        return id.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto details = (*session)->details().integrationDetails(*id);
    if (!details)
        return details.error();
    return Reply{.fields = integrationFields(*details, call.formats())};
}

/// What `integration edit` was told, checked before anything is done: its parts are commands of their own.
struct Edit {
    store::EditIntegration texts;
    bool changesTexts = false;
    std::vector<store::CommandRequest> commands;
};

domain::Result<Edit> readEdit(const Arguments &arguments) {
    const auto id = readIntegrationId(arguments.operand(0));
    if (!id)
        return id.error();
    const auto settings = readKeyValues(arguments.values("--setting"), QStringLiteral("--setting"));
    if (!settings)
        return settings.error();
    const auto credentials = readKeyValues(arguments.values("--credential"), QStringLiteral("--credential"));
    if (!credentials)
        return credentials.error();
    Edit edit;
    edit.texts = {
        .integration = *id, .label = arguments.optional("--label"), .settings = *settings, .credentials = *credentials};
    edit.changesTexts = edit.texts.label || !settings->empty() || !credentials->empty();
    if (edit.texts.label) {
        const domain::Result<void> checked = domain::checkName(*edit.texts.label, QStringLiteral("--label"));
        if (!checked)
            return checked.error();
    }
    if (arguments.has("--plan"))
        edit.commands.push_back(
            {.command = domain::Command::ChangePlan, .integration = *id, .plan = arguments.value("--plan")});
    if (arguments.value("--monthly-fee") == kPlansPrice) {
        edit.commands.push_back({.command = domain::Command::ChangeFee, .integration = *id});
    } else if (arguments.has("--monthly-fee")) {
        const auto fee = readFee(arguments, "--monthly-fee");
        if (!fee)
            return fee.error();
        edit.commands.push_back({.command = domain::Command::ChangeFee, .integration = *id, .fee = *fee});
    }
    return edit;
}

Outcome edit(Call &call) {
    const auto wanted = readEdit(call.arguments());
    if (!wanted)
        return wanted.error();
    if (!wanted->changesTexts && wanted->commands.empty())
        return UsageError{
            .message = Texts::tr("Say what to change: --label, --setting, --credential, --plan or --monthly-fee.")};
    const auto session = call.session();
    if (!session)
        return session.error();
    // What the rules may refuse goes first, so that a refusal leaves nothing half changed.
    QStringList settled;
    for (const store::CommandRequest &request : wanted->commands) {
        const auto outcome = (*session)->commands().execute(request);
        if (!outcome)
            return outcome.error();
        settled += outcome->settled;
    }
    if (wanted->changesTexts) {
        const auto edited = (*session)->commands().edit(wanted->texts);
        if (!edited)
            return edited.error();
    }
    const auto details = (*session)->details().integrationDetails(wanted->texts.integration);
    if (!details)
        return details.error();
    Reply reply{.fields = integrationFields(*details, call.formats())};
    reply.fields.addJson("settled", QJsonArray::fromStringList(settled));
    return reply;
}

Outcome addNote(Call &call) {
    const auto id = readIntegrationId(call.arguments().operand(0));
    if (!id)
        return id.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    const QString text = call.arguments().operand(1);
    const auto added = (*session)->commands().addNote(*id, text, QUuid::createUuid());
    if (!added)
        return added.error();
    Reply reply;
    reply.fields.add("integration_id", Texts::tr("Integration"), cell(*id)).add("note", Texts::tr("Note"), cell(text));
    return reply;
}

constexpr std::array kAddOptions{Option{"--account", "ID", Option::Required},
                                 Option{"--supplier", "NAME", Option::Required},
                                 Option{"--channel", "NAME", Option::Required},
                                 Option{"--label", "LABEL", Option::Required},
                                 Option{"--plan", "NAME", Option::Required},
                                 Option{"--monthly-fee", "AMOUNT"},
                                 Option{"--setting", "k=v", Option::Repeatable},
                                 Option{"--credential", "k=v", Option::Repeatable},
                                 Option{"--credentials-from", "-"},
                                 Option{"--note", "TEXT"}};
constexpr std::array kEditOptions{Option{"--label", "LABEL"}, Option{"--setting", "k=v", Option::Repeatable},
                                  Option{"--credential", "k=v", Option::Repeatable}, Option{"--plan", "NAME"},
                                  Option{"--monthly-fee", "AMOUNT"}};

constexpr std::array kCommands{
    CommandSpec{"integration add",
                {},
                kAddOptions,
                QT_TRANSLATE_NOOP("Texts", "Opens an integration and issues its opening invoice."),
                add},
    CommandSpec{"integration show",
                {"ID", 1, 1},
                {},
                QT_TRANSLATE_NOOP("Texts", "Shows an integration with its history."),
                show},
    CommandSpec{"integration edit",
                {"ID", 1, 1},
                kEditOptions,
                QT_TRANSLATE_NOOP("Texts",
                                  "Changes an integration; “--monthly-fee plan” goes back to the plan's price, an "
                                  "empty value deletes a setting or credential."),
                edit},
    CommandSpec{
        "note add", {"ID TEXT", 2, 2}, {}, QT_TRANSLATE_NOOP("Texts", "Adds a note to an integration."), addNote},
};

} // namespace

std::span<const CommandSpec> integrationCommands() {
    return kCommands;
}

} // namespace ctl
