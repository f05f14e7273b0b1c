// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/settlement.h"

#include "models/store/sql/audit.h"

namespace store::sqlite {

using domain::AccountId;
using domain::Day;
using domain::ParkReason;

Settlement::Figures &Settlement::Figures::operator+=(const Figures &other) {
    accounts += other.accounts;
    invoices += other.invoices;
    lines += other.lines;
    removed += other.removed;
    total += other.total;
    return *this;
}

Settlement::Settlement(SqliteConnection &connection, std::optional<domain::RunId> run)
    : m_connection(connection)
    , m_run(run)
    , m_login(sql::currentLogin()) {
    m_connection.execute("CREATE TEMP TABLE IF NOT EXISTS due_account (account_id INTEGER PRIMARY KEY);"
                         "CREATE TEMP TABLE IF NOT EXISTS failed_account (account_id INTEGER PRIMARY KEY);"
                         "CREATE TEMP TABLE IF NOT EXISTS due_charge (account_id INTEGER, integration_id INTEGER,"
                         " supplier_id INTEGER, sales_channel_id INTEGER, kind TEXT, amount_cents INTEGER,"
                         " next_due_on TEXT, price_origin TEXT, price_since TEXT,"
                         " PRIMARY KEY (account_id, integration_id)) WITHOUT ROWID");
}

void Settlement::forgetFailures() {
    m_connection.statement("DELETE FROM temp.failed_account").run();
}

std::optional<Day> Settlement::oldestDue(Day until) {
    sql::Cursor oldest(m_connection.statement(
        "SELECT next_billing_on FROM integration WHERE next_billing_on <= :until"
        " AND account_id NOT IN (SELECT account_id FROM temp.failed_account) ORDER BY next_billing_on LIMIT 1"));
    oldest->bind(":until", until);
    return oldest->next() ? std::optional(oldest->day(0)) : std::nullopt;
}

Settlement::AccountOutcome Settlement::settleAccount(AccountId account, Day until) {
    AccountOutcome outcome;
    for (;;) {
        std::optional<Day> due;
        {
            sql::Cursor oldest(m_connection.statement("SELECT MIN(next_billing_on) FROM integration"
                                                      " WHERE account_id = :account AND next_billing_on <= :until"));
            oldest->bind(":account", account);
            oldest->bind(":until", until);
            if (oldest->next())
                due = oldest->optionalDay(0);
        }
        if (!due)
            return outcome;
        pickOne(account);
        const std::optional<Figures> figures = trySettlePicked(account, *due, outcome.parked);
        if (!figures)
            return outcome;
        outcome.figures += *figures;
        if (figures->invoices > 0) {
            sql::Cursor number(m_connection.statement("SELECT number FROM invoice WHERE account_id = :account"
                                                      " AND issued_on = :due AND kind = 'renewal'"));
            number->bind(":account", account);
            number->bind(":due", *due);
            if (number->next())
                outcome.invoices.append(number->text(0));
        }
    }
}

Settlement::Figures Settlement::settleBatch(Day due, int limit) {
    pick(due, limit);
    return settlePicked(due);
}

Settlement::Figures Settlement::settleBatchOneByOne(Day due, int limit) {
    pick(due, limit);
    std::vector<AccountId> accounts;
    {
        sql::Cursor picked(m_connection.statement("SELECT account_id FROM temp.due_account ORDER BY account_id"));
        while (picked->next())
            accounts.push_back(picked->id<AccountId>(0));
    }
    Figures figures;
    for (const AccountId account : accounts) {
        pickOne(account);
        std::optional<ParkReason> failed;
        if (const std::optional<Figures> one = trySettlePicked(account, due, failed)) {
            figures += *one;
            continue;
        }
        sql::Statement &remember =
            m_connection.statement("INSERT INTO temp.failed_account (account_id) VALUES (:account)");
        remember.bind(":account", account);
        remember.run();
    }
    return figures;
}

std::optional<Settlement::Figures> Settlement::trySettlePicked(AccountId account, Day due,
                                                               std::optional<ParkReason> &failed) {
    try {
        Savepoint unit(m_connection);
        const Figures figures = settlePicked(due);
        unit.release();
        return figures;
    } catch (const Failed &failure) {
        failed = failure.reason();
    } catch (const sql::Failure &failure) {
        // A full disk or a lock is nobody's bad account: that ends the whole transaction.
        if (failure.error().reason != domain::Reason::StoreFailed)
            throw;
        failed = ParkReason::Failed;
    }
    park(account, *failed);
    return std::nullopt;
}

void Settlement::pick(Day due, int limit) {
    m_connection.statement("DELETE FROM temp.due_account").run();
    sql::Statement &pick = m_connection.statement(
        "INSERT INTO temp.due_account (account_id)"
        " SELECT DISTINCT account_id FROM integration WHERE next_billing_on = :due"
        " AND account_id NOT IN (SELECT account_id FROM temp.failed_account) ORDER BY account_id LIMIT :limit");
    pick.bind(":due", due);
    pick.bind(":limit", limit);
    pick.run();
}

void Settlement::pickOne(AccountId account) {
    m_connection.statement("DELETE FROM temp.due_account").run();
    sql::Statement &pick = m_connection.statement("INSERT INTO temp.due_account (account_id) VALUES (:account)");
    pick.bind(":account", account);
    pick.run();
}

Settlement::Figures Settlement::settlePicked(Day due) {
    const qint64 expected = collectCharges(due);
    checkCharges(expected);
    Figures figures;
    figures.accounts = m_connection.integer("SELECT COUNT(*) FROM temp.due_account");
    recordInvoices(due, figures);
    removeCancelled(due, figures);
    advance(due, expected, figures);
    m_connection
        .statement("UPDATE account SET parked_reason = NULL WHERE parked_reason IS NOT NULL"
                   " AND id IN (SELECT account_id FROM temp.due_account)")
        .run();
    return figures;
}

/// What the charge rule asks of the picked accounts on that date; returns how many integrations are due.
qint64 Settlement::collectCharges(Day due) {
    m_connection.statement("DELETE FROM temp.due_charge").run();
    sql::Statement &collect = m_connection.statement(
        "INSERT INTO temp.due_charge"
        " SELECT account_id, integration_id, supplier_id, sales_channel_id, kind, amount_cents, next_due_on,"
        "  price_origin, price_since"
        " FROM renewal_charge WHERE next_billing_on = :due AND due_on = :due"
        " AND account_id IN (SELECT account_id FROM temp.due_account)");
    collect.bind(":due", due);
    collect.run();
    sql::Cursor count(m_connection.statement("SELECT COUNT(*) FROM integration WHERE next_billing_on = :due"
                                             " AND account_id IN (SELECT account_id FROM temp.due_account)"));
    count->bind(":due", due);
    count->next();
    return count->integer(0);
}

void Settlement::checkCharges(qint64 due) {
    sql::Cursor charges(m_connection.statement("SELECT COUNT(*), COUNT(amount_cents),"
                                               " COALESCE(SUM(amount_cents < 0 OR amount_cents > :largest), 0)"
                                               " FROM temp.due_charge"));
    charges->bind(":largest", domain::Money::kLargestFeeCents);
    charges->next();
    if (charges->integer(0) != due)
        throw Failed(ParkReason::OffCalendar);
    if (charges->integer(1) != due)
        throw Failed(ParkReason::NoPrice);
    if (charges->integer(2) > 0)
        throw Failed(ParkReason::AmountOutOfBounds);
}

/// R11, R12: one invoice per account, numbered without gaps by account id; an account with removals only gets none.
void Settlement::recordInvoices(Day due, Figures &figures) {
    const qint64 base = m_connection.integer("SELECT value FROM counter WHERE name = 'invoice'");
    sql::Statement &invoices = m_connection.statement(
        "INSERT INTO invoice (id, number, account_id, kind, issued_on, recorded_at, recorded_by, total_cents, run_id)"
        " SELECT :base + row_number() OVER (ORDER BY account_id),"
        "  :year || '-' || printf('%06d', :base + row_number() OVER (ORDER BY account_id)),"
        "  account_id, 'renewal', :due, :now, :login, SUM(amount_cents), :run"
        " FROM temp.due_charge WHERE kind <> 'removal' GROUP BY account_id ORDER BY account_id");
    invoices.bind(":base", base);
    invoices.bind(":year", QString::number(m_connection.today().year()));
    invoices.bind(":due", due);
    invoices.bind(":now", m_connection.now());
    invoices.bind(":login", m_login);
    invoices.bind(":run", m_run);
    figures.invoices = invoices.run();
    if (figures.invoices == 0)
        return;

    sql::Statement &counter = m_connection.statement("UPDATE counter SET value = :value WHERE name = 'invoice'");
    counter.bind(":value", base + figures.invoices);
    counter.run();

    // The text is made of the catalogue's names, the kind and the period, never of the label (R8).
    sql::Statement &lines = m_connection.statement(
        "INSERT INTO invoice_line (invoice_id, position, account_id, integration_id, supplier_id, sales_channel_id,"
        "  kind, description, amount_cents, period_start, period_end, price_origin, price_since)"
        " SELECT i.id, row_number() OVER (PARTITION BY c.account_id ORDER BY c.integration_id), c.account_id,"
        "  c.integration_id, c.supplier_id, c.sales_channel_id, c.kind,"
        "  s.name || ' → ' || h.name || ', ' || c.kind || ' ' || :due || ' to ' || c.next_due_on,"
        "  c.amount_cents, :due, c.next_due_on, c.price_origin, c.price_since"
        " FROM temp.due_charge c"
        " JOIN invoice i ON i.account_id = c.account_id AND i.issued_on = :due AND i.kind = 'renewal'"
        " JOIN supplier s ON s.id = c.supplier_id"
        " JOIN sales_channel h ON h.id = c.sales_channel_id"
        " WHERE c.kind <> 'removal'");
    lines.bind(":due", due);
    figures.lines = lines.run();
    figures.total = domain::Money(
        m_connection.integer("SELECT COALESCE(SUM(amount_cents), 0) FROM temp.due_charge WHERE kind <> 'removal'"));
}

/// R8: the receipt first, then the integration and all that hangs on it.
void Settlement::removeCancelled(Day due, Figures &figures) {
    sql::Statement &receipts = m_connection.statement(
        "INSERT INTO removal_receipt (integration_id, account_id, removed_on, recorded_on, recorded_at, run_id,"
        "  settings, credentials, notes, syncs, history, last_charge_cents, last_charge_on)"
        " SELECT c.integration_id, c.account_id, :due, :today, :now, :run,"
        "  (SELECT COUNT(*) FROM integration_setting x WHERE x.integration_id = c.integration_id),"
        "  (SELECT COUNT(*) FROM integration_credential x WHERE x.integration_id = c.integration_id),"
        "  (SELECT COUNT(*) FROM integration_note x WHERE x.integration_id = c.integration_id),"
        "  (SELECT COUNT(*) FROM sync_run x WHERE x.integration_id = c.integration_id),"
        "  (SELECT COUNT(*) FROM integration_history x WHERE x.integration_id = c.integration_id),"
        "  (SELECT l.amount_cents FROM invoice_line l WHERE l.integration_id = c.integration_id"
        "   AND l.period_start IS NOT NULL ORDER BY l.period_start DESC LIMIT 1),"
        "  (SELECT MAX(l.period_start) FROM invoice_line l WHERE l.integration_id = c.integration_id"
        "   AND l.period_start IS NOT NULL)"
        " FROM temp.due_charge c WHERE c.kind = 'removal' ORDER BY c.account_id, c.integration_id");
    receipts.bind(":due", due);
    receipts.bind(":today", m_connection.today());
    receipts.bind(":now", m_connection.now());
    receipts.bind(":run", m_run);
    figures.removed = receipts.run();
    if (figures.removed == 0)
        return;
    m_connection
        .statement("DELETE FROM integration"
                   " WHERE id IN (SELECT integration_id FROM temp.due_charge WHERE kind = 'removal')")
        .run();
}

/// Absolute dates, and only from the date seen: whatever raced in between shows as a difference in the count.
void Settlement::advance(Day due, qint64 expected, const Figures &figures) {
    sql::Statement &advance = m_connection.statement(
        "UPDATE integration SET next_billing_on = c.next_due_on, version = version + 1"
        " FROM temp.due_charge c"
        " WHERE integration.id = c.integration_id AND c.kind <> 'removal' AND integration.next_billing_on = :due");
    advance.bind(":due", due);
    if (advance.run() + figures.removed != expected)
        throw Failed(ParkReason::Failed);
}

void Settlement::park(AccountId account, ParkReason reason) {
    sql::Statement &park = m_connection.statement("UPDATE account SET parked_reason = :reason WHERE id = :account"
                                                  " AND parked_reason IS NOT :reason");
    park.bind(":reason", domain::parkReasonCode(reason));
    park.bind(":account", account);
    park.run();
}

} // namespace store::sqlite
