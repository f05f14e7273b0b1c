// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_connection.h"

#include <utility>
#include <vector>

namespace store::sqlite {

/// Facts for a report of a fault, name and value: versions, sizes, counts, days. No name, label or secret of anybody's.
std::vector<std::pair<QString, QString>> diagnosis(SqliteConnection &connection);

} // namespace store::sqlite
