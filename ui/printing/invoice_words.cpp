// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/invoice_words.h"

#include <QCoreApplication>

namespace ui {
namespace {

constexpr auto kContext = "InvoiceWords";

bool isEnglish(const QLocale &locale) {
    return locale.language() == QLocale::English || locale.language() == QLocale::C;
}

} // namespace

InvoiceWords::InvoiceWords(const QString &language, const QString &currency, const QString &translations) {
    const QLocale wanted(language);
    m_isTranslated =
        !isEnglish(wanted) && m_translator.load(wanted, QStringLiteral("renewdesk"), QStringLiteral("_"), translations);
    // What is in English has English days and amounts, too.
    const QLocale locale = m_isTranslated || wanted.language() == QLocale::English ? wanted : QLocale(QLocale::English);
    m_formats = Formats(locale, currency);
}

QString InvoiceWords::say(const char *source) const {
    const QString said = m_isTranslated ? m_translator.translate(kContext, source) : QString();
    return said.isEmpty() ? QString::fromUtf8(source) : said;
}

/// A word that the desk has, too.
QString InvoiceWords::phrase(const char *source, const char *meaning) const {
    const QString said = m_isTranslated ? m_translator.translate("Phrases", source, meaning) : QString();
    return said.isEmpty() ? QString::fromUtf8(source) : said;
}

QString InvoiceWords::title(const QString &number) const {
    //: The heading of a printed invoice, in the customer's language; %1 is its number
    const QString said = say(QT_TRANSLATE_NOOP("InvoiceWords", "Invoice %1"));
    // Among words that are read from right to left its two halves would change places.
    const bool mirrored = direction() == Qt::RightToLeft;
    return said.arg(mirrored ? QChar(0x2066) + number + QChar(0x2069) : number);
}

QString InvoiceWords::issuedOn() const {
    //: On a printed invoice: the caption of a day
    return say(QT_TRANSLATE_NOOP("InvoiceWords", "Issued on"));
}

QString InvoiceWords::kindCaption() const {
    //: On a printed invoice: the caption of its kind, opening or renewal
    return say(QT_TRANSLATE_NOOP("InvoiceWords", "Kind"));
}

QString InvoiceWords::kind(domain::InvoiceKind kind) const {
    return kind == domain::InvoiceKind::Opening ? phrase("Opening", "kind of invoice")
                                                : phrase("Renewal", "kind of invoice");
}

QString InvoiceWords::customer() const {
    //: On a printed invoice: above the customer's name and email address
    return say(QT_TRANSLATE_NOOP("InvoiceWords", "Bill to"));
}

QString InvoiceWords::account() const {
    //: On a printed invoice: the caption of the number of the customer's account
    return say(QT_TRANSLATE_NOOP("InvoiceWords", "Account"));
}

QString InvoiceWords::description() const {
    //: On a printed invoice: the heading of a column
    return say(QT_TRANSLATE_NOOP("InvoiceWords", "Description"));
}

QString InvoiceWords::period() const {
    //: On a printed invoice: the heading of a column
    return say(QT_TRANSLATE_NOOP("InvoiceWords", "Period"));
}

QString InvoiceWords::amount() const {
    //: On a printed invoice: the heading of a column
    return say(QT_TRANSLATE_NOOP("InvoiceWords", "Amount"));
}

QString InvoiceWords::total() const {
    //: On a printed invoice: what is to be paid in all
    return say(QT_TRANSLATE_NOOP("InvoiceWords", "Total"));
}

QString InvoiceWords::page(int page, int pages) const {
    //: At the foot of a printed invoice: %1 is the page, %2 how many there are
    return say(QT_TRANSLATE_NOOP("InvoiceWords", "page %1 of %2")).arg(m_formats.count(page), m_formats.count(pages));
}

QString InvoiceWords::whatFor(const domain::InvoiceLine &line) const {
    const char *kind = line.kind == domain::LineKind::Setup          ? "Setup"
                       : line.kind == domain::LineKind::Connectivity ? "Connectivity"
                                                                     : "Frozen";
    return phrase("%1 → %2, %3").arg(line.supplier, line.channel, phrase(kind));
}

QString InvoiceWords::days(const domain::InvoiceLine &line) const {
    if (!line.periodStart || !line.periodEnd)
        //: On a printed invoice, in the place of a period: it is charged once
        return say(QT_TRANSLATE_NOOP("InvoiceWords", "once"));
    // Half-open in the books; people read the last day that is paid for.
    //: On a printed invoice: the days that a line pays for, both inclusive
    return say(QT_TRANSLATE_NOOP("InvoiceWords", "%1 to %2"))
        .arg(m_formats.day(*line.periodStart), m_formats.day(line.periodEnd->plusDays(-1)));
}

} // namespace ui
