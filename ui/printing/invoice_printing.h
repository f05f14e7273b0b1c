// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "models/store/session.h"
#include "ui/shell/page_context.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

class QAction;
class QPrinter;
class QToolButton;

namespace ui {

class ProgressStrip;
struct PrintedInvoice;

/// The selected invoice as a PDF and on paper, and a month of them, from one page: asks where to, writes in the
/// background, tells what came of it. One file at a time.
class InvoicePrinting : public QObject {
    Q_OBJECT

public:
    /// @p page owns it, and is what its dialogs belong to.
    InvoicePrinting(const PageContext &context, QWidget *page);
    ~InvoicePrinting() override;

    /// Opens the menu of it all.
    QToolButton *button() const { return m_button; }

    /// For the page's top.
    ProgressStrip *strip() const { return m_strip; }

    /// The selected invoice; empty: none.
    void setInvoice(const QString &number);

private:
    QAction *add(const QString &text, const char *name, const QKeySequence &key, void (InvoicePrinting::*deed)());
    void enable();
    void savePdf();
    void writePdf(const QString &number, const QString &path);
    void print();
    void printOn(QPrinter &printer, const PrintedInvoice &printed);
    void chooseMonth();
    void askMonthFile(const store::InvoiceFilter &filter);
    void writeMonth(const store::InvoiceFilter &filter, const QString &path);
    void monthWritten(const store::InvoiceFilter &filter, const QString &path,
                      const store::Result<store::Totals> &written);
    void editLetterhead();
    void setBusy(bool busy);
    void tellFile(const QString &sentence, const QString &path);

    const PageContext &m_context;
    QWidget *m_page;
    QToolButton *m_button;
    ProgressStrip *m_strip;
    QAction *m_save;
    QAction *m_print;
    QAction *m_month;
    QString m_number;
    bool m_isBusy = false;
    QFutureWatcher<void> m_watcher;
    std::stop_source m_stop;
    store::LatestAnswer m_toPrint;
};

} // namespace ui
