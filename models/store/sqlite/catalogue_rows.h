// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_connection.h"

namespace store::sqlite {

/// The id of that name in the catalogue; an unknown supplier or channel joins it.
domain::SupplierId supplierNamed(SqliteConnection &connection, const QString &name);
domain::SalesChannelId channelNamed(SqliteConnection &connection, const QString &name);

/// The same where it is known already.
std::optional<domain::SupplierId> knownSupplier(SqliteConnection &connection, const QString &name);
std::optional<domain::SalesChannelId> knownChannel(SqliteConnection &connection, const QString &name);

/// Throws NoSuchPlan.
domain::PlanId planNamed(SqliteConnection &connection, const QString &name);

/// Throws MalformedAmount unless it lies in 0 to Money::kLargestFeeCents.
void checkFee(const std::optional<domain::Money> &fee);

} // namespace store::sqlite
