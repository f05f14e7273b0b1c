// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace ui {

/// Rows as lines, cells apart by tabs, as spreadsheets and mails take them. A tab or a line break within a cell is a
/// space.
QString tabSeparated(const std::vector<QStringList> &rows);

/// A customer's text as a cell of such a row: a spreadsheet would take some for a formula, which a leading ' prevents,
/// as in a file for one.
QString neverFormula(const QString &text);

} // namespace ui
