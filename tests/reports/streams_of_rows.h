// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/streams.h"

/// A store that streams what it was given, as often as it was told.
class StreamsOfRows final : public store::Streams {
public:
    std::vector<domain::Invoice> invoiceRows;
    std::vector<store::InvoiceLineRow> lineRows;
    std::vector<store::UpcomingRow> upcomingRows;
    int times = 1;
    bool breaksOff = false; ///< the database fails behind the last row

    store::Result<store::Totals> invoices(const store::InvoiceFilter &filter,
                                          const std::function<bool(const domain::Invoice &)> &sink,
                                          store::Progress &progress) override;
    store::Result<store::Totals> invoiceLines(const store::InvoiceFilter &filter,
                                              const std::function<bool(const store::InvoiceLineRow &)> &sink,
                                              store::Progress &progress) override;
    store::Result<store::Totals> upcoming(const store::UpcomingQuery &query,
                                          const std::function<bool(const store::UpcomingRow &)> &sink,
                                          store::Progress &progress) override;

private:
    template <typename Row, typename Amount>
    store::Result<store::Totals> stream(const std::vector<Row> &rows, const std::function<bool(const Row &)> &sink,
                                        store::Progress &progress, Amount amount) const;
};
