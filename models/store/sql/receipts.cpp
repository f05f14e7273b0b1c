// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/receipts.h"

namespace store::sql {

const QByteArray kReceiptColumns = "r.integration_id, r.account_id, r.removed_on, r.recorded_on, r.run_id, r.settings,"
                                   " r.credentials, r.notes, r.syncs, r.history, r.last_charge_cents,"
                                   " r.last_charge_on";

Receipt readReceipt(const Statement &row, int firstColumn) {
    const int at = firstColumn;
    return {.integration = row.id<domain::IntegrationId>(at),
            .account = row.id<domain::AccountId>(at + 1),
            .removedOn = row.day(at + 2),
            .recordedOn = row.day(at + 3),
            .run = row.optionalId<domain::RunId>(at + 4),
            .settings = row.integer(at + 5),
            .credentials = row.integer(at + 6),
            .notes = row.integer(at + 7),
            .syncs = row.integer(at + 8),
            .history = row.integer(at + 9),
            .lastCharge = row.optionalMoney(at + 10),
            .lastChargeOn = row.optionalDay(at + 11)};
}

std::vector<Receipt> receipts(Connection &connection, qint64 limit) {
    Cursor rows(
        connection.statement("SELECT " + kReceiptColumns + " FROM removal_receipt r ORDER BY r.id DESC LIMIT :limit"));
    rows->bind(":limit", limit);
    std::vector<Receipt> receipts;
    while (rows->next())
        receipts.push_back(readReceipt(*rows));
    return receipts;
}

} // namespace store::sql
