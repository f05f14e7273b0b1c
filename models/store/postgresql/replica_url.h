// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection_url.h"

#include <optional>

namespace store::postgresql {

/// `renewdesk_replica=host:port` in a URL, a list as in the URL's own place for hosts, names read-only standbys for
/// reports. It is ours: libpq refuses what it doesn't know.
bool namesReplica(const ConnectionUrl &url);

/// The URL as libpq takes it. Whether a standby is named in it as it should be, replicaOf() tells.
ConnectionUrl withoutReplica(const ConnectionUrl &url);

/// The same database, login and encryption, on the standbys. Errors: BadReplica. Only where there is one.
Result<ConnectionUrl> replicaOf(const ConnectionUrl &url);

} // namespace store::postgresql
