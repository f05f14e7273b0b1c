// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/demo_prices.h"

#include "models/store/sql/charge_rule.h"

namespace store::sql {

const DemoCharge &DemoPrices::charge(domain::Service service, domain::PlanId plan,
                                     const std::optional<domain::Money> &fee, domain::Day day) {
    const State state{service, plan.value, fee ? std::optional(fee->cents()) : std::nullopt};
    auto known = m_known.find(state);
    if (known == m_known.end())
        known = m_known.emplace(state, ask(service, plan, fee)).first;
    const auto charge = known->second.find(day);
    if (charge == known->second.end())
        throw Failure(
            {.code = domain::ErrorCode::Refused, .reason = domain::Reason::NoPriceInForce, .facts = {.day = day}});
    return charge->second;
}

DemoPrices::ByDay DemoPrices::ask(domain::Service service, domain::PlanId plan,
                                  const std::optional<domain::Money> &fee) {
    // On every day something falls due for the anchors of that day of the month.
    static const QByteArray query =
        "SELECT r.due_on, r.kind, r.amount_cents, r.price_origin, r.price_since FROM ("
        + chargeRule("s.plan_id AS plan_id",
                     "(SELECT b.anchor_day AS anchor_day, b.due_on AS next_billing_on, :service AS service,"
                     " CASE WHEN 1 = 0 THEN b.due_on END AS cancel_on, CAST(:plan AS BIGINT) AS plan_id,"
                     " CAST(:fee AS BIGINT) AS negotiated_fee_cents FROM billing_calendar b"
                     " WHERE b.due_on BETWEEN :first AND :last"
                     " AND b.anchor_day = CAST(substr(CAST(b.due_on AS TEXT), 9, 2) AS INTEGER))")
        + ") r WHERE r.due_on = r.next_billing_on AND r.amount_cents IS NOT NULL";
    ByDay days;
    Cursor rows(m_connection.statement(query));
    rows->bind(":service", domain::serviceCode(service));
    rows->bind(":plan", plan);
    rows->bind(":fee", fee);
    rows->bind(":first", m_first);
    rows->bind(":last", m_last);
    while (rows->next())
        days.emplace(rows->day(0), DemoCharge{rows->text(1), rows->money(2), rows->text(3),
                                              rows->isNull(4) ? std::nullopt : std::optional(rows->text(4))});
    return days;
}

} // namespace store::sql
