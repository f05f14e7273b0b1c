// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/invoices_source.h"

#include "models/store/client.h"
#include "ui/palette/invoice_numbers.h"
#include "ui/theme/icons.h"

namespace ui {

InvoicesSource::InvoicesSource(const PageContext &context, QObject *parent)
    : PaletteSource(parent)
    , m_context(context) {}

PaletteHit InvoicesSource::hitOf(const domain::Invoice &invoice, const Formats &formats) {
    return {
        .group = PaletteGroup::Invoices,
        //: %1 is an invoice's number
        .title = tr("Invoice %1").arg(invoice.number),
        //: What stands behind an invoice's number: %1 the account's name, %2 a day, %3 an amount
        .detail =
            tr("%1 · %2 · %3").arg(invoice.accountName, formats.day(invoice.issuedOn), formats.money(invoice.total)),
        .icon = icon(QStringLiteral("invoices")),
        .place = Place{.page = PageId::Invoices, .invoice = invoice.number}};
}

void InvoicesSource::look(const PaletteQuery &query) {
    const bool isCounter = query.invoice.isEmpty() && query.mayBe(PaletteQuery::Of::Invoice);
    if (query.invoice.isEmpty() && !isCounter) {
        m_answer.forget();
        emit found({});
        return;
    }
    using Rows = std::vector<domain::Invoice>;
    m_answer.ask(m_context.client.fetch([query](store::Session &session) {
        return query.invoice.isEmpty() ? invoiceCounted(session.lists(), *query.id)
                                       : invoicesBeginning(session.lists(), query.invoice, kMostHits);
    }),
                 this, [this, query, isCounter](const store::Result<Rows> &rows) {
                     if (!rows) {
                         emit failed(rows.error());
                         return;
                     }
                     std::vector<PaletteHit> hits;
                     for (const domain::Invoice &row : *rows) {
                         hits.push_back(hitOf(row, m_context.formats));
                         hits.back().fit = isCounter || row.number == query.invoice ? Fit::Whole : Fit::Beginning;
                     }
                     emit found(hits);
                 });
}

} // namespace ui
