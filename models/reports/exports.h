// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/streams.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace reports {

enum class ExportFormat { Csv, ExcelCsv, Workbook };

/// `csv`, `excel-csv`, `xlsx`.
QLatin1String exportFormatCode(ExportFormat format);
std::optional<ExportFormat> exportFormatFromCode(QStringView code);
/// How the names of such files end: `csv`, `xlsx`.
QLatin1String exportSuffix(ExportFormat format);

/// Where an export goes and how it is written.
struct ExportTarget {
    QString path; ///< of a file, replaced whole or not at all; `-` is standard output
    ExportFormat format = ExportFormat::Csv;
    QString currency = QStringLiteral("USD");
    QLocale locale = QLocale(); ///< whose delimiter and decimals Excel expects
};

/// Each streams everything that the filter lets through into a file, in constant memory, in the order of recording, and
/// returns what was written. Errors: DiskFull, FileUnwritable, Cancelled; the old file is then as it was. Blocks: call
/// on the thread that owns @p streams.
store::Result<store::Totals> exportInvoices(store::Streams &streams, const store::InvoiceFilter &filter,
                                            const ExportTarget &target, store::Progress &progress);
store::Result<store::Totals> exportInvoiceLines(store::Streams &streams, const store::InvoiceFilter &filter,
                                                const ExportTarget &target, store::Progress &progress);
store::Result<store::Totals> exportUpcoming(store::Streams &streams, const store::UpcomingQuery &query,
                                            const ExportTarget &target, store::Progress &progress);

} // namespace reports
