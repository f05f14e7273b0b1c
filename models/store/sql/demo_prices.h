// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/domain/invoice.h"
#include "models/store/sql/connection.h"

#include <map>
#include <tuple>

namespace store::sql {

/// What one billing date charges, as the charge rule says.
struct DemoCharge {
    QString kind;
    domain::Money amount;
    QString origin;
    std::optional<QString> priceSince = {}; ///< as the price is stored; nothing where it is not dated
};

/// What an integration in some state is charged on each day of a span. Asks the database's charge rule, once for each
/// state: the only place that knows what is charged (R3, R13) is asked here, too.
class DemoPrices {
public:
    DemoPrices(Connection &connection, domain::Day first, domain::Day last)
        : m_connection(connection)
        , m_first(first)
        , m_last(last) {}

    /// @p day lies within the span. Throws Failure where no price is in force.
    const DemoCharge &charge(domain::Service service, domain::PlanId plan, const std::optional<domain::Money> &fee,
                             domain::Day day);

private:
    using State = std::tuple<domain::Service, qint64, std::optional<qint64>>; ///< with the plan's id and a fee's cents
    using ByDay = std::map<domain::Day, DemoCharge>;

    ByDay ask(domain::Service service, domain::PlanId plan, const std::optional<domain::Money> &fee);

    Connection &m_connection;
    domain::Day m_first;
    domain::Day m_last;
    std::map<State, ByDay> m_known;
};

} // namespace store::sql
