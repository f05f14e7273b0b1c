// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_commands.h"

#include "models/domain/billing_calendar.h"
#include "models/domain/text.h"
#include "models/store/sql/rows.h"
#include "models/store/sqlite/account_rows.h"
#include "models/store/sqlite/catalogue_rows.h"
#include "models/store/sqlite/integration_rows.h"
#include "models/store/sqlite/opening.h"

namespace store::sqlite {

using domain::Command;
using domain::Day;
using domain::Error;
using domain::ErrorCode;
using domain::Integration;
using domain::IntegrationId;
using domain::Reason;
using sql::Failure;

namespace {

void demand(const Result<void> &check) {
    if (!check)
        throw Failure(check.error());
}

void checkPairs(const KeyValues &pairs, const QString &field, bool emptyDeletes) {
    for (const auto &[key, value] : pairs) {
        demand(domain::checkName(key, field));
        if (!(emptyDeletes && value.isEmpty()))
            demand(domain::checkText(value, field));
    }
}

/// What can be done instead belongs to every refusal, also to those that the lifecycle table knows nothing of.
Error refusal(const Integration &integration, Reason reason) {
    return {.code = ErrorCode::Refused,
            .reason = reason,
            .facts = {.integration = integration.id, .day = integration.cancelOn},
            .allowed = domain::possibleCommands(integration.state())};
}

} // namespace

struct SqliteCommands::Attempt {
    Command command;
    QUuid request;
    QByteArray argumentHash;
    sql::AuditEntry audit = {};
    bool replayed = false;
};

RequestOutcome SqliteCommands::perform(Attempt &attempt, const std::function<void(RequestOutcome &)> &act) {
    WriteTransaction transaction(m_connection);
    attempt.audit.command = attempt.command;
    attempt.audit.request = attempt.request;
    try {
        if (std::optional<RequestOutcome> known = m_requests.find(attempt.request, attempt.argumentHash)) {
            attempt.replayed = true;
            return *std::move(known);
        }
    } catch (const Failure &reused) { // is on record as every refusal is, but no outcome of the request (R17, R20)
        attempt.audit.failure = reused.error().code;
        sql::writeAudit(m_connection, attempt.audit);
        transaction.commit();
        throw;
    }
    RequestOutcome outcome;
    try {
        act(outcome);
    } catch (const Failure &failure) {
        // What broke undoes everything; what was decided, a refusal after a settlement included, is an outcome (R17).
        if (failure.error().code == ErrorCode::Storage || failure.error().code == ErrorCode::Unreachable)
            throw;
        outcome.error = failure.error();
        if (outcome.error->facts.settled.isEmpty())
            outcome.error->facts.settled = outcome.settled;
        attempt.audit.failure = outcome.error->code;
    }
    m_requests.keep(attempt.request, attempt.argumentHash, outcome);
    if (!attempt.audit.account && outcome.integration)
        attempt.audit.account = outcome.integration->account;
    if (!attempt.audit.account && outcome.error)
        attempt.audit.account = outcome.error->facts.account;
    if (!attempt.audit.account && outcome.account)
        attempt.audit.account = outcome.account;
    if (!attempt.audit.integration && outcome.integration)
        attempt.audit.integration = outcome.integration->id;
    if (outcome.integration && (attempt.command == Command::Open || attempt.command == Command::ChangePlan))
        attempt.audit.plan = outcome.integration->planId;
    sql::writeAudit(m_connection, attempt.audit);
    transaction.commit();
    return outcome;
}

Result<CommandOutcome> SqliteCommands::execute(const CommandRequest &request) {
    return sql::guarded<Result<CommandOutcome>>([&]() -> Result<CommandOutcome> {
        Attempt attempt{.command = request.command,
                        .request = request.request,
                        .argumentHash = ArgumentHash(request.command)
                                            .add(request.integration.value)
                                            .add(request.seen.version)
                                            .add(request.seen.day)
                                            .add(request.fee)
                                            .add(request.plan)
                                            .result()};
        attempt.audit.integration = request.integration;
        attempt.audit.amount = request.fee;
        RequestOutcome outcome = perform(attempt, [&](RequestOutcome &result) { act(request, result); });
        if (outcome.error) {
            if (attempt.replayed)
                nameAgain(*outcome.error);
            return *outcome.error;
        }
        CommandOutcome done{.integration = *outcome.integration,
                            .settled = outcome.settled,
                            .replayed = attempt.replayed};
        if (attempt.replayed)
            nameAgain(done.integration);
        return done;
    });
}

/// What a kept conflict leaves to be looked up: who made the version (R18), and which invoice renewed it.
void SqliteCommands::nameAgain(Error &kept) {
    domain::Facts &facts = kept.facts;
    if (kept.reason == Reason::VersionMoved) {
        if (const auto change = sql::changeTo(m_connection, *facts.integration, *facts.version)) {
            facts.who = change->login;
            facts.when = change->at;
        }
    }
    if (kept.reason == Reason::RenewedSince)
        facts.text = renewalNumber(*facts.integration, *facts.day);
}

/// Texts are not kept with the outcome: they are as they are now, or gone with their integration (R8).
void SqliteCommands::nameAgain(Integration &kept) {
    if (const auto live = sql::findIntegration(m_connection, kept.id, m_connection.today())) {
        kept.label = live->label;
        kept.supplier = live->supplier;
        kept.channel = live->channel;
        kept.plan = live->plan;
    }
}

/// R17's order: version and day seen, settle, act.
void SqliteCommands::act(const CommandRequest &request, RequestOutcome &outcome) {
    const Day today = m_connection.today();
    checkFee(request.fee);
    if (request.command == Command::ChangePlan)
        planNamed(m_connection, request.plan);
    const Integration before = require(request.integration, today);
    outcome.account = before.account;
    const Day seenDay = request.seen.day.value_or(today);
    if (seenDay > today)
        throw Failure(Error{.code = ErrorCode::Invalid,
                            .reason = Reason::SeenDayInFuture,
                            .facts = {.day = seenDay, .otherDay = today}});
    checkVersion(before, request.seen);
    outcome.settled = settleFirst(before.account, today);
    checkDay(before, seenDay, today, outcome.settled);
    const std::optional<Integration> settled = sql::findIntegration(m_connection, before.id, today);
    if (!settled) // its own date had come: the removal has happened (R7, R10)
        throw Failure(Error{.code = ErrorCode::Refused,
                            .reason = Reason::Removed,
                            .facts = {.account = before.account, .integration = before.id, .day = before.cancelOn}});

    switch (request.command) {
    case Command::ChangeFee: applyFee(*settled, request.fee); break;
    case Command::ChangePlan: applyPlan(*settled, request.plan); break;
    default: applyTransition(*settled, request.command);
    }
    outcome.integration = sql::findIntegration(m_connection, before.id, today);
}

/// R18: a version that has moved settles nothing, and names who moved it.
void SqliteCommands::checkVersion(const Integration &integration, const Seen &seen) {
    if (!seen.version || *seen.version == integration.version)
        return;
    Error conflict{
        .code = ErrorCode::Conflict,
        .reason = Reason::VersionMoved,
        .facts = {.account = integration.account, .integration = integration.id, .version = integration.version},
        .allowed = domain::possibleCommands(integration.state())};
    if (const auto change = sql::changeTo(m_connection, integration.id, integration.version)) {
        conflict.facts.who = change->login;
        conflict.facts.when = change->at;
        conflict.facts.command = change->command;
    }
    throw Failure(std::move(conflict));
}

/// R18: a billing date that came after the day seen was renewed, or was the end; the settlement stands.
void SqliteCommands::checkDay(const Integration &before, Day seenDay, Day today, const QStringList &settled) {
    const Day firstDue = domain::firstBillingDateAfter(before.anchorOn, seenDay);
    if (firstDue > today)
        return;
    const bool removed = before.cancelOn && *before.cancelOn <= today;
    const Day due = removed ? *before.cancelOn : firstDue;
    Error conflict{.code = ErrorCode::Conflict,
                   .reason = removed ? Reason::RemovedSince : Reason::RenewedSince,
                   .facts = {.account = before.account, .integration = before.id, .day = due, .settled = settled}};
    if (!removed) {
        conflict.allowed = domain::possibleCommands(before.state());
        conflict.facts.text = renewalNumber(before.id, due);
    }
    throw Failure(std::move(conflict));
}

/// Empty where no invoice of ours charged that date: it was imported later.
QString SqliteCommands::renewalNumber(IntegrationId id, Day due) {
    sql::Cursor invoice(
        m_connection.statement("SELECT i.number FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
                               " WHERE l.integration_id = :id AND l.period_start = :due"));
    invoice->bind(":id", id);
    invoice->bind(":due", due);
    return invoice->next() ? invoice->text(0) : QString();
}

/// R10. What settles stands; an account that can't be settled takes no command (R19).
QStringList SqliteCommands::settleFirst(domain::AccountId account, Day today) {
    Settlement settlement(m_connection, std::nullopt);
    const Settlement::AccountOutcome outcome = settlement.settleAccount(account, today);
    if (outcome.parked)
        throw Failure(Error{.code = ErrorCode::Refused,
                            .reason = Reason::AccountParked,
                            .facts = {.account = account, .parked = outcome.parked, .settled = outcome.invoices},
                            .allowed = {Command::Unpark}});
    return outcome.invoices;
}

void SqliteCommands::applyTransition(const Integration &integration, Command command) {
    const domain::Transition &cell = domain::transition(integration.state(), command);
    if (!cell.isPossible())
        throw Failure(refusal(integration, cell.refusal));
    moveTo(m_connection, integration.id, cell.to, command);
}

void SqliteCommands::applyFee(const Integration &integration, const std::optional<domain::Money> &fee) {
    if (integration.negotiatedFee == fee)
        return; // as it is: nothing moved
    agreeOn(m_connection, integration.id, fee);
}

void SqliteCommands::applyPlan(const Integration &integration, const QString &plan) {
    const domain::PlanId id = planNamed(m_connection, plan);
    if (integration.planId == id)
        return;
    sql::Statement &update =
        m_connection.statement("UPDATE integration SET plan_id = :plan, version = version + 1 WHERE id = :id");
    update.bind(":plan", id);
    update.bind(":id", integration.id);
    update.run();
    recordChange(m_connection, integration.id, Command::ChangePlan);
}

Integration SqliteCommands::require(IntegrationId id, Day today) {
    if (std::optional<Integration> found = sql::findIntegration(m_connection, id, today))
        return *std::move(found);
    Error error{.code = ErrorCode::NotFound, .reason = Reason::NoSuchIntegration, .facts = {.integration = id}};
    sql::Cursor receipt(
        m_connection.statement("SELECT account_id, removed_on FROM removal_receipt WHERE integration_id = :id"));
    receipt->bind(":id", id);
    if (receipt->next()) {
        error.reason = Reason::Removed;
        error.facts.account = receipt->id<domain::AccountId>(0);
        error.facts.day = receipt->day(1);
    }
    throw Failure(std::move(error));
}

void SqliteCommands::checkAccount(domain::AccountId id) {
    sql::Cursor account(m_connection.statement("SELECT 1 FROM account WHERE id = :id"));
    account->bind(":id", id);
    if (!account->next())
        throw Failure(Error{.code = ErrorCode::NotFound, .reason = Reason::NoSuchAccount, .facts = {.account = id}});
}

Result<OpenOutcome> SqliteCommands::open(const OpenRequest &request) {
    return sql::guarded<Result<OpenOutcome>>([&]() -> Result<OpenOutcome> {
        Attempt attempt{.command = Command::Open,
                        .request = request.request,
                        .argumentHash = ArgumentHash(Command::Open)
                                            .add(request.account.value)
                                            .add(request.supplier)
                                            .add(request.channel)
                                            .add(request.label)
                                            .add(request.plan)
                                            .add(request.fee)
                                            .add(request.settings)
                                            .add(request.credentials)
                                            .add(request.note)
                                            .add(request.seenDay)
                                            .result()};
        attempt.audit.account = request.account;
        const RequestOutcome outcome = perform(attempt, [&](RequestOutcome &result) {
            const Day today = m_connection.today();
            demand(domain::checkName(request.supplier, QStringLiteral("supplier")));
            demand(domain::checkName(request.channel, QStringLiteral("channel")));
            demand(domain::checkName(request.label, QStringLiteral("label")));
            checkPairs(request.settings, QStringLiteral("setting"), false);
            checkPairs(request.credentials, QStringLiteral("credential"), false);
            if (!request.note.isEmpty())
                demand(domain::checkText(request.note, QStringLiteral("note")));
            checkFee(request.fee);
            checkAccount(request.account);
            const domain::PlanId plan = planNamed(m_connection, request.plan);
            const Day seenDay = request.seenDay.value_or(today);
            if (seenDay > today)
                throw Failure(Error{.code = ErrorCode::Invalid,
                                    .reason = Reason::SeenDayInFuture,
                                    .facts = {.day = seenDay, .otherDay = today}});
            result.settled = settleFirst(request.account, today);
            if (seenDay < today) // R18: the invoice was shown for another day
                throw Failure(Error{.code = ErrorCode::Conflict,
                                    .reason = Reason::DayMoved,
                                    .facts = {.account = request.account, .day = seenDay, .otherDay = today}});
            Savepoint opening(m_connection); // without a price nothing opens, but the settlement stands (R17)
            const IntegrationId id = insertIntegration(m_connection, request, plan, today);
            const std::optional<Integration> opened = sql::findIntegration(m_connection, id, today);
            result.invoice = recordOpeningInvoice(m_connection, *opened);
            result.integration = opened;
            opening.release();
        });
        if (outcome.error)
            return *outcome.error;
        OpenOutcome opened{.integration = *outcome.integration,
                           .invoice = sql::loadInvoice(m_connection, *outcome.invoice),
                           .settled = outcome.settled,
                           .replayed = attempt.replayed};
        if (attempt.replayed)
            nameAgain(opened.integration);
        return opened;
    });
}

Result<Integration> SqliteCommands::edit(const EditIntegration &request) {
    return sql::guarded<Result<Integration>>([&]() -> Result<Integration> {
        Attempt attempt{.command = Command::EditIntegration,
                        .request = request.request,
                        .argumentHash = ArgumentHash(Command::EditIntegration)
                                            .add(request.integration.value)
                                            .add(request.label)
                                            .add(request.settings)
                                            .add(request.credentials)
                                            .result()};
        attempt.audit.integration = request.integration;
        const RequestOutcome outcome = perform(attempt, [&](RequestOutcome &result) {
            if (request.label)
                demand(domain::checkName(*request.label, QStringLiteral("label")));
            checkPairs(request.settings, QStringLiteral("setting"), true);
            checkPairs(request.credentials, QStringLiteral("credential"), true);
            const Day today = m_connection.today();
            const Integration before = require(request.integration, today);
            result.account = before.account;
            if (!request.label && request.settings.empty() && request.credentials.empty())
                throw Failure(domain::invalid(Reason::NothingToChange));
            sql::Statement &update = m_connection.statement(
                "UPDATE integration SET label = COALESCE(:label, label), version = version + 1 WHERE id = :id");
            update.bind(":label", request.label);
            update.bind(":id", before.id);
            update.run();
            for (const auto &setting : request.settings)
                putPair(m_connection, "integration_setting", before.id, setting);
            for (const auto &credential : request.credentials)
                putPair(m_connection, "integration_credential", before.id, credential);
            recordChange(m_connection, before.id, Command::EditIntegration);
            result.integration = sql::findIntegration(m_connection, before.id, today);
        });
        if (outcome.error)
            return *outcome.error;
        if (!attempt.replayed)
            return *outcome.integration;
        return require(request.integration, m_connection.today());
    });
}

Result<void> SqliteCommands::addNote(IntegrationId integration, const QString &text, const QUuid &request) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        Attempt attempt{.command = Command::AddNote,
                        .request = request,
                        .argumentHash = ArgumentHash(Command::AddNote).add(integration.value).add(text).result()};
        attempt.audit.integration = integration;
        const RequestOutcome outcome = perform(attempt, [&](RequestOutcome &result) {
            demand(domain::checkText(text, QStringLiteral("note")));
            result.account = require(integration, m_connection.today()).account;
            insertNote(m_connection, integration, text);
        });
        return outcome.error ? Result<void>(*outcome.error) : Result<void>();
    });
}

