// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"

namespace domain {

QLatin1String errorCodeText(ErrorCode code) {
    switch (code) {
    case ErrorCode::Refused: return QLatin1String("refused");
    case ErrorCode::Conflict: return QLatin1String("conflict");
    case ErrorCode::NotFound: return QLatin1String("not_found");
    case ErrorCode::Invalid: return QLatin1String("invalid");
    case ErrorCode::Forbidden: return QLatin1String("forbidden");
    case ErrorCode::Storage:
    case ErrorCode::Unreachable:
    case ErrorCode::Schema:
    case ErrorCode::Cancelled: return QLatin1String("storage");
    }
    Q_UNREACHABLE();
}

QLatin1String parkReasonCode(ParkReason reason) {
    switch (reason) {
    case ParkReason::NoPrice: return QLatin1String("no-price");
    case ParkReason::OffCalendar: return QLatin1String("off-calendar");
    case ParkReason::AmountOutOfBounds: return QLatin1String("amount-out-of-bounds");
    case ParkReason::Failed: return QLatin1String("failed");
    case ParkReason::Held: return QLatin1String("held");
    }
    Q_UNREACHABLE();
}

std::optional<ParkReason> parkReasonFromCode(QStringView code) {
    for (const ParkReason reason : {ParkReason::NoPrice, ParkReason::OffCalendar, ParkReason::AmountOutOfBounds,
                                    ParkReason::Failed, ParkReason::Held}) {
        if (code == parkReasonCode(reason))
            return reason;
    }
    return std::nullopt;
}

} // namespace domain
