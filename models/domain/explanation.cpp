// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/explanation.h"

namespace domain {

namespace {

Because becauseOf(LineKind kind, InvoiceKind invoice) {
    if (kind == LineKind::Setup)
        return Because::SetupOnOpening;
    if (kind == LineKind::Frozen)
        return Because::FrozenOnBillingDate;
    return invoice == InvoiceKind::Opening ? Because::FirstMonthOnOpening : Because::ActiveOnBillingDate;
}

int ruleOf(Because because) {
    switch (because) {
    case Because::SetupOnOpening:
    case Because::FirstMonthOnOpening: return 1;
    case Because::ActiveOnBillingDate:
    case Because::FrozenOnBillingDate: return 3;
    case Because::CancelledBeforeBillingDate: return 6;
    }
    Q_UNREACHABLE();
}

/// Whether @p command can have brought about what @p because says. Un-cancelling a frozen one leaves it as frozen as it
/// was, so whoever froze it is named; attribute() sees to it that freezing it instead does the same (R7).
bool bringsAbout(Command command, Because because) {
    switch (because) {
    case Because::SetupOnOpening:
    case Because::FirstMonthOnOpening: return command == Command::Open;
    case Because::ActiveOnBillingDate:
        return command == Command::Open || command == Command::Unfreeze || command == Command::Uncancel
               || command == Command::Import;
    case Because::FrozenOnBillingDate:
        return command == Command::Freeze || command == Command::FreezeInstead || command == Command::Import;
    case Because::CancelledBeforeBillingDate: return command == Command::Cancel || command == Command::Import;
    }
    Q_UNREACHABLE();
}

} // namespace

ExplanationRow explain(const InvoiceLine &line, const Invoice &invoice) {
    ExplanationRow row;
    row.dueOn = line.periodStart.value_or(invoice.issuedOn);
    row.amount = line.amount;
    row.kind = line.kind;
    row.because = becauseOf(line.kind, invoice.kind);
    row.rule = ruleOf(row.because);
    row.origin = line.origin;
    row.priceSince = line.priceSince;
    row.periodStart = line.periodStart;
    row.periodEnd = line.periodEnd;
    row.invoiceNumber = invoice.number;
    return row;
}

ExplanationRow explain(const Charge &charge) {
    ExplanationRow row;
    row.dueOn = charge.dueOn;
    row.amount = charge.amount.value_or(Money());
    row.origin = charge.origin;
    if (charge.kind == ChargeKind::Removal) {
        row.because = Because::CancelledBeforeBillingDate;
    } else {
        row.kind = charge.kind == ChargeKind::Frozen ? LineKind::Frozen : LineKind::Connectivity;
        row.because = becauseOf(*row.kind, InvoiceKind::Renewal);
        row.periodStart = charge.dueOn;
        row.periodEnd = charge.nextDueOn;
    }
    row.rule = ruleOf(row.because);
    return row;
}

void attribute(ExplanationRow &row, const std::vector<StateChange> &changes, std::optional<Day> endsOn) {
    const bool isOpening = row.rule == 1;
    const bool endsWithPeriod = endsOn && row.periodEnd == endsOn;
    bool isFrozen = false; // as far as the changes tell; freezing a frozen one instead of cancelling it freezes nothing
    for (const StateChange &change : changes) {
        const bool leavesFrozen = change.command == Command::FreezeInstead && isFrozen;
        if (bringsAbout(change.command, row.because) && !leavesFrozen && (isOpening || change.day < row.dueOn))
            row.setBy = change;
        if (change.command == Command::Freeze || change.command == Command::FreezeInstead)
            isFrozen = true;
        else if (change.command == Command::Unfreeze)
            isFrozen = false;
        if (endsWithPeriod && change.day < *endsOn && bringsAbout(change.command, Because::CancelledBeforeBillingDate))
            row.cancelledBy = change;
    }
}

} // namespace domain
