// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/connection.h"
#include "models/store/upkeep.h"

namespace store::sql {

/// The last removals' receipts, newest first. Throws Failure.
std::vector<Receipt> receipts(Connection &connection, qint64 limit);

} // namespace store::sql
