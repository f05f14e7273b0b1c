// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/charge.h"
#include "models/domain/command.h"
#include "models/domain/integration.h"
#include "models/domain/invoice.h"
#include "models/domain/permission.h"
#include "models/store/movements.h"
#include "models/store/result.h"

#include <vector>

namespace store {

/// The rows from @c offset on, at most @c count: what a view shows, never the whole.
struct Window {
    qint64 offset = 0;
    int count = 100;
};

/// Searches find texts by any part of them that has so many characters or more; shorter ones by how they begin.
constexpr int kLeastContained = 3;

struct AccountRow {
    domain::AccountId id;
    QString name;
    QString email;
    QString language;
    int integrations = 0; ///< live ones
    int frozen = 0;
    int cancelPending = 0;
    std::optional<domain::Day> nextBillingOn; ///< the earliest of its integrations; nothing without any
    std::optional<domain::ParkReason> parked;

    friend bool operator==(const AccountRow &, const AccountRow &) = default;
};

enum class AccountColumn { Id, Name, Email, Integrations, NextBilling };

/// Where a search of accounts looks.
enum class SearchIn {
    Everything,
    Account, ///< its name, email and id
    Labels,  ///< of its integrations
};

struct AccountQuery {
    /// In name, email and labels of integrations, whatever the case, see kLeastContained; and how the id begins. Empty:
    /// all.
    QString search;
    AccountColumn sort = AccountColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    SearchIn in = SearchIn::Everything;

    friend bool operator==(const AccountQuery &, const AccountQuery &) = default;
};

enum class IntegrationColumn { Id, Label, Supplier, Channel, Plan, Fee, Status, NextBilling };

struct IntegrationQuery {
    std::optional<domain::AccountId> account; ///< nothing: of all accounts
    IntegrationColumn sort = IntegrationColumn::Id;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const IntegrationQuery &, const IntegrationQuery &) = default;
};

/// Which invoices: for lists, exports and totals alike. Days are inclusive.
struct InvoiceFilter {
    std::optional<domain::AccountId> account;
    std::optional<domain::InvoiceKind> kind;
    std::optional<domain::Day> from; ///< issued on or after
    std::optional<domain::Day> to;   ///< issued on or before
    QString search = {};             ///< part of the number, or in the account's name as accounts are searched

    friend bool operator==(const InvoiceFilter &, const InvoiceFilter &) = default;
};

enum class InvoiceColumn { Number, IssuedOn, Account, Kind, Total };

struct InvoiceQuery {
    InvoiceFilter filter;
    InvoiceColumn sort = InvoiceColumn::Number;
    Qt::SortOrder order = Qt::DescendingOrder;

    friend bool operator==(const InvoiceQuery &, const InvoiceQuery &) = default;
};

enum class InvoiceLineColumn { Invoice, IssuedOn, Account, Integration, Kind, Amount };

/// Lines of the invoices that pass the filter, or of one integration.
struct InvoiceLineQuery {
    InvoiceFilter filter;
    std::optional<domain::IntegrationId> integration;
    std::optional<domain::InvoiceId> invoice;
    InvoiceLineColumn sort = InvoiceLineColumn::Invoice;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<domain::SupplierId> supplier = {};
    std::optional<domain::SalesChannelId> channel = {};

    friend bool operator==(const InvoiceLineQuery &, const InvoiceLineQuery &) = default;
};

struct InvoiceLineRow {
    domain::InvoiceId invoice;
    QString number;
    domain::InvoiceKind invoiceKind = domain::InvoiceKind::Renewal;
    domain::Day issuedOn;
    domain::AccountId account;
    QString accountName;
    domain::InvoiceLine line;

    friend bool operator==(const InvoiceLineRow &, const InvoiceLineRow &) = default;
};

/// How charges to come are added up.
enum class UpcomingBy { Day, Account, Integration };

