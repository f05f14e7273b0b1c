// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/sql_details.h"

#include "models/domain/billing_calendar.h"
#include "models/domain/permission.h"
#include "models/domain/policy.h"
#include "models/domain/text.h"
#include "models/store/sql/explanations.h"
#include "models/store/sql/opening_charge.h"
#include "models/store/sql/rows.h"
#include "models/store/sql/schedule.h"

#include <algorithm>
#include <iterator>

namespace store::sql {

using namespace domain;

namespace {

constexpr int kHistoryRows = 200;
constexpr int kSyncRows = 20;

Failure notFound(Reason reason, Facts facts = {}) {
    return Failure(Error{.code = ErrorCode::NotFound, .reason = reason, .facts = std::move(facts)});
}

QString settingOf(Connection &connection, const char *key) {
    Cursor row(connection.statement("SELECT value FROM setting WHERE key = :key"));
    row->bind(":key", QLatin1String(key));
    return row->next() ? row->text(0) : QString();
}

/// The account's integrations by state; without those whose removal is not after @p removedUntil.
AccountStanding standingOf(Connection &connection, AccountId account, std::optional<Day> removedUntil) {
    const QByteArray remaining = removedUntil ? " AND (i.cancel_on IS NULL OR i.cancel_on > :until)" : QByteArray();
    Cursor row(connection.statement("SELECT i.service, CASE WHEN i.cancel_on IS NULL THEN 0 ELSE 1 END, COUNT(*)"
                                    " FROM integration i WHERE i.account_id = :account"
                                    + remaining + " GROUP BY 1, 2"));
    row->bind(":account", account);
    if (removedUntil)
        row->bind(":until", *removedUntil);
    AccountStanding standing;
    while (row->next())
        standing.of({knownCode(serviceFromCode(row->text(0))), row->boolean(1)}) += row->integer32(2);
    return standing;
}

std::optional<Money> frozenFeeOn(Connection &connection, Day day) {
    Cursor row(connection.statement("SELECT fee_cents FROM frozen_price WHERE from_on <= :day AND until_on > :day"));
    row->bind(":day", day);
    return row->next() ? std::optional(row->money(0)) : std::nullopt;
}

std::vector<Charge> chargesOf(const std::vector<ComingCharge> &coming) {
    std::vector<Charge> charges;
    for (const ComingCharge &one : coming)
        charges.push_back(one.charge);
    return charges;
}

Error accountParked(AccountId account, ParkReason reason) {
    return {.code = ErrorCode::Refused,
            .reason = Reason::AccountParked,
            .facts = {.account = account, .parked = reason},
            .allowed = {Command::Unpark}};
}

PlanId planNamed(Connection &connection, const QString &name) {
    Cursor row(connection.statement("SELECT id FROM plan WHERE name = :name"));
    row->bind(":name", name);
    if (!row->next())
        throw notFound(Reason::NoSuchPlan, {.text = name.left(kLongestName)});
    return row->id<PlanId>(0);
}

void demandFee(const std::optional<Money> &fee) {
    if (fee && (fee->cents() < 0 || fee->cents() > Money::kLargestFeeCents))
        throw Failure(invalid(Reason::MalformedAmount, QStringLiteral("fee"), fee->plain()));
}

/// The first billing date that settling up to @p today leaves.
Day nextAfterSettling(const Integration &integration, Day today) {
    return integration.nextBillingOn > today ? integration.nextBillingOn
                                             : firstBillingDateAfter(integration.anchorOn, today);
}

std::vector<HistoryEntry> commandsOf(Connection &connection, IntegrationId id) {
    Cursor row(connection.statement("SELECT at, day, login, command, version, amount_cents FROM integration_history"
                                    " WHERE integration_id = :id ORDER BY version DESC LIMIT :count"));
    row->bind(":id", id);
    row->bind(":count", kHistoryRows);
    std::vector<HistoryEntry> entries;
    while (row->next())
        entries.push_back({.at = row->instant(0),
                           .day = row->day(1),
                           .login = row->text(2),
                           .command = knownCode(commandFromCode(row->text(3))),
                           .version = row->integer(4),
                           .amount = row->optionalMoney(5)});
    return entries;
}

std::vector<HistoryEntry> renewalsOf(Connection &connection, IntegrationId id) {
    Cursor row(connection.statement("SELECT n.recorded_at, l.period_start, n.recorded_by, l.amount_cents"
                                    " FROM invoice_line l JOIN invoice n ON n.id = l.invoice_id"
                                    " WHERE l.integration_id = :id AND l.period_start IS NOT NULL"
                                    " AND n.kind = 'renewal' ORDER BY l.period_start DESC LIMIT :count"));
    row->bind(":id", id);
    row->bind(":count", kHistoryRows);
    std::vector<HistoryEntry> entries;
    while (row->next())
        entries.push_back({.at = row->instant(0),
                           .day = row->day(1),
                           .login = row->text(2),
                           .command = {},
                           .version = 0,
                           .amount = row->money(3)});
    return entries;
}

/// Both kinds in one story, newest first. Every version is either a command's or a renewal's, so what no command has
/// taken is the renewals', counted down from today's @p version.
std::vector<HistoryEntry> historyOf(Connection &connection, IntegrationId id, qint64 version) {
    const std::vector<HistoryEntry> commands = commandsOf(connection, id);
    const std::vector<HistoryEntry> renewals = renewalsOf(connection, id);
    std::vector<HistoryEntry> history;
    // At the same instant the command is the newer one: it settled first (R10).
    std::ranges::merge(commands, renewals, std::back_inserter(history), std::ranges::greater(), &HistoryEntry::at,
                       &HistoryEntry::at);
    if (history.size() > kHistoryRows)
        history.resize(kHistoryRows);
    qint64 next = version;
    for (HistoryEntry &entry : history) {
        if (entry.command)
            next = entry.version;
        else
            entry.version = std::max(next, qint64(0));
        --next;
    }
    return history;
}

int recentToggles(Connection &connection, IntegrationId id, Day today) {
    Cursor row(connection.statement("SELECT COUNT(*) FROM integration_history WHERE integration_id = :id"
                                    " AND command IN ('freeze', 'unfreeze', 'freeze-instead') AND day > :since"));
    row->bind(":id", id);
    row->bind(":since", today.plusDays(-policy::kToggleWindowDays));
    row->next();
    return row->integer32(0);
}

void loadBelongings(Connection &connection, IntegrationDetails &details) {
    const IntegrationId id = details.integration.id;
    Cursor settings(connection.statement("SELECT key, value FROM integration_setting WHERE integration_id = :id"
                                         " ORDER BY key"));
    settings->bind(":id", id);
    while (settings->next())
        details.settings.emplace_back(settings->text(0), settings->text(1));

    Cursor credentials(connection.statement("SELECT key FROM integration_credential WHERE integration_id = :id"
                                            " ORDER BY key"));
    credentials->bind(":id", id);
    while (credentials->next())
        details.credentialNames.append(credentials->text(0));

    Cursor notes(connection.statement("SELECT id, at, login, text FROM integration_note WHERE integration_id = :id"
                                      " ORDER BY id DESC"));
    notes->bind(":id", id);
    while (notes->next())
        details.notes.push_back({notes->integer(0), notes->instant(1), notes->text(2), notes->text(3)});

    Cursor syncs(connection.statement("SELECT started_at, item_count, succeeded FROM sync_run"
                                      " WHERE integration_id = :id ORDER BY id DESC LIMIT :count"));
    syncs->bind(":id", id);
    syncs->bind(":count", kSyncRows);
    while (syncs->next())
        details.syncs.push_back({syncs->instant(0), syncs->integer32(1), syncs->boolean(2)});
}

Belongings belongingsOf(Connection &connection, IntegrationId id) {
    Cursor row(connection.statement("SELECT (SELECT COUNT(*) FROM integration_setting WHERE integration_id = :id),"
                                    " (SELECT COUNT(*) FROM integration_credential WHERE integration_id = :id),"
                                    " (SELECT COUNT(*) FROM integration_note WHERE integration_id = :id),"
                                    " (SELECT COUNT(*) FROM sync_run WHERE integration_id = :id)"));
    row->bind(":id", id);
    row->next();
    Belongings belongings{.credentials = row->integer(1), .syncs = row->integer(3)};
    // Rows that are hidden from somebody are not there when they count: that would be no, where it should be unknown.
    if (connection.roles().containsAny(domain::kReadersOfSettingsAndNotes)) {
        belongings.settings = row->integer(0);
        belongings.notes = row->integer(2);
    }
    return belongings;
}

std::optional<SyncRun> lastSyncOf(Connection &connection, IntegrationId id) {
    Cursor row(connection.statement("SELECT started_at, item_count, succeeded FROM sync_run"
                                    " WHERE integration_id = :id ORDER BY id DESC LIMIT 1"));
    row->bind(":id", id);
    if (!row->next())
        return std::nullopt;
    return SyncRun{row->instant(0), row->integer32(1), row->boolean(2)};
}

} // namespace

Result<Business> SqlDetails::business() {
    return guarded<Result<Business>>([&] {
        const auto scope = m_connection.read();
        return Business{.today = m_connection.today(),
                        .sandbox = settingOf(m_connection, "sandbox") == u"1",
                        .timeZone = settingOf(m_connection, "time_zone"),
                        .currency = settingOf(m_connection, "currency"),
                        .location = m_location,
                        .login = m_login,
                        .roles = m_connection.roles(),
                        .server = m_connection.server(),
                        .encryption = m_connection.encryption(),
                        .takesChanges = m_connection.takesChanges()};
    });
}

AccountRow SqlDetails::loadAccount(AccountId id) {
    Cursor row(m_connection.statement("SELECT " + kAccountColumns + " FROM account a WHERE a.id = :id"));
    row->bind(":id", id);
    if (!row->next())
        throw notFound(Reason::NoSuchAccount, {.account = id});
    return readAccount(*row);
}

Integration SqlDetails::require(IntegrationId id) {
    if (std::optional<Integration> found = findIntegration(m_connection, id, m_connection.today()))
        return *std::move(found);
    throw missingIntegration(m_connection, id);
}

/// A number is its year and its id (R12), so the id finds it.
Invoice SqlDetails::loadNumbered(const QString &number) {
    const Failure missing = notFound(Reason::NoSuchInvoice, {.text = number.left(kLongestName)});
    bool isNumber = false;
    const qint64 id = number.mid(5).toLongLong(&isNumber);
    if (!isNumber || id < 1)
        throw missing;
    {
        Cursor row(m_connection.statement("SELECT 1 FROM invoice WHERE id = :id AND number = :number"));
        row->bind(":id", id);
        row->bind(":number", number);
        if (!row->next())
            throw missing;
    }
    return loadInvoice(m_connection, {id});
}

Result<AccountDetails> SqlDetails::account(AccountId id) {
    return guarded<Result<AccountDetails>>([&] {
        const auto scope = m_connection.read();
        AccountDetails details;
        details.account = loadAccount(id);
        details.standing = standingOf(m_connection, id, std::nullopt);
        details.frozenFee = frozenFeeOn(m_connection, m_connection.today());

        Cursor next(m_connection.statement("SELECT MIN(next_billing_on) FROM integration"
                                           " WHERE account_id = :account AND cancel_on IS NULL"));
        next->bind(":account", id);
        next->next();
        details.nextChargeOn = next->optionalDay(0);
        if (!details.nextChargeOn)
            return details;
        Cursor charge(
            m_connection.statement("SELECT CAST(COALESCE(SUM(r.amount_cents), 0) AS BIGINT) FROM renewal_charge r"
                                   " WHERE r.account_id = :account AND r.due_on = :day"));
        charge->bind(":account", id);
        charge->bind(":day", *details.nextChargeOn);
        charge->next();
        details.nextCharge = charge->money(0);
        return details;
    });
}

Result<Integration> SqlDetails::integration(IntegrationId id) {
    return guarded<Result<Integration>>([&] {
        const auto scope = m_connection.read();
        return require(id);
    });
}

Result<IntegrationDetails> SqlDetails::integrationDetails(IntegrationId id) {
    return guarded<Result<IntegrationDetails>>([&] {
        const auto scope = m_connection.read();
        const Day today = m_connection.today();
        IntegrationDetails details;
        details.integration = require(id);
        details.accountName = loadAccount(details.integration.account).name;
        loadBelongings(m_connection, details);
        details.history = historyOf(m_connection, id, details.integration.version);
        details.recentToggles = recentToggles(m_connection, id, today);
        details.coming = chargesOf(comingOf(m_connection, details.integration, today));
        return details;
    });
}

Result<Invoice> SqlDetails::invoice(const QString &number) {
    return guarded<Result<Invoice>>([&] {
        const auto scope = m_connection.read();
        return loadNumbered(number);
    });
}

Consequence SqlDetails::settledConsequence(Command command, const Integration &integration) {
    const Day today = m_connection.today();
    ForeseenSettlement settlement = foreseeSettlement(m_connection, integration.account, today);
    Consequence told;
    told.command = command;
    told.account = integration.account;
    told.integration = integration.id;
    told.version = integration.version;
    told.today = today;
    told.settledFirst = std::move(settlement.charges);
    told.before = integration.state();
    told.after = told.before;
    if (settlement.parked) {
        told.refusal = accountParked(integration.account, *settlement.parked);
        told.accountAfter = standingOf(m_connection, integration.account, std::nullopt);
        return told;
    }
    told.accountAfter = standingOf(m_connection, integration.account, today);
    told.removalOn = integration.cancelOn;
    if (integration.cancelOn && *integration.cancelOn <= today) { // R7, R10: settling removes it
        told.refusal = Error{
            .code = ErrorCode::Refused,
            .reason = Reason::Removed,
            .facts = {.account = integration.account, .integration = integration.id, .day = integration.cancelOn}};
        return told;
    }
    told.without = scheduleOf(m_connection, integration, told.before, nextAfterSettling(integration, today));
    told.with = told.without;
    return told;
}

Result<Consequence> SqlDetails::consequence(Command command, IntegrationId id) {
    return guarded<Result<Consequence>>([&] {
        const auto scope = m_connection.read();
        const Integration integration = require(id);
        Consequence told = settledConsequence(command, integration);
        if (told.refusal)
            return told;
        const Transition &cell = transition(told.before, command);
        if (!cell.isPossible()) {
            told.refusal = Error{.code = ErrorCode::Refused,
                                 .reason = cell.refusal,
                                 .facts = {.integration = id, .day = integration.cancelOn},
                                 .allowed = possibleCommands(told.before)};
            return told;
        }
        const Day next = nextAfterSettling(integration, told.today);
        told.after = cell.to;
        told.with = scheduleOf(m_connection, integration, told.after, next);
        told.removalOn = told.after.cancelPending ? std::optional(next) : std::nullopt;
        --told.accountAfter.of(told.before);
        ++told.accountAfter.of(told.after);
        return told;
    });
}

Result<Consequence> SqlDetails::termsConsequence(const CommandRequest &request) {
    return guarded<Result<Consequence>>([&] {
        Q_ASSERT(request.command == Command::ChangeFee || request.command == Command::ChangePlan);
        const auto scope = m_connection.read();
        demandFee(request.fee);
        Integration supposed = require(request.integration);
        Consequence told = settledConsequence(request.command, supposed);
        if (request.command == Command::ChangePlan)
            supposed.planId = planNamed(m_connection, request.plan);
        else
            supposed.negotiatedFee = request.fee;
        if (!told.refusal)
            told.with = scheduleOf(m_connection, supposed, told.after, nextAfterSettling(supposed, told.today));
        return told;
    });
}

Result<Choices> SqlDetails::choices(IntegrationId id) {
    return guarded<Result<Choices>>([&] {
        const auto scope = m_connection.read();
        const Integration integration = require(id);
        Choices choices;
        choices.integration = integration;
        const AccountRow account = loadAccount(integration.account);
        choices.accountName = account.name;
        choices.language = account.language;
        choices.belongings = belongingsOf(m_connection, id);
        choices.lastSync = lastSyncOf(m_connection, id);
        // What settling leaves is the same whatever is chosen.
        const Consequence settled = settledConsequence(Command::Cancel, integration);
        choices.today = settled.today;
        choices.settledFirst = settled.settledFirst;
        choices.refusal = settled.refusal;
        if (choices.refusal)
            return choices;
        const Day next = nextAfterSettling(integration, settled.today);
        for (const Choice choice : kChoices) {
            Outlook outlook{.choice = choice,
                            .state = stateAfter(choice, settled.before),
                            .commands = {},
                            .coming = {},
                            .removalOn = {},
                            .accountAfter = settled.accountAfter};
            outlook.commands = commandsBetween(settled.before, outlook.state);
            outlook.coming = scheduleOf(m_connection, integration, outlook.state, next);
            if (outlook.state.cancelPending)
                outlook.removalOn = next;
            --outlook.accountAfter.of(settled.before);
            ++outlook.accountAfter.of(outlook.state);
            choices.outlooks.push_back(std::move(outlook));
        }
        return choices;
    });
}

Result<OpeningPreview> SqlDetails::openingPreview(const OpenRequest &request) {
    return guarded<Result<OpeningPreview>>([&] {
        const auto scope = m_connection.read();
        OpeningPreview preview;
        preview.today = m_connection.today();
        const AccountRow account = loadAccount(request.account);
        const PlanId plan = planNamed(m_connection, request.plan);
        demandFee(request.fee);
        ForeseenSettlement settlement = foreseeSettlement(m_connection, request.account, preview.today);
        if (settlement.parked)
            throw Failure(accountParked(request.account, *settlement.parked));
        preview.settledFirst = std::move(settlement.charges);

        const OpeningCharge charge = openingCharge(m_connection, plan, request.fee);
        preview.invoice.account = request.account;
        preview.invoice.accountName = account.name;
        preview.invoice.kind = InvoiceKind::Opening;
        preview.invoice.issuedOn = preview.today;
        preview.invoice.recordedAt = m_connection.now();
        preview.invoice.total = charge.setupFee + charge.monthlyFee;
        preview.invoice.lines = openingLines(charge, request.supplier, request.channel, preview.today);
        preview.coming = scheduleOfOpening(m_connection, request.account, plan, request.fee, preview.today);
        return preview;
    });
}

Result<std::vector<ExplanationRow>> SqlDetails::explainIntegration(IntegrationId id) {
    return guarded<Result<std::vector<ExplanationRow>>>([&] {
        const auto scope = m_connection.read();
        return sql::explainIntegration(m_connection, id);
    });
}

Result<ExplanationRow> SqlDetails::explainCharge(IntegrationId id, Day dueOn) {
    return guarded<Result<ExplanationRow>>([&] {
        const auto scope = m_connection.read();
        return sql::explainCharge(m_connection, id, dueOn);
    });
}

Result<ExplanationRow> SqlDetails::explainLine(const QString &number, int position) {
    return guarded<Result<ExplanationRow>>([&] {
        const auto scope = m_connection.read();
        const Invoice invoice = loadNumbered(number);
        const auto line = std::ranges::find(invoice.lines, position, &InvoiceLine::position);
        if (line == invoice.lines.end())
            throw notFound(Reason::NoSuchLine, {.number = position, .text = number});
        return sql::explainLine(m_connection, *line, invoice);
    });
}

Result<std::optional<Day>> SqlDetails::oldestUnsettled() {
    return guarded<Result<std::optional<Day>>>([&] {
        const auto scope = m_connection.read();
        const Day today = m_connection.today();
        Cursor row(m_connection.statement("SELECT MIN(next_billing_on) FROM integration"));
        row->next();
        const std::optional<Day> oldest = row->optionalDay(0);
        return oldest && *oldest <= today ? oldest : std::nullopt;
    });
}

} // namespace store::sql
