// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/migrations.h"

#include "models/domain/billing_calendar.h"
#include "models/store/sql/charge_rule.h"
#include "models/store/sql/first_rows.h"
#include "models/store/sql/init_options.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <array>

namespace store::sqlite {

namespace {

using domain::Error;
using domain::ErrorCode;
using domain::Reason;
using sql::Failure;

struct Migration {
    int version;
    const char *path;
};

constexpr std::array kMigrations{
    Migration{1, "sqlite/0001_schema.sql"},
};

constexpr int kNewest = kMigrations.back().version;
constexpr char kSchemaVersionTable[] = "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY,"
                                       " checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT";
/// "RNWD": tells our files from other programs'.
constexpr int kApplicationId = 0x524E5744;

QByteArray textOf(const Migration &migration) {
    return sql::withCharges(sql::sqlText(migration.path), "integration_count");
}

QByteArray checksumOf(const Migration &migration) {
    return QCryptographicHash::hash(textOf(migration), QCryptographicHash::Sha256).toHex();
}

[[noreturn]] void failSchema(const SqliteConnection &connection, Reason reason, qint64 found) {
    throw Failure(Error{.code = ErrorCode::Schema,
                        .reason = reason,
                        .facts = {.number = found, .otherNumber = kNewest, .path = connection.path()}});
}

bool hasSchema(SqliteConnection &connection) {
    return connection.integer("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'schema_version'") == 1;
}

int schemaVersion(SqliteConnection &connection) {
    if (!hasSchema(connection)) {
        if (connection.integer("SELECT COUNT(*) FROM sqlite_schema") > 0)
            throw Failure(Error{
                .code = ErrorCode::Unreachable, .reason = Reason::NotADatabase, .facts = {.path = connection.path()}});
        return 0;
    }
    return int(connection.integer("SELECT MAX(version) FROM schema_version"));
}

/// R2: the database's calendar is the domain's, row by row.
void writeCalendar(SqliteConnection &connection) {
    sql::Statement &insert = connection.statement(
        "INSERT INTO billing_calendar (anchor_day, due_on, next_due_on) VALUES (:day, :due, :next)");
    for (const domain::CalendarRow &row : domain::calendarRows()) {
        insert.bind(":day", row.anchorDay);
        insert.bind(":due", row.dueOn);
        insert.bind(":next", row.nextDueOn);
        insert.run();
    }
}

void writeFirstRows(SqliteConnection &connection, const InitOptions &options) {
    writeCalendar(connection);
    sql::writeLifecycle(connection);
    sql::writeSettings(connection, options);
    sql::writeFirstFrozenFee(connection);
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(options.timeZone.toUtf8()));
    const domain::Day today = options.today.value_or(*domain::Day::fromDate(now.date()));
    sql::writeSetting(connection, "last_day", today.iso());
    sql::writeSetting(connection, "utc_offset_minutes", QString::number(now.offsetFromUtc() / 60));
}

} // namespace

void checkSchema(SqliteConnection &connection) {
    const int found = schemaVersion(connection);
    if (found == 0)
        failSchema(connection, Reason::SchemaMissing, found);
    if (found > kNewest)
        failSchema(connection, Reason::SchemaTooNew, found);
    if (found < kNewest)
        failSchema(connection, Reason::SchemaMissing, found);
    for (const Migration &migration : kMigrations) {
        sql::Cursor known(connection.statement("SELECT checksum FROM schema_version WHERE version = :version"));
        known->bind(":version", migration.version);
        if (!known->next() || known->utf8(0) != checksumOf(migration))
            failSchema(connection, Reason::SchemaChanged, migration.version);
    }
}

void requireSchema(SqliteConnection &connection) {
    checkSchema(connection);
    connection.useWriteAheadLog();
}

void createSchema(SqliteConnection &connection) {
    connection.execute(kSchemaVersionTable);
    for (const Migration &migration : kMigrations)
        connection.execute(textOf(migration));
}

void migrate(SqliteConnection &connection, const InitOptions &options) {
    const int found = schemaVersion(connection);
    if (found > kNewest)
        failSchema(connection, Reason::SchemaTooNew, found);
    if (found == 0)
        sql::checkOptions(options);
    connection.useWriteAheadLog();
    for (const Migration &migration : kMigrations) {
        if (migration.version <= found)
            continue;
        connection.execute("BEGIN IMMEDIATE");
        try {
            // Another program may have been faster between our look and our lock.
            if (schemaVersion(connection) < migration.version) {
                connection.execute(kSchemaVersionTable);
                connection.execute(textOf(migration));
                if (migration.version == 1) {
                    writeFirstRows(connection, options);
                    connection.execute("PRAGMA application_id=" + QByteArray::number(kApplicationId));
                }
                sql::Statement &record = connection.statement(
                    "INSERT INTO schema_version (version, checksum, applied_at) VALUES (:version, :checksum, :at)");
                record.bind(":version", migration.version);
                record.bind(":checksum", checksumOf(migration));
                record.bind(":at", QDateTime::currentDateTimeUtc());
                record.run();
            }
            connection.execute("COMMIT");
        } catch (const Failure &) {
            connection.execute("ROLLBACK");
            throw;
        }
    }
    requireSchema(connection);
}

} // namespace store::sqlite
