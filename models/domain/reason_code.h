// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace domain {

/// The stable code of a reason, for the database: the lifecycle table's refusals, the outcomes of requests (R17), and what
/// the shared database's functions answer. Only reasons that these can end with have one; others read as `failed`.
QLatin1String reasonCode(Reason reason);
std::optional<Reason> reasonFromCode(QStringView code);

} // namespace domain
