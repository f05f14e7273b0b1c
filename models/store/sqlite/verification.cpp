// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/verification.h"

#include "models/store/sql/verification.h"
#include "models/store/sqlite/migrations.h"

#include <QRegularExpression>

#include <array>
#include <map>

namespace store::sqlite {

namespace {

/// What only this database can be asked.
constexpr std::array kOwnQueries{
    sql::VerificationQuery{
        "id-used-again",
        "SELECT 'integration' WHERE COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'integration'), 0) <"
        "  max(COALESCE((SELECT MAX(id) FROM integration), 0), COALESCE((SELECT MAX(integration_id) FROM invoice_line), 0),"
        "  COALESCE((SELECT MAX(integration_id) FROM removal_receipt), 0))"
        " UNION ALL SELECT 'account' WHERE COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0) <"
        "  COALESCE((SELECT MAX(id) FROM account), 0)"
        " UNION ALL SELECT 'audit_entry' WHERE COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'audit_entry'), 0)"
        "  < COALESCE((SELECT MAX(id) FROM audit_entry), 0)"},
    sql::VerificationQuery{
        "text-index",
        "SELECT 'account ' || id FROM (SELECT id FROM account EXCEPT SELECT id FROM account_text_docsize"
        "  EXCEPT SELECT id FROM unindexed_account)"
        " UNION ALL SELECT 'account ' || id FROM (SELECT id FROM account_text_docsize EXCEPT SELECT id FROM account"
        "  EXCEPT SELECT id FROM unindexed_account)"
        " UNION ALL SELECT id FROM (SELECT id FROM integration EXCEPT SELECT id FROM integration_text_docsize"
        "  EXCEPT SELECT id FROM unindexed_integration)"
        " UNION ALL SELECT id FROM (SELECT id FROM integration_text_docsize EXCEPT SELECT id FROM integration"
        "  EXCEPT SELECT id FROM unindexed_integration)"},
    sql::VerificationQuery{"request-outcome", "SELECT id FROM request WHERE NOT json_valid(outcome)"},
};

constexpr int kOwnSteps = 3 + int(kOwnQueries.size());

/// Every object of a schema, by kind and name, and the text that made it.
std::map<QString, QString> objectsOf(SqliteConnection &connection) {
    std::map<QString, QString> objects;
    sql::Cursor rows(connection.statement("SELECT type || ' ' || name, sql FROM sqlite_schema"
                                          " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"));
    while (rows->next())
        objects.emplace(rows->text(0), rows->text(1));
    return objects;
}

/// SQLite's own check: pages and trees, and each row's constraints. Returns whether the rows can be read at all.
bool checkFile(SqliteConnection &connection, sql::Verification &verification) {
    verification.step();
    static const QRegularExpression kRow(
        QStringLiteral("^(?:CHECK constraint failed|NULL value|NUMERIC value|TEXT value|non-[A-Z]+ value) in (\\S+)$"));
    QStringList tables;
    sql::Cursor rows(connection.statement("PRAGMA quick_check(1000)"));
    while (rows->next()) {
        const QString said = rows->text(0);
        const QRegularExpressionMatch row = kRow.match(said);
        if (row.hasMatch()) {
            tables.append(row.captured(1));
        } else if (said != u"ok") {
            verification.find("damaged-file");
            return false;
        }
    }
    tables.removeDuplicates();
    for (const QString &table : tables)
        verification.find("constraint", table);
    return true;
}

void checkForeignKeys(SqliteConnection &connection, sql::Verification &verification) {
    verification.step();
    int found = 0;
    sql::Cursor rows(connection.statement("PRAGMA foreign_key_check"));
    while (rows->next() && found++ < sql::Verification::kMostOfOneKind)
        verification.find("foreign-key", rows->text(0) + u' ' + (rows->isNull(1) ? QString() : rows->text(1)));
}

/// Tables with their constraints, indexes, triggers and views are those that the migrations make.
void checkSchema(SqliteConnection &connection, sql::Verification &verification) {
    verification.step();
    SqliteConnection blank(QStringLiteral(":memory:"), SqliteConnection::Mode::Memory);
    createSchema(blank);
    verification.compareObjects(objectsOf(blank), objectsOf(connection));
}

} // namespace

QStringList verifyFile(SqliteConnection &connection, Progress &progress) {
    const auto scope = connection.read();
    sql::Verification verification(connection, progress, kOwnSteps);
    if (!checkFile(connection, verification))
        return verification.findings(); // what a damaged file says of its rows is worth nothing
    checkForeignKeys(connection, verification);
    checkSchema(connection, verification);
    for (const sql::VerificationQuery &query : kOwnQueries)
        verification.checkQuery(query);
    verification.checkAll();
    return verification.findings();
}

} // namespace store::sqlite
