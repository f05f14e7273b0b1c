// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/invoice_pdf.h"

#include <QIODevice>
#include <QPageLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int kAtOnce = 200;

/// Paper in the units of the sheets.
QSizeF unitsOf(const QPageSize &paper) {
    return paper.size(QPageSize::Point) * (InvoiceSheets::kUnitsPerInch / 72.0);
}

domain::Error cancelled() {
    return {.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled};
}

} // namespace

/// Hands what Qt writes on to the file, and keeps the first failure, which Qt doesn't ask for.
class InvoicePdf::Device final : public QIODevice {
public:
    explicit Device(reports::OutputFile &file)
        : m_file(file) {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

    const domain::Result<void> &result() const { return m_result; }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *bytes, qint64 size) override {
        if (m_result)
            m_result = m_file.write(bytes, size);
        return m_result ? size : -1;
    }

private:
    reports::OutputFile &m_file;
    domain::Result<void> m_result;
};

InvoicePdf::InvoicePdf(const QString &path, const QString &title, const InvoiceStyle &style)
    : m_style(style)
    , m_file(path)
    , m_device(std::make_unique<Device>(m_file))
    , m_writer(std::make_unique<QPdfWriter>(m_device.get())) {
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Renewdesk"));
    m_writer->setResolution(InvoiceSheets::kUnitsPerInch);
    m_writer->setPageSize(style.paper);
    m_writer->setPageMargins({}); // the sheets have their own
}

InvoicePdf::~InvoicePdf() {
    if (m_painter.isActive())
        m_painter.end();
}

domain::Result<void> InvoicePdf::open() {
    return m_file.open();
}

const InvoiceWords &InvoicePdf::wordsFor(const QString &language) {
    auto &words = m_words[language];
    if (!words)
        words = std::make_unique<InvoiceWords>(language, m_style.currency, m_style.translations);
    return *words;
}

domain::Result<void> InvoicePdf::add(const PrintedInvoice &printed) {
    const InvoiceSheets sheets(printed, m_style, wordsFor(printed.language), unitsOf(m_style.paper));
    for (int i = 0; i < sheets.count(); ++i) {
        if (m_painter.isActive())
            m_writer->newPage();
        else
            m_painter.begin(m_writer.get());
        sheets.paint(m_painter, i);
    }
    return m_device->result();
}

domain::Result<void> InvoicePdf::finish() {
    m_painter.end(); // writes fonts and the table of contents
    return m_device->result() ? m_file.commit() : m_device->result();
}

store::Result<void> writeInvoicePdf(store::Session &session, const QString &number, const InvoiceStyle &style,
                                    const QString &path) {
    const auto printed = printedInvoice(session, number);
    if (!printed)
        return printed.error();
    InvoicePdf pdf(path, number, style);
    if (const auto opened = pdf.open(); !opened)
        return opened;
    if (const auto added = pdf.add(*printed); !added)
        return added;
    return pdf.finish();
}

store::Result<store::Totals> writeInvoicesPdf(store::Session &session, const store::InvoiceFilter &filter,
                                              const InvoiceStyle &style, const QString &path,
                                              store::Progress &progress) {
    const auto totals = session.lists().invoiceTotals(filter);
    if (!totals || totals->rows == 0)
        return totals;
    const QString months = filter.from ? filter.from->iso().left(7) : QString();
    InvoicePdf pdf(path, months, style);
    if (const auto opened = pdf.open(); !opened)
        return opened.error();
    // Invoices are final, and what is recorded meanwhile comes behind them (R12): page by page is one state.
    const store::InvoiceQuery query{filter, store::InvoiceColumn::Number, Qt::AscendingOrder};
    qint64 done = 0;
    while (done < totals->rows) {
        const int count = int(std::min<qint64>(kAtOnce, totals->rows - done));
        const auto heads = session.lists().invoices(query, {.offset = done, .count = count});
        if (!heads)
            return heads.error();
        for (const domain::Invoice &head : *heads) {
            if (progress.isCancelled())
                return cancelled();
            const auto printed = printedInvoice(session, head.number);
            if (!printed)
                return printed.error();
            if (const auto added = pdf.add(*printed); !added)
                return added.error();
            progress.report(++done, totals->rows);
        }
        if (heads->empty())
            break;
    }
    if (const auto finished = pdf.finish(); !finished)
        return finished.error();
    return totals;
}

} // namespace ui
