// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <Qt>

namespace tables {

/// What the tables say beyond Qt::DisplayRole, which holds plain text only (names, emails, labels, bare numbers).
/// Money, days, badges and everything else that depends on language or taste are a delegate's to put into words and
/// paint.
enum class Role {
    // Of the row, at each of its cells; nothing where the kind of row has no such fact.
    Id = Qt::UserRole + 1, ///< qint64: account, integration, invoice or audit entry
    Row,                   ///< the row itself: store::AccountRow, domain::Integration …
    Account,               ///< domain::AccountId
    Integration,           ///< domain::IntegrationId
    Status,                ///< domain::Status
    StatusDay,             ///< domain::Day: the D of "Cancel pending (on D)", or the one that has come
    Parked,                ///< domain::ParkReason, of a parked account only (R19)
    Refused,               ///< bool, of an audit entry: the command was not done
    ChangedBy,             ///< tables::OthersChange: what somebody else has just done to it (followOthers())
    // Of the cell, by its ColumnKind.
    Number,  ///< qint64
    Money,   ///< qint64, cents
    Day,     ///< domain::Day
    Instant, ///< QDateTime, UTC
    Kind,    ///< domain::InvoiceKind, LineKind or ChargeKind
    Command, ///< domain::Command
    Outcome, ///< QString: `done`, or an error code
    // Of the column: of its header, and of its cells, loaded or not.
    ColumnKind, ///< tables::ColumnKind
    ColumnId,   ///< QString
};

/// What the cells of a column mean, and so which role speaks for them: Text Qt::DisplayRole, Id and Count that and
/// Number, every other kind its own.
enum class ColumnKind { Text, Id, Count, Money, Day, Instant, Status, Kind, Command, Outcome };

} // namespace tables
