// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/sql_lists.h"

#include "models/store/sql/moved.h"
#include "models/store/sql/receipts.h"
#include "models/store/sql/rows.h"
#include "models/store/sql/sorted_page.h"
#include "models/store/sql/upcoming.h"

namespace store::sql {

using namespace domain;

namespace {

bool isByIndex(AccountColumn sort) {
    return sort == AccountColumn::Id || sort == AccountColumn::Name || sort == AccountColumn::Email;
}

bool isByIndex(InvoiceColumn sort) {
    return sort == InvoiceColumn::Number || sort == InvoiceColumn::IssuedOn;
}

bool isByIndex(InvoiceLineColumn sort) {
    return sort == InvoiceLineColumn::Invoice;
}

std::vector<SortKey> keysOf(const AccountQuery &query) {
    switch (query.sort) {
    case AccountColumn::Id: break;
    case AccountColumn::Name: return {byText("a.name"), byNumber("a.id")};
    case AccountColumn::Email: return {byText("a.email"), byNumber("a.id")};
    case AccountColumn::Integrations:
        return {byNumber("(SELECT COUNT(*) FROM integration n WHERE n.account_id = a.id)"), byNumber("a.id")};
    case AccountColumn::NextBilling:
        return {
            byDay(
                "COALESCE((SELECT MIN(n.next_billing_on) FROM integration n WHERE n.account_id = a.id), '9999-12-31')"),
            byNumber("a.id")};
    }
    return {byNumber("a.id")};
}

/// The place in domain::Status (see statusOf()) as of `:today`.
constexpr char kStatusRank[] = "CASE WHEN i.next_billing_on <= :today THEN 4"
                               " WHEN i.cancel_on IS NOT NULL AND i.service = 'frozen' THEN 3"
                               " WHEN i.cancel_on IS NOT NULL THEN 2"
                               " WHEN i.service = 'frozen' THEN 1 ELSE 0 END";

/// What an integration `i` costs a month when active, as of `:today`; NULL without a price in force.
const QByteArray kFeeInForce = "COALESCE(i.negotiated_fee_cents, f.monthly_fee_cents)";

std::vector<SortKey> keysOf(const IntegrationQuery &query) {
    switch (query.sort) {
    case IntegrationColumn::Id: break;
    case IntegrationColumn::Label: return {byText("i.label"), byNumber("i.id")};
    case IntegrationColumn::Supplier: return {byText("s.name"), byNumber("i.id")};
    case IntegrationColumn::Channel: return {byText("c.name"), byNumber("i.id")};
    case IntegrationColumn::Plan: return {byText("p.name"), byNumber("i.id")};
    case IntegrationColumn::Fee: return {byNumber("COALESCE(" + kFeeInForce + ", -1)"), byNumber("i.id")};
    case IntegrationColumn::Status: return {byNumber(kStatusRank), byNumber("i.id")};
    case IntegrationColumn::NextBilling: return {byDay("i.next_billing_on"), byNumber("i.id")};
    }
    return {byNumber("i.id")};
}

/// Only what the sort reads is joined while ids are sorted.
QByteArray joinsOf(IntegrationColumn sort) {
    switch (sort) {
    case IntegrationColumn::Supplier:
    case IntegrationColumn::Channel:
    case IntegrationColumn::Plan:
    case IntegrationColumn::Fee: return kIntegrationJoins;
    default: return {};
    }
}

std::vector<SortKey> keysOf(const RemovalQuery &query) {
    switch (query.sort) {
    case RemovalColumn::RemovalOn: break;
    case RemovalColumn::Account: return {byText("a.name"), byNumber("a.id"), byNumber("i.id")};
    case RemovalColumn::Label: return {byText("i.label"), byNumber("i.id")};
    case RemovalColumn::Fee: return {byNumber("COALESCE(" + kFeeInForce + ", -1)"), byNumber("i.id")};
    case RemovalColumn::Opened: return {byDay("i.anchor_on"), byNumber("i.id")};
    }
    return {byDay("i.cancel_on"), byNumber("i.id")};
}

QByteArray joinsOf(RemovalColumn sort) {
    switch (sort) {
    case RemovalColumn::Account: return " JOIN account a ON a.id = i.account_id";
    case RemovalColumn::Fee: return kIntegrationJoins;
    default: return {};
    }
}

Conditions conditionsOf(const RemovalQuery &query) {
    Conditions conditions;
    conditions.add("i.cancel_on IS NOT NULL");
    conditions.add("i.cancel_on <= :until", ":until", query.until);
    return conditions;
}

std::vector<SortKey> keysOf(const InvoiceQuery &query) {
    switch (query.sort) {
    case InvoiceColumn::Number: break; // numbers rise with ids (R12)
    case InvoiceColumn::IssuedOn: return {byDay("i.issued_on"), byNumber("i.id")};
    case InvoiceColumn::Account: return {byText("a.name"), byNumber("a.id"), byNumber("i.id")};
    case InvoiceColumn::Kind: return {byText("i.kind"), byNumber("i.id")};
    case InvoiceColumn::Total: return {byNumber("i.total_cents"), byNumber("i.id")};
    }
    return {byNumber("i.id")};
}

std::vector<SortKey> keysOf(const InvoiceLineQuery &query) {
    std::vector<SortKey> keys;
    switch (query.sort) {
    case InvoiceLineColumn::Invoice: break;
    case InvoiceLineColumn::IssuedOn: keys = {byDay("i.issued_on")}; break;
    case InvoiceLineColumn::Account: keys = {byText("a.name"), byNumber("a.id")}; break;
    case InvoiceLineColumn::Integration: keys = {byNumber("l.integration_id")}; break;
    case InvoiceLineColumn::Kind: keys = {byText("l.kind")}; break;
    case InvoiceLineColumn::Amount: keys = {byNumber("l.amount_cents")}; break;
    }
    keys.push_back(byNumber("l.invoice_id"));
    keys.push_back(byNumber("l.position"));
    return keys;
}

/// Invoices `i` and their lines `l`. An integration's lines are found by the two indexes that keep them single (R17),
/// which together hold them all.
QByteArray linesFrom(const InvoiceLineQuery &query) {
    const QByteArray lines =
        query.integration ? QByteArray("(SELECT x.* FROM invoice_line x WHERE x.integration_id = :integration"
                                       " AND x.period_start IS NOT NULL"
                                       " UNION ALL SELECT x.* FROM invoice_line x WHERE x.integration_id = :integration"
                                       " AND x.kind = 'setup') l")
                          : QByteArray("invoice_line l");
    return "invoice i JOIN " + lines + " ON l.invoice_id = i.id";
}

Conditions conditionsOf(const Connection &connection, const InvoiceLineQuery &query) {
    Conditions conditions = invoiceConditions(connection, query.filter);
    conditions.add("i.id = :invoice", ":invoice", query.invoice);
    if (query.integration)
        conditions.bind(":integration", *query.integration);
    conditions.add("l.supplier_id = :supplier", ":supplier", query.supplier);
    conditions.add("l.sales_channel_id = :channel", ":channel", query.channel);
    return conditions;
}

Conditions conditionsOf(const ActivityQuery &query) {
    Conditions conditions;
    conditions.add("e.account_id = :account", ":account", query.account);
    conditions.add("e.integration_id = :integration", ":integration", query.integration);
    if (query.command)
        conditions.add("e.command = :command", ":command", commandCode(*query.command));
    conditions.add("e.day >= :from", ":from", query.from);
    conditions.add("e.day <= :to", ":to", query.to);
    if (!query.login.isEmpty())
        conditions.add("e.login = :login", ":login", query.login);
    if (query.refusalsOnly)
        conditions.add("e.code <> 'done'");
    return conditions;
}

ActivityRow readActivity(const Statement &row) {
    ActivityRow read;
    read.id = row.integer(0);
    read.at = row.instant(1);
    read.day = row.day(2);
    read.login = row.text(3);
    read.command = knownCode(commandFromCode(row.text(4)));
    read.code = row.text(5);
    read.account = row.optionalId<AccountId>(6);
    read.integration = row.optionalId<IntegrationId>(7);
    read.run = row.optionalId<RunId>(8);
    if (!row.isNull(9))
        read.request = row.text(9);
    if (!row.isNull(10))
        read.grantee = row.text(10);
    if (!row.isNull(11))
        read.role = roleFromCode(row.text(11));
    return read;
}

} // namespace

template <typename Row>
std::vector<Row> SqlLists::page(const PagedList &list, const Conditions &conditions, Window window, KnownPlaces *places,
                                Row (*read)(const Statement &)) {
    std::vector<Row> rows;
    readPage(m_connection, list, conditions, window, places, [&](const Statement &row) { rows.push_back(read(row)); });
    return rows;
}

Result<std::vector<AccountRow>> SqlLists::accounts(const AccountQuery &query, Window window) {
    return guarded<Result<std::vector<AccountRow>>>([&] {
        // Only a search asks twice; a list alone is spared two ways to the server.
        const auto scope = query.search.isEmpty() ? nullptr : m_connection.read();
        const Conditions conditions = accountSearch(m_connection, query, m_many);
        return page<AccountRow>({.columns = kAccountColumns,
                                 .ids = "a.id AS id",
                                 .from = "account a",
                                 .joins = " JOIN account a ON a.id = w.id",
                                 .keys = keysOf(query),
                                 .order = query.order},
                                conditions, window, isByIndex(query.sort) ? &m_accounts[query] : nullptr, readAccount);
    });
}

Result<Totals> SqlLists::accountTotals(const AccountQuery &query) {
    return guarded<Result<Totals>>(
        [&] { return readTotals("SELECT COUNT(*), 0 FROM account a", accountSearch(m_connection, query)); });
}

Result<std::vector<Integration>> SqlLists::integrations(const IntegrationQuery &query, Window window) {
    return guarded<Result<std::vector<Integration>>>([&] {
        const auto scope = m_connection.read();
        Conditions conditions;
        conditions.add("i.account_id = :account", ":account", query.account);
        conditions.bind(":today", m_connection.today());
        return page<Integration>({.columns = kIntegrationColumns,
                                  .ids = "i.id AS id",
                                  .from = "integration i" + joinsOf(query.sort),
                                  .joins = " JOIN integration i ON i.id = w.id" + kIntegrationJoins,
                                  .keys = keysOf(query),
                                  .order = query.order},
                                 conditions, window, nullptr,
                                 [](const Statement &row) { return readIntegration(row); });
    });
}

Result<Totals> SqlLists::integrationTotals(const IntegrationQuery &query) {
    return guarded<Result<Totals>>([&] {
        Conditions conditions;
        conditions.add("i.account_id = :account", ":account", query.account);
        return readTotals("SELECT COUNT(*), 0 FROM integration i", conditions);
    });
}

Result<std::vector<Invoice>> SqlLists::invoices(const InvoiceQuery &query, Window window) {
    return guarded<Result<std::vector<Invoice>>>([&] {
        Conditions conditions = invoiceConditions(m_connection, query.filter);
        // Numbers have no gaps (R12), so that all invoices by number need no counting off.
        const bool isEach = query.filter == InvoiceFilter() && query.sort == InvoiceColumn::Number;
        if (isEach) {
            conditions.add(query.order == Qt::AscendingOrder ? "i.id > :skipped"
                                                             : "i.id <= (SELECT MAX(id) FROM invoice) - :skipped",
                           ":skipped", std::exchange(window.offset, 0));
        }
        const QByteArray from =
            query.sort == InvoiceColumn::Account ? "invoice i JOIN account a ON a.id = i.account_id" : "invoice i";
        return page<Invoice>({.columns = kInvoiceColumns,
                              .ids = "i.id AS id",
                              .from = from,
                              .joins = " JOIN invoice i ON i.id = w.id JOIN account a ON a.id = i.account_id",
                              .keys = keysOf(query),
                              .order = query.order},
                             conditions, window, !isEach && isByIndex(query.sort) ? &m_invoices[query] : nullptr,
                             [](const Statement &row) { return readInvoice(row); });
    });
}

Result<Totals> SqlLists::invoiceTotals(const InvoiceFilter &filter) {
    return guarded<Result<Totals>>([&] {
        return readTotals("SELECT COUNT(*), CAST(COALESCE(SUM(i.total_cents), 0) AS BIGINT) FROM invoice i",
                          invoiceConditions(m_connection, filter));
    });
}

Result<std::vector<InvoiceLineRow>> SqlLists::invoiceLines(const InvoiceLineQuery &query, Window window) {
    return guarded<Result<std::vector<InvoiceLineRow>>>([&] {
        const Conditions conditions = conditionsOf(m_connection, query);
        QByteArray from = linesFrom(query);
        if (query.sort == InvoiceLineColumn::Account)
            from += " JOIN account a ON a.id = i.account_id";
        return page<InvoiceLineRow>({.columns = kLineRowColumns,
                                     .ids = "l.invoice_id AS id, l.position AS position",
                                     .from = from,
                                     .joins =
                                         " JOIN invoice_line l ON l.invoice_id = w.id AND l.position = w.position"
                                         " JOIN invoice i ON i.id = l.invoice_id JOIN account a ON a.id = i.account_id"
                                         + kLineJoins,
                                     .keys = keysOf(query),
                                     .order = query.order},
                                    conditions, window, isByIndex(query.sort) ? &m_lines[query] : nullptr, readLineRow);
    });
}

Result<Totals> SqlLists::invoiceLineTotals(const InvoiceLineQuery &query) {
    return guarded<Result<Totals>>([&] {
        return readTotals("SELECT COUNT(*), CAST(COALESCE(SUM(l.amount_cents), 0) AS BIGINT) FROM " + linesFrom(query),
                          conditionsOf(m_connection, query));
    });
}

Result<std::vector<UpcomingRow>> SqlLists::upcoming(const UpcomingQuery &query, Window window) {
    return guarded<Result<std::vector<UpcomingRow>>>([&] {
        const auto scope = m_connection.read();
        return Upcoming(m_connection).rows(query, window);
    });
}

Result<Totals> SqlLists::upcomingTotals(const UpcomingQuery &query) {
    return guarded<Result<Totals>>([&] {
        const auto scope = m_connection.read();
        return Upcoming(m_connection).totals(query);
    });
}

Result<std::vector<UpcomingShare>> SqlLists::upcomingShares(const UpcomingQuery &query, ShareBy by) {
    return guarded<Result<std::vector<UpcomingShare>>>([&] {
        const auto scope = m_connection.read();
        return Upcoming(m_connection).shares(query, by);
    });
}

Result<std::vector<ActivityRow>> SqlLists::activity(const ActivityQuery &query, Window window) {
    return guarded<Result<std::vector<ActivityRow>>>([&] {
        return page<ActivityRow>({.columns = "e.id, e.at, e.day, e.login, e.command, e.code, e.account_id,"
                                             " e.integration_id, e.run_id, e.request_id, "
                                             + m_connection.auditedGrant(),
                                  .ids = "e.id AS id",
                                  .from = "audit_entry e",
                                  .joins = " JOIN audit_entry e ON e.id = w.id",
                                  .keys = {byNumber("e.id")},
                                  .order = query.order},
                                 conditionsOf(query), window, &m_activity[query], readActivity);
    });
}

Result<Totals> SqlLists::activityTotals(const ActivityQuery &query) {
    return guarded<Result<Totals>>(
        [&] { return readTotals("SELECT COUNT(*), 0 FROM audit_entry e", conditionsOf(query)); });
}

Result<Movements> SqlLists::movements(domain::Day since) {
    return guarded<Result<Movements>>([&] {
        const auto scope = m_connection.read();
        return Moved(m_connection, since).sums();
    });
}

Result<std::vector<MovementRow>> SqlLists::movementRows(const MovementQuery &query, Window window) {
    return guarded<Result<std::vector<MovementRow>>>([&] {
        const auto scope = m_connection.read();
        return Moved(m_connection, query.since).rows(query.kind, window);
    });
}

Result<Totals> SqlLists::movementTotals(const MovementQuery &query) {
    return guarded<Result<Totals>>([&] {
        const auto scope = m_connection.read();
        return Moved(m_connection, query.since).totals(query.kind);
    });
}

Result<std::vector<RemovalRow>> SqlLists::removals(const RemovalQuery &query, Window window) {
    return guarded<Result<std::vector<RemovalRow>>>([&] {
        const auto scope = m_connection.read();
        Conditions conditions = conditionsOf(query);
        conditions.bind(":today", m_connection.today());
        return page<RemovalRow>({.columns = kIntegrationColumns + ", a.name",
                                 .ids = "i.id AS id",
                                 .from = "integration i" + joinsOf(query.sort),
                                 .joins = " JOIN integration i ON i.id = w.id" + kIntegrationJoins
                                          + " JOIN account a ON a.id = i.account_id",
                                 .keys = keysOf(query),
                                 .order = query.order},
                                conditions, window, nullptr, [](const Statement &row) {
                                    return RemovalRow{readIntegration(row), row.text(kIntegrationColumnCount)};
                                });
    });
}

Result<Totals> SqlLists::removalTotals(const RemovalQuery &query) {
    return guarded<Result<Totals>>([&] {
        const auto scope = m_connection.read();
        Conditions conditions = conditionsOf(query);
        conditions.bind(":today", m_connection.today());
        const QByteArray charged = "CASE WHEN i.service = 'frozen' THEN (SELECT z.fee_cents FROM frozen_price z"
                                   " WHERE z.from_on <= :today AND z.until_on > :today) ELSE "
                                   + kFeeInForce + " END";
        return readTotals("SELECT COUNT(*), CAST(COALESCE(SUM(" + charged + "), 0) AS BIGINT) FROM integration i"
                              + kIntegrationJoins,
                          conditions);
    });
}

Result<std::vector<ReceiptRow>> SqlLists::receipts(const ReceiptQuery &query, Window window) {
    return guarded<Result<std::vector<ReceiptRow>>>([&] {
        Conditions conditions;
        conditions.add("r.account_id = :account", ":account", query.account);
        return page<ReceiptRow>({.columns = kReceiptColumns + ", a.name",
                                 .ids = "r.id AS id",
                                 .from = "removal_receipt r",
                                 .joins =
                                     " JOIN removal_receipt r ON r.id = w.id JOIN account a ON a.id = r.account_id",
                                 .keys = {byNumber("r.id")},
                                 .order = query.order},
                                conditions, window, &m_receipts[query], [](const Statement &row) {
                                    return ReceiptRow{readReceipt(row), row.text(kReceiptColumnCount)};
                                });
    });
}

Result<Totals> SqlLists::receiptTotals(const ReceiptQuery &query) {
    return guarded<Result<Totals>>([&] {
        Conditions conditions;
        conditions.add("r.account_id = :account", ":account", query.account);
        return readTotals("SELECT COUNT(*), CAST(COALESCE(SUM(r.last_charge_cents), 0) AS BIGINT)"
                          " FROM removal_receipt r",
                          conditions);
    });
}

/// @p sql selects how many rows, and their amount.
Totals SqlLists::readTotals(const QByteArray &sql, const Conditions &conditions) {
    Cursor row(m_connection.statement(sql + conditions.where()));
    conditions.bindTo(*row);
    row->next();
    return {.rows = row->integer(0), .amount = row->money(1)};
}

} // namespace store::sql
