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
    Result<QStringList> suppliers() override;
    Result<QStringList> channels() override;
    Result<Plan> addPlan(const QString &name, domain::Money setupFee, domain::Money monthlyFee) override;
    Result<void> setPlanPrice(const QString &plan, domain::Money fee, domain::Day from) override;
    Result<void> setFrozenPrice(domain::Money fee, domain::Day from) override;

private:
    /// A table of prices: whose, and what its amount is called.
    struct PriceTable {
        QByteArray name;
        QByteArray amount;
        QByteArray whose; ///< ` AND plan_id = :plan`, or nothing
    };

    void setPrice(const PriceTable &table, std::optional<domain::PlanId> plan, domain::Money fee, domain::Day from);
    /// One change, audited, refusals included.
    template <typename R>
    R change(domain::Command command, domain::Money amount, std::optional<domain::Day> from,
             const std::function<R(sql::AuditEntry &)> &work);

    SqliteConnection &m_connection;
};

} // namespace store::sqlite
