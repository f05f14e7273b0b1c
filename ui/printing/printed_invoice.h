// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invoice.h"
#include "models/store/session.h"

namespace ui {

/// An invoice with its lines, and whom it goes to as of now.
struct PrintedInvoice {
    domain::Invoice invoice;
    QString email;
    QString language; ///< the customer's
};

/// On a worker thread. Errors: those of Details::invoice() and Details::account().
store::Result<PrintedInvoice> printedInvoice(store::Session &session, const QString &number);

} // namespace ui
