// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_demo_books.h"

#include "models/domain/billing_calendar.h"
#include "models/store/sql/audit.h"
#include "models/store/sql/rows.h"
#include "models/store/sqlite/account_rows.h"
#include "models/store/sqlite/catalogue_rows.h"
#include "models/store/sqlite/integration_rows.h"
#include "models/store/sqlite/opening.h"
#include "models/store/sqlite/run_record.h"

namespace store::sqlite {

using domain::AccountId;
using domain::Command;
using domain::Day;
using domain::IntegrationId;

void SqliteDemoBooks::beginDay(Day day) {
    sql::Statement &clock = m_connection.statement("UPDATE setting SET value = :day WHERE key = 'last_day'");
    clock.bind(":day", day);
    clock.run();
}

void SqliteDemoBooks::add(const sql::DemoPlan &plan) {
    domain::PlanId id;
    {
        sql::Cursor insert(m_connection.statement("INSERT INTO plan (name, setup_fee_cents) VALUES (:name, :fee)"
                                                  " RETURNING id"));
        insert->bind(":name", plan.name);
        insert->bind(":fee", plan.setupFee);
        insert->next();
        id = insert->id<domain::PlanId>(0);
    }
    for (std::size_t i = 0; i < plan.prices.size(); ++i) {
        sql::Statement &price =
            m_connection.statement("INSERT INTO plan_price (plan_id, from_on, until_on, monthly_fee_cents)"
                                   " VALUES (:plan, :from, :until, :fee)");
        price.bind(":plan", id);
        price.bind(":from", plan.prices[i].first);
        price.bind(":until", plan.endOf(i));
        price.bind(":fee", plan.prices[i].second);
        price.run();
    }
    sql::writeAudit(m_connection, {.command = Command::AddPlan, .plan = id, .amount = plan.prices.front().second});
}

void SqliteDemoBooks::addSupplier(const QString &name) {
    supplierNamed(m_connection, name);
}

void SqliteDemoBooks::addChannel(const QString &name) {
    channelNamed(m_connection, name);
}

AccountId SqliteDemoBooks::add(const sql::DemoCustomer &customer) {
    return insertAccount(m_connection,
                         {.name = customer.name, .email = customer.email, .language = customer.language});
}

IntegrationId SqliteDemoBooks::takeOver(const sql::DemoIntegration &integration) {
    return insertTakenOver(
        m_connection,
        {.account = integration.account,
         .supplier = supplierNamed(m_connection, integration.supplier),
         .channel = channelNamed(m_connection, integration.channel),
         .label = integration.label,
         .plan = planNamed(m_connection, integration.plan),
         .fee = integration.fee,
         .state = {.service = integration.service},
         .anchorOn = integration.anchorOn,
         .nextBillingOn = domain::firstBillingDateAfter(integration.anchorOn, m_connection.today())});
}

IntegrationId SqliteDemoBooks::open(const sql::DemoIntegration &integration) {
    const Day today = m_connection.today();
    const IntegrationId id = insertIntegration(m_connection,
                                               {.account = integration.account,
                                                .supplier = integration.supplier,
                                                .channel = integration.channel,
                                                .label = integration.label,
                                                .plan = integration.plan,
                                                .fee = integration.fee},
                                               planNamed(m_connection, integration.plan), today);
    recordOpeningInvoice(m_connection, *sql::findIntegration(m_connection, id, today));
    sql::writeAudit(m_connection, {.command = Command::Open,
                                   .account = integration.account,
                                   .integration = id,
                                   .amount = integration.fee});
    return id;
}

void SqliteDemoBooks::furnish(IntegrationId integration, const sql::DemoBelongings &belongings) {
    for (const auto &setting : belongings.settings)
        putPair(m_connection, "integration_setting", integration, setting);
    putPair(m_connection, "integration_credential", integration, belongings.credential);
    if (!belongings.note.isEmpty())
        insertNote(m_connection, integration, belongings.note);
    sql::Statement &insert =
        m_connection.statement("INSERT INTO sync_run (integration_id, started_at, item_count, succeeded)"
                               " VALUES (:id, :at, :items, :succeeded)");
    for (const sql::DemoSync &sync : belongings.syncs) {
        insert.bind(":id", integration);
        insert.bind(":at", sync.startedAt);
        insert.bind(":items", sync.items);
        insert.bind(":succeeded", sync.succeeded);
        insert.run();
    }
}

void SqliteDemoBooks::act(const sql::DemoDeed &deed) {
    if (deed.command == Command::ChangeFee)
        agreeOn(m_connection, deed.integration, deed.fee);
    else
        moveTo(m_connection, deed.integration, deed.to, deed.command);
    sql::writeAudit(
        m_connection,
        {.command = deed.command, .account = deed.account, .integration = deed.integration, .amount = deed.fee});
}

void SqliteDemoBooks::renew(int accountsPerBatch) {
    const Day today = m_connection.today();
    RunRecord run(m_connection, today);
    Settlement settlement(m_connection, run.id());
    try {
        while (const std::optional<Day> due = settlement.oldestDue(today))
            run.addBatch(settlement.settleBatch(*due, accountsPerBatch), *due);
    } catch (const Settlement::Failed &) {
        throw sql::Failure({.code = domain::ErrorCode::Storage, .reason = domain::Reason::StoreFailed});
    }
    run.end(false);
}

} // namespace store::sqlite
