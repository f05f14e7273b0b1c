// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/output_file.h"
#include "models/reports/row_writer.h"

#include <QByteArray>
#include <QLocale>
#include <QStringEncoder>

#include <array>

namespace reports {

/// How the cells of a CSV stand apart and how its money is written.
struct CsvDialect {
    char delimiter = ',';
    char decimalPoint = '.';
    bool byteOrderMark = false;

    /// For Excel, which reads a CSV as its user's country writes numbers.
    static CsvDialect forExcel(const QLocale &locale);
};

/// What a spreadsheet takes for the start of a formula, full-width twins included.
bool startsFormula(QStringView text);

/// RFC 4180 in UTF-8 with CRLF. Text that a spreadsheet would take for a formula is defused by a leading '.
class CsvWriter final : public RowWriter {
public:
    /// @p file must be open and outlive the writer, which commits it.
    CsvWriter(OutputFile &file, const CsvDialect &dialect);

    void header(const QStringList &columns) override;
    void text(const QString &text) override;
    void code(QStringView code) override;
    void number(qint64 number) override;
    void day(const std::optional<domain::Day> &day) override;
    void instant(const QDateTime &utc) override;
    void money(domain::Money amount) override;
    void empty() override;
    void endRow() override;

    bool hasFailed() const override { return m_failure.has_value(); }

    domain::Result<void> finish() override;

private:
    struct DayText {
        domain::Day day;
        std::array<char, 10> iso = {'1', '9', '7', '0', '-', '0', '1', '-', '0', '1'};
    };

    void startCell();
    void put(char c);
    void put(const char *bytes, qsizetype size);
    void put(const QByteArray &bytes);
    void appendText(QStringView text, bool isCustomers);
    void appendQuoted(QStringView text, bool defuse);
    void reserve(qsizetype bytes);
    void flush();

    OutputFile &m_file;
    CsvDialect m_dialect;
    QStringEncoder m_utf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_buffer;
    qsizetype m_used = 0; ///< of m_buffer
    bool m_isFirstCell = true;
    std::optional<domain::Error> m_failure;
    std::array<DayText, 64> m_days; ///< written before: a billing run has few days and many lines
    QDateTime m_instant;
    QByteArray m_instantText;
};

} // namespace reports
