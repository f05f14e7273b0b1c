// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace desk {

/// app::databaseFor in the program.
using store::DatabaseFor;

/// What sample data look like.
struct SampleRecipe {
    std::optional<domain::Day> today = {}; ///< where the sandbox's clock starts; nothing: on the real day
    store::DemoOptions demo = {};
};

/// Where --demo keeps its sandbox: in the user's data folder, beside the embedded database.
QString sampleDatabasePath();

/// Makes a sandbox with sample data at @p path, whole or not at all: a start that is killed half way leaves no half
/// filled database for the next one. Where a file has appeared at @p path in the meantime, that one stays: another
/// start was faster. Blocks; not for the GUI thread.
store::Result<void> makeSampleDatabase(const QString &path, const SampleRecipe &recipe, const DatabaseFor &databaseFor,
                                       store::Progress &progress);

} // namespace desk
