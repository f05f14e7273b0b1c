// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/spreadsheet_import.h"

#include <algorithm>

namespace reports {
namespace {

/// What the file shows and what the database finds in the rows that are left.
domain::Error rejection(std::vector<domain::BadRow> badRows, const store::Result<store::ImportCounts> &database) {
    if (!database) {
        if (database.error().reason != domain::Reason::ImportRejected)
            return database.error();
        const std::vector<domain::BadRow> &more = database.error().facts.rows;
        badRows.insert(badRows.end(), more.begin(), more.end());
    }
    std::ranges::stable_sort(badRows, {}, &domain::BadRow::line);
    domain::Error error{.code = domain::ErrorCode::Invalid, .reason = domain::Reason::ImportRejected};
    error.facts.rows = std::move(badRows);
    return error;
}

} // namespace

store::Result<store::ImportCounts> importSpreadsheet(store::Upkeep &upkeep, const Spreadsheet &sheet, bool dryRun,
                                                     store::Progress &progress) {
    const bool isRejected = !sheet.badRows.empty();
    const auto counts = upkeep.importRows(sheet.rows, dryRun || isRejected, progress);
    if (isRejected)
        return rejection(sheet.badRows, counts);
    return counts;
}

} // namespace reports
