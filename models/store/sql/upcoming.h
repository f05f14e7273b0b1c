// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "models/store/sql/connection.h"

#include <functional>

namespace store::sql {

/// Charges and removals to come, from the charge rule: for lists, totals and exports. A forecast over everybody adds up
/// over groups of integrations that are charged alike, and expands only the days in view. All throw Failure.
class Upcoming {
public:
    explicit Upcoming(Connection &connection)
        : m_connection(connection) {}

    std::vector<UpcomingRow> rows(const UpcomingQuery &query, Window window);
    Totals totals(const UpcomingQuery &query);
    std::vector<UpcomingShare> shares(const UpcomingQuery &query, ShareBy by);
    /// Every row: days and charges by date and id, accounts by id. Ends early by what @p sink throws.
    void each(const UpcomingQuery &query, const std::function<void(const UpcomingRow &)> &sink);

private:
    using Sink = std::function<void(const UpcomingRow &)>;
    struct DayCount;

    void days(const UpcomingQuery &query, Window window, const Sink &sink);
    void accounts(const UpcomingQuery &query, Window window, const Sink &sink);
    void charges(const UpcomingQuery &query, Window window, const Sink &sink);
    void chargesByDay(const UpcomingQuery &query, Window window, const Sink &sink);
    void chargesOfDay(const UpcomingQuery &query, domain::Day day, Window window, const Sink &sink);
    void everyAccount(const UpcomingQuery &query, const Sink &sink);
    std::vector<DayCount> countDays(const UpcomingQuery &query);
    QByteArray firstDate(const UpcomingQuery &query);
    qint64 countAccounts(const UpcomingQuery &query);

    Connection &m_connection;
};

} // namespace store::sql
