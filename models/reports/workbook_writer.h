// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/row_writer.h"
#include "models/reports/zip_writer.h"

namespace reports {

/// A workbook (Office Open XML), streamed: money and days are numbers with a format, text is text and never a formula.
/// Rows beyond what a sheet holds go on in a further one under the same header. Written by our own hand, because the
/// library that Debian ships keeps quiet about a full disk.
class WorkbookWriter final : public RowWriter {
public:
    static constexpr int kRowsPerSheet = 1'048'576; ///< the format's limit, the header's row included

    /// @p file must be open and outlive the writer, which commits it.
    WorkbookWriter(OutputFile &file, const QString &sheetName, int rowsPerSheet = kRowsPerSheet);

    void header(const QStringList &columns) override;
    void text(const QString &text) override;
    void code(QStringView code) override;
    void number(qint64 number) override;
    void day(const std::optional<domain::Day> &day) override;
    void instant(const QDateTime &utc) override;
    void money(domain::Money amount) override;
    void empty() override;
    void endRow() override;

    bool hasFailed() const override { return m_zip.hasFailed(); }

    domain::Result<void> finish() override;

private:
    enum Style { Plain, MoneyStyle, DayStyle, HeaderStyle };

    void beginSheet();
    void endSheet();
    void startCell();
    void numberCell(const QByteArray &number, Style style);
    void textCell(QStringView text, Style style);
    void flushIfLarge();

    ZipWriter m_zip;
    QString m_sheetName;
    int m_rowsPerSheet;
    QStringList m_columns;
    QByteArray m_buffer;
    int m_sheets = 0;
    int m_row = 0; ///< of the sheet in hand, begun
    bool m_isRowOpen = false;
};

} // namespace reports
