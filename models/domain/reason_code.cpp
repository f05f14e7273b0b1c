// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reason_code.h"

#include <array>

namespace domain {

namespace {

struct Code {
    Reason reason;
    const char *text;
};

constexpr std::array kCodes{
    Code{Reason::None, "done"},
    Code{Reason::IsFrozenAlready, "is-frozen-already"},
    Code{Reason::CancelPendingFreezeInstead, "cancel-pending-freeze-instead"},
    Code{Reason::IsFrozenUncancelKeepsIt, "is-frozen-uncancel-keeps-it"},
    Code{Reason::IsActive, "is-active"},
    Code{Reason::UncancelFirst, "uncancel-first"},
    Code{Reason::RemovalStands, "removal-stands"},
    Code{Reason::NothingToUndo, "nothing-to-undo"},
    Code{Reason::Removed, "removed"},
    Code{Reason::VersionMoved, "version-moved"},
    Code{Reason::RenewedSince, "renewed-since"},
    Code{Reason::RemovedSince, "removed-since"},
    Code{Reason::DayMoved, "day-moved"},
    Code{Reason::NoPriceInForce, "no-price-in-force"},
    Code{Reason::SeenDayInFuture, "seen-day-in-future"},
    Code{Reason::AccountParked, "account-parked"},
    Code{Reason::NothingToChange, "nothing-to-change"},
    Code{Reason::SyncWhileFrozen, "sync-while-frozen"},
    Code{Reason::NotParked, "not-parked"},
    Code{Reason::NoSuchAccount, "no-such-account"},
    Code{Reason::NoSuchIntegration, "no-such-integration"},
    Code{Reason::NoSuchPlan, "no-such-plan"},
    Code{Reason::NoSuchSupplier, "no-such-supplier"},
    Code{Reason::NoSuchChannel, "no-such-channel"},
    Code{Reason::OutsideCalendar, "outside-calendar"},
    Code{Reason::MalformedAmount, "malformed-amount"},
    Code{Reason::MalformedValue, "malformed-value"},
    Code{Reason::EmptyText, "empty-text"},
    Code{Reason::TextTooLong, "text-too-long"},
    Code{Reason::BadCharacter, "bad-character"},
    Code{Reason::UnknownLanguage, "unknown-language"},
    Code{Reason::RequestReused, "request-reused"},
    Code{Reason::RequestWithdrawn, "request-withdrawn"},
    Code{Reason::DuplicateName, "duplicate-name"},
    Code{Reason::PriceNotAfterToday, "price-not-after-today"},
    Code{Reason::ClockBackwards, "clock-backwards"},
    Code{Reason::NotASandbox, "not-a-sandbox"},
    Code{Reason::NotEmpty, "not-empty"},
    Code{Reason::NotYetDue, "not-yet-due"},
    Code{Reason::CatchUpConsent, "catch-up-consent"},
    Code{Reason::RunInProgress, "run-in-progress"},
    Code{Reason::NotAsApproved, "not-as-approved"},
    Code{Reason::ImportRejected, "import-rejected"},
    Code{Reason::DuplicateRow, "duplicate-row"},
    Code{Reason::AnchorAfterToday, "anchor-after-today"},
    Code{Reason::NotNextBillingDate, "not-next-billing-date"},
    Code{Reason::NoSuchLogin, "no-such-login"},
    Code{Reason::IsSuperuser, "is-superuser"},
    Code{Reason::RoleRemains, "role-remains"},
    Code{Reason::StoreFailed, "failed"},
};

} // namespace

QLatin1String reasonCode(Reason reason) {
    for (const Code &code : kCodes) {
        if (code.reason == reason)
            return QLatin1String(code.text);
    }
    return QLatin1String("failed");
}

std::optional<Reason> reasonFromCode(QStringView text) {
    for (const Code &code : kCodes) {
        if (text == QLatin1String(code.text))
            return code.reason;
    }
    return std::nullopt;
}

} // namespace domain
