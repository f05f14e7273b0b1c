// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/restoration.h"

#include "models/store/sql/audit.h"
#include "models/store/sqlite/migrations.h"
#include "models/store/sqlite/page_copy.h"
#include "models/store/sqlite/partial_file.h"
#include "models/store/sqlite/run_lock.h"
#include "models/store/sqlite/text_index.h"

#include <array>

namespace store::sqlite {

using domain::Error;
using domain::ErrorCode;
using domain::Reason;
using sql::Failure;

namespace {

/// Others may write while the merged file is made; then it is made again, so many times.
constexpr int kAttempts = 20;

// clang-format off
/// What the merged file, which begins as the backup, keeps of the present one, attached as `live`. In one transaction
/// with deferred foreign keys.
constexpr std::array kKeep{
    // Integrations that the backup doesn't know, but that were charged: what was paid for stays.
    "CREATE TEMP TABLE kept AS SELECT g.id AS id, g.account_id AS account_id FROM live.integration g"
    " WHERE g.id NOT IN (SELECT id FROM main.integration)"
    " AND EXISTS (SELECT 1 FROM live.invoice_line l WHERE l.integration_id = g.id)",

    // Names and prices are what lines were made of.
    "UPDATE main.supplier SET name = hex(randomblob(32)) WHERE name <>"
    " (SELECT l.name FROM live.supplier l WHERE l.id = supplier.id)", // one may bear what was another's
    "UPDATE main.supplier SET name = l.name FROM live.supplier l WHERE l.id = supplier.id AND l.name <> supplier.name",
    "UPDATE main.sales_channel SET name = hex(randomblob(32)) WHERE name <>"
    " (SELECT l.name FROM live.sales_channel l WHERE l.id = sales_channel.id)",
    "UPDATE main.sales_channel SET name = l.name FROM live.sales_channel l"
    " WHERE l.id = sales_channel.id AND l.name <> sales_channel.name",
    "INSERT INTO main.supplier SELECT * FROM live.supplier WHERE id NOT IN (SELECT id FROM main.supplier)",
    "INSERT INTO main.sales_channel SELECT * FROM live.sales_channel WHERE id NOT IN (SELECT id FROM main.sales_channel)",
    "INSERT INTO main.plan SELECT * FROM live.plan WHERE id NOT IN (SELECT id FROM main.plan)",
    "DELETE FROM main.plan_price WHERE plan_id IN (SELECT id FROM live.plan)",
    "INSERT INTO main.plan_price SELECT * FROM live.plan_price",
    "DELETE FROM main.frozen_price",
    "INSERT INTO main.frozen_price SELECT * FROM live.frozen_price",
    "INSERT INTO main.account SELECT * FROM live.account a WHERE a.id NOT IN (SELECT id FROM main.account)"
    " AND (EXISTS (SELECT 1 FROM live.invoice i WHERE i.account_id = a.id)"
    "  OR EXISTS (SELECT 1 FROM live.removal_receipt r WHERE r.account_id = a.id))",

    // What is final.
    "INSERT INTO main.renewal_run SELECT * FROM live.renewal_run WHERE id NOT IN (SELECT id FROM main.renewal_run)",
    "UPDATE main.renewal_run SET finished_at = l.finished_at, invoices = l.invoices, lines = l.lines,"
    " removed = l.removed, periods = l.periods, total_cents = l.total_cents, incomplete = l.incomplete,"
    " foreseen_invoices = l.foreseen_invoices, foreseen_lines = l.foreseen_lines,"
    " foreseen_removed = l.foreseen_removed, foreseen_total_cents = l.foreseen_total_cents"
    " FROM live.renewal_run l WHERE l.id = renewal_run.id",
    "INSERT INTO main.invoice_line SELECT * FROM live.invoice_line"
    " WHERE invoice_id NOT IN (SELECT id FROM main.invoice)",
    "INSERT INTO main.invoice SELECT * FROM live.invoice WHERE id NOT IN (SELECT id FROM main.invoice)",
    "INSERT INTO main.removal_receipt SELECT * FROM live.removal_receipt"
    " WHERE integration_id NOT IN (SELECT integration_id FROM main.removal_receipt)",
    "INSERT INTO main.audit_entry SELECT * FROM live.audit_entry WHERE id NOT IN (SELECT id FROM main.audit_entry)",
    "INSERT INTO main.request SELECT * FROM live.request WHERE id NOT IN (SELECT id FROM main.request)",
    "UPDATE main.counter SET value = max(value, (SELECT value FROM live.counter l WHERE l.name = counter.name))",
    "UPDATE main.setting SET value = max(value, (SELECT value FROM live.setting WHERE key = 'last_day'))"
    " WHERE key = 'last_day'",

    "INSERT INTO main.integration SELECT * FROM live.integration WHERE id IN (SELECT id FROM temp.kept)",
    "INSERT INTO main.integration_setting SELECT * FROM live.integration_setting"
    " WHERE integration_id IN (SELECT id FROM temp.kept)",
    "INSERT INTO main.integration_credential SELECT * FROM live.integration_credential"
    " WHERE integration_id IN (SELECT id FROM temp.kept)",
    "INSERT INTO main.integration_note SELECT * FROM live.integration_note"
    " WHERE integration_id IN (SELECT id FROM temp.kept)",
    "INSERT INTO main.sync_run SELECT * FROM live.sync_run WHERE integration_id IN (SELECT id FROM temp.kept)",
    "INSERT INTO main.integration_history SELECT * FROM live.integration_history"
    " WHERE integration_id IN (SELECT id FROM temp.kept)",

    // No id is given twice.
    "UPDATE main.sqlite_sequence SET seq = max(seq,"
    " COALESCE((SELECT l.seq FROM live.sqlite_sequence l WHERE l.name = sqlite_sequence.name), 0))",
    "INSERT INTO main.sqlite_sequence SELECT name, seq FROM live.sqlite_sequence"
    " WHERE name NOT IN (SELECT name FROM main.sqlite_sequence)",
};

/// What was charged since the backup is paid until where it is; it was charged, so it was not cancelled (R3).
constexpr char kAdvance[] =
    "UPDATE main.integration SET next_billing_on = p.until, cancel_on = NULL FROM (SELECT l.integration_id AS id,"
    " MAX(l.period_end) AS until FROM main.invoice_line l WHERE l.period_start IS NOT NULL GROUP BY l.integration_id) p"
    " WHERE p.id = integration.id AND p.until > integration.next_billing_on";

/// Whoever was parked and has nothing due any more was paid since: what failed then fails no longer.
constexpr char kUnpark[] =
    "UPDATE main.account SET parked_reason = NULL WHERE parked_reason IS NOT NULL AND NOT EXISTS"
    " (SELECT 1 FROM main.integration i WHERE i.account_id = account.id AND i.next_billing_on <= :today)";

/// What has changed since the backup changes again, and everybody who looks at it sees by whom (R18).
constexpr char kNewVersions[] =
    "UPDATE main.integration SET version = max(integration.version, l.version) + 1"
    " FROM live.integration l WHERE l.id = integration.id AND l.version <> integration.version";

// clang-format on

qint64 dataVersion(SqliteConnection &connection) {
    return connection.integer("PRAGMA data_version");
}

QString birth(SqliteConnection &connection) {
    return connection.text("SELECT applied_at FROM schema_version ORDER BY version LIMIT 1");
}

} // namespace

Restoration::Restoration(SqliteConnection &connection, const QString &path, Progress &progress)
    : m_connection(connection)
    , m_path(path)
    , m_progress(progress) {}

qint64 Restoration::perform() {
    RunLock runs(m_connection.path());
    if (!runs.tryAcquire())
        throw Failure(Error{.code = ErrorCode::Conflict, .reason = Reason::RunInProgress});

    std::optional<SqliteConnection> backup;
    try {
        backup.emplace(m_path, SqliteConnection::Mode::ReadOnly);
    } catch (const Failure &failure) {
        if (failure.error().reason != Reason::CannotOpen)
            throw;
        throw Failure(Error{.code = ErrorCode::Storage,
                            .reason = Reason::FileUnreadable,
                            .facts = {.path = m_path, .text = failure.error().facts.text}});
    }
    checkBackup(*backup);
    const bool same = birth(*backup) == birth(m_connection);
    SqliteConnection watch(m_connection.path(), SqliteConnection::Mode::ReadWrite);
    for (int attempt = 1;; ++attempt) {
        const qint64 before = dataVersion(watch);
        if (!same && !isEmpty()) // somebody may have filled it since the last attempt
            throw Failure(
                Error{.code = ErrorCode::Refused, .reason = Reason::OtherDatabase, .facts = {.path = m_path}});
        const PartialFile partial(m_connection.path());
        SqliteConnection merged(partial.path(), SqliteConnection::Mode::OwnFile);
        {
            PageCopy copy(merged, *backup);
            copy.copyRest(m_progress);
        }
        const qint64 replayed = merge(merged, same);
        PageCopy copy(m_connection, merged);
        copy.begin(); // from here on nobody else writes
        if (dataVersion(watch) != before) {
            if (attempt < kAttempts)
                continue;
            throw Failure(
                Error{.code = ErrorCode::Storage, .reason = Reason::Locked, .facts = {.path = m_connection.path()}});
        }
        copy.copyRest(m_progress);
        return replayed;
    }
}

void Restoration::checkBackup(SqliteConnection &backup) {
    checkSchema(backup);
    const QString found = backup.text("PRAGMA quick_check(1)");
    if (found != u"ok")
        throw Failure(Error{.code = ErrorCode::Unreachable, .reason = Reason::Damaged, .facts = {.path = m_path}});
}

bool Restoration::isEmpty() {
    return m_connection.integer("SELECT EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM plan)"
                                " OR EXISTS (SELECT 1 FROM supplier) OR EXISTS (SELECT 1 FROM sales_channel)"
                                " OR EXISTS (SELECT 1 FROM invoice) OR EXISTS (SELECT 1 FROM removal_receipt)")
           == 0;
}

/// Makes of the backup what is to stand in the present database's place; returns how many removals were replayed.
qint64 Restoration::merge(SqliteConnection &merged, bool same) {
    // A file of our own: nobody minds it after a crash.
    merged.execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF");
    if (same) {
        sql::Statement &attach = merged.statement("ATTACH DATABASE :path AS live");
        attach.bind(":path", m_connection.path());
        attach.run();
    }
    merged.execute("BEGIN; PRAGMA defer_foreign_keys=ON");
    qint64 replayed = 0;
    if (same) {
        for (const char *statement : kKeep)
            merged.execute(statement);
        replayed = merged
                       .statement("DELETE FROM main.integration"
                                  " WHERE id IN (SELECT integration_id FROM main.removal_receipt)")
                       .run();
        merged.execute(kAdvance);
        sql::Statement &unpark = merged.statement(kUnpark);
        unpark.bind(":today", merged.today());
        unpark.run();
        merged.execute(kNewVersions);
        recordChanges(merged);
    }
    sql::writeAudit(merged, {.command = domain::Command::Restore});
    indexTexts(merged);
    merged.execute("COMMIT");
    if (same)
        merged.execute("DETACH DATABASE live");
    purgeTexts(merged);
    merged.execute("PRAGMA temp_store=FILE; VACUUM"); // no page keeps a copy of what the replay removed
    return replayed;
}

void Restoration::recordChanges(SqliteConnection &merged) {
    sql::Statement &history =
        merged.statement("INSERT INTO main.integration_history (integration_id, version, at, day, login, command)"
                         " SELECT g.id, g.version, :now, :today, :login, :command FROM main.integration g"
                         " JOIN live.integration l ON l.id = g.id AND l.version < g.version");
    history.bind(":now", merged.now());
    history.bind(":today", merged.today());
    history.bind(":login", sql::currentLogin());
    history.bind(":command", domain::commandCode(domain::Command::Restore));
    history.run();
}

} // namespace store::sqlite
