// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/movement_commands.h"

#include "app/ctl/texts.h"
#include "app/ctl/values.h"
#include "ui/phrases/names.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace ctl {

namespace {

/// Which part's integrations are to be listed.
domain::Result<std::optional<store::MovementKind>> readKind(const Arguments &arguments) {
    if (!arguments.has("--of"))
        return std::optional<store::MovementKind>();
    const QString code = arguments.value("--of");
    const auto kind = std::ranges::find_if(store::kMovementKinds, [&](store::MovementKind each) {
        return code == QLatin1String(store::movementCode(each));
    });
    if (kind == store::kMovementKinds.end())
        return domain::invalid(domain::Reason::MalformedValue, QStringLiteral("--of"), code);
    return std::optional(*kind);
}

Fields movementFields(const store::Movements &movements, const ui::Formats &formats) {
    QJsonArray parts;
    QStringList lines;
    for (const store::MovementPart &part : movements.parts) {
        parts.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(store::movementCode(part.kind))},
                                 {QStringLiteral("integrations"), part.integrations},
                                 {QStringLiteral("amount_cents"), part.amount.cents()}});
        if (part.integrations > 0)
            lines +=
                QStringLiteral("  %1  %2  %3")
                    .arg(ui::movementName(part.kind), QString::number(part.integrations), formats.money(part.amount));
    }
    Fields fields;
    fields.add("since", Texts::tr("Since"), cell(movements.since))
        .add("today", Texts::tr("Today"), cell(movements.today))
        .add("then_cents", Texts::tr("Coming month then"), cell(movements.then, formats))
        .add("now_cents", Texts::tr("Coming month now"), cell(movements.now, formats))
        .add("charged_then", Texts::tr("Integrations charged then"), cell(movements.chargedThen))
        .add("charged_now", Texts::tr("Integrations charged now"), cell(movements.chargedNow))
        .addJson("parts", parts)
        .addText(lines.join(u'\n'));
    return fields;
}

domain::Result<Listing> readRows(Call &call, store::Session &session, const store::MovementQuery &query, int limit) {
    const auto found = session.lists().movementRows(query, {.count = limit});
    if (!found)
        return found.error();
    Listing rows(call.isForScripts(), {{"integration_id", Texts::tr("Integration")},
                                       {"account_id", Texts::tr("Account")},
                                       {"account", Texts::tr("Name")},
                                       {"label", Texts::tr("Label")},
                                       {"kind", Texts::tr("Kind")},
                                       {"then_cents", Texts::tr("Then")},
                                       {"now_cents", Texts::tr("Now")}});
    for (const store::MovementRow &row : *found)
        rows.add({cell(row.integration), cell(row.account), cell(row.accountName), cell(row.label),
                  cell(QLatin1String(store::movementCode(row.kind)), ui::movementName(row.kind)),
                  cell(row.before, call.formats()), cell(row.after, call.formats())});
    return rows;
}

Outcome moved(Call &call) {
    const Arguments &arguments = call.arguments();
    const auto since = readDay(arguments, "--since");
    if (!since)
        return since.error();
    const auto kind = readKind(arguments);
    if (!kind)
        return kind.error();
    const auto limit = readNumber(arguments, "--limit", 1, std::numeric_limits<int>::max(), 1'000);
    if (!limit)
        return limit.error();
    const auto session = call.session(store::Use::Reports);
    if (!session)
        return session.error();
    const auto business = (*session)->details().business();
    if (!business)
        return business.error();
    const domain::Day day = since->value_or(business->today.plusDays(-1));
    const auto movements = (*session)->lists().movements(day);
    if (!movements)
        return movements.error();
    Reply reply{.fields = movementFields(*movements, call.formats()), .freshness = (*session)->freshness()};
    if (*kind) {
        auto rows = readRows(call, **session, {.since = day, .kind = **kind}, int(*limit));
        if (!rows)
            return rows.error();
        reply.rows = *std::move(rows);
    }
    return reply;
}

constexpr std::array kOptions{Option{"--since", "DAY"},
                              Option{"--of", "opened|rescued|unfrozen|repriced|frozen|cancelled|removed|not_known"},
                              Option{"--limit", "N"}};

constexpr std::array kCommands{
    CommandSpec{"moved",
                {},
                kOptions,
                QT_TRANSLATE_NOOP("Texts", "Tells what moved the coming month's total since a day began, yesterday "
                                           "unless said otherwise, and which integrations did."),
                moved},
};

} // namespace

std::span<const CommandSpec> movementCommands() {
    return kCommands;
}

} // namespace ctl