Result<void> SqliteCommands::recordSync(const SyncReport &sync) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        Attempt attempt{.command = Command::RecordSync,
                        .request = QUuid::createUuid(),
                        .argumentHash = ArgumentHash(Command::RecordSync).add(sync.integration.value).result()};
        attempt.audit.integration = sync.integration;
        const RequestOutcome outcome = perform(attempt, [&](RequestOutcome &result) {
            const Day today = m_connection.today();
            const Integration integration = require(sync.integration, today);
            result.account = integration.account;
            // R4: whoever syncs may do so while it is active and cancel_on has not come.
            if (integration.service == domain::Service::Frozen
                || (integration.cancelOn && *integration.cancelOn <= today))
                throw Failure(refusal(integration, Reason::SyncWhileFrozen));
            sql::Statement &insert =
                m_connection.statement("INSERT INTO sync_run (integration_id, started_at, item_count, succeeded)"
                                       " VALUES (:id, :now, :items, :succeeded)");
            insert.bind(":id", integration.id);
            insert.bind(":now", m_connection.now());
            insert.bind(":items", sync.itemCount);
            insert.bind(":succeeded", sync.succeeded);
            insert.run();
        });
        return outcome.error ? Result<void>(*outcome.error) : Result<void>();
    });
}

Result<domain::AccountId> SqliteCommands::addAccount(const NewAccount &request) {
    return sql::guarded<Result<domain::AccountId>>([&]() -> Result<domain::AccountId> {
        Attempt attempt{
            .command = Command::AddAccount,
            .request = request.request,
            .argumentHash =
                ArgumentHash(Command::AddAccount).add(request.name).add(request.email).add(request.language).result()};
        const RequestOutcome outcome = perform(attempt, [&](RequestOutcome &result) {
            demand(domain::checkName(request.name, QStringLiteral("name")));
            demand(domain::checkName(request.email, QStringLiteral("email")));
            demand(domain::checkLanguage(request.language));
            result.account = insertAccount(m_connection, request);
        });
        if (outcome.error)
            return *outcome.error;
        return *outcome.account;
    });
}

