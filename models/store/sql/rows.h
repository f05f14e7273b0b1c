// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/domain/invoice.h"
#include "models/store/lists.h"
#include "models/store/sql/connection.h"

/// How rows become values: for each kind of row the text that selects its columns, and the reader that counts on them.
/// Written once, shared by lists, details, streams and commands. All throw Failure; a code that no enum knows reads as
/// Damaged.
namespace store::sql {

/// Columns of one account `a`, with the counts of its integrations: frozen ones without those that are cancel pending.
extern const QByteArray kAccountColumns;
AccountRow readAccount(const Statement &row);

/// Columns of one integration `i`, with kIntegrationJoins behind its FROM; binds `:today` for the fee in force (R13).
extern const QByteArray kIntegrationColumns;
extern const QByteArray kIntegrationJoins;
inline constexpr int kIntegrationColumnCount = 16;
domain::Integration readIntegration(const Statement &row, int firstColumn = 0);

/// Columns of the head of one invoice `i` of the account `a`.
extern const QByteArray kInvoiceColumns;
inline constexpr int kInvoiceColumnCount = 9;
domain::Invoice readInvoice(const Statement &row, int firstColumn = 0);

/// Columns of one invoice line `l`, with kLineJoins behind its FROM.
extern const QByteArray kLineColumns;
extern const QByteArray kLineJoins;
inline constexpr int kLineColumnCount = 11;
domain::InvoiceLine readLine(const Statement &row, int firstColumn = 0);

/// Columns of one line `l` as a row by itself, of the invoice `i` and the account `a`, with kLineJoins.
extern const QByteArray kLineRowColumns;
InvoiceLineRow readLineRow(const Statement &row);

/// Columns of one charge `r`: of renewal_charge, or of a charge rule with the same columns.
extern const QByteArray kChargeColumns;
inline constexpr int kChargeColumnCount = 7;
domain::Charge readCharge(const Statement &row, int firstColumn = 0);

/// A price's first day: nothing where it holds since ever, or where none is kept.
std::optional<domain::Day> readPriceSince(const Statement &row, int column);

/// The value of a code, or Damaged: the schema's CHECKs keep others out.
template <typename T>
T knownCode(std::optional<T> value) {
    if (!value)
        throw Failure({.code = domain::ErrorCode::Storage, .reason = domain::Reason::Damaged});
    return *value;
}

/// The integration as it is, with the fee in force on @p today; nothing when there is none (any more).
std::optional<domain::Integration> findIntegration(Connection &connection, domain::IntegrationId id, domain::Day today);

/// The invoice with its lines. Throws NoSuchInvoice.
domain::Invoice loadInvoice(Connection &connection, domain::InvoiceId id);

/// One change of an integration (R18): by a command, or by a renewal.
struct Change {
    QString login;
    QDateTime at;
    std::optional<domain::Command> command; ///< nothing: renewed on a billing date
};

/// Who made version @p version of an integration. Nothing when there is no such version (any more).
std::optional<Change> changeTo(Connection &connection, domain::IntegrationId id, qint64 version);

} // namespace store::sql
