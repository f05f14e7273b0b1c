// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lifecycle_commands.h"

#include "app/ctl/texts.h"
#include "app/ctl/values.h"
#include "app/ctl/views.h"

#include <limits>

namespace ctl {

namespace {

domain::Result<store::Seen> readSeen(const Arguments &arguments) {
    store::Seen seen;
    if (arguments.has("--seen")) {
        const auto version = readNumber(arguments, "--seen", 0, std::numeric_limits<qint64>::max(), 0);
        if (!version)
            return version.error();
        seen.version = *version;
    }
    const auto day = readDay(arguments, "--seen-day");
    if (!day)
        return day.error();
    seen.day = *day;
    return seen;
}

/// The integration after the command with its history, and what was settled first (R10). A replayed one may be removed
/// by now, and its history with it (R8).
Fields outcomeFields(const store::CommandOutcome &outcome, store::Session &session, const ui::Formats &formats) {
    Fields fields = integrationFields(outcome.integration, formats);
    const auto details = session.details().integrationDetails(outcome.integration.id);
    fields.addJson("history", details ? historyJson(details->history) : QJsonArray());
    fields.addJson("settled", QJsonArray::fromStringList(outcome.settled));
    if (!outcome.settled.isEmpty())
        fields.addText(Texts::tr("Settled first: %1").arg(outcome.settled.join(QStringLiteral(", "))));
    if (outcome.replayed)
        fields.addText(Texts::tr("This request was carried out before; nothing was done again."));
    return fields;
}

/// Each of several by itself: one refusal stops none of the others.
Reply executeAll(Call &call, store::Session &session, store::CommandRequest request,
                 const std::vector<domain::IntegrationId> &ids) {
    Reply reply;
    QJsonArray results;
    for (const domain::IntegrationId id : ids) {
        request.integration = id;
        request.request = QUuid::createUuid();
        const store::Result<store::CommandOutcome> outcome = session.commands().execute(request);
        if (outcome) {
            const Fields fields = outcomeFields(*outcome, session, call.formats());
            results.append(fields.json());
            reply.fields.addText(fields.text());
            continue;
        }
        QJsonObject error = errorJson(outcome.error(), call.formats());
        error.insert(QStringLiteral("integration_id"), id.value);
        results.append(QJsonObject{{QStringLiteral("error"), error}});
        reply.fields.addText(Texts::tr("Integration %1: %2")
                                 .arg(QString::number(id.value), error.value(QStringLiteral("message")).toString()));
        reply.exit = Failed;
    }
    reply.fields.addJson("results", results);
    return reply;
}

template <domain::Command command>
Outcome execute(Call &call) {
    const Arguments &arguments = call.arguments();
    const auto seen = readSeen(arguments);
    if (!seen)
        return seen.error();
    const auto request = readRequest(arguments);
    if (!request)
        return request.error();
    std::vector<domain::IntegrationId> ids;
    for (const QString &text : arguments.operands()) {
        const auto id = readIntegrationId(text);
        if (!id)
            return id.error();
        ids.push_back(*id);
    }
    if (ids.size() > 1 && (arguments.has("--seen") || arguments.has("--request")))
        return UsageError{.message = Texts::tr("--seen and --request go with one ID, not with several.")};
    const auto session = call.session();
    if (!session)
        return session.error();
    const store::CommandRequest wanted{
        .command = command, .integration = ids.front(), .seen = *seen, .request = *request};
    if (ids.size() > 1)
        return executeAll(call, **session, wanted, ids);
    const store::Result<store::CommandOutcome> outcome = (*session)->commands().execute(wanted);
    if (!outcome)
        return outcome.error();
    return Reply{.fields = outcomeFields(*outcome, **session, call.formats())};
}

constexpr std::array kOptions{Option{"--seen", "VERSION"}, Option{"--seen-day", "DAY"}, Option{"--request", "UUID"}};
constexpr Operands kIds{"ID…", 1, -1};

constexpr std::array kCommands{
    CommandSpec{"freeze", kIds, kOptions,
                QT_TRANSLATE_NOOP("Texts",
                                  "Stops syncs at once; from the next billing date on only the frozen fee is charged."),
                execute<domain::Command::Freeze>},
    CommandSpec{"unfreeze", kIds, kOptions,
                QT_TRANSLATE_NOOP("Texts", "Lets syncs go on at once; costs nothing today."),
                execute<domain::Command::Unfreeze>},
    CommandSpec{"cancel", kIds, kOptions,
                QT_TRANSLATE_NOOP("Texts", "Removes the integration on its next billing date, which is not charged."),
                execute<domain::Command::Cancel>},
    CommandSpec{"uncancel", kIds, kOptions,
                QT_TRANSLATE_NOOP("Texts", "Takes a cancellation back before its day has come."),
                execute<domain::Command::Uncancel>},
    CommandSpec{"freeze-instead", kIds, kOptions,
                QT_TRANSLATE_NOOP("Texts", "Takes a cancellation back and freezes, as one."),
                execute<domain::Command::FreezeInstead>},
};

} // namespace

std::span<const CommandSpec> lifecycleCommands() {
    return kCommands;
}

} // namespace ctl
