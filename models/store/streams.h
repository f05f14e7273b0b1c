// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "models/store/progress.h"

#include <functional>

namespace store {

/// All rows of a list, one by one, in constant memory: for exports. The sink returns false to stop (then the result is
/// a Cancelled error). Rows come from one consistent state of the database, in the order of recording.
class Streams {
public:
    virtual ~Streams() = default;

    virtual Result<Totals> invoices(const InvoiceFilter &filter,
                                    const std::function<bool(const domain::Invoice &)> &sink, Progress &progress) = 0;
    virtual Result<Totals> invoiceLines(const InvoiceFilter &filter,
                                        const std::function<bool(const InvoiceLineRow &)> &sink,
                                        Progress &progress) = 0;
    virtual Result<Totals> upcoming(const UpcomingQuery &query, const std::function<bool(const UpcomingRow &)> &sink,
                                    Progress &progress) = 0;
};

} // namespace store
