// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/opening_charge.h"

#include "models/store/sql/charge_rule.h"

namespace store::sql {

OpeningCharge openingCharge(Connection &connection, domain::PlanId plan, const std::optional<domain::Money> &fee) {
    static const QByteArray query =
        "SELECT r.amount_cents, r.price_origin, r.price_since, p.setup_fee_cents FROM ("
        + chargeRule("s.plan_id AS plan_id",
                     "(SELECT CAST(:anchorDay AS INTEGER) AS anchor_day, CAST(:today AS TEXT) AS next_billing_on,"
                     " 'active' AS service, CAST(NULL AS TEXT) AS cancel_on, CAST(:plan AS BIGINT) AS plan_id,"
                     " CAST(:fee AS BIGINT) AS negotiated_fee_cents)")
        + ") r JOIN plan p ON p.id = r.plan_id WHERE r.due_on = r.next_billing_on";
    const domain::Day today = connection.today();
    Cursor charge(connection.statement(query));
    charge->bind(":anchorDay", today.dayOfMonth());
    charge->bind(":today", today);
    charge->bind(":plan", plan);
    charge->bind(":fee", fee);
    if (!charge->next() || charge->isNull(0))
        throw Failure(
            {.code = domain::ErrorCode::Refused, .reason = domain::Reason::NoPriceInForce, .facts = {.day = today}});
    OpeningCharge opening{.setupFee = charge->money(3), .monthlyFee = charge->money(0)};
    if (const auto origin = domain::priceOriginFromCode(charge->text(1)))
        opening.origin = *origin;
    if (!charge->isNull(2))
        opening.priceSince = domain::Day::fromIso(charge->utf8(2));
    return opening;
}

} // namespace store::sql
