// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/approval.h"
#include "models/store/sql/connection.h"

/// What has become of fingerprints that were approved, on either database. All throw Failure.
namespace store::sql {

/// The day up to which @p fingerprint bills; Invalid when it is none.
domain::Day dayOfFingerprint(const QString &fingerprint);
/// Why @p text is not something to approve.
domain::Error noFingerprint(const QString &text);

/// Whether @p fingerprint is what a run up to its day would do now, and else what has been settled since. Belongs into
/// one read scope.
Approval approvalOf(Connection &connection, const QString &fingerprint);

} // namespace store::sql