Result<void> SqliteCommands::edit(const EditAccount &request) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        Attempt attempt{.command = Command::EditAccount,
                        .request = request.request,
                        .argumentHash = ArgumentHash(Command::EditAccount)
                                            .add(request.account.value)
                                            .add(request.name)
                                            .add(request.email)
                                            .add(request.language)
                                            .result()};
        attempt.audit.account = request.account;
        const RequestOutcome outcome = perform(attempt, [&](RequestOutcome &) {
            if (request.name)
                demand(domain::checkName(*request.name, QStringLiteral("name")));
            if (request.email)
                demand(domain::checkName(*request.email, QStringLiteral("email")));
            if (request.language)
                demand(domain::checkLanguage(*request.language));
            if (!request.name && !request.email && !request.language)
                throw Failure(domain::invalid(Reason::NothingToChange));
            checkAccount(request.account);
            sql::Statement &update = m_connection.statement(
                "UPDATE account SET name = COALESCE(:name, name), email = COALESCE(:email, email),"
                " language = COALESCE(:language, language) WHERE id = :id");
            update.bind(":name", request.name);
            update.bind(":email", request.email);
            update.bind(":language", request.language);
            update.bind(":id", request.account);
            update.run();
        });
        return outcome.error ? Result<void>(*outcome.error) : Result<void>();
    });
}

