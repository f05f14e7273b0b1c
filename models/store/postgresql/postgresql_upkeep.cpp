// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_upkeep.h"

#include "models/domain/integration.h"
#include "models/domain/reason_code.h"
#include "models/store/postgresql/copy_writer.h"
#include "models/store/postgresql/migrations.h"
#include "models/store/postgresql/outcome.h"
#include "models/store/postgresql/permission_table.h"
#include "models/store/postgresql/role_changes.h"
#include "models/store/sql/demo_company.h"
#include "models/store/sql/receipts.h"
#include "models/store/sql/verification.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace store::postgresql {

using domain::Day;
using domain::Error;
using domain::ErrorCode;
using domain::Reason;
using Patience = PostgresqlConnection::Patience;
using sql::Statement;

namespace {

QJsonValue toJson(const std::optional<Day> &day) {
    return day ? QJsonValue(day->iso()) : QJsonValue();
}

QJsonObject toJson(const ImportRow &row) {
    return {{QStringLiteral("line"), row.line},
            {QStringLiteral("account_name"), sendable(row.accountName)},
            {QStringLiteral("account_email"), sendable(row.accountEmail)},
            {QStringLiteral("supplier"), sendable(row.supplier)},
            {QStringLiteral("sales_channel"), sendable(row.channel)},
            {QStringLiteral("label"), sendable(row.label)},
            {QStringLiteral("plan"), sendable(row.plan)},
            {QStringLiteral("fee_cents"), row.monthlyFee ? QJsonValue(row.monthlyFee->cents()) : QJsonValue()},
            {QStringLiteral("service"), QString(domain::serviceCode(row.service))},
            {QStringLiteral("cancel_pending"), row.cancelPending},
            {QStringLiteral("anchor_on"), row.anchorOn.iso()},
            {QStringLiteral("next_billing_on"), toJson(row.nextBillingOn)}};
}

std::vector<domain::BadRow> badRows(const QJsonArray &rows) {
    std::vector<domain::BadRow> bad;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        bad.push_back(
            {.line = row.value(QLatin1String("line")).toInt(),
             .column = row.value(QLatin1String("column")).toString(),
             .reason =
                 domain::reasonFromCode(row.value(QLatin1String("reason")).toString()).value_or(Reason::MalformedValue),
             .text = row.value(QLatin1String("text")).toString()});
    }
    return bad;
}

/// What sample data fill: the planner is told of it at once.
const QByteArray kDemoTables =
    "account, supplier, sales_channel, plan, plan_price, integration, integration_tally, integration_label,"
    " integration_setting, integration_credential, integration_note, sync_run, integration_history, invoice,"
    " invoice_line, removal_receipt, renewal_run, audit_entry";

Error needsFile() {
    return {.code = ErrorCode::Refused, .reason = Reason::NeedsFile};
}

} // namespace

Result<Day> PostgresqlUpkeep::setToday(Day day) {
    return sql::guarded<Result<Day>>([&]() -> Result<Day> {
        const Outcome outcome(
            m_connection.call("SELECT set_today(:day)", [&](Statement &call) { call.bind(":day", day); }));
        outcome.demand();
        return outcome.day("today").value_or(day);
    });
}

Result<void> PostgresqlUpkeep::fillWithDemo(const DemoOptions &options, Progress &progress) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        WriteTransaction transaction(m_connection);
        const Outcome begun(m_connection.call(
            "SELECT begin_demo()", [](Statement &) {}, Patience::Endless));
        if (std::optional<Error> refused = begun.error()) {
            transaction.commit(); // a refusal is on record (R20)
            return *std::move(refused);
        }
        m_connection.execute("SET LOCAL ROLE renewdesk_owner");
        CopyWriter rows(m_connection);
        sql::DemoCompany(m_connection, rows, m_connection.login(), options, progress).live();
        m_connection.statement("SELECT end_demo()").run();
        m_connection.execute("ANALYZE " + kDemoTables);
        transaction.commit();
        return {};
    });
}

Result<ImportCounts> PostgresqlUpkeep::importRows(const std::vector<ImportRow> &rows, bool dryRun, Progress &progress) {
    return sql::guarded<Result<ImportCounts>>([&]() -> Result<ImportCounts> {
        QJsonArray array;
        for (const ImportRow &row : rows)
            array.append(toJson(row));
        // Stopping is heard before and after the one call in which everything happens.
        const auto heed = [&](qint64 done) {
            if (progress.isCancelled())
                throw sql::Failure({.code = ErrorCode::Cancelled, .reason = Reason::Cancelled});
            progress.report(done, qint64(rows.size()));
        };
        WriteTransaction transaction(m_connection);
        heed(0);
        const Outcome outcome(m_connection.call(
            "SELECT import_rows(:rows, CAST(:dryRun AS boolean))",
            [&](Statement &call) {
                call.bind(":rows", QJsonDocument(array).toJson(QJsonDocument::Compact));
                call.bind(":dryRun", dryRun);
            },
            Patience::Endless));
        if (std::optional<Error> error = outcome.error()) {
            transaction.commit(); // a refusal is on record (R20)
            error->facts.rows =
                badRows(outcome.json()[QLatin1String("error")].toObject()[QLatin1String("rows")].toArray());
            return *std::move(error);
        }
        heed(qint64(rows.size()));
        transaction.commit();
        return ImportCounts{.accounts = outcome.integer("accounts"), .integrations = outcome.integer("integrations")};
    });
}

