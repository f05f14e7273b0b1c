// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_upkeep.h"

#include "models/domain/billing_calendar.h"
#include "models/store/sql/audit.h"
#include "models/store/sql/demo_company.h"
#include "models/store/sql/receipts.h"
#include "models/store/sqlite/backup.h"
#include "models/store/sqlite/bulk_load.h"
#include "models/store/sqlite/diagnosis.h"
#include "models/store/sqlite/purge.h"
#include "models/store/sqlite/restoration.h"
#include "models/store/sqlite/spreadsheet_import.h"
#include "models/store/sqlite/sqlite_row_writer.h"
#include "models/store/sqlite/verification.h"

namespace store::sqlite {

using domain::Command;
using domain::Day;
using domain::Error;
using domain::ErrorCode;
using domain::Reason;
using sql::Failure;

namespace {

/// Not the database's failure nor the user's wish: somebody was told no, and that is on record (R20).
bool isRefusal(const Error &error) {
    return error.code == ErrorCode::Refused || error.code == ErrorCode::Invalid || error.code == ErrorCode::Conflict;
}

} // namespace

void SqliteUpkeep::audit(Command command, const Error &refused) {
    WriteTransaction transaction(m_connection);
    sql::writeAudit(m_connection, {.command = command, .failure = refused.code, .effectiveOn = refused.facts.day});
    transaction.commit();
}

Result<Day> SqliteUpkeep::setToday(Day day) {
    return sql::guarded<Result<Day>>([&]() -> Result<Day> {
        const auto check = [&](Day today) -> Result<void> {
            if (m_connection.text("SELECT value FROM setting WHERE key = 'sandbox'") != u"1")
                return Error{.code = ErrorCode::Refused, .reason = Reason::NotASandbox};
            if (day < domain::kFirstDueOn || day > domain::kLastToday)
                return Error{.code = ErrorCode::Invalid, .reason = Reason::OutsideCalendar, .facts = {.day = day}};
            if (day < today)
                return Error{.code = ErrorCode::Refused,
                             .reason = Reason::ClockBackwards,
                             .facts = {.day = day, .otherDay = today}};
            return {};
        };
        WriteTransaction transaction(m_connection);
        const Result<void> allowed = check(m_connection.today());
        if (allowed) {
            sql::Statement &clock = m_connection.statement("UPDATE setting SET value = :day WHERE key = 'last_day'");
            clock.bind(":day", day);
            clock.run();
        }
        sql::AuditEntry entry{.command = Command::SetToday, .effectiveOn = day};
        if (!allowed)
            entry.failure = allowed.error().code;
        sql::writeAudit(m_connection, entry);
        transaction.commit();
        if (!allowed)
            return allowed.error();
        return day;
    });
}

Result<void> SqliteUpkeep::fillWithDemo(const DemoOptions &options, Progress &progress) {
    const Result<void> filled = sql::guarded<Result<void>>([&]() -> Result<void> {
        const SortsOnDisk sorts(m_connection);
        WriteTransaction transaction(m_connection);
        demandEmptySandbox();
        BulkLoad load(m_connection);
        SqliteRowWriter rows(m_connection);
        sql::DemoCompany(m_connection, rows, sql::currentLogin(), options, progress).live();
        load.finish();
        transaction.commit();
        return {};
    });
    return sql::guarded<Result<void>>([&] {
        if (!filled && isRefusal(filled.error()))
            audit(Command::Demo, filled.error());
        return filled;
    });
}

void SqliteUpkeep::demandEmptySandbox() {
    if (m_connection.text("SELECT value FROM setting WHERE key = 'sandbox'") != u"1")
        throw Failure(Error{.code = ErrorCode::Refused, .reason = Reason::NotASandbox});
    for (const char *table : {"account", "plan", "supplier", "sales_channel", "invoice", "removal_receipt"}) {
        if (m_connection.integer(QByteArray("SELECT EXISTS (SELECT 1 FROM ") + table + ")") != 0)
            throw Failure(Error{.code = ErrorCode::Refused, .reason = Reason::NotEmpty});
    }
}

Result<ImportCounts> SqliteUpkeep::importRows(const std::vector<ImportRow> &rows, bool dryRun, Progress &progress) {
    if (dryRun)
        return sql::guarded<Result<ImportCounts>>([&] {
            const auto scope = m_connection.read();
            return SpreadsheetImport(m_connection, rows, progress).check();
        });
    const Result<ImportCounts> imported = sql::guarded<Result<ImportCounts>>([&] {
        WriteTransaction transaction(m_connection);
        SpreadsheetImport spreadsheet(m_connection, rows, progress);
        const ImportCounts counts = spreadsheet.check();
        spreadsheet.write();
        sql::writeAudit(m_connection, {.command = Command::Import});
        transaction.commit();
        return counts;
    });
    return sql::guarded<Result<ImportCounts>>([&] {
        if (!imported && isRefusal(imported.error()))
            audit(Command::Import, imported.error());
        return imported;
    });
}

Result<std::vector<Receipt>> SqliteUpkeep::receipts(qint64 limit) {
    return sql::guarded<Result<std::vector<Receipt>>>([&] { return sql::receipts(m_connection, limit); });
}

Result<QStringList> SqliteUpkeep::verify(Progress &progress) {
    return sql::guarded<Result<QStringList>>([&] { return verifyFile(m_connection, progress); });
}

Result<PurgeReport> SqliteUpkeep::purge(Progress &progress) {
    return sql::guarded<Result<PurgeReport>>([&] { return purgeFiles(m_connection, progress); });
}

Result<void> SqliteUpkeep::backup(const QString &path, Progress &progress) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        writeBackup(m_connection, path, progress);
        return {};
    });
}

Result<qint64> SqliteUpkeep::restore(const QString &path, Progress &progress) {
    const Result<qint64> restored =
        sql::guarded<Result<qint64>>([&] { return Restoration(m_connection, path, progress).perform(); });
    return sql::guarded<Result<qint64>>([&] {
        if (!restored && isRefusal(restored.error()))
            audit(Command::Restore, restored.error());
        return restored;
    });
}

/// Who may use a file, its permissions say. That somebody asked is on record.
Result<RoleChange> SqliteUpkeep::refuseRole(Command command) {
    return sql::guarded<Result<RoleChange>>([&]() -> Result<RoleChange> {
        const Error needsServer{.code = ErrorCode::Refused, .reason = Reason::NeedsServer};
        audit(command, needsServer);
        return needsServer;
    });
}

Result<RoleChange> SqliteUpkeep::grant(const QString &, domain::Role) {
    return refuseRole(Command::Grant);
}

Result<RoleChange> SqliteUpkeep::revoke(const QString &, domain::Role) {
    return refuseRole(Command::Revoke);
}

Result<std::vector<std::pair<QString, QString>>> SqliteUpkeep::diagnose() {
    return sql::guarded<Result<std::vector<std::pair<QString, QString>>>>([&] { return diagnosis(m_connection); });
}

} // namespace store::sqlite