Result<void> SqliteCommands::unpark(domain::AccountId account, const QUuid &request) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        Attempt attempt{.command = Command::Unpark,
                        .request = request,
                        .argumentHash = ArgumentHash(Command::Unpark).add(account.value).result()};
        attempt.audit.account = account;
        const RequestOutcome outcome = perform(attempt, [&](RequestOutcome &result) {
            checkAccount(account);
            {
                sql::Cursor parked(m_connection.statement("SELECT parked_reason FROM account WHERE id = :id"));
                parked->bind(":id", account);
                parked->next();
                if (parked->isNull(0))
                    throw Failure(
                        Error{.code = ErrorCode::Refused, .reason = Reason::NotParked, .facts = {.account = account}});
            }
            result.settled = settleFirst(account, m_connection.today()); // throws while it would fail still
            sql::Statement &clear = m_connection.statement("UPDATE account SET parked_reason = NULL WHERE id = :id");
            clear.bind(":id", account);
            clear.run();
        });
        return outcome.error ? Result<void>(*outcome.error) : Result<void>();
    });
}

Result<RequestFate> SqliteCommands::fateOf(const QUuid &request) {
    return sql::guarded<Result<RequestFate>>([&]() -> Result<RequestFate> {
        WriteTransaction transaction(m_connection);
        std::optional<RequestOutcome> known = m_requests.find(request);
        if (!known) {
            m_requests.withdraw(request);
            sql::writeAudit(m_connection, {.command = Command::Withdraw, .request = request});
            transaction.commit();
            return RequestFate{};
        }
        const QString sender = m_requests.sender(request);
        if (!sender.isEmpty() && sender != sql::currentLogin()) {
            sql::writeAudit(m_connection,
                            {.command = Command::Withdraw, .failure = ErrorCode::Forbidden, .request = request});
            transaction.commit();
            return Error{.code = ErrorCode::Forbidden};
        }
        if (known->error && known->error->reason == Reason::RequestWithdrawn)
            return RequestFate{};
        if (known->error) {
            nameAgain(*known->error);
            return RequestFate{.kind = RequestFate::Kind::Refused,
                               .settled = known->settled,
                               .refusal = std::move(known->error)};
        }
        if (known->integration)
            nameAgain(*known->integration);
        return RequestFate{.kind = RequestFate::Kind::Done,
                           .integration = std::move(known->integration),
                           .account = known->account,
                           .invoice = known->invoice,
                           .settled = known->settled};
    });
}

} // namespace store::sqlite
