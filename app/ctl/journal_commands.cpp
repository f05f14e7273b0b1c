// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/journal_commands.h"

#include "app/ctl/texts.h"
#include "app/ctl/values.h"
#include "app/ctl/views.h"
#include "ui/phrases/names.h"
#include "ui/phrases/permission_phrases.h"

#include <limits>

namespace ctl {

namespace {

constexpr int kPage = 1000;

/// Null for scripts where there is none.
Cell textCell(const QString &text) {
    return text.isEmpty() ? Cell{.json = QJsonValue::Null, .text = {}} : cell(text);
}

Outcome audit(Call &call) {
    const auto integration = readIntegrationId(call.arguments(), "--integration");
    if (!integration)
        return integration.error();
    const auto from = readDay(call.arguments(), "--from");
    if (!from)
        return from.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    if (*integration) {
        // A removed one keeps its audit; one that never was has none.
        const auto known = (*session)->details().integration(**integration);
        if (!known && known.error().reason != domain::Reason::Removed)
            return known.error();
    }
    store::ActivityQuery query;
    query.integration = *integration;
    query.from = *from;
    query.order = Qt::AscendingOrder; // what is recorded meanwhile comes behind, and moves no page
    Listing rows(call.isForScripts(), {{"id", Texts::tr("Id")},
                                       {"at", Texts::tr("At")},
                                       {"day", Texts::tr("Day")},
                                       {"login", Texts::tr("Login")},
                                       {"command", Texts::tr("Command")},
                                       {"code", Texts::tr("Outcome")},
                                       {"account_id", Texts::tr("Account")},
                                       {"integration_id", Texts::tr("Integration")},
                                       {"run_id", Texts::tr("Run")},
                                       {"request", Texts::tr("Request")},
                                       {"grantee", Texts::tr("Whose role")},
                                       {"role", Texts::tr("Role")}});
    while (true) {
        const auto page = (*session)->lists().activity(query, {.offset = rows.count(), .count = kPage});
        if (!page)
            return page.error();
        for (const store::ActivityRow &row : *page)
            rows.add({cell(row.id), cell(row.at, call.formats()), cell(row.day), cell(row.login),
                      cell(domain::commandCode(row.command), ui::commandName(row.command)),
                      Cell{.json = row.code, .text = ui::outcomeName(row.code)}, cell(row.account),
                      cell(row.integration), cell(row.run), textCell(row.request), textCell(row.grantee),
                      row.role ? cell(domain::roleCode(*row.role), ui::roleName(*row.role)) : textCell({})});
        if (page->size() < std::size_t(kPage))
            break;
    }
    Reply reply;
    reply.rows = std::move(rows);
    return reply;
}

Outcome receipts(Call &call) {
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto receipts = (*session)->upkeep().receipts(std::numeric_limits<qint64>::max());
    if (!receipts)
        return receipts.error();
    Listing rows(call.isForScripts(), {{"integration_id", Texts::tr("Integration")},
                                       {"account_id", Texts::tr("Account")},
                                       {"removed_on", Texts::tr("Removed on")},
                                       {"recorded_on", Texts::tr("Recorded on")},
                                       {"run_id", Texts::tr("Run")},
                                       {"settings", Texts::tr("Settings")},
                                       {"credentials", Texts::tr("Credentials")},
                                       {"notes", Texts::tr("Notes")},
                                       {"syncs", Texts::tr("Syncs")},
                                       {"history", Texts::tr("History")},
                                       {"last_charge_cents", Texts::tr("Last charge")},
                                       {"last_charge_on", Texts::tr("On")}});
    for (const store::Receipt &each : *receipts)
        rows.add({cell(each.integration), cell(each.account), cell(each.removedOn), cell(each.recordedOn),
                  cell(each.run), cell(each.settings), cell(each.credentials), cell(each.notes), cell(each.syncs),
                  cell(each.history), cell(each.lastCharge, call.formats()), cell(each.lastChargeOn)});
    Reply reply;
    reply.rows = std::move(rows);
    return reply;
}

constexpr std::array kAuditOptions{Option{"--integration", "ID"}, Option{"--from", "DAY"}};

constexpr std::array kCommands{
    CommandSpec{
        "audit", {}, kAuditOptions, QT_TRANSLATE_NOOP("Texts", "Lists who did what, refusals included."), audit},
    CommandSpec{
        "receipts", {}, {}, QT_TRANSLATE_NOOP("Texts", "Lists the receipts of removed integrations."), receipts},
};

} // namespace

std::span<const CommandSpec> journalCommands() {
    return kCommands;
}

} // namespace ctl
