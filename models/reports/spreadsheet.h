// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/upkeep.h"

#include <QStringList>

#include <vector>

namespace reports {

/// A company's spreadsheet as it was read: the rows that can be taken, and what is wrong with the others.
struct Spreadsheet {
    std::vector<store::ImportRow> rows;
    std::vector<domain::BadRow> badRows; ///< in the file's order, at most kMostBadRows

    /// Beyond it nobody reads on; the rest of the file is left unread.
    static constexpr std::size_t kMostBadRows = 10'000;

    /// The header, which must be exact.
    static QStringList columns();

    /// Reads the file and checks every row by itself; what only the database knows (plans, today) it checks itself.
    /// Errors: FileUnreadable, WrongHeader.
    static domain::Result<Spreadsheet> read(const QString &path);
};

} // namespace reports
