// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_catalogue.h"

#include "models/store/postgresql/outcome.h"
#include "models/store/sql/catalogue_reads.h"

namespace store::postgresql {

using domain::Day;
using domain::Money;
using sql::Statement;

Result<std::vector<Plan>> PostgresqlCatalogue::plans() {
    return sql::guarded<Result<std::vector<Plan>>>([&] { return sql::plans(m_connection); });
}

Result<std::vector<PlanPrice>> PostgresqlCatalogue::frozenPrices() {
    return sql::guarded<Result<std::vector<PlanPrice>>>([&] { return sql::frozenPrices(m_connection); });
}

Result<std::vector<SupplierEntry>> PostgresqlCatalogue::suppliers() {
    return sql::guarded<Result<std::vector<SupplierEntry>>>([&] { return sql::suppliers(m_connection); });
}

Result<std::vector<ChannelEntry>> PostgresqlCatalogue::channels() {
    return sql::guarded<Result<std::vector<ChannelEntry>>>([&] { return sql::channels(m_connection); });
}

Result<Plan> PostgresqlCatalogue::addPlan(const QString &name, Money setupFee, Money monthlyFee) {
    return sql::guarded<Result<Plan>>([&]() -> Result<Plan> {
        const Outcome outcome(m_connection.call("SELECT add_plan(:name, :setup, :monthly)", [&](Statement &call) {
            call.bind(":name", sendable(name));
            call.bind(":setup", setupFee);
            call.bind(":monthly", monthlyFee);
        }));
        outcome.demand();
        return sql::planOf(m_connection, {outcome.integer("plan")}, name, setupFee);
    });
}

Result<void> PostgresqlCatalogue::setPlanPrice(const QString &plan, Money fee, Day from) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        Outcome(m_connection.call("SELECT set_plan_price(:plan, :fee, :from)", [&](Statement &call) {
            call.bind(":plan", sendable(plan));
            call.bind(":fee", fee);
            call.bind(":from", from);
        })).demand();
        return {};
    });
}

Result<void> PostgresqlCatalogue::setFrozenPrice(Money fee, Day from) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        Outcome(m_connection.call("SELECT set_frozen_price(:fee, :from)", [&](Statement &call) {
            call.bind(":fee", fee);
            call.bind(":from", from);
        })).demand();
        return {};
    });
}

template <typename Id>
Result<CatalogueEntry<Id>> PostgresqlCatalogue::rename(const char *function, const QString &name,
                                                       const QString &newName) {
    return sql::guarded<Result<CatalogueEntry<Id>>>([&]() -> Result<CatalogueEntry<Id>> {
        const Outcome outcome(m_connection.call(function, [&](Statement &call) {
            call.bind(":name", sendable(name));
            call.bind(":newName", sendable(newName));
        }));
        outcome.demand();
        return CatalogueEntry<Id>{{outcome.integer("id")}, newName};
    });
}

Result<SupplierEntry> PostgresqlCatalogue::renameSupplier(const QString &name, const QString &newName) {
    return rename<domain::SupplierId>("SELECT rename_supplier(:name, :newName)", name, newName);
}

Result<ChannelEntry> PostgresqlCatalogue::renameChannel(const QString &name, const QString &newName) {
    return rename<domain::SalesChannelId>("SELECT rename_channel(:name, :newName)", name, newName);
}

} // namespace store::postgresql
