// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/model_terms.h"

#include "tests/support/desk.h"

#include <rapidcheck.h>

namespace support {

using namespace domain;

reference::Day toModel(Day day) {
    return day.daysSince(Day());
}

std::optional<reference::Day> toModel(const std::optional<Day> &day) {
    return day ? std::optional(toModel(*day)) : std::nullopt;
}

std::optional<reference::Cents> toModel(const std::optional<Money> &money) {
    return money ? std::optional(reference::Cents(money->cents())) : std::nullopt;
}

reference::Code toModel(const Error &error) {
    switch (error.code) {
    case ErrorCode::Refused: return reference::Code::Refused;
    case ErrorCode::Conflict: return reference::Code::Conflict;
    case ErrorCode::NotFound: return reference::Code::NotFound;
    case ErrorCode::Invalid: return reference::Code::Invalid;
    default: RC_FAIL(text(error).toStdString());
    }
}

reference::Command toModel(Command command) {
    switch (command) {
    case Command::Freeze: return reference::Command::Freeze;
    case Command::Unfreeze: return reference::Command::Unfreeze;
    case Command::Cancel: return reference::Command::Cancel;
    case Command::Uncancel: return reference::Command::Uncancel;
    default: return reference::Command::FreezeInstead;
    }
}

std::vector<std::string> toModel(const QStringList &texts) {
    std::vector<std::string> all;
    for (const QString &one : texts)
        all.push_back(one.toStdString());
    return all;
}

reference::Integration toModel(const Integration &integration) {
    return {.id = integration.id.value,
            .account = integration.account.value,
            .plan = integration.planId.value,
            .negotiated = toModel(integration.negotiatedFee),
            .service = integration.service == Service::Active ? reference::Service::Active : reference::Service::Frozen,
            .cancelOn = toModel(integration.cancelOn),
            .anchor = toModel(integration.anchorOn),
            .nextBilling = toModel(integration.nextBillingOn),
            .version = int(integration.version)};
}

reference::Invoice toModel(const Invoice &invoice) {
    reference::Invoice made{.number = invoice.number.toStdString(),
                            .kind = invoice.kind == InvoiceKind::Opening ? reference::InvoiceKind::Opening
                                                                         : reference::InvoiceKind::Renewal,
                            .account = invoice.account.value,
                            .issuedOn = toModel(invoice.issuedOn),
                            .recordedOn = toModel(*Day::fromDate(invoice.recordedAt.toUTC().date())),
                            .total = invoice.total.cents()};
    for (const InvoiceLine &line : invoice.lines)
        made.lines.push_back({.integration = line.integration.value,
                              .kind = line.kind == LineKind::Setup    ? reference::LineKind::Setup
                                      : line.kind == LineKind::Frozen ? reference::LineKind::Frozen
                                                                      : reference::LineKind::Connectivity,
                              .cents = line.amount.cents(),
                              .start = toModel(line.periodStart),
                              .end = toModel(line.periodEnd)});
    return made;
}

reference::Outcome toModel(const Result<store::CommandOutcome> &done) {
    if (done)
        return {.settled = toModel(done->settled)};
    return {.code = toModel(done.error()), .settled = toModel(done.error().facts.settled)};
}

reference::Receipt toModel(const store::Receipt &receipt) {
    return {.integration = receipt.integration.value,
            .account = receipt.account.value,
            .removedOn = toModel(receipt.removedOn),
            .recordedOn = toModel(receipt.recordedOn),
            .lastChargeCents = receipt.lastCharge.value_or(Money()).cents()};
}

reference::Charge toModel(const Charge &charge) {
    return {.dueOn = toModel(charge.dueOn),
            .account = charge.account.value,
            .integration = charge.integration.value,
            .kind = charge.kind == ChargeKind::Removal  ? reference::ChargeKind::Removal
                    : charge.kind == ChargeKind::Frozen ? reference::ChargeKind::Frozen
                                                        : reference::ChargeKind::Connectivity,
            .cents = charge.amount.value_or(Money(-1)).cents()};
}

} // namespace support
