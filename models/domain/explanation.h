// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/domain/invoice.h"

#include <vector>

namespace domain {

/// Why a date cost what it cost, or nothing.
enum class Because {
    SetupOnOpening,             ///< R1
    FirstMonthOnOpening,        ///< R1: paid up front
    ActiveOnBillingDate,        ///< R3: active and not cancel pending at the start of that day
    FrozenOnBillingDate,        ///< R3: frozen at the start of that day
    CancelledBeforeBillingDate, ///< R6: not billed, removed
};

/// A command that moved an integration's state, as it is on record: by whom, when, on which business day.
struct StateChange {
    Command command = Command::Open;
    Day day;
    QDateTime at; ///< UTC
    QString login;

    friend bool operator==(const StateChange &, const StateChange &) = default;
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
    /// Who brought it into the state by which that date decided; nothing where that is not on record.
    std::optional<StateChange> setBy;
    /// The cancellation that ends it with the month this charge pays for (R1, R6); nothing: it goes on.
    std::optional<StateChange> cancelledBy;

    friend bool operator==(const ExplanationRow &, const ExplanationRow &) = default;
};

ExplanationRow explain(const InvoiceLine &line, const Invoice &invoice);
ExplanationRow explain(const Charge &charge);

/// Adds who did it. @p changes are those of the integration, oldest first; @p endsOn is the day of its removal, past or
/// to come. What is done on a billing date comes after it (R10), so only what was done before it has decided.
void attribute(ExplanationRow &row, const std::vector<StateChange> &changes, std::optional<Day> endsOn);

} // namespace domain
