// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printed_invoice.h"

namespace ui {

store::Result<PrintedInvoice> printedInvoice(store::Session &session, const QString &number) {
    const auto invoice = session.details().invoice(number);
    if (!invoice)
        return invoice.error();
    const auto account = session.details().account(invoice->account);
    if (!account)
        return account.error();
    return PrintedInvoice{.invoice = *invoice, .email = account->account.email, .language = account->account.language};
}

} // namespace ui
