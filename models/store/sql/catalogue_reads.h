// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue.h"
#include "models/store/sql/connection.h"

/// What the catalogue says, on either database. All throw Failure.
namespace store::sql {

std::vector<Plan> plans(Connection &connection);
/// With its prices, and the one in force today.
Plan planOf(Connection &connection, domain::PlanId id, const QString &name, domain::Money setupFee);
std::vector<PlanPrice> frozenPrices(Connection &connection);
/// By name, whatever the case.
std::vector<SupplierEntry> suppliers(Connection &connection);
std::vector<ChannelEntry> channels(Connection &connection);

} // namespace store::sql
