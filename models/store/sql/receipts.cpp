// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/receipts.h"

namespace store::sql {

std::vector<Receipt> receipts(Connection &connection, qint64 limit) {
    std::vector<Receipt> receipts;
    Cursor rows(connection.statement(
        "SELECT integration_id, account_id, removed_on, recorded_on, run_id, settings, credentials, notes, syncs,"
        " history, last_charge_cents, last_charge_on FROM removal_receipt ORDER BY id DESC LIMIT :limit"));
    rows->bind(":limit", limit);
    while (rows->next()) {
        Receipt receipt;
        receipt.integration = rows->id<domain::IntegrationId>(0);
        receipt.account = rows->id<domain::AccountId>(1);
        receipt.removedOn = rows->day(2);
        receipt.recordedOn = rows->day(3);
        receipt.run = rows->optionalId<domain::RunId>(4);
        receipt.settings = rows->integer(5);
        receipt.credentials = rows->integer(6);
        receipt.notes = rows->integer(7);
        receipt.syncs = rows->integer(8);
        receipt.history = rows->integer(9);
        receipt.lastCharge = rows->optionalMoney(10);
        receipt.lastChargeOn = rows->optionalDay(11);
        receipts.push_back(receipt);
    }
    return receipts;
}

} // namespace store::sql
