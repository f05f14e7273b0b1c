// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue.h"
#include "models/store/sql/audit.h"
#include "models/store/sqlite/sqlite_connection.h"

namespace store::sqlite {

/// Names, plans and dated prices on the embedded file.
class SqliteCatalogue final : public Catalogue {
public:
    explicit SqliteCatalogue(SqliteConnection &connection)
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
    /// A table of prices: whose, and what its amount is called.
    struct PriceTable {
        QByteArray name;
        QByteArray amount;
        QByteArray whose; ///< ` AND plan_id = :plan`, or nothing
    };

    /// A table of names: what they are of in an error, and what there isn't where the name is none.
    struct NameTable {
        QByteArray name;
        QString field;
        domain::Reason missing;
    };

    void setPrice(const PriceTable &table, std::optional<domain::PlanId> plan, domain::Money fee, domain::Day from);
    /// Gives @p id, which is called @p name, another one.
    template <typename Id>
    Result<CatalogueEntry<Id>> rename(const NameTable &table, const std::optional<Id> &id, const QString &name,
                                      const QString &newName);
    /// One change, audited as @p entry, refusals included; @p work tells it which rows it is about.
    template <typename R>
    R change(sql::AuditEntry entry, const std::function<R(sql::AuditEntry &)> &work);

    SqliteConnection &m_connection;
};

} // namespace store::sqlite
