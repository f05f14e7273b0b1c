// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/domain/invoice.h"

namespace domain {

/// Why a date cost what it cost, or nothing.
enum class Because {
    SetupOnOpening,             ///< R1
    FirstMonthOnOpening,        ///< R1: paid up front
    ActiveOnBillingDate,        ///< R3: active and not cancel pending at the start of that day
    FrozenOnBillingDate,        ///< R3: frozen at the start of that day
    CancelledBeforeBillingDate, ///< R6: not billed, removed
};

/// One billing date of one integration, explained: past ones from invoice lines, coming ones from the charge rule,
/// charges that do not happen included.
struct ExplanationRow {
    Day dueOn;
    Money amount;
    std::optional<LineKind> kind; ///< nothing where nothing is charged
    int rule = 3;                 ///< the number in RULES.md
    Because because = Because::ActiveOnBillingDate;
    std::optional<PriceOrigin> origin;
    std::optional<Day> priceSince;
    std::optional<Day> periodStart;
    std::optional<Day> periodEnd;
    QString invoiceNumber; ///< empty for what is still to come

    friend bool operator==(const ExplanationRow &, const ExplanationRow &) = default;
};

ExplanationRow explain(const InvoiceLine &line, const Invoice &invoice);
ExplanationRow explain(const Charge &charge);

} // namespace domain
