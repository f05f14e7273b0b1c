// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/connection.h"
#include "models/store/streams.h"

namespace store::sql {

/// The streams, on either database. Invoices and lines come by id and position, charges to come as Upcoming::each()
/// gives them; how many there are is counted first.
class SqlStreams final : public Streams {
public:
    explicit SqlStreams(Connection &connection)
        : m_connection(connection) {}

    Result<Totals> invoices(const InvoiceFilter &filter, const std::function<bool(const domain::Invoice &)> &sink,
                            Progress &progress) override;
    Result<Totals> invoiceLines(const InvoiceFilter &filter, const std::function<bool(const InvoiceLineRow &)> &sink,
                                Progress &progress) override;
    Result<Totals> upcoming(const UpcomingQuery &query, const std::function<bool(const UpcomingRow &)> &sink,
                            Progress &progress) override;

private:
    Connection &m_connection;
};

} // namespace store::sql
