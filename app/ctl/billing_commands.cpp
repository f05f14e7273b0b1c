// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/billing_commands.h"

#include "app/ctl/texts.h"
#include "app/ctl/values.h"
#include "app/ctl/views.h"
#include "models/domain/policy.h"
#include "ui/phrases/billing_phrases.h"
#include "ui/phrases/names.h"

#include <algorithm>
#include <limits>
#include <variant>

namespace ctl {

namespace {

Outcome preview(Call &call) {
    const QString word = call.arguments().operand(0);
    const auto command = domain::commandFromCode(word);
    if (!command || !std::ranges::count(domain::kLifecycleCommands, *command))
        return UsageError{.message = Texts::tr("“%1” cannot be previewed. Take freeze, unfreeze, cancel, uncancel or "
                                               "freeze-instead.")
                                         .arg(word)};
    const auto id = readIntegrationId(call.arguments().operand(1));
    if (!id)
        return id.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto consequence = (*session)->details().consequence(*command, *id);
    if (!consequence)
        return consequence.error();
    const QStringList sentences = ui::consequenceSentences(*consequence, call.formats());
    Reply reply;
    reply.fields.addJson("today", chargesJson(consequence->settledFirst))
        .addJson("with", chargesJson(consequence->with))
        .addJson("without", chargesJson(consequence->without))
        .addJson("removal_on", cell(consequence->removalOn).json)
        .addJson("possible", consequence->isPossible())
        .addJson("version", consequence->version)
        .addJson("seen_day", consequence->today.iso())
        .addJson("text", sentences.join(u' '))
        .addText(sentences.join(u'\n'));
    if (consequence->refusal)
        reply.fields.addJson("refusal", errorJson(*consequence->refusal, call.formats()));
    return reply;
}

/// NUMBER/LINE.
domain::Result<domain::ExplanationRow> explainLine(store::Session &session, const QString &text) {
    const qsizetype slash = text.lastIndexOf(u'/');
    const auto position = readNumber(slash < 0 ? QString() : text.mid(slash + 1), QStringLiteral("--line"), 1,
                                     std::numeric_limits<int>::max());
    if (!position)
        return domain::invalid(domain::Reason::MalformedValue, QStringLiteral("--line"), text);
    return session.details().explainLine(text.left(slash), int(*position));
}

QString kindCode(const domain::ExplanationRow &row) {
    return row.kind ? QString(domain::lineKindCode(*row.kind))
                    : QString(domain::chargeKindCode(domain::ChargeKind::Removal));
}

/// `{"login","command","day"}`.
Cell setByCell(const domain::ExplanationRow &row, const ui::Formats &formats) {
    if (!row.setBy)
        return {.json = QJsonValue::Null, .text = {}};
    return {.json = QJsonObject{{QStringLiteral("login"), row.setBy->login},
                                {QStringLiteral("command"), QString(domain::commandCode(row.setBy->command))},
                                {QStringLiteral("day"), row.setBy->day.iso()}},
            .text = ui::changeSentence(*row.setBy, formats)};
}

Outcome explain(Call &call) {
    const Arguments &arguments = call.arguments();
    if (arguments.has("--line") == arguments.has("--integration"))
        return UsageError{.message = Texts::tr("Say what to explain: either --line NUMBER/LINE or --integration ID.")};
    const auto id = readIntegrationId(arguments, "--integration");
    if (!id)
        return id.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    std::vector<domain::ExplanationRow> explained;
    if (*id) {
        const auto rows = (*session)->details().explainIntegration(**id);
        if (!rows)
            return rows.error();
        explained = *rows;
    } else {
        const auto row = explainLine(**session, arguments.value("--line"));
        if (!row)
            return row.error();
        explained = {*row};
    }
    Listing rows(call.isForScripts(), {{"due_on", Texts::tr("Due on")},
                                       {"amount_cents", Texts::tr("Amount")},
                                       {"kind", Texts::tr("Kind")},
                                       {"rule", Texts::tr("Rule")},
                                       {"invoice", Texts::tr("Invoice")},
                                       {"because", Texts::tr("Because")},
                                       {"set_by", Texts::tr("Set by")}});
    for (const domain::ExplanationRow &row : explained) {
        const Cell invoice{.json = row.invoiceNumber.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                               : QJsonValue(row.invoiceNumber),
                           .text = row.invoiceNumber};
        rows.add({cell(row.dueOn), cell(row.amount, call.formats()), cell(kindCode(row)),
                  cell(QStringLiteral("R%1").arg(row.rule)), invoice, cell(ui::becauseSentence(row, call.formats())),
                  setByCell(row, call.formats())});
    }
    Reply reply;
    reply.rows = std::move(rows);
    return reply;
}

/// By what charges are added up: in a list, or by one end of their connections.
using AddedUpBy = std::variant<store::UpcomingBy, store::ShareBy>;

std::optional<AddedUpBy> readBy(const Arguments &arguments) {
    const QString by = arguments.value("--by");
    if (by == u"day")
        return store::UpcomingBy::Day;
    if (by == u"account")
        return store::UpcomingBy::Account;
    if (by == u"integration" || !arguments.has("--by"))
        return store::UpcomingBy::Integration;
    if (by == u"supplier")
        return store::ShareBy::Supplier;
    if (by == u"channel")
        return store::ShareBy::Channel;
    return std::nullopt;
}

Listing upcomingListing(bool forScripts, store::UpcomingBy by) {
    const Listing::Column dueOn{"due_on", Texts::tr("Due on")};
    const Listing::Column account{"account_id", Texts::tr("Account")};
    const Listing::Column amount{"amount_cents", Texts::tr("Amount")};
    const Listing::Column active{"connectivity", Texts::tr("Connectivity")};
    const Listing::Column frozen{"frozen", Texts::tr("Frozen")};
    const Listing::Column removals{"removals", Texts::tr("Removals")};
    switch (by) {
    case store::UpcomingBy::Day: return {forScripts, {dueOn, active, frozen, removals, amount}};
    case store::UpcomingBy::Account: return {forScripts, {dueOn, account, active, frozen, removals, amount}};
    case store::UpcomingBy::Integration:
        return {forScripts,
                {dueOn, account, {"integration_id", Texts::tr("Integration")}, {"kind", Texts::tr("Kind")}, amount}};
    }
    Q_UNREACHABLE();
}

void addUpcoming(Listing &rows, const store::UpcomingRow &row, store::UpcomingBy by, const ui::Formats &formats) {
    const Cell active = cell(row.connectivityCount);
    const Cell frozen = cell(row.frozenCount);
    const Cell removals = cell(row.removalCount);
    // A price that is not in force is no zero (R19).
    const Cell amount = row.kind && row.unpricedCount > 0 ? Cell{.json = QJsonValue::Null, .text = QStringLiteral("?")}
                                                          : cell(row.amount, formats);
    switch (by) {
    case store::UpcomingBy::Day: rows.add({cell(row.dueOn), active, frozen, removals, amount}); return;
    case store::UpcomingBy::Account:
        rows.add({cell(row.dueOn), cell(row.account), active, frozen, removals, amount});
        return;
    case store::UpcomingBy::Integration:
        const domain::ChargeKind kind = row.kind.value_or(domain::ChargeKind::Connectivity);
        rows.add({cell(row.dueOn), cell(row.account), cell(row.integration),
                  cell(domain::chargeKindCode(kind), ui::chargeKindName(kind)), amount});
        return;
    }
}

/// From the oldest unsettled date to a month from today, unless somebody says otherwise.
domain::Result<store::UpcomingQuery> upcomingQuery(Call &call, store::Session &session) {
    const auto from = readDay(call.arguments(), "--from");
    if (!from)
        return from.error();
    const auto to = readDay(call.arguments(), "--to");
    if (!to)
        return to.error();
    const auto business = session.details().business();
    if (!business)
        return business.error();
    const auto oldest = session.details().oldestUnsettled();
    if (!oldest)
        return oldest.error();
    const domain::Day start = std::min(oldest->value_or(business->today), business->today);
    return store::UpcomingQuery{.from = from->value_or(start),
                                .to = to->value_or(business->today.plusDays(domain::policy::kForecastDays))};
}

Outcome upcomingCharges(Call &call, store::Session &session, const store::UpcomingQuery &query) {
    Listing rows = upcomingListing(call.isForScripts(), query.by);
    const auto totals = session.streams().upcoming(
        query,
        [&](const store::UpcomingRow &row) {
            addUpcoming(rows, row, query.by, call.formats());
            return true;
        },
        call.progress());
    if (!totals)
        return totals.error();
    Reply reply{.freshness = session.freshness()};
    reply.fields.add("total_cents", Texts::tr("Total"), cell(totals->amount, call.formats()));
    reply.rows = std::move(rows);
    return reply;
}

Outcome upcomingShares(Call &call, store::Session &session, const store::UpcomingQuery &query, store::ShareBy by) {
    const auto shares = session.lists().upcomingShares(query, by);
    if (!shares)
        return shares.error();
    const bool bySupplier = by == store::ShareBy::Supplier;
    Listing rows(call.isForScripts(), {bySupplier ? Listing::Column{"supplier", Texts::tr("Supplier")}
                                                  : Listing::Column{"sales_channel", Texts::tr("Sales channel")},
                                       {"connectivity", Texts::tr("Connectivity")},
                                       {"frozen", Texts::tr("Frozen")},
                                       {"removals", Texts::tr("Removals")},
                                       {"amount_cents", Texts::tr("Amount")}});
    domain::Money total;
    for (const store::UpcomingShare &share : *shares) {
        rows.add({cell(share.name), cell(share.connectivityCount), cell(share.frozenCount), cell(share.removalCount),
                  cell(share.amount, call.formats())});
        total += share.amount;
    }
    Reply reply{.freshness = session.freshness()};
    reply.fields.add("total_cents", Texts::tr("Total"), cell(total, call.formats()));
    reply.rows = std::move(rows);
    return reply;
}

Outcome upcoming(Call &call) {
    const auto by = readBy(call.arguments());
    if (!by)
        return UsageError{.message = Texts::tr("--by takes day, account, integration, supplier or channel.")};
    for (const char *option : {"--from", "--to"}) { // before the database is opened
        const auto day = readDay(call.arguments(), option);
        if (!day)
            return day.error();
    }
    const auto session = call.session(store::Use::Reports);
    if (!session)
        return session.error();
    auto query = upcomingQuery(call, **session);
    if (!query)
        return query.error();
    if (const auto *end = std::get_if<store::ShareBy>(&*by))
        return upcomingShares(call, **session, *query, *end);
    query->by = std::get<store::UpcomingBy>(*by);
    return upcomingCharges(call, **session, *query);
}

constexpr std::array kExplainOptions{Option{"--line", "NUMBER/LINE"}, Option{"--integration", "ID"}};
constexpr std::array kUpcomingOptions{Option{"--from", "DAY"}, Option{"--to", "DAY"},
                                      Option{"--by", "day|account|integration|supplier|channel"}};

constexpr std::array kCommands{
    CommandSpec{"preview",
                {"COMMAND ID", 2, 2},
                {},
                QT_TRANSLATE_NOOP("Texts", "Tells what a command would do, in days and money, and does nothing."),
                preview},
    CommandSpec{"explain",
                {},
                kExplainOptions,
                QT_TRANSLATE_NOOP("Texts", "Explains why a line or a date costs what it costs, or nothing."),
                explain},
    CommandSpec{"upcoming",
                {},
                kUpcomingOptions,
                QT_TRANSLATE_NOOP("Texts",
                                  "Lists the charges and removals to come, the next 30 days unless said otherwise."),
                upcoming},
};

} // namespace

std::span<const CommandSpec> billingCommands() {
    return kCommands;
}

} // namespace ctl
