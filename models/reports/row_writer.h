// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day.h"
#include "models/domain/money.h"
#include "models/domain/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace reports {

/// Writes a table cell by cell, row by row, in constant memory. A failure to write is kept: later calls do nothing, and
/// finish() tells it. Use on one thread.
class RowWriter {
public:
    virtual ~RowWriter() = default;

    virtual void header(const QStringList &columns) = 0;
    /// A customer's words: may be anything, so it is never left to be taken for a formula.
    virtual void text(const QString &text) = 0;
    /// Our own words: codes, numbers of invoices.
    virtual void code(QStringView code) = 0;
    virtual void number(qint64 number) = 0;
    virtual void day(const std::optional<domain::Day> &day) = 0;
    virtual void instant(const QDateTime &utc) = 0;
    virtual void money(domain::Money amount) = 0;
    virtual void empty() = 0;
    virtual void endRow() = 0;

    /// Whether there is any use in writing on.
    virtual bool hasFailed() const = 0;
    /// Ends the table and puts the file in its place. Errors: DiskFull, FileUnwritable.
    virtual domain::Result<void> finish() = 0;
};

} // namespace reports