enum class UpcomingColumn { DueOn, Account, Integration, Kind, Amount };

/// Charges and removals with due dates in [from, to], both inclusive; unsettled dates of the past included where the
/// range reaches back to them.
struct UpcomingQuery {
    domain::Day from;
    domain::Day to;
    UpcomingBy by = UpcomingBy::Integration;
    std::optional<domain::AccountId> account = {};
    UpcomingColumn sort = UpcomingColumn::DueOn;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<domain::SupplierId> supplier = {};
    std::optional<domain::SalesChannelId> channel = {};

    friend bool operator==(const UpcomingQuery &, const UpcomingQuery &) = default;
};

/// By integration: one charge. By account: the account's sum over the range (dueOn its first date). By day: the day's
/// sum. Counts say what went into it.
struct UpcomingRow {
    domain::Day dueOn;
    std::optional<domain::AccountId> account;
    QString accountName;
    std::optional<domain::IntegrationId> integration;
    QString label;
    std::optional<domain::ChargeKind> kind; ///< by integration only
    domain::Money amount;
    domain::Money frozenAmount; ///< the part of amount that frozen fees make up
    qint64 connectivityCount = 0;
    qint64 frozenCount = 0;
    qint64 removalCount = 0;
    qint64 unpricedCount = 0; ///< no price is in force on the day (R19)

    friend bool operator==(const UpcomingRow &, const UpcomingRow &) = default;
};

/// By which end of their connections charges are added up.
enum class ShareBy { Supplier, Channel };

/// What the integrations of one supplier, or of one sales channel, are going to be charged, added up.
struct UpcomingShare {
    ShareBy by = ShareBy::Supplier;
    qint64 id = 0; ///< of a domain::SupplierId or a domain::SalesChannelId
    QString name;
    domain::Money amount;
    domain::Money frozenAmount; ///< the part of amount that frozen fees make up
    qint64 connectivityCount = 0;
    qint64 frozenCount = 0;
    qint64 removalCount = 0;
    qint64 unpricedCount = 0; ///< no price is in force on the day (R19)

    friend bool operator==(const UpcomingShare &, const UpcomingShare &) = default;
};

/// The sums over everything that a list's filter lets through.
struct Totals {
    qint64 rows = 0;
    domain::Money amount;
    qint64 charges = 0; ///< upcoming: lines to come
    qint64 removals = 0;

    friend bool operator==(const Totals &, const Totals &) = default;
};

enum class RemovalColumn { RemovalOn, Account, Label, Fee, Opened };

/// Integrations that are cancelled and will be removed on or before a day, those included whose removal has come and is
/// not settled: what can still be rescued, and what can't any more (R7).
struct RemovalQuery {
    std::optional<domain::Day> until; ///< inclusive; nothing: however far ahead
    RemovalColumn sort = RemovalColumn::RemovalOn;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const RemovalQuery &, const RemovalQuery &) = default;
};

struct RemovalRow {
    domain::Integration integration; ///< its cancelOn is set
    QString accountName;

    friend bool operator==(const RemovalRow &, const RemovalRow &) = default;
};

/// What is left of an integration that was removed (R8).
struct Receipt {
    domain::IntegrationId integration;
    domain::AccountId account;
    domain::Day removedOn; ///< the billing date at which it went
    domain::Day recordedOn;
    std::optional<domain::RunId> run;
    qint64 settings = 0; ///< rows deleted, of each kind
    qint64 credentials = 0;
    qint64 notes = 0;
    qint64 syncs = 0;
    qint64 history = 0;
    std::optional<domain::Money> lastCharge;
    std::optional<domain::Day> lastChargeOn;

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// Receipts in the order of recording.
struct ReceiptQuery {
    std::optional<domain::AccountId> account = {};
    Qt::SortOrder order = Qt::DescendingOrder;

    friend bool operator==(const ReceiptQuery &, const ReceiptQuery &) = default;
};

struct ReceiptRow {
    Receipt receipt;
    QString accountName;

