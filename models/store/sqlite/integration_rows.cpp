// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/integration_rows.h"

#include "models/store/sql/audit.h"

namespace store::sqlite {

using domain::IntegrationId;

void recordChange(SqliteConnection &connection, IntegrationId id, domain::Command command,
                  const std::optional<domain::Money> &amount) {
    sql::Statement &insert = connection.statement(
        "INSERT INTO integration_history (integration_id, version, at, day, login, command, amount_cents)"
        " SELECT id, version, :now, :today, :login, :command, :amount FROM integration WHERE id = :id");
    insert.bind(":now", connection.now());
    insert.bind(":today", connection.today());
    insert.bind(":login", sql::currentLogin());
    insert.bind(":command", domain::commandCode(command));
    insert.bind(":amount", amount);
    insert.bind(":id", id);
    insert.run();
}

void putPair(SqliteConnection &connection, const char *table, IntegrationId id,
             const std::pair<QString, QString> &pair) {
    if (pair.second.isEmpty()) {
        sql::Statement &remove =
            connection.statement(QByteArray("DELETE FROM ") + table + " WHERE integration_id = :id AND key = :key");
        remove.bind(":id", id);
        remove.bind(":key", pair.first);
        remove.run();
        return;
    }
    sql::Statement &put = connection.statement(
        QByteArray("INSERT INTO ") + table + " (integration_id, key, value) VALUES (:id, :key, :value)"
        + " ON CONFLICT (integration_id, key) DO UPDATE SET value = excluded.value");
    put.bind(":id", id);
    put.bind(":key", pair.first);
    put.bind(":value", pair.second);
    put.run();
}

void insertNote(SqliteConnection &connection, IntegrationId id, const QString &text) {
    sql::Statement &note = connection.statement("INSERT INTO integration_note (integration_id, at, login, text)"
                                                " VALUES (:id, :now, :login, :text)");
    note.bind(":id", id);
    note.bind(":now", connection.now());
    note.bind(":login", sql::currentLogin());
    note.bind(":text", text);
    note.run();
}

} // namespace store::sqlite
