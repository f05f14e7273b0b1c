// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue.h"
#include "models/store/postgresql/postgresql_connection.h"

namespace store::postgresql {

/// Names, plans and dated prices on the shared database; changes are functions there, for managers.
class PostgresqlCatalogue final : public Catalogue {
public:
    explicit PostgresqlCatalogue(PostgresqlConnection &connection)
        : m_connection(connection) {}

    Result<std::vector<Plan>> plans() override;
    Result<std::vector<PlanPrice>> frozenPrices() override;
    Result<std::vector<SupplierEntry>> suppliers() override;
    Result<std::vector<ChannelEntry>> channels() override;
    Result<Plan> addPlan(const QString &name, domain::Money setupFee, domain::Money monthlyFee) override;
    Result<void> setPlanPrice(const QString &plan, domain::Money fee, domain::Day from) override;
    Result<void> setFrozenPrice(domain::Money fee, domain::Day from) override;
    Result<SupplierEntry> renameSupplier(const QString &name, const QString &newName) override;
    Result<ChannelEntry> renameChannel(const QString &name, const QString &newName) override;

private:
    template <typename Id>
    Result<CatalogueEntry<Id>> rename(const char *function, const QString &name, const QString &newName);

    PostgresqlConnection &m_connection;
};

} // namespace store::postgresql
