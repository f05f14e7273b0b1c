// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "models/store/sql/conditions.h"
#include "models/store/sql/sorted_page.h"

namespace store::sql {

/// The lists, on either database. Sorting follows what is seen: text whatever the case, a status by its place in
/// domain::Status as it is today, a fee by the one in force today (R13). Rows without the value that is sorted by come
/// last in ascending order, but an unknown fee comes first.
class SqlLists final : public Lists {
public:
    /// A search that finds @p many accounts or more looks for a page of them row by row, in the list's order: so many
    /// are sorted while one looks, and of that many a page is found sooner. A page that begins @p far down or further
    /// is looked for from the nearest row that is known (KnownPlaces).
    explicit SqlLists(Connection &connection, qint64 many = 4'000, qint64 far = 1'000)
        : m_connection(connection)
        , m_many(many)
        , m_accounts(far)
        , m_invoices(far)
        , m_lines(far)
        , m_activity(far)
        , m_receipts(far) {}

    Result<std::vector<AccountRow>> accounts(const AccountQuery &query, Window window) override;
    Result<Totals> accountTotals(const AccountQuery &query) override;
    Result<std::vector<domain::Integration>> integrations(const IntegrationQuery &query, Window window) override;
    Result<Totals> integrationTotals(const IntegrationQuery &query) override;
    Result<std::vector<domain::Invoice>> invoices(const InvoiceQuery &query, Window window) override;
    Result<Totals> invoiceTotals(const InvoiceFilter &filter) override;
    Result<std::vector<InvoiceLineRow>> invoiceLines(const InvoiceLineQuery &query, Window window) override;
    Result<Totals> invoiceLineTotals(const InvoiceLineQuery &query) override;
    Result<std::vector<UpcomingRow>> upcoming(const UpcomingQuery &query, Window window) override;
    Result<Totals> upcomingTotals(const UpcomingQuery &query) override;
    Result<std::vector<UpcomingShare>> upcomingShares(const UpcomingQuery &query, ShareBy by) override;
    Result<std::vector<ActivityRow>> activity(const ActivityQuery &query, Window window) override;
    Result<Totals> activityTotals(const ActivityQuery &query) override;
    Result<std::vector<RemovalRow>> removals(const RemovalQuery &query, Window window) override;
    Result<Totals> removalTotals(const RemovalQuery &query) override;
    Result<std::vector<ReceiptRow>> receipts(const ReceiptQuery &query, Window window) override;
    Result<Totals> receiptTotals(const ReceiptQuery &query) override;
    Result<Movements> movements(domain::Day since) override;
    Result<std::vector<MovementRow>> movementRows(const MovementQuery &query, Window window) override;
    Result<Totals> movementTotals(const MovementQuery &query) override;

private:
    template <typename Row>
    std::vector<Row> page(const PagedList &list, const Conditions &conditions, Window window, KnownPlaces *places,
                          Row (*read)(const Statement &));
    Totals readTotals(const QByteArray &sql, const Conditions &conditions);

    Connection &m_connection;
    const qint64 m_many;
    PlacesOf<AccountQuery> m_accounts;
    PlacesOf<InvoiceQuery> m_invoices;
    PlacesOf<InvoiceLineQuery> m_lines;
    PlacesOf<ActivityQuery> m_activity;
    PlacesOf<ReceiptQuery> m_receipts;
};

} // namespace store::sql
