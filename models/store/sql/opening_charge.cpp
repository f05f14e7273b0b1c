// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/opening_charge.h"

#include "models/domain/billing_calendar.h"
#include "models/store/sql/charge_rule.h"
#include "models/store/sql/rows.h"

namespace store::sql {

OpeningCharge openingCharge(Connection &connection, domain::PlanId plan, const std::optional<domain::Money> &fee) {
    static const QByteArray query =
        "SELECT r.amount_cents, r.price_origin, r.price_since, p.setup_fee_cents FROM ("
        + chargeRule("s.plan_id AS plan_id",
                     "(SELECT b.anchor_day AS anchor_day, b.due_on AS next_billing_on, 'active' AS service,"
                     " CASE WHEN 1 = 0 THEN b.due_on END AS cancel_on, CAST(:plan AS BIGINT) AS plan_id,"
                     " CAST(:fee AS BIGINT) AS negotiated_fee_cents"
                     " FROM billing_calendar b WHERE b.anchor_day = :anchorDay AND b.due_on = :today)")
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
    opening.priceSince = readPriceSince(*charge, 2);
    return opening;
}

std::vector<domain::InvoiceLine> openingLines(const OpeningCharge &charge, const QString &supplier,
                                              const QString &channel, domain::Day today) {
    const domain::Day end = domain::firstBillingDateAfter(today, today);
    domain::InvoiceLine setup;
    setup.kind = domain::LineKind::Setup;
    setup.supplier = supplier;
    setup.channel = channel;
    setup.amount = charge.setupFee;
    setup.origin = domain::PriceOrigin::SetupFee;
    setup.description = lineDescription(supplier, channel, domain::lineKindCode(setup.kind), {}, {});

    domain::InvoiceLine month = setup;
    month.position = 2;
    month.kind = domain::LineKind::Connectivity;
    month.amount = charge.monthlyFee;
    month.origin = charge.origin;
    month.priceSince = charge.priceSince;
    month.periodStart = today;
    month.periodEnd = end;
    month.description = lineDescription(supplier, channel, domain::lineKindCode(month.kind), today, end);
    return {setup, month};
}

QString lineDescription(const QString &supplier, const QString &channel, const QString &kind,
                        const std::optional<domain::Day> &start, const std::optional<domain::Day> &end) {
    QString text = supplier + QStringLiteral(" → ") + channel + QStringLiteral(", ") + kind;
    if (start && end)
        text += u' ' + start->iso() + QStringLiteral(" to ") + end->iso();
    return text;
}

} // namespace store::sql
