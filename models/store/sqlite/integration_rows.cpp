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

void moveTo(SqliteConnection &connection, IntegrationId id, domain::LifecycleState state, domain::Command command) {
    sql::Statement &update = connection.statement(
        "UPDATE integration SET service = :service,"
        " cancel_on = CASE WHEN :pending THEN next_billing_on END, version = version + 1 WHERE id = :id");
    update.bind(":service", domain::serviceCode(state.service));
    update.bind(":pending", state.cancelPending);
    update.bind(":id", id);
    update.run();
    recordChange(connection, id, command);
}

void agreeOn(SqliteConnection &connection, IntegrationId id, const std::optional<domain::Money> &fee) {
    sql::Statement &update = connection.statement(
        "UPDATE integration SET negotiated_fee_cents = :fee, version = version + 1 WHERE id = :id");
    update.bind(":fee", fee);
    update.bind(":id", id);
    update.run();
    recordChange(connection, id, domain::Command::ChangeFee, fee);
}

IntegrationId insertTakenOver(SqliteConnection &connection, const TakenOver &integration) {
    IntegrationId id;
    {
        sql::Cursor insert(connection.statement(
            "INSERT INTO integration (account_id, supplier_id, sales_channel_id, label, plan_id,"
            " negotiated_fee_cents, service, cancel_on, anchor_on, anchor_day, next_billing_on)"
            " VALUES (:account, :supplier, :channel, :label, :plan, :fee, :service, :cancelOn, :anchor, :anchorDay,"
            " :next) RETURNING id"));
        insert->bind(":account", integration.account);
        insert->bind(":supplier", integration.supplier);
        insert->bind(":channel", integration.channel);
        insert->bind(":label", integration.label);
        insert->bind(":plan", integration.plan);
        insert->bind(":fee", integration.fee);
        insert->bind(":service", domain::serviceCode(integration.state.service));
        insert->bind(":cancelOn",
                     integration.state.cancelPending ? std::optional(integration.nextBillingOn) : std::nullopt);
        insert->bind(":anchor", integration.anchorOn);
        insert->bind(":anchorDay", integration.anchorOn.dayOfMonth());
        insert->bind(":next", integration.nextBillingOn);
        insert->next();
        id = insert->id<IntegrationId>(0);
    }
    recordChange(connection, id, domain::Command::Import, integration.fee);
    return id;
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