    friend bool operator==(const ReceiptRow &, const ReceiptRow &) = default;
};

/// Kinds of outcome that the audit's filter offers.
struct ActivityQuery {
    std::optional<domain::AccountId> account;
    std::optional<domain::IntegrationId> integration;
    std::optional<domain::Command> command;
    std::optional<domain::Day> from; ///< business days, inclusive
    std::optional<domain::Day> to;
    QString login = {}; ///< exact; empty: anybody
    bool refusalsOnly = false;
    Qt::SortOrder order = Qt::DescendingOrder; ///< by id, which is by time

    friend bool operator==(const ActivityQuery &, const ActivityQuery &) = default;
};

/// One entry of the audit: bare facts, no text of a customer's (R20).
struct ActivityRow {
    qint64 id = 0;
    QDateTime at; ///< UTC
    domain::Day day;
    QString login;
    domain::Command command = domain::Command::Freeze;
    QString code; ///< `done`, or an error code
    std::optional<domain::AccountId> account;
    std::optional<domain::IntegrationId> integration;
    std::optional<domain::RunId> run;
    QString request;
    QString grantee;                  ///< the login whose role was given or taken; empty: it was about something else
    std::optional<domain::Role> role; ///< which one

    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

/// Lists, window by window, in a total order (ties break by id), and their totals. Each list's totals count what its
/// rows show. Reads see one consistent state per call.
class Lists {
public:
    virtual ~Lists() = default;

    virtual Result<std::vector<AccountRow>> accounts(const AccountQuery &query, Window window) = 0;
    virtual Result<Totals> accountTotals(const AccountQuery &query) = 0;
    virtual Result<std::vector<domain::Integration>> integrations(const IntegrationQuery &query, Window window) = 0;
    virtual Result<Totals> integrationTotals(const IntegrationQuery &query) = 0;
    virtual Result<std::vector<domain::Invoice>> invoices(const InvoiceQuery &query, Window window) = 0;
    virtual Result<Totals> invoiceTotals(const InvoiceFilter &filter) = 0;
    virtual Result<std::vector<InvoiceLineRow>> invoiceLines(const InvoiceLineQuery &query, Window window) = 0;
    virtual Result<Totals> invoiceLineTotals(const InvoiceLineQuery &query) = 0;
    virtual Result<std::vector<UpcomingRow>> upcoming(const UpcomingQuery &query, Window window) = 0;
    virtual Result<Totals> upcomingTotals(const UpcomingQuery &query) = 0;
    /// The same charges by one end of their connections, all of those that have any: the largest amount first, ties by
    /// id. What the query is added up and sorted by doesn't matter.
    virtual Result<std::vector<UpcomingShare>> upcomingShares(const UpcomingQuery &query, ShareBy by) = 0;
    virtual Result<std::vector<ActivityRow>> activity(const ActivityQuery &query, Window window) = 0;
    virtual Result<Totals> activityTotals(const ActivityQuery &query) = 0;
    virtual Result<std::vector<RemovalRow>> removals(const RemovalQuery &query, Window window) = 0;
    /// How many, and what a month of them costs as they are, at today's prices: the frozen fee of frozen ones (R3).
    virtual Result<Totals> removalTotals(const RemovalQuery &query) = 0;
    virtual Result<std::vector<ReceiptRow>> receipts(const ReceiptQuery &query, Window window) = 0;
    /// How many, and the last charges that they had.
    virtual Result<Totals> receiptTotals(const ReceiptQuery &query) = 0;
    /// What moved the coming month's total since a day began, and which integrations did.
    virtual Result<Movements> movements(domain::Day since) = 0;
    virtual Result<std::vector<MovementRow>> movementRows(const MovementQuery &query, Window window) = 0;
    virtual Result<Totals> movementTotals(const MovementQuery &query) = 0;
};

} // namespace store
