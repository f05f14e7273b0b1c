// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/migrations.h"

#include "models/domain/billing_calendar.h"
#include "models/domain/policy.h"
#include "models/store/postgresql/permission_table.h"
#include "models/store/sql/charge_rule.h"
#include "models/store/sql/first_rows.h"
#include "models/store/sql/init_options.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <array>

namespace store::postgresql {

namespace {

using domain::Error;
using domain::ErrorCode;
using domain::Reason;
using sql::Failure;

/// One migration: the tables, then its functions, the rights last.
constexpr std::array kFirstMigration{
    "postgresql/0001_schema.sql",        "postgresql/functions/clock.sql",     "postgresql/functions/text.sql",
    "postgresql/functions/counting.sql", "postgresql/functions/outcome.sql",   "postgresql/functions/settlement.sql",
    "postgresql/functions/opening.sql",  "postgresql/functions/commands.sql",  "postgresql/functions/editing.sql",
    "postgresql/functions/accounts.sql", "postgresql/functions/catalogue.sql", "postgresql/functions/renewals.sql",
    "postgresql/functions/upkeep.sql",   "postgresql/functions/import.sql",    "postgresql/functions/granting.sql",
    "postgresql/functions/demo.sql",     "postgresql/functions/rights.sql",
};

constexpr int kNewest = 1;

QByteArray textOfFirst() {
    QByteArray text;
    for (const char *path : kFirstMigration)
        text += sql::sqlText(path);
    text = sql::withCharges(withRoles(std::move(text)), "integration_tally");
    text.replace("{opening_charge}",
                 sql::chargeRule("s.plan_id AS plan_id",
                                 "(SELECT CAST(date_part('day', p_today) AS integer) AS anchor_day,"
                                 " p_today AS next_billing_on, 'active' AS service, CAST(NULL AS date) AS cancel_on,"
                                 " p_plan_id AS plan_id, p_fee_cents AS negotiated_fee_cents)"));
    text.replace("{failing_accounts}", sql::sqlText("shared/failing_accounts.sql").replace("{as_of}", "p_as_of"));
    text.replace("{periods_behind_without_consent}", QByteArray::number(domain::policy::kPeriodsBehindWithoutConsent));
    text.replace("{first_today}", domain::kFirstDueOn.iso().toLatin1());
    text.replace("{last_today}", domain::kLastToday.iso().toLatin1());
    return text;
}

QByteArray checksumOfFirst() {
    return QCryptographicHash::hash(textOfFirst(), QCryptographicHash::Sha256).toHex();
}

[[noreturn]] void failSchema(const PostgresqlConnection &connection, Reason reason, qint64 found) {
    throw Failure(Error{.code = ErrorCode::Schema,
                        .reason = reason,
                        .facts = {.number = found, .otherNumber = kNewest, .path = connection.location()}});
}

[[noreturn]] void failRights(const PostgresqlConnection &connection, Reason reason, const QString &said) {
    throw Failure(Error{.code = ErrorCode::Forbidden,
                        .reason = reason,
                        .facts = {.path = connection.location(), .text = said, .who = connection.login()}});
}

int schemaVersion(PostgresqlConnection &connection) {
    {
        sql::Cursor table(connection.statement("SELECT 1 FROM pg_catalog.pg_class c"
                                               " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                                               " WHERE n.nspname = 'renewdesk' AND c.relname = 'schema_version'"));
        if (!table->next())
            return 0;
    }
    try {
        sql::Cursor version(connection.statement("SELECT COALESCE(MAX(version), 0) FROM renewdesk.schema_version"));
        version->next();
        return version->integer32(0);
    } catch (const Failure &failure) {
        if (failure.error().code == ErrorCode::Forbidden) // every role of ours may look at that
            failRights(connection, Reason::NoRole, failure.error().facts.text);
        throw;
    }
}

void requireChecksum(PostgresqlConnection &connection) {
    sql::Cursor known(connection.statement("SELECT checksum FROM renewdesk.schema_version WHERE version = 1"));
    if (!known->next() || known->utf8(0) != checksumOfFirst())
        failSchema(connection, Reason::SchemaChanged, 1);
}

/// QTimeZone and the server must mean the same zone: `UTC+03:00` is one thing here and its opposite there.
void checkTimeZone(PostgresqlConnection &connection, const QString &zone) {
    sql::Cursor known(connection.statement("SELECT 1 FROM pg_catalog.pg_timezone_names WHERE name = :zone"));
    known->bind(":zone", zone);
    if (!known->next())
        throw Failure(domain::invalid(Reason::UnknownTimeZone, QStringLiteral("--time-zone"), zone));
}

/// R2: the database's calendar is the domain's, row by row, in one statement.
void writeCalendar(PostgresqlConnection &connection) {
    QByteArrayList days;
    QByteArrayList dues;
    QByteArrayList nexts;
    for (const domain::CalendarRow &row : domain::calendarRows()) {
        days.append(QByteArray::number(row.anchorDay));
        dues.append(row.dueOn.iso().toLatin1());
        nexts.append(row.nextDueOn.iso().toLatin1());
    }
    sql::Statement &insert = connection.statement(
        "INSERT INTO billing_calendar (anchor_day, due_on, next_due_on)"
        " SELECT * FROM unnest(CAST(:days AS integer[]), CAST(:dues AS date[]), CAST(:nexts AS date[]))");
    insert.bind(":days", '{' + days.join(',') + '}');
    insert.bind(":dues", '{' + dues.join(',') + '}');
    insert.bind(":nexts", '{' + nexts.join(',') + '}');
    insert.run();
}

void writeFirstRows(PostgresqlConnection &connection, const InitOptions &options) {
    writeCalendar(connection);
    sql::writeLifecycle(connection);
    writePermissions(connection);
    sql::writeSettings(connection, options);
    sql::writeFirstFrozenFee(connection);
    sql::Statement &day =
        connection.statement("INSERT INTO setting (key, value) VALUES ('last_day', CAST(COALESCE(CAST(:today AS date),"
                             " CAST(statement_timestamp() AT TIME ZONE CAST(:zone AS text) AS date)) AS text))");
    day.bind(":today", options.today);
    day.bind(":zone", options.timeZone);
    day.run();
}

void createSchema(PostgresqlConnection &connection, const InitOptions &options) {
    connection.execute("BEGIN");
    try {
        connection.execute(withRoles(sql::sqlText("postgresql/roles.sql")));
        // Another program may have been faster between our look and the schema, whose creation waits for its end.
        if (schemaVersion(connection) == 0) {
            connection.execute("SET LOCAL ROLE renewdesk_owner;"
                               "CREATE TABLE schema_version (version integer PRIMARY KEY, checksum text NOT NULL,"
                               " applied_at timestamptz NOT NULL)");
            connection.execute(textOfFirst());
            writeFirstRows(connection, options);
            sql::Statement &record = connection.statement(
                "INSERT INTO schema_version (version, checksum, applied_at) VALUES (1, :checksum, now())");
            record.bind(":checksum", checksumOfFirst());
            record.run();
        }
        connection.execute("COMMIT");
    } catch (const Failure &failure) {
        connection.execute("ROLLBACK");
        if (failure.error().code == ErrorCode::Forbidden)
            failRights(connection, Reason::MayNotInitialise, failure.error().facts.text);
        throw;
    }
    connection.execute("ANALYZE renewdesk.billing_calendar");
}

} // namespace

void requireSchema(PostgresqlConnection &connection) {
    const int found = schemaVersion(connection);
    if (found < kNewest)
        failSchema(connection, Reason::SchemaMissing, found);
    if (found > kNewest)
        failSchema(connection, Reason::SchemaTooNew, found);
    requireChecksum(connection);
}

void migrate(PostgresqlConnection &connection, const InitOptions &options) {
    const int found = schemaVersion(connection);
    if (found > kNewest)
        failSchema(connection, Reason::SchemaTooNew, found);
    if (found == 0) {
        sql::checkOptions(options);
        checkTimeZone(connection, options.timeZone);
        createSchema(connection, options);
    }
    connection.execute(sql::sqlText("postgresql/hardening.sql"));
    requireSchema(connection);
}

} // namespace store::postgresql
