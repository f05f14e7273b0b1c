// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>
#include <vector>

namespace reports {

/// One cell, or why it cannot be taken.
struct CsvCell {
    QString text;
    domain::Reason fault = domain::Reason::None; ///< NotUtf8, TextTooLong, BadCharacter (a NUL), UnfinishedQuote
};

struct CsvRow {
    int line = 0; ///< on which it begins, counted from 1
    std::vector<CsvCell> cells;
};

/// Reads RFC 4180 strictly and in constant memory: UTF-8 with or without a BOM, CRLF or LF, quoted cells with line
/// breaks in them. A cell beyond kLongestCellBytes is skipped and marked, whatever its size.
class CsvReader {
public:
    static constexpr int kLongestCellBytes = 64 * 1024;

    /// @p device must be open for reading and outlive the reader.
    explicit CsvReader(QIODevice &device);

    /// The next row, or nothing at the end. Look at hasReadError() then.
    std::optional<CsvRow> next();

    bool hasReadError() const { return m_readError; }

private:
    enum class State { CellStart, Bare, Quoted, BehindQuote };

    bool fill();
    void endCell(CsvRow &row);

    QIODevice &m_device;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_readError = false;
    // The cell in hand
    QByteArray m_cell;
    domain::Reason m_fault = domain::Reason::None;
};

} // namespace reports
