// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/streams_of_rows.h"

using store::Result;
using store::Totals;

template <typename Row, typename Amount>
Result<Totals> StreamsOfRows::stream(const std::vector<Row> &rows, const std::function<bool(const Row &)> &sink,
                                     store::Progress &progress, Amount amount) const {
    Totals totals;
    for (int time = 0; time < times; ++time) {
        for (const Row &row : rows) {
            if (progress.isCancelled() || !sink(row))
                return domain::Error{.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled};
            ++totals.rows;
            totals.amount += amount(row);
        }
    }
    if (breaksOff)
        return domain::Error{.code = domain::ErrorCode::Storage, .reason = domain::Reason::StoreFailed};
    return totals;
}

Result<Totals> StreamsOfRows::invoices(const store::InvoiceFilter &,
                                       const std::function<bool(const domain::Invoice &)> &sink,
                                       store::Progress &progress) {
    return stream(invoiceRows, sink, progress, [](const domain::Invoice &invoice) { return invoice.total; });
}

Result<Totals> StreamsOfRows::invoiceLines(const store::InvoiceFilter &,
                                           const std::function<bool(const store::InvoiceLineRow &)> &sink,
                                           store::Progress &progress) {
    return stream(lineRows, sink, progress, [](const store::InvoiceLineRow &row) { return row.line.amount; });
}

Result<Totals> StreamsOfRows::upcoming(const store::UpcomingQuery &,
                                       const std::function<bool(const store::UpcomingRow &)> &sink,
                                       store::Progress &progress) {
    return stream(upcomingRows, sink, progress, [](const store::UpcomingRow &row) { return row.amount; });
}
