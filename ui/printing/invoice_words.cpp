// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/invoice_words.h"

#include "ui/phrases/names.h"
#include "ui/phrases/speaking.h"

namespace ui {

InvoiceWords::InvoiceWords(const QString &language, const QString &currency, const QString &translations)
    : m_formats(Speaking::localeFor(language, translations), currency) {
    Speaking::load(m_translator, language, translations); // where there is none, the words are English as they are
}

QString InvoiceWords::title(const QString &number) const {
    const Speaking theirs(m_translator);
    //: The heading of a printed invoice, in the customer's language; %1 is its number
    const QString said = tr("Invoice %1");
    // Among words that are read from right to left its two halves would change places.
    const bool mirrored = direction() == Qt::RightToLeft;
    return said.arg(mirrored ? QChar(0x2066) + number + QChar(0x2069) : number);
}

QString InvoiceWords::issuedOn() const {
    const Speaking theirs(m_translator);
    //: On a printed invoice: the caption of a day
    return tr("Issued on");
}

QString InvoiceWords::kindCaption() const {
    const Speaking theirs(m_translator);
    //: On a printed invoice: the caption of its kind, opening or renewal
    return tr("Kind");
}

QString InvoiceWords::kind(domain::InvoiceKind kind) const {
    const Speaking theirs(m_translator);
    return invoiceKindName(kind);
}

QString InvoiceWords::customer() const {
    const Speaking theirs(m_translator);
    //: On a printed invoice: above the customer's name and email address
    return tr("Bill to");
}

QString InvoiceWords::account() const {
    const Speaking theirs(m_translator);
    //: On a printed invoice: the caption of the number of the customer's account
    return tr("Account");
}

QString InvoiceWords::description() const {
    const Speaking theirs(m_translator);
    //: On a printed invoice: the heading of a column
    return tr("Description");
}

QString InvoiceWords::period() const {
    const Speaking theirs(m_translator);
    //: On a printed invoice: the heading of a column
    return tr("Period");
}

QString InvoiceWords::amount() const {
    const Speaking theirs(m_translator);
    //: On a printed invoice: the heading of a column
    return tr("Amount");
}

QString InvoiceWords::total() const {
    const Speaking theirs(m_translator);
    //: On a printed invoice: what is to be paid in all
    return tr("Total");
}

QString InvoiceWords::page(int page, int pages) const {
    const Speaking theirs(m_translator);
    //: At the foot of a printed invoice: %1 is the page, %2 how many there are
    return tr("page %1 of %2").arg(m_formats.count(page), m_formats.count(pages));
}

QString InvoiceWords::whatFor(const domain::InvoiceLine &line) const {
    const Speaking theirs(m_translator);
    return lineDescription(line);
}

QString InvoiceWords::days(const domain::InvoiceLine &line) const {
    const Speaking theirs(m_translator);
    if (!line.periodStart || !line.periodEnd)
        //: On a printed invoice, in the place of a period: it is charged once
        return tr("once");
    // Half-open in the books; people read the last day that is paid for.
    //: On a printed invoice: the days that a line pays for, both inclusive
    return tr("%1 to %2").arg(m_formats.day(*line.periodStart), m_formats.day(line.periodEnd->plusDays(-1)));
}

} // namespace ui
