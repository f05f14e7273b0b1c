// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/first_rows.h"

#include "models/domain/lifecycle.h"
#include "models/domain/policy.h"
#include "models/domain/reason_code.h"

namespace store::sql {

void writeLifecycle(Connection &connection) {
    for (const domain::Transition &cell : domain::kTransitions) {
        Statement &insert = connection.statement(
            "INSERT INTO lifecycle_transition (service, cancel_pending, command, to_service, to_cancel_pending,"
            " refusal) VALUES (:service, :pending, :command, :toService, :toPending, :refusal)");
        insert.bind(":service", domain::serviceCode(cell.from.service));
        insert.bind(":pending", cell.from.cancelPending);
        insert.bind(":command", domain::commandCode(cell.command));
        if (cell.isPossible()) {
            insert.bind(":toService", domain::serviceCode(cell.to.service));
            insert.bind(":toPending", cell.to.cancelPending);
        } else {
            insert.bind(":refusal", domain::reasonCode(cell.refusal));
        }
        insert.run();
    }
}

void writeSetting(Connection &connection, const char *key, const QString &value) {
    Statement &insert = connection.statement("INSERT INTO setting (key, value) VALUES (:key, :value)");
    insert.bind(":key", QLatin1String(key));
    insert.bind(":value", value);
    insert.run();
}

void writeSettings(Connection &connection, const InitOptions &options) {
    writeSetting(connection, "sandbox", options.sandbox ? QStringLiteral("1") : QStringLiteral("0"));
    writeSetting(connection, "time_zone", options.timeZone);
    writeSetting(connection, "currency", options.currency);
}

void writeFirstFrozenFee(Connection &connection) {
    Statement &fee = connection.statement(
        "INSERT INTO frozen_price (from_on, until_on, fee_cents) VALUES ('0001-01-01', '9999-12-31', :fee)");
    fee.bind(":fee", domain::policy::kFirstFrozenFee);
    fee.run();
}

} // namespace store::sql
