// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/store/result.h"

#include <QString>

#include <vector>

namespace store {

struct PlanPrice {
    domain::Money fee;
    std::optional<domain::Day> fromOn;  ///< nothing: since ever
    std::optional<domain::Day> untilOn; ///< half-open; nothing: until further notice
};

struct Plan {
    domain::PlanId id;
    QString name;
    domain::Money setupFee;
    std::optional<domain::Money> monthlyFee; ///< in force today
    std::vector<PlanPrice> prices;           ///< oldest first
};

/// One of the two ends of connections, as the catalogue has it.
template <typename Id>
struct CatalogueEntry {
    Id id;
    QString name;

    friend bool operator==(const CatalogueEntry &, const CatalogueEntry &) = default;
};

using SupplierEntry = CatalogueEntry<domain::SupplierId>;
using ChannelEntry = CatalogueEntry<domain::SalesChannelId>;

/// Names, plans and dated prices (R13). Changes are for managers, and audited.
class Catalogue {
public:
    virtual ~Catalogue() = default;

    virtual Result<std::vector<Plan>> plans() = 0;
    virtual Result<std::vector<PlanPrice>> frozenPrices() = 0;
    /// By name, whatever the case.
    virtual Result<std::vector<SupplierEntry>> suppliers() = 0;
    virtual Result<std::vector<ChannelEntry>> channels() = 0;

    virtual Result<Plan> addPlan(const QString &name, domain::Money setupFee, domain::Money monthlyFee) = 0;
    /// From @p from on, a day after today; the same day again replaces it.
    virtual Result<void> setPlanPrice(const QString &plan, domain::Money fee, domain::Day from) = 0;
    virtual Result<void> setFrozenPrice(domain::Money fee, domain::Day from) = 0;

    /// What is called @p name bears @p newName from now on; lines that are written keep the old one (R12). Errors:
    /// NoSuchSupplier or NoSuchChannel, also when somebody else has renamed it meanwhile; DuplicateName, for two can't
    /// become one; NothingToChange.
    virtual Result<SupplierEntry> renameSupplier(const QString &name, const QString &newName) = 0;
    virtual Result<ChannelEntry> renameChannel(const QString &name, const QString &newName) = 0;
};

} // namespace store
