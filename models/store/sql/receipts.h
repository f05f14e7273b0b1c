// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/connection.h"
#include "models/store/upkeep.h"

namespace store::sql {

/// The last removals' receipts, newest first. Throws Failure.
std::vector<Receipt> receipts(Connection &connection, qint64 limit);

/// Columns of one receipt `r`.
extern const QByteArray kReceiptColumns;
inline constexpr int kReceiptColumnCount = 12;
Receipt readReceipt(const Statement &row, int firstColumn = 0);

} // namespace store::sql
