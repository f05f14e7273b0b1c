// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/spreadsheet.h"

namespace reports {

/// Takes a spreadsheet into the database, all or nothing; @p dryRun checks and counts only. Errors: ImportRejected with
/// every row that can't be taken, in the file's order, whether the file alone shows what is wrong with it or only the
/// database knows.
store::Result<store::ImportCounts> importSpreadsheet(store::Upkeep &upkeep, const Spreadsheet &sheet, bool dryRun,
                                                     store::Progress &progress);

} // namespace reports
