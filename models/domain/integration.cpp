// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/integration.h"

namespace domain {

Status statusOf(LifecycleState state, Day nextBillingOn, Day today) {
    if (nextBillingOn <= today)
        return Status::RenewalDue;
    if (state.cancelPending)
        return state.service == Service::Frozen ? Status::CancelPendingFrozen : Status::CancelPending;
    return state.service == Service::Frozen ? Status::Frozen : Status::Active;
}

Status Integration::status(Day today) const {
    return statusOf(state(), nextBillingOn, today);
}

QLatin1String serviceCode(Service service) {
    return service == Service::Active ? QLatin1String("active") : QLatin1String("frozen");
}

std::optional<Service> serviceFromCode(QStringView code) {
    if (code == u"active")
        return Service::Active;
    if (code == u"frozen")
        return Service::Frozen;
    return std::nullopt;
}

QLatin1String statusCode(LifecycleState state) {
    return state.cancelPending ? QLatin1String("cancel_pending") : serviceCode(state.service);
}

} // namespace domain
