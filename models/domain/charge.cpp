// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/charge.h"

namespace domain {

QLatin1String chargeKindCode(ChargeKind kind) {
    switch (kind) {
    case ChargeKind::Connectivity: return QLatin1String("connectivity");
    case ChargeKind::Frozen: return QLatin1String("frozen");
    case ChargeKind::Removal: return QLatin1String("removal");
    }
    Q_UNREACHABLE();
}

std::optional<ChargeKind> chargeKindFromCode(QStringView code) {
    for (const ChargeKind kind : {ChargeKind::Connectivity, ChargeKind::Frozen, ChargeKind::Removal}) {
        if (code == chargeKindCode(kind))
            return kind;
    }
    return std::nullopt;
}

QLatin1String priceOriginCode(PriceOrigin origin) {
    switch (origin) {
    case PriceOrigin::Plan: return QLatin1String("plan");
    case PriceOrigin::Negotiated: return QLatin1String("negotiated");
    case PriceOrigin::FrozenFee: return QLatin1String("frozen");
    case PriceOrigin::SetupFee: return QLatin1String("setup");
    }
    Q_UNREACHABLE();
}

std::optional<PriceOrigin> priceOriginFromCode(QStringView code) {
    for (const PriceOrigin origin :
         {PriceOrigin::Plan, PriceOrigin::Negotiated, PriceOrigin::FrozenFee, PriceOrigin::SetupFee}) {
        if (code == priceOriginCode(origin))
            return origin;
    }
    return std::nullopt;
}

} // namespace domain
