// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace store::sql {

/// The tables that many rows are written to at once. What refers to others comes after them.
enum class Table {
    Plan,
    PlanPrice,
    Supplier,
    SalesChannel,
    Account,
    Integration,
    History,
    Setting,
    Credential,
    Note,
    Sync,
    Run,
    Invoice,
    InvoiceLine,
    Receipt,
    Audit,
};

/// A table's name and which of its columns are written, in that order. Where there is no id, the database gives it.
struct TableColumns {
    const char *name;
    const char *columns; ///< parted by ", "
};

// clang-format off
inline constexpr std::array kTables{
    TableColumns{"plan", "id, name, setup_fee_cents"},
    TableColumns{"plan_price", "plan_id, from_on, until_on, monthly_fee_cents"},
    TableColumns{"supplier", "id, name"},
    TableColumns{"sales_channel", "id, name"},
    TableColumns{"account", "id, name, email, language"},
    TableColumns{"integration",
                 "id, account_id, supplier_id, sales_channel_id, label, plan_id, negotiated_fee_cents, service,"
                 " cancel_on, anchor_on, anchor_day, next_billing_on, version"},
    TableColumns{"integration_history", "integration_id, version, at, day, login, command, amount_cents"},
    TableColumns{"integration_setting", "integration_id, key, value"},
    TableColumns{"integration_credential", "integration_id, key, value"},
    TableColumns{"integration_note", "integration_id, at, login, text"},
    TableColumns{"sync_run", "integration_id, started_at, item_count, succeeded"},
    TableColumns{"renewal_run",
                 "id, login, started_at, finished_at, as_of, invoices, lines, removed, periods, total_cents,"
                 " foreseen_invoices, foreseen_lines, foreseen_removed, foreseen_total_cents"},
    TableColumns{"invoice",
                 "id, number, account_id, kind, issued_on, recorded_at, recorded_by, total_cents, run_id"},
    TableColumns{"invoice_line",
                 "invoice_id, position, account_id, integration_id, supplier_id, sales_channel_id, kind, description,"
                 " amount_cents, period_start, period_end, price_origin, price_since"},
    TableColumns{"removal_receipt",
                 "integration_id, account_id, removed_on, recorded_on, recorded_at, run_id, settings, credentials, notes,"
                 " syncs, history, last_charge_cents, last_charge_on"},
    TableColumns{"audit_entry",
                 "at, day, login, command, code, account_id, integration_id, run_id, plan_id, amount_cents,"
                 " effective_on"},
};

// clang-format on

/// How one kind of database takes many rows in. Rows of one table are written in the order in which they come, and a
/// row may refer to whatever has come before it. Throws Failure.
class RowWriter {
public:
    virtual ~RowWriter() = default;

    /// One row; as many values as the table has columns in kTables, each an integer, text, day, instant, amount, id or
    /// an optional of these.
    template <typename... Values>
    void add(Table table, const Values &...values) {
        begin(table);
        (put(values), ...);
        end();
    }

    /// Whatever was added can be read by the connection now.
    virtual void flush() = 0;

protected:
    virtual void begin(Table table) = 0;
    virtual void end() = 0;
    virtual void putInteger(qint64 value) = 0;
    virtual void putText(const QByteArray &utf8) = 0;
    virtual void putDay(domain::Day day) = 0;
    virtual void putInstant(const QDateTime &instant) = 0;
    virtual void putNull() = 0;

private:
    void put(qint64 value) { putInteger(value); }

    void put(int value) { putInteger(value); }

    void put(bool value) { putInteger(value ? 1 : 0); }

    void put(const QString &text) { putText(text.toUtf8()); }

    void put(QLatin1String text) { putText(QByteArray(text.data(), text.size())); }

    void put(domain::Day day) { putDay(day); }

    void put(domain::Money amount) { putInteger(amount.cents()); }

    void put(const QDateTime &instant) { putInstant(instant); }

    void put(std::nullopt_t) { putNull(); }

    template <typename Tag>
    void put(domain::Id<Tag> id) {
        putInteger(id.value);
    }

    template <typename T>
    void put(const std::optional<T> &value) {
        value ? put(*value) : putNull();
    }
};

} // namespace store::sql
