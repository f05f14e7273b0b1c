// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/invoice_printing.h"

#include "models/store/answer.h"
#include "models/store/client.h"
#include "ui/actions/file_export.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/invoice_pdf.h"
#include "ui/printing/letterhead_dialog.h"
#include "ui/printing/month_dialog.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/unfinished_work.h"
#include "ui/theme/icons.h"
#include "ui/widgets/progress_strip.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QMenu>
#include <QPointer>
#include <QPrinter>
#include <QToolButton>
#include <QUrl>

namespace ui {

InvoicePrinting::InvoicePrinting(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_button(new QToolButton(page))
    , m_strip(new ProgressStrip(tr("Cancel"), page)) {
    m_button->setObjectName(QStringLiteral("print-menu"));
    m_button->setText(tr("PDF and print"));
    m_button->setAccessibleName(m_button->text());
    m_button->setIcon(icon(QStringLiteral("invoices")));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_button);
    menu->setToolTipsVisible(true); // why an entry can't be chosen
    m_button->setMenu(menu);
    m_save = add(tr("&Save as PDF…"), "save-pdf", Qt::CTRL | Qt::SHIFT | Qt::Key_P, &InvoicePrinting::savePdf);
    m_print = add(tr("&Print…"), "print", Qt::CTRL | Qt::Key_P, &InvoicePrinting::print);
    menu->addSeparator();
    m_month =
        add(tr("Save a &month as PDF…"), "save-month", Qt::CTRL | Qt::SHIFT | Qt::Key_M, &InvoicePrinting::chooseMonth);
    menu->addSeparator();
    add(tr("&Letterhead…"), "edit-letterhead", {}, &InvoicePrinting::editLetterhead);
    connect(m_strip, &ProgressStrip::stopRequested, this, [this] { m_stop.request_stop(); });
    connect(&m_watcher, &QFutureWatcher<void>::progressValueChanged, this, [this](int done) {
        //: %n invoices are done, %1 is how many there are
        m_strip->setProgress(
            tr("Writing invoices: %Ln of %1", nullptr, done).arg(m_context.formats.count(m_watcher.progressMaximum())),
            done, m_watcher.progressMaximum());
    });
    enable();
}

InvoicePrinting::~InvoicePrinting() {
    m_stop.request_stop();
}

QAction *InvoicePrinting::add(const QString &text, const char *name, const QKeySequence &key,
                              void (InvoicePrinting::*deed)()) {
    QAction *action = m_button->menu()->addAction(text, this, deed);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    return action;
}

void InvoicePrinting::setInvoice(const QString &number) {
    m_number = number;
    enable();
}

void InvoicePrinting::enable() {
    const QString busy = m_isBusy ? tr("A file is being written.") : QString();
    for (QAction *action : {m_save, m_print, m_month}) {
        const bool needsInvoice = action != m_month;
        const QString whyNot = needsInvoice && m_number.isEmpty() ? tr("Select an invoice first.") : busy;
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
        action->setWhatsThis(whyNot);
    }
}

void InvoicePrinting::setBusy(bool busy) {
    m_isBusy = busy;
    m_context.unfinished.set(this, busy ? FileExport::tr("Wait until the export is done, or cancel it.") : QString());
    enable();
}

void InvoicePrinting::savePdf() {
    m_context.dialogs.askFileToSave(m_page,
                                    {.title = tr("Save invoice %1").arg(m_number),
                                     .suggestedName = m_number + QStringLiteral(".pdf"),
                                     //: A kind of file, for a file dialog
                                     .filter = tr("PDF (*.pdf)")},
                                    [self = QPointer(this), number = m_number](const QString &path) {
                                        if (self)
                                            self->writePdf(number, path);
                                    });
}

void InvoicePrinting::writePdf(const QString &number, const QString &path) {
    setBusy(true);
    const InvoiceStyle style = InvoiceStyle::fromSettings(m_context.formats.currency());
    store::onAnswer(m_context.client.read([number, style, path](store::Session &session, store::Progress &) {
        return writeInvoicePdf(session, number, style, path);
    }),
                    this, [this, number, path](const store::Result<void> &written) {
                        setBusy(false);
                        if (written)
                            //: %1 is an invoice's number, %2 the path of a file
                            tellFile(tr("Invoice %1 is in %2").arg(number, QDir::toNativeSeparators(path)), path);
                        else
                            m_context.messages.explain(written.error(),
                                                       {tr("Try again"), [self = QPointer(this), number, path] {
                                                            if (self)
                                                                self->writePdf(number, path);
                                                        }});
                    });
}

void InvoicePrinting::tellFile(const QString &sentence, const QString &path) {
    const QUrl file = QUrl::fromLocalFile(path);
    m_context.messages.tell(sentence, {tr("Open file"), [file] { QDesktopServices::openUrl(file); }});
}

void InvoicePrinting::print() {
    m_toPrint.ask(m_context.client.fetch(
                      [number = m_number](store::Session &session) { return printedInvoice(session, number); }),
                  this, [this](const store::Result<PrintedInvoice> &printed) {
                      if (!printed)
                          return m_context.messages.explain(printed.error());
                      m_context.dialogs.askPrinter(m_page, tr("Print invoice %1").arg(printed->invoice.number),
                                                   [self = QPointer(this), printed = *printed](QPrinter &printer) {
                                                       if (self)
                                                           self->printOn(printer, printed);
                                                   });
                  });
}

/// An invoice has some sheets: painting them takes no longer than a page of the desk.
void InvoicePrinting::printOn(QPrinter &printer, const PrintedInvoice &printed) {
    const InvoiceStyle style = InvoiceStyle::fromSettings(m_context.formats.currency());
    const InvoiceWords words(printed.language, style.currency, style.translations);
    printer.setFullPage(true); // the sheets have margins of their own
    printer.setDocName(printed.invoice.number);
    const double unit = 72.0 / InvoiceSheets::kUnitsPerInch;
    const InvoiceSheets sheets(printed, style, words, printer.pageLayout().fullRect(QPageLayout::Point).size() / unit);
    QPainter painter;
    bool isWell = painter.begin(&printer);
    const double scale = printer.resolution() / double(InvoiceSheets::kUnitsPerInch);
    painter.scale(scale, scale);
    for (int i = 0; isWell && i < sheets.count(); ++i) {
        isWell = i == 0 || printer.newPage();
        sheets.paint(painter, i);
    }
    isWell = painter.end() && isWell;
    if (isWell)
        //: %1 is an invoice's number
        m_context.messages.tell(tr("Invoice %1 has been given to the printer.").arg(printed.invoice.number));
    else
        m_context.messages.tell(tr("The printer didn't take invoice %1. See whether it is on and has paper, or save it "
                                   "as PDF.")
                                    .arg(printed.invoice.number),
                                Tone::Danger);
}

void InvoicePrinting::chooseMonth() {
    auto *dialog = new MonthDialog(m_context, m_page);
    connect(dialog, &MonthDialog::chosen, this, &InvoicePrinting::askMonthFile);
    dialog->open();
}

void InvoicePrinting::askMonthFile(const store::InvoiceFilter &filter) {
    m_context.dialogs.askFileToSave(m_page,
                                    {.title = tr("Save the month's invoices"),
                                     .suggestedName = QStringLiteral("invoices-%1.pdf").arg(filter.from->iso().left(7)),
                                     //: A kind of file, for a file dialog
                                     .filter = tr("PDF (*.pdf)")},
                                    [self = QPointer(this), filter](const QString &path) {
                                        if (self && !self->m_isBusy)
                                            self->writeMonth(filter, path);
                                    });
}

void InvoicePrinting::writeMonth(const store::InvoiceFilter &filter, const QString &path) {
    setBusy(true);
    m_strip->begin(tr("Writing invoices…"));
    m_stop = {};
    const InvoiceStyle style = InvoiceStyle::fromSettings(m_context.formats.currency());
    auto answer = m_context.client.read(
        [filter, style, path](store::Session &session, store::Progress &progress) {
            return writeInvoicesPdf(session, filter, style, path, progress);
        },
        m_stop.get_token(), store::Use::Reports);
    m_watcher.setFuture(QFuture<void>(answer));
    store::onAnswer(answer, this, [this, filter, path](const store::Result<store::Totals> &written) {
        monthWritten(filter, path, written);
    });
}

void InvoicePrinting::monthWritten(const store::InvoiceFilter &filter, const QString &path,
                                   const store::Result<store::Totals> &written) {
    m_watcher.setFuture({});
    m_strip->end();
    setBusy(false);
    if (written && written->rows == 0)
        m_context.messages.tell(tr("No invoice was issued in that month. No file was written."), Tone::Neutral);
    else if (written)
        //: %n is how many, %1 is money, %2 the path of a file
        tellFile(tr("Saved %Ln invoice(s), %1 in total, to %2", nullptr, int(written->rows))
                     .arg(m_context.formats.money(written->amount), QDir::toNativeSeparators(path)),
                 path);
    else if (written.error().code == domain::ErrorCode::Cancelled)
        m_context.messages.tell(tr("That was cancelled. No file was written or changed."), Tone::Neutral);
    else
        m_context.messages.explain(written.error(), {tr("Try again"), [self = QPointer(this), filter, path] {
                                                         if (self && !self->m_isBusy)
                                                             self->writeMonth(filter, path);
                                                     }});
}

void InvoicePrinting::editLetterhead() {
    (new LetterheadDialog(m_context.dialogs, m_page))->open();
}

} // namespace ui
