// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace domain {

/// A row's identity. Each kind of row has its own type, so that an account's id can't be passed for an
/// integration's. Ids are positive, given by the database, and never used again.
template <typename Tag>
struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
};

using AccountId = Id<struct AccountTag>;
using SupplierId = Id<struct SupplierTag>;
using SalesChannelId = Id<struct SalesChannelTag>;
using PlanId = Id<struct PlanTag>;
using IntegrationId = Id<struct IntegrationTag>;
using InvoiceId = Id<struct InvoiceTag>;
using RunId = Id<struct RunTag>;

} // namespace domain

template <typename Tag>
struct std::hash<domain::Id<Tag>> {
    std::size_t operator()(const domain::Id<Tag> &id) const noexcept { return std::hash<qint64>()(id.value); }
};
