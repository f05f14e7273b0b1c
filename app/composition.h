// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <memory>
#include <utility>
#include <vector>

namespace app {

/// The store behind a URL. The only place in the tree that names a concrete one. Opens nothing yet.
domain::Result<std::shared_ptr<store::Database>> databaseFor(const store::ConnectionUrl &url);

/// The databases' own libraries, by name and version.
std::vector<std::pair<QString, QString>> libraryVersions();

} // namespace app
