// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/exports.h"

#include "models/reports/csv_writer.h"
#include "models/reports/workbook_writer.h"

#include <array>
#include <memory>

namespace reports {

namespace {

using Totals = store::Result<store::Totals>;

constexpr std::array kFormats{ExportFormat::Csv, ExportFormat::ExcelCsv, ExportFormat::Workbook};

std::unique_ptr<RowWriter> writerFor(OutputFile &file, const ExportTarget &target, const QString &sheetName) {
    switch (target.format) {
    case ExportFormat::Csv: return std::make_unique<CsvWriter>(file, CsvDialect{});
    case ExportFormat::ExcelCsv: return std::make_unique<CsvWriter>(file, CsvDialect::forExcel(target.locale));
    case ExportFormat::Workbook: return std::make_unique<WorkbookWriter>(file, sheetName);
    }
    Q_UNREACHABLE();
}

/// The frame of every export. @p stream is called with the writer, and stops when the writer has failed.
template <typename Stream>
Totals exportTo(const ExportTarget &target, const QString &sheetName, const QStringList &columns, Stream stream) {
    OutputFile file(target.path);
    const store::Result<void> opened = file.open();
    if (!opened)
        return opened.error();
    const std::unique_ptr<RowWriter> writer = writerFor(file, target, sheetName);
    writer->header(columns);
    const Totals totals = stream(*writer);
    if (!totals && !writer->hasFailed())
        return totals;
    const store::Result<void> finished = writer->finish();
    if (!finished)
        return finished.error();
    return totals;
}

void writeInvoice(RowWriter &writer, const domain::Invoice &invoice) {
    writer.code(invoice.number);
    writer.code(QString(domain::invoiceKindCode(invoice.kind)));
    writer.day(invoice.issuedOn);
    writer.instant(invoice.recordedAt);
    writer.number(invoice.account.value);
    writer.text(invoice.accountName);
    writer.money(invoice.total);
    writer.endRow();
}

void writeLine(RowWriter &writer, const store::InvoiceLineRow &row, const QString &currency) {
    writer.code(row.number);
    writer.code(QString(domain::invoiceKindCode(row.invoiceKind)));
    writer.day(row.issuedOn);
    writer.number(row.account.value);
    writer.text(row.accountName);
    writer.number(row.line.integration.value);
    writer.code(QString(domain::lineKindCode(row.line.kind)));
    writer.text(row.line.description);
    writer.day(row.line.periodStart);
    writer.day(row.line.periodEnd);
    writer.money(row.line.amount);
    writer.code(currency);
    writer.endRow();
}

QStringList words(const char *names) {
    return QString::fromLatin1(names).split(u',');
}

QStringList upcomingColumns(store::UpcomingBy by) {
    switch (by) {
    case store::UpcomingBy::Day: return words("due_on,connectivity,frozen,removals,amount,currency");
    case store::UpcomingBy::Account:
        return words("account_id,account_name,first_due_on,connectivity,frozen,removals,amount,currency");
    case store::UpcomingBy::Integration:
        return words("due_on,account_id,account_name,integration_id,label,kind,amount,currency");
    }
    Q_UNREACHABLE();
}

void writeAmount(RowWriter &writer, const store::UpcomingRow &row) {
    if (row.unpricedCount > 0 && row.kind)
        writer.empty(); // no price is in force: not a zero (R19)
    else
        writer.money(row.amount);
}

void writeUpcoming(RowWriter &writer, const store::UpcomingRow &row, store::UpcomingBy by, const QString &currency) {
    const qint64 account = row.account.value_or(domain::AccountId{}).value;
    const auto counts = [&] {
        writer.number(row.connectivityCount);
        writer.number(row.frozenCount);
        writer.number(row.removalCount);
    };
    switch (by) {
    case store::UpcomingBy::Day:
        writer.day(row.dueOn);
        counts();
        break;
    case store::UpcomingBy::Account:
        writer.number(account);
        writer.text(row.accountName);
        writer.day(row.dueOn);
        counts();
        break;
    case store::UpcomingBy::Integration:
        writer.day(row.dueOn);
        writer.number(account);
        writer.text(row.accountName);
        writer.number(row.integration.value_or(domain::IntegrationId{}).value);
        writer.text(row.label);
        writer.code(row.kind ? QString(domain::chargeKindCode(*row.kind)) : QString());
        break;
    }
    writeAmount(writer, row);
    writer.code(currency);
    writer.endRow();
}

} // namespace

QLatin1String exportFormatCode(ExportFormat format) {
    switch (format) {
    case ExportFormat::Csv: return QLatin1String("csv");
    case ExportFormat::ExcelCsv: return QLatin1String("excel-csv");
    case ExportFormat::Workbook: return QLatin1String("xlsx");
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatFromCode(QStringView code) {
    for (const ExportFormat format : kFormats) {
        if (code == exportFormatCode(format))
            return format;
    }
    return std::nullopt;
}

QLatin1String exportSuffix(ExportFormat format) {
    return QLatin1String(format == ExportFormat::Workbook ? "xlsx" : "csv");
}

Totals exportInvoices(store::Streams &streams, const store::InvoiceFilter &filter, const ExportTarget &target,
                      store::Progress &progress) {
    const QStringList columns = words("invoice_number,kind,issued_on,recorded_at,account_id,account_name,total");
    return exportTo(target, QStringLiteral("Invoices"), columns, [&](RowWriter &writer) {
        return streams.invoices(
            filter,
            [&](const domain::Invoice &invoice) {
                writeInvoice(writer, invoice);
                return !writer.hasFailed();
            },
            progress);
    });
}

Totals exportInvoiceLines(store::Streams &streams, const store::InvoiceFilter &filter, const ExportTarget &target,
                          store::Progress &progress) {
    const QStringList columns = words("invoice_number,kind,issued_on,account_id,account_name,integration_id,line_kind,"
                                      "description,period_start,period_end,amount,currency");
    return exportTo(target, QStringLiteral("Invoice lines"), columns, [&](RowWriter &writer) {
        return streams.invoiceLines(
            filter,
            [&](const store::InvoiceLineRow &row) {
                writeLine(writer, row, target.currency);
                return !writer.hasFailed();
            },
            progress);
    });
}

Totals exportUpcoming(store::Streams &streams, const store::UpcomingQuery &query, const ExportTarget &target,
                      store::Progress &progress) {
    return exportTo(target, QStringLiteral("Upcoming renewals"), upcomingColumns(query.by), [&](RowWriter &writer) {
        return streams.upcoming(
            query,
            [&](const store::UpcomingRow &row) {
                writeUpcoming(writer, row, query.by, target.currency);
                return !writer.hasFailed();
            },
            progress);
    });
}

} // namespace reports
