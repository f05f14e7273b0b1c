// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/diagnosis.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace store::sqlite {

std::vector<std::pair<QString, QString>> diagnosis(SqliteConnection &connection) {
    const auto scope = connection.read();
    std::vector<std::pair<QString, QString>> facts;
    const auto say = [&](const char *name, const QString &value) { facts.emplace_back(QLatin1String(name), value); };
    const auto ask = [&](const char *name, const char *query) { say(name, connection.text(query)); };
    const auto size = [&](const char *name, const char *suffix) {
        say(name, QString::number(QFileInfo(connection.path() + QLatin1String(suffix)).size()));
    };
    say("sqlite", QString::fromLatin1(sqlite3_libversion()));
    ask("schema_version", "SELECT MAX(version) FROM schema_version");
    ask("journal_mode", "PRAGMA journal_mode");
    ask("page_size", "PRAGMA page_size");
    ask("free_pages", "PRAGMA freelist_count");
    size("file_bytes", "");
    size("log_bytes", "-wal");
    ask("quick_check", "PRAGMA quick_check(1)");
    say("today", connection.today().iso());
    for (const char *key : {"sandbox", "last_day", "time_zone", "currency"}) {
        sql::Cursor setting(connection.statement("SELECT value FROM setting WHERE key = :key"));
        setting->bind(":key", QLatin1String(key));
        say(key, setting->next() ? setting->text(0) : QString());
    }
    for (const char *table : {"account", "integration", "invoice", "invoice_line", "removal_receipt", "audit_entry",
                              "request", "renewal_run"})
        say(table, QString::number(connection.integer(QByteArray("SELECT COUNT(*) FROM ") + table)));
    ask("parked_accounts", "SELECT COUNT(*) FROM account WHERE parked_reason IS NOT NULL");
    ask("oldest_billing_date", "SELECT COALESCE(MIN(next_billing_on), '') FROM integration");
    ask("last_run_started", "SELECT COALESCE(MAX(started_at), '') FROM renewal_run");
    ask("unfinished_runs", "SELECT COUNT(*) FROM renewal_run WHERE finished_at IS NULL");
    return facts;
}

} // namespace store::sqlite
