// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>

#include <optional>

namespace domain {

/// What a billing date does to one integration (R3).
enum class ChargeKind { Connectivity, Frozen, Removal };

/// Where an amount came from (R13).
enum class PriceOrigin { Plan, Negotiated, FrozenFee, SetupFee };

/// What one billing date asks of one integration: an amount for [dueOn, nextDueOn), or, for a removal, nothing and the
/// end. Computed by the charge rule in the database, nowhere else.
struct Charge {
    AccountId account;
    IntegrationId integration;
    Day dueOn;
    Day nextDueOn;
    ChargeKind kind = ChargeKind::Connectivity;
    std::optional<Money> amount;       ///< nothing when no price is in force on that day (R19); zero for a removal
    std::optional<PriceOrigin> origin; ///< nothing for a removal

    friend bool operator==(const Charge &, const Charge &) = default;
};

/// `connectivity`, `frozen`, `removal`.
QLatin1String chargeKindCode(ChargeKind kind);
std::optional<ChargeKind> chargeKindFromCode(QStringView code);

/// `plan`, `negotiated`, `frozen`, `setup`.
QLatin1String priceOriginCode(PriceOrigin origin);
std::optional<PriceOrigin> priceOriginFromCode(QStringView code);

} // namespace domain