Result<std::vector<Receipt>> PostgresqlUpkeep::receipts(qint64 limit) {
    return sql::guarded<Result<std::vector<Receipt>>>([&] { return sql::receipts(m_connection, limit); });
}

Result<QStringList> PostgresqlUpkeep::verify(Progress &progress) {
    return sql::guarded<Result<QStringList>>([&] {
        const auto scope = m_connection.read();
        requireSchema(m_connection);
        sql::Verification verification(m_connection, progress, 1);
        checkPermissions(m_connection, verification);
        verification.checkAll();
        return verification.findings();
    });
}

Result<PurgeReport> PostgresqlUpkeep::purge(Progress &progress) {
    return sql::guarded<Result<PurgeReport>>([&]() -> Result<PurgeReport> {
        progress.report(0, 1);
        const auto call = [this](const QByteArray &function) {
            Outcome outcome(m_connection.call(
                function, [](Statement &) {}, Patience::Endless));
            outcome.demand();
            return outcome;
        };
        call("SELECT begin_purge()");
        const Outcome outcome = call("SELECT purge()");
        progress.report(1, 1);
        PurgeReport report{.bytesBefore = outcome.integer("before"), .bytesAfter = outcome.integer("after")};
        report.complete = outcome.json().value(QLatin1String("complete")).toBool();
        if (!report.complete)
            report.remains.append(QStringLiteral("open-transactions"));
        report.remains.append(QStringLiteral("server-log"));
        report.remains.append(QStringLiteral("backups"));
        return report;
    });
}

Result<RoleChange> PostgresqlUpkeep::grant(const QString &login, domain::Role role) {
    return sql::guarded<Result<RoleChange>>([&] { return grantRole(m_connection, login, role); });
}

Result<RoleChange> PostgresqlUpkeep::revoke(const QString &login, domain::Role role) {
    return sql::guarded<Result<RoleChange>>([&] { return revokeRole(m_connection, login, role); });
}

Result<std::vector<std::pair<QString, QString>>> PostgresqlUpkeep::diagnose() {
    return sql::guarded<Result<std::vector<std::pair<QString, QString>>>>([&] {
        const auto scope = m_connection.read();
        std::vector<std::pair<QString, QString>> facts;
        const auto ask = [&](const char *name, const QByteArray &query) {
            sql::Cursor row(m_connection.statement(query));
            facts.emplace_back(QLatin1String(name), row->next() ? row->text(0) : QString());
        };
        ask("server_version", "SHOW server_version");
        ask("server_encoding", "SHOW server_encoding");
        const auto askWhether = [&](const char *name, const QByteArray &condition) {
            ask(name, "SELECT CASE WHEN " + condition + " THEN 'yes' ELSE 'no' END");
        };
        ask("encrypted",
            "SELECT CASE WHEN ssl THEN version ELSE 'no' END FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
        askWhether("standby", "pg_is_in_recovery()");
        ask("schema_version", "SELECT MAX(version) FROM schema_version");
        ask("today", "SELECT today FROM business_day");
        for (const char *key : {"sandbox", "last_day", "time_zone", "currency"})
            ask(key, QByteArray("SELECT value FROM setting WHERE key = '") + key + '\'');
        for (const char *table :
             {"account", "integration", "invoice", "invoice_line", "removal_receipt", "audit_entry", "renewal_run"})
            ask(table, QByteArray("SELECT COUNT(*) FROM ") + table);
        ask("parked_accounts", "SELECT COUNT(*) FROM account WHERE parked_reason IS NOT NULL");
        ask("oldest_billing_date", "SELECT MIN(next_billing_on) FROM integration");
        ask("last_run_started", "SELECT MAX(started_at) FROM renewal_run");
        ask("unfinished_runs", "SELECT COUNT(*) FROM renewal_run WHERE finished_at IS NULL");
        // Only a superuser's init can take these away from everybody.
        askWhether("advisory_locks_for_all", "has_function_privilege('public', 'pg_advisory_lock(bigint)', 'EXECUTE')");
        askWhether("large_objects_for_all", "has_function_privilege('public', 'lo_create(oid)', 'EXECUTE')");
        askWhether("temporary_tables_for_all",
                   "EXISTS (SELECT 1 FROM pg_database d, aclexplode(d.datacl) a WHERE d.datname = current_database()"
                   " AND a.grantee = 0 AND a.privilege_type = 'TEMPORARY')");
        return facts;
    });
}

/// A server's backups are base backups and its log, or pg_dump's; what an application copied would be neither.
Result<void> PostgresqlUpkeep::backup(const QString &, Progress &) {
    return needsFile();
}

Result<qint64> PostgresqlUpkeep::restore(const QString &, Progress &) {
    return needsFile();
}

} // namespace store::postgresql
