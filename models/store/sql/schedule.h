// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/explanation.h"
#include "models/domain/integration.h"
#include "models/store/sql/connection.h"

#include <vector>

/// What is going to be charged, read from the charge rule: the parts that previews and explanations are made of. All
/// throw Failure.
namespace store::sql {

/// The next policy::kPreviewMonths billing dates of an integration as if it were in @p state from the start of its
/// billing date @p next on, at the plan and the negotiated fee that @p integration names; a removal ends it.
std::vector<domain::Charge> scheduleOf(Connection &connection, const domain::Integration &integration,
                                       domain::LifecycleState state, domain::Day next);

/// The same of an integration that is opened on @p anchor at that plan and fee, from its first billing date on.
std::vector<domain::Charge> scheduleOfOpening(Connection &connection, domain::AccountId account, domain::PlanId plan,
                                              const std::optional<domain::Money> &fee, domain::Day anchor);

/// An integration as it stands: its unsettled dates, and policy::kPreviewMonths billing dates after @p today.
/// Explained, so that it tells since when its price holds.
struct ComingCharge {
    domain::Charge charge;
    domain::ExplanationRow explanation;
};

std::vector<ComingCharge> comingOf(Connection &connection, const domain::Integration &integration, domain::Day today);

/// The same of the one billing date @p dueOn; nothing when none of it falls there, or it is settled or removed by then.
std::optional<ComingCharge> chargeOn(Connection &connection, const domain::Integration &integration,
                                     domain::Day dueOn);

/// What settling an account will do first, because its date has come (R10).
struct ForeseenSettlement {
    std::vector<domain::Charge> charges;           ///< by date and id, up to the date that fails
    std::optional<domain::ParkReason> parked = {}; ///< a date fails: no command is possible (R19)
};

ForeseenSettlement foreseeSettlement(Connection &connection, domain::AccountId account, domain::Day today);

} // namespace store::sql
