// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/output_file.h"
#include "models/store/session.h"
#include "ui/printing/invoice_sheets.h"

#include <QPainter>
#include <QPdfWriter>

#include <map>
#include <memory>

namespace ui {

/// A PDF of invoices, one behind the other, that appears whole or not at all: without finish() the file that was there
/// stays. Memory does not grow with the lines, but a little with the pages. On one thread, which may be any.
class InvoicePdf {
public:
    /// @p title is the document's.
    InvoicePdf(const QString &path, const QString &title, const InvoiceStyle &style);
    ~InvoicePdf();

    InvoicePdf(const InvoicePdf &) = delete;
    InvoicePdf &operator=(const InvoicePdf &) = delete;

    /// Errors of all three: DiskFull, FileUnwritable.
    domain::Result<void> open();
    domain::Result<void> add(const PrintedInvoice &printed);
    domain::Result<void> finish();

private:
    class Device;

    const InvoiceWords &wordsFor(const QString &language);

    InvoiceStyle m_style;
    reports::OutputFile m_file;
    std::unique_ptr<Device> m_device;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter; // ends before what it paints on
    std::map<QString, std::unique_ptr<InvoiceWords>> m_words;
};

/// One invoice as a PDF. On a worker thread.
store::Result<void> writeInvoicePdf(store::Session &session, const QString &number, const InvoiceStyle &style,
                                    const QString &path);

/// All invoices that @p filter lets through in one PDF, by number, as there were when it began. Without any, no file is
/// written. Tells after each how far it is. Errors: besides those of the file, Cancelled; the old file is then as it
/// was. On a worker thread.
store::Result<store::Totals> writeInvoicesPdf(store::Session &session, const store::InvoiceFilter &filter,
                                              const InvoiceStyle &style, const QString &path,
                                              store::Progress &progress);

} // namespace ui
