// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/table_rows.h"

namespace support {

const std::vector<ComparedTable> &comparedTables() {
    static const std::vector<ComparedTable> all{
        // Only a file has to remember how far its time zone is from UTC.
        {"setting", {"key", "value"}, {}, "key <> 'utc_offset_minutes'"},
        {"counter", {"name", "value"}, {}},
        {"billing_calendar", {"anchor_day", "due_on", "next_due_on"}, {}},
        {"lifecycle_transition",
         {"service", "cancel_pending", "command", "to_service", "to_cancel_pending", "refusal"},
         {}},
        {"account", {"id", "name", "email", "language", "parked_reason"}, {}},
        {"supplier", {"id", "name"}, {}},
        {"sales_channel", {"id", "name"}, {}},
        {"plan", {"id", "name", "setup_fee_cents"}, {}},
        {"plan_price", {"plan_id", "from_on", "until_on", "monthly_fee_cents"}, {}},
        {"frozen_price", {"from_on", "until_on", "fee_cents"}, {}},
        {"integration",
         {"id", "account_id", "supplier_id", "sales_channel_id", "label", "plan_id", "negotiated_fee_cents", "service",
          "cancel_on", "anchor_on", "anchor_day", "next_billing_on", "version"},
         {}},
        {"integration_setting", {"integration_id", "key", "value"}, {}},
        {"integration_credential", {"integration_id", "key", "value"}, {}},
        {"integration_note", {"integration_id", "text"}, {"id", "at", "login"}},
        {"sync_run", {"integration_id", "item_count", "succeeded"}, {"id", "started_at"}},
        {"integration_history", {"integration_id", "version", "day", "command", "amount_cents"}, {"at", "login"}},
        {"renewal_run",
         {"finished_at IS NULL", "as_of", "invoices", "lines", "removed", "periods", "total_cents", "incomplete",
          "foreseen_invoices", "foreseen_lines", "foreseen_removed", "foreseen_total_cents"},
         {"id", "login", "started_at", "finished_at"}},
        {"invoice",
         {"id", "number", "account_id", "kind", "issued_on", "total_cents", "run_id IS NULL"},
         {"recorded_at", "recorded_by", "run_id"}},
        {"invoice_line",
         {"invoice_id", "position", "account_id", "integration_id", "supplier_id", "sales_channel_id", "kind",
          "description", "amount_cents", "period_start", "period_end", "price_origin", "price_since"},
         {}},
        {"removal_receipt",
         {"integration_id", "account_id", "removed_on", "recorded_on", "run_id IS NULL", "settings", "credentials",
          "notes", "syncs", "history", "last_charge_cents", "last_charge_on"},
         {"id", "recorded_at", "run_id"}},
        {"audit_entry",
         {"day", "command", "code", "account_id", "integration_id", "run_id IS NULL", "plan_id", "supplier_id",
          "sales_channel_id", "amount_cents", "effective_on", "request_id IS NULL"},
         {"id", "at", "login", "run_id", "request_id"}},
        {"request",
         {"REPLACE(outcome ->> 'settled', ' ', '')", "outcome ->> 'account'", "outcome ->> 'invoice'",
          "outcome -> 'error' ->> 'reason'", "outcome -> 'error' ->> 'day'", "outcome -> 'integration' ->> 'id'",
          "outcome -> 'integration' ->> 'service'", "outcome -> 'integration' ->> 'cancel_on'",
          "outcome -> 'integration' ->> 'next_billing_on'", "outcome -> 'integration' ->> 'version'"},
         {"id", "argument_hash", "outcome", "recorded_at"},
         "1 = 1",
         {"login"}},
    };
    return all;
}

QStringList rowsOf(const StoreBackend &backend, store::Database &database, const ComparedTable &table) {
    QByteArrayList texts; // truth has a word of its own in each database
    for (const QByteArray &one : table.compared)
        texts.append(one.endsWith("IS NULL") ? "CASE WHEN " + one + " THEN 'none' ELSE 'some' END" : one);
    QStringList rows =
        backend.look(database, "SELECT " + texts.join(", ") + " FROM " + table.name + " WHERE " + table.only);
    rows.sort();
    return rows;
}

} // namespace support
