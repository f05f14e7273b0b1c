// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/renewals.h"
#include "models/store/sql/connection.h"

/// What runs will do and have done, on either database. All throw Failure.
namespace store::sql {

/// What a run up to @p asOf would do now: the dry run.
RunReport foreseeRun(Connection &connection, domain::Day asOf);

/// The last runs, newest first.
std::vector<PastRun> pastRuns(Connection &connection, int count);

} // namespace store::sql
