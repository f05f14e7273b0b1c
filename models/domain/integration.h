// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/lifecycle.h"
#include "models/domain/money.h"

namespace domain {

/// What people see: derived from service, cancel_on, the billing date and today, kept nowhere.
enum class Status { Active, Frozen, CancelPending, CancelPendingFrozen, RenewalDue };

/// One supplier connected to one sales channel for one account.
struct Integration {
    IntegrationId id;
    AccountId account;
    SupplierId supplierId;
    QString supplier;
    SalesChannelId channelId;
    QString channel;
    QString label;
    PlanId planId;
    QString plan;
    std::optional<Money> negotiatedFee;
    std::optional<Money> monthlyFee; ///< in force today (R13), also while frozen: what it costs when active
    Service service = Service::Active;
    std::optional<Day> cancelOn;
    Day anchorOn;
    Day nextBillingOn;
    qint64 version = 1; ///< rises with every change, settlement included (R18)

    LifecycleState state() const { return {service, cancelOn.has_value()}; }

    Status status(Day today) const;

    friend bool operator==(const Integration &, const Integration &) = default;
};

/// `active` or `frozen`.
QLatin1String serviceCode(Service service);
std::optional<Service> serviceFromCode(QStringView code);

Status statusOf(LifecycleState state, Day nextBillingOn, Day today);
/// `active`, `frozen` or `cancel_pending`: the command line's word, which knows no day.
QLatin1String statusCode(LifecycleState state);

} // namespace domain
