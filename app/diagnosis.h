// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <utility>
#include <vector>

namespace app {

/// Names for whoever reads a report, whatever their language, and what there is to say.
using Facts = std::vector<std::pair<QString, QString>>;

/// This program and what it stands on: versions, plugins, folders, the names of what is set. No value of a setting, no
/// password, nothing of any customer.
Facts installationFacts();

/// What the database says of itself; where it can't be opened, why. No customer's word either. Blocks.
store::Result<Facts> databaseFacts(store::Database &database);

} // namespace app
