// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/account_commands.h"

#include "app/ctl/texts.h"
#include "app/ctl/values.h"
#include "app/ctl/views.h"
#include "ui/phrases/names.h"

#include <algorithm>
#include <limits>

namespace ctl {

namespace {

constexpr int kPage = 1000;

Outcome shown(Call &call, store::Session &session, domain::AccountId id) {
    const store::Result<store::AccountDetails> details = session.details().account(id);
    if (!details)
        return details.error();
    return Reply{.fields = accountFields(*details, call.formats())};
}

Outcome add(Call &call) {
    const auto session = call.session();
    if (!session)
        return session.error();
    const Arguments &arguments = call.arguments();
    store::NewAccount account{.name = arguments.value("--name"), .email = arguments.value("--email")};
    if (arguments.has("--language"))
        account.language = arguments.value("--language");
    const store::Result<domain::AccountId> added = (*session)->commands().addAccount(account);
    if (!added)
        return added.error();
    return shown(call, **session, *added);
}

Outcome edit(Call &call) {
    const Arguments &arguments = call.arguments();
    const auto id = readAccountId(arguments.operand(0));
    if (!id)
        return id.error();
    const store::EditAccount change{.account = *id,
                                    .name = arguments.optional("--name"),
                                    .email = arguments.optional("--email"),
                                    .language = arguments.optional("--language")};
    if (!change.name && !change.email && !change.language)
        return UsageError{.message = Texts::tr("Say what to change: --name, --email or --language.")};
    const auto session = call.session();
    if (!session)
        return session.error();
    const store::Result<void> edited = (*session)->commands().edit(change);
    if (!edited)
        return edited.error();
    return shown(call, **session, *id);
}

/// All integrations of one account, page by page.
store::Result<std::vector<domain::Integration>> integrationsOf(store::Session &session, domain::AccountId id) {
    std::vector<domain::Integration> all;
    while (true) {
        const auto page = session.lists().integrations({.account = id}, {.offset = qint64(all.size()), .count = kPage});
        if (!page)
            return page.error();
        all.insert(all.end(), page->begin(), page->end());
        if (page->size() < std::size_t(kPage))
            return all;
    }
}

Outcome show(Call &call) {
    const auto id = readAccountId(call.arguments().operand(0));
    if (!id)
        return id.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    const store::Result<store::AccountDetails> details = (*session)->details().account(*id);
    if (!details)
        return details.error();
    const auto integrations = integrationsOf(**session, *id);
    if (!integrations)
        return integrations.error();
    Reply reply{.fields = accountFields(*details, call.formats())};
    QJsonArray json;
    Listing table(false, {{"id", Texts::tr("Id")},
                          {"label", Texts::tr("Label")},
                          {"supplier", Texts::tr("Supplier")},
                          {"sales_channel", Texts::tr("Sales channel")},
                          {"status", Texts::tr("Status")},
                          {"next_billing_on", Texts::tr("Next billing date")},
                          {"monthly_fee_cents", Texts::tr("Monthly fee")}});
    for (const domain::Integration &each : *integrations) {
        json.append(integrationFields(each, call.formats()).json());
        table.add({cell(each.id), cell(each.label), cell(each.supplier), cell(each.channel),
                   cell(QString(domain::statusCode(each.state()))), cell(each.nextBillingOn),
                   cell(each.monthlyFee, call.formats())});
    }
    reply.fields.addJson("integrations", json);
    reply.fields.addText(integrations->empty() ? Texts::tr("No integrations: this account is not billed.")
                                               : table.text());
    return reply;
}

Outcome list(Call &call) {
    const auto limit = readNumber(call.arguments(), "--limit", 1, std::numeric_limits<qint64>::max(),
                                  std::numeric_limits<qint64>::max());
    if (!limit)
        return limit.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    const store::AccountQuery query{.search = call.arguments().value("--search"), .sort = store::AccountColumn::Id};
    const store::Result<store::Totals> totals = (*session)->lists().accountTotals(query);
    if (!totals)
        return totals.error();
    Listing rows(call.isForScripts(), {{"id", Texts::tr("Id")},
                                       {"name", Texts::tr("Name")},
                                       {"email", Texts::tr("Email")},
                                       {"language", Texts::tr("Language")},
                                       {"integrations", Texts::tr("Integrations")},
                                       {"frozen", Texts::tr("Frozen")},
                                       {"cancel_pending", Texts::tr("Cancel pending")},
                                       {"next_billing_on", Texts::tr("Next billing date")},
                                       {"parked", Texts::tr("Parked")}});
    while (rows.count() < *limit) {
        const int wanted = int(std::min(qint64(kPage), *limit - rows.count()));
        const auto page = (*session)->lists().accounts(query, {.offset = rows.count(), .count = wanted});
        if (!page)
            return page.error();
        for (const store::AccountRow &row : *page)
            rows.add({cell(row.id), cell(row.name), cell(row.email), cell(row.language), cell(qint64(row.integrations)),
                      cell(qint64(row.frozen)), cell(qint64(row.cancelPending)), cell(row.nextBillingOn),
                      row.parked ? cell(domain::parkReasonCode(*row.parked), ui::parkReasonName(*row.parked))
                                 : Cell{.json = QJsonValue::Null, .text = {}}});
        if (page->size() < std::size_t(wanted))
            break;
    }
    Reply reply;
    reply.fields.add("total", Texts::tr("Accounts"), cell(totals->rows));
    reply.rows = std::move(rows);
    return reply;
}

Outcome unpark(Call &call) {
    const auto id = readAccountId(call.arguments().operand(0));
    if (!id)
        return id.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    const store::Result<void> unparked = (*session)->commands().unpark(*id, QUuid::createUuid());
    if (!unparked)
        return unparked.error();
    return shown(call, **session, *id);
}

constexpr std::array kAddOptions{Option{"--name", "NAME", Option::Required},
                                 Option{"--email", "EMAIL", Option::Required}, Option{"--language", "LANGUAGE"}};
constexpr std::array kEditOptions{Option{"--name", "NAME"}, Option{"--email", "EMAIL"},
                                  Option{"--language", "LANGUAGE"}};
constexpr std::array kListOptions{Option{"--search", "TEXT"}, Option{"--limit", "N"}};

constexpr std::array kCommands{
    CommandSpec{"account add", {}, kAddOptions, QT_TRANSLATE_NOOP("Texts", "Adds an account."), add},
    CommandSpec{"account edit", {"ID", 1, 1}, kEditOptions, QT_TRANSLATE_NOOP("Texts", "Changes an account."), edit},
    CommandSpec{
        "account show", {"ID", 1, 1}, {}, QT_TRANSLATE_NOOP("Texts", "Shows an account and its integrations."), show},
    CommandSpec{"account list",
                {},
                kListOptions,
                QT_TRANSLATE_NOOP("Texts", "Lists accounts; TEXT is looked for in names, emails, ids and labels."),
                list},
    CommandSpec{"account unpark",
                {"ID", 1, 1},
                {},
                QT_TRANSLATE_NOOP("Texts", "Lets the next run try a parked account again, once its fault is mended."),
                unpark},
};

} // namespace

std::span<const CommandSpec> accountCommands() {
    return kCommands;
}

} // namespace ctl
