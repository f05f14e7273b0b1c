// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/spreadsheet_import.h"

#include "models/domain/billing_calendar.h"
#include "models/domain/text.h"
#include "models/store/sqlite/account_rows.h"
#include "models/store/sqlite/catalogue_rows.h"
#include "models/store/sqlite/integration_rows.h"
#include "models/store/sqlite/request_log.h"

namespace store::sqlite {

using domain::AccountId;
using domain::Error;
using domain::ErrorCode;
using domain::Reason;
using sql::Failure;

namespace {

constexpr int kReportEvery = 500;
/// Beyond it nobody reads on.
constexpr std::size_t kMostBadRows = 10'000;

QByteArray fingerprint(const ImportRow &row) {
    return ArgumentHash(domain::Command::Import)
        .add(row.accountName)
        .add(row.accountEmail)
        .add(row.supplier)
        .add(row.channel)
        .add(row.label)
        .add(row.plan)
        .add(row.monthlyFee)
        .add(QString(domain::serviceCode(row.service)))
        .add(qint64(row.cancelPending))
        .add(std::optional(row.anchorOn))
        .add(row.nextBillingOn)
        .result();
}

} // namespace

SpreadsheetImport::SpreadsheetImport(SqliteConnection &connection, const std::vector<ImportRow> &rows,
                                     Progress &progress)
    : m_connection(connection)
    , m_rows(rows)
    , m_progress(progress)
    , m_today(connection.today()) {}

ImportCounts SpreadsheetImport::check() {
    for (const ImportRow &row : m_rows) {
        checkRow(row);
        if (m_badRows.size() >= kMostBadRows)
            break;
        report(++m_done);
    }
    if (!m_badRows.empty()) {
        Error error{.code = ErrorCode::Invalid, .reason = Reason::ImportRejected};
        error.facts.rows = m_badRows;
        throw Failure(std::move(error));
    }
    return {.accounts = m_newAccounts, .integrations = qint64(m_rows.size())};
}

void SpreadsheetImport::checkRow(const ImportRow &row) {
    const auto checkName = [&](const QString &name, const char *column) {
        if (const Result<void> checked = domain::checkName(name, QLatin1String(column)); !checked)
            reject(row, column, checked.error().reason);
    };
    const std::size_t before = m_badRows.size();
    checkName(row.accountName, "account_name");
    checkName(row.accountEmail, "account_email");
    checkName(row.supplier, "supplier");
    checkName(row.channel, "sales_channel");
    checkName(row.label, "label");
    if (!planOf(row.plan).isValid())
        reject(row, "plan", Reason::NoSuchPlan, row.plan.left(domain::kLongestName));
    if (row.monthlyFee && (row.monthlyFee->cents() < 0 || row.monthlyFee->cents() > domain::Money::kLargestFeeCents))
        reject(row, "monthly_fee", Reason::MalformedAmount, row.monthlyFee->plain());
    if (row.anchorOn < domain::kFirstDueOn)
        reject(row, "anchor_on", Reason::OutsideCalendar, row.anchorOn.iso());
    else if (row.anchorOn > m_today)
        reject(row, "anchor_on", Reason::AnchorAfterToday, row.anchorOn.iso());
    else if (row.nextBillingOn) {
        const domain::Day next = domain::firstBillingDateAfter(row.anchorOn, m_today);
        if (*row.nextBillingOn != next)
            reject(row, "next_billing_on", Reason::NotNextBillingDate, next.iso());
    }
    if (m_badRows.size() > before)
        return;
    checkDuplicate(row);
    const Customer customer{row.accountName, row.accountEmail};
    if (!m_accounts.contains(customer)) {
        const AccountId known = accountOf(customer);
        m_accounts.insert(customer, known);
        m_newAccounts += known.isValid() ? 0 : 1;
    }
}

void SpreadsheetImport::checkDuplicate(const ImportRow &row) {
    int &line = m_seen[fingerprint(row)];
    if (line > 0)
        m_badRows.push_back(
            {.line = row.line, .column = {}, .reason = Reason::DuplicateRow, .text = QString::number(line)});
    else
        line = row.line;
}

void SpreadsheetImport::reject(const ImportRow &row, const char *column, Reason reason, const QString &text) {
    m_badRows.push_back({.line = row.line, .column = QLatin1String(column), .reason = reason, .text = text});
}

domain::PlanId SpreadsheetImport::planOf(const QString &name) {
    const auto known = m_plans.constFind(name);
    if (known != m_plans.constEnd())
        return *known;
    sql::Cursor plan(m_connection.statement("SELECT id FROM plan WHERE name = :name"));
    plan->bind(":name", name);
    return *m_plans.insert(name, plan->next() ? plan->id<domain::PlanId>(0) : domain::PlanId());
}

/// The index on names knows no case, the comparison behind it does.
AccountId SpreadsheetImport::accountOf(const Customer &customer) {
    sql::Cursor account(m_connection.statement("SELECT MIN(id) FROM account WHERE name = :name COLLATE NOCASE"
                                               " AND name = :name AND email = :email"));
    account->bind(":name", customer.first);
    account->bind(":email", customer.second);
    return account->next() ? account->optionalId<AccountId>(0).value_or(AccountId()) : AccountId();
}

void SpreadsheetImport::write() {
    QHash<QString, domain::SupplierId> suppliers;
    QHash<QString, domain::SalesChannelId> channels;
    for (const ImportRow &row : m_rows) {
        const Customer customer{row.accountName, row.accountEmail};
        AccountId &account = m_accounts[customer];
        if (!account.isValid())
            account = insertAccount(m_connection, {.name = row.accountName, .email = row.accountEmail});
        domain::SupplierId &supplier = suppliers[row.supplier];
        if (!supplier.isValid())
            supplier = supplierNamed(m_connection, row.supplier);
        domain::SalesChannelId &channel = channels[row.channel];
        if (!channel.isValid())
            channel = channelNamed(m_connection, row.channel);
        insertTakenOver(m_connection, {.account = account,
                                       .supplier = supplier,
                                       .channel = channel,
                                       .label = row.label,
                                       .plan = planOf(row.plan),
                                       .fee = row.monthlyFee,
                                       .state = {.service = row.service, .cancelPending = row.cancelPending},
                                       .anchorOn = row.anchorOn,
                                       .nextBillingOn = domain::firstBillingDateAfter(row.anchorOn, m_today)});
        report(++m_done);
    }
}

void SpreadsheetImport::report(qint64 done) {
    if (done % kReportEvery != 0)
        return;
    if (m_progress.isCancelled())
        throw Failure(Error{.code = ErrorCode::Cancelled, .reason = Reason::Cancelled});
    m_progress.report(done, 2 * qint64(m_rows.size()));
}

} // namespace store::sqlite
