// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invoice.h"
#include "models/store/sql/connection.h"

namespace store::sql {

/// What opening an integration costs today (R1): the setup fee, and the first month at the price in force.
struct OpeningCharge {
    domain::Money setupFee;
    domain::Money monthlyFee;
    domain::PriceOrigin origin = domain::PriceOrigin::Plan;
    std::optional<domain::Day> priceSince; ///< nothing: since ever, or negotiated
};

/// Asks the charge rule for an active integration of that plan whose date is today: the first month is priced like
/// every other. Throws Refused/NoPriceInForce.
OpeningCharge openingCharge(Connection &connection, domain::PlanId plan, const std::optional<domain::Money> &fee);

/// The two lines of the invoice that opening on @p today issues (R1), in the words that are kept (R8). They name no
/// integration yet.
std::vector<domain::InvoiceLine> openingLines(const OpeningCharge &charge, const QString &supplier,
                                              const QString &channel, domain::Day today);

/// The words that are kept of a line: `Supplier → Channel, kind START to END`; made of the catalogue's names, the kind
/// and the period, never of the label (R8).
QString lineDescription(const QString &supplier, const QString &channel, const QString &kind,
                        const std::optional<domain::Day> &start, const std::optional<domain::Day> &end);

} // namespace store::sql
