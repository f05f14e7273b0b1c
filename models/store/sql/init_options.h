// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/upkeep.h"

namespace store::sql {

/// What a new database may be. Throws UnknownTimeZone, UnknownCurrency, NotASandbox, OutsideCalendar.
void checkOptions(const InitOptions &options);

} // namespace store::sql
