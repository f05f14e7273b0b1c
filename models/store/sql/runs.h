// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run_seal.h"
#include "models/store/renewals.h"
#include "models/store/sql/connection.h"

/// What runs will do and have done, on either database. All throw Failure.
namespace store::sql {

/// The dry run up to @p asOf, with its fingerprint. Belongs into one read scope.
RunReport dryRun(Connection &connection, domain::Day asOf);

/// What a run up to @p asOf would do now, without the fingerprint.
RunReport foreseeRun(Connection &connection, domain::Day asOf);

/// What a run is going to do, as it is noted down beside what it will have come to.
RunForecast forecastOf(const RunReport &foreseen);

/// The seal over what was @p foreseen in the same state of the database. Charges are hashed as they stream by.
domain::RunSeal sealOf(Connection &connection, const RunReport &foreseen);

/// What commands have settled of what was due up to @p asOf since a run began: since then, and the invoice numbered
/// @p after.
SettledSince settledMeanwhile(Connection &connection, qint64 after, const QDateTime &since, domain::Day asOf);

/// The number that the last invoice took.
qint64 lastInvoice(Connection &connection);

/// The last runs, newest first.
std::vector<PastRun> pastRuns(Connection &connection, int count);

} // namespace store::sql
