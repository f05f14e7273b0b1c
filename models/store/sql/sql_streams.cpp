// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/sql_streams.h"

#include "models/store/sql/rows.h"
#include "models/store/sql/sql_lists.h"
#include "models/store/sql/upcoming.h"

namespace store::sql {

namespace {

constexpr qint64 kRowsPerReport = 1000;

[[noreturn]] void cancel() {
    throw Failure({.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled});
}

/// Counts rows past a progress, and stops when somebody wants to.
class Pace {
public:
    Pace(Progress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total) {
        m_progress.report(0, m_total);
        if (m_progress.isCancelled())
            cancel();
    }

    /// After each row, with what its sink said.
    void step(bool goOn) {
        ++m_done;
        if (!goOn)
            cancel();
        if (m_done % kRowsPerReport != 0)
            return;
        m_progress.report(m_done, m_total);
        if (m_progress.isCancelled())
            cancel();
    }

    void finish() { m_progress.report(m_done, m_total); }

private:
    Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

template <typename T>
T orThrow(Result<T> result) {
    if (!result)
        throw Failure(result.error());
    return *std::move(result);
}

/// The invoices `i` by id, whatever the filter: a sort of all of them would hold them in memory. CROSS JOIN makes
/// SQLite keep that order of loops; to PostgreSQL it is a plain join.
const QByteArray kInvoicesById = " FROM invoice i CROSS JOIN account a";

} // namespace

Result<Totals> SqlStreams::invoices(const InvoiceFilter &filter,
                                    const std::function<bool(const domain::Invoice &)> &sink, Progress &progress) {
    return guarded<Result<Totals>>([&] {
        const auto scope = m_connection.read();
        const Totals totals = orThrow(SqlLists(m_connection).invoiceTotals(filter));
        Pace pace(progress, totals.rows);
        Conditions conditions = invoiceConditions(m_connection, filter);
        conditions.add("a.id = i.account_id");
        Cursor row(m_connection.statement("SELECT " + kInvoiceColumns + kInvoicesById + conditions.where()
                                          + " ORDER BY i.id"));
        conditions.bindTo(*row);
        while (row->next())
            pace.step(sink(readInvoice(*row)));
        pace.finish();
        return totals;
    });
}

Result<Totals> SqlStreams::invoiceLines(const InvoiceFilter &filter,
                                        const std::function<bool(const InvoiceLineRow &)> &sink, Progress &progress) {
    return guarded<Result<Totals>>([&] {
        const auto scope = m_connection.read();
        const Totals totals = orThrow(SqlLists(m_connection).invoiceLineTotals({.filter = filter}));
        Pace pace(progress, totals.rows);
        Conditions conditions = invoiceConditions(m_connection, filter);
        conditions.add("a.id = i.account_id");
        conditions.add("l.invoice_id = i.id");
        Cursor row(m_connection.statement("SELECT " + kLineRowColumns + kInvoicesById + " CROSS JOIN invoice_line l"
                                          + kLineJoins + conditions.where() + " ORDER BY i.id, l.position"));
        conditions.bindTo(*row);
        while (row->next())
            pace.step(sink(readLineRow(*row)));
        pace.finish();
        return totals;
    });
}

Result<Totals> SqlStreams::upcoming(const UpcomingQuery &query, const std::function<bool(const UpcomingRow &)> &sink,
                                    Progress &progress) {
    return guarded<Result<Totals>>([&] {
        const auto scope = m_connection.read();
        Upcoming upcoming(m_connection);
        const Totals totals = upcoming.totals(query);
        Pace pace(progress, totals.rows);
        upcoming.each(query, [&](const UpcomingRow &row) { pace.step(sink(row)); });
        pace.finish();
        return totals;
    });
}

} // namespace store::sql
