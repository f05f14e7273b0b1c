// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/schedule.h"

#include "models/domain/billing_calendar.h"
#include "models/domain/policy.h"
#include "models/store/sql/charge_rule.h"
#include "models/store/sql/rows.h"

namespace store::sql {

using domain::Charge;
using domain::Day;
using domain::ParkReason;

namespace {

/// The charge rule over one row that isn't stored, from @p from: an integration as it would be. Its days come from the
/// calendar's columns, so that they have the database's type for days.
QByteArray supposed(const QByteArray &columns, const QByteArray &from) {
    return "SELECT " + kChargeColumns + " FROM ("
           + chargeRule("s.integration_id AS integration_id, s.account_id AS account_id",
                        "(SELECT b.anchor_day AS anchor_day, b.due_on AS next_billing_on,"
                        " CAST(:service AS TEXT) AS service, CASE WHEN :pending = 1 THEN b.due_on END AS cancel_on, "
                            + columns + " FROM " + from + " AND b.due_on = :next)")
           + ") r ORDER BY r.due_on LIMIT :periods";
}

std::vector<Charge> readSchedule(Statement &rows, domain::LifecycleState state, Day next) {
    rows.bind(":service", domain::serviceCode(state.service));
    rows.bind(":pending", state.cancelPending);
    rows.bind(":next", next);
    rows.bind(":periods", domain::policy::kPreviewMonths);
    std::vector<Charge> schedule;
    while (rows.next())
        schedule.push_back(readCharge(rows));
    return schedule;
}

bool isPayable(const Charge &charge) {
    return charge.amount && charge.amount->cents() >= 0 && charge.amount->cents() <= domain::Money::kLargestFeeCents;
}

/// Why the account couldn't be settled when it was tried last, where trying alone can tell whether it still fails, and
/// something is due.
std::optional<ParkReason> standingFailure(Connection &connection, domain::AccountId account, Day today) {
    Cursor row(connection.statement("SELECT a.parked_reason FROM account a WHERE a.id = :account"
                                    " AND a.parked_reason IN ('failed', 'off-calendar')"
                                    " AND EXISTS (SELECT 1 FROM integration i WHERE i.account_id = a.id"
                                    " AND i.next_billing_on <= :today)"));
    row->bind(":account", account);
    row->bind(":today", today);
    if (!row->next())
        return std::nullopt;
    return knownCode(domain::parkReasonFromCode(row->text(0)));
}

std::vector<ComingCharge> comingBetween(Connection &connection, const domain::Integration &integration, Day from,
                                        Day until) {
    Cursor rows(connection.statement("SELECT " + kChargeColumns
                                     + ", r.price_since FROM renewal_charge r WHERE r.integration_id = :id"
                                       " AND r.due_on >= :from AND r.due_on <= :until ORDER BY r.due_on"));
    rows->bind(":id", integration.id);
    rows->bind(":from", from);
    rows->bind(":until", until);
    std::vector<ComingCharge> coming;
    while (rows->next()) {
        const Charge charge = readCharge(*rows);
        domain::ExplanationRow explanation = domain::explain(charge);
        explanation.priceSince = readPriceSince(*rows, kChargeColumnCount);
        coming.push_back({charge, explanation});
    }
    return coming;
}

} // namespace

std::vector<Charge> scheduleOf(Connection &connection, const domain::Integration &integration,
                               domain::LifecycleState state, Day next) {
    static const QByteArray query =
        supposed("i.id AS integration_id, i.account_id AS account_id,"
                 " CAST(:plan AS BIGINT) AS plan_id, CAST(:fee AS BIGINT) AS negotiated_fee_cents",
                 "integration i JOIN billing_calendar b ON b.anchor_day = i.anchor_day WHERE i.id = :integration");
    Cursor rows(connection.statement(query));
    rows->bind(":integration", integration.id);
    rows->bind(":plan", integration.planId);
    rows->bind(":fee", integration.negotiatedFee);
    return readSchedule(*rows, state, next);
}

std::vector<Charge> scheduleOfOpening(Connection &connection, domain::AccountId account, domain::PlanId plan,
                                      const std::optional<domain::Money> &fee, Day anchor) {
    static const QByteArray query = supposed("CAST(0 AS BIGINT) AS integration_id, a.id AS account_id, p.id AS plan_id,"
                                             " CAST(:fee AS BIGINT) AS negotiated_fee_cents",
                                             "account a CROSS JOIN plan p CROSS JOIN billing_calendar b"
                                             " WHERE a.id = :account AND p.id = :plan AND b.anchor_day = :anchorDay");
    Cursor rows(connection.statement(query));
    rows->bind(":account", account);
    rows->bind(":plan", plan);
    rows->bind(":fee", fee);
    rows->bind(":anchorDay", anchor.dayOfMonth());
    return readSchedule(*rows, {}, domain::firstBillingDateAfter(anchor, anchor));
}

std::vector<ComingCharge> comingOf(Connection &connection, const domain::Integration &integration, Day today) {
    Day until = today;
    for (int month = 0; month < domain::policy::kPreviewMonths; ++month)
        until = domain::firstBillingDateAfter(integration.anchorOn, until);
    return comingBetween(connection, integration, integration.nextBillingOn, until);
}

std::optional<ComingCharge> chargeOn(Connection &connection, const domain::Integration &integration, Day dueOn) {
    const std::vector<ComingCharge> coming = comingBetween(connection, integration, dueOn, dueOn);
    return coming.empty() ? std::nullopt : std::optional(coming.front());
}

ForeseenSettlement foreseeSettlement(Connection &connection, domain::AccountId account, Day today) {
    ForeseenSettlement settlement;
    settlement.parked = standingFailure(connection, account, today);
    if (settlement.parked)
        return settlement;
    Cursor rows(connection.statement("SELECT " + kChargeColumns
                                     + " FROM renewal_charge r WHERE r.account_id = :account"
                                       " AND r.next_billing_on <= :today AND r.due_on <= :today"
                                       " ORDER BY r.due_on, r.integration_id"));
    rows->bind(":account", account);
    rows->bind(":today", today);
    std::optional<Day> failing;
    while (rows->next()) {
        const Charge charge = readCharge(*rows);
        if (failing && charge.dueOn != *failing)
            break;
        settlement.charges.push_back(charge);
        if (!isPayable(charge)) {
            // Settlement looks for prices that are missing before it looks at amounts.
            failing = charge.dueOn;
            if (!charge.amount || !settlement.parked)
                settlement.parked = charge.amount ? ParkReason::AmountOutOfBounds : ParkReason::NoPrice;
        }
    }
    if (failing)
        std::erase_if(settlement.charges, [&](const Charge &charge) { return charge.dueOn == *failing; });
    return settlement;
}

} // namespace store::sql
