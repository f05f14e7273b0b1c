// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/charge.h"

#include <QDateTime>

#include <vector>

namespace domain {

enum class InvoiceKind { Opening, Renewal };

/// What one line of an invoice is for (R1, R3).
enum class LineKind { Setup, Connectivity, Frozen };

struct InvoiceLine {
    int position = 1;          ///< within its invoice, from 1
    IntegrationId integration; ///< also when it is removed since
    LineKind kind = LineKind::Connectivity;
    /// Made of the catalogue's names, kept as it was on the day: `supplier` and `channel`; never label or notes (R8).
    QString supplier;
    QString channel;
    Money amount;
    PriceOrigin origin = PriceOrigin::Plan;
    std::optional<Day> priceSince;  ///< the price was in force since then; nothing: since ever, or not dated
    std::optional<Day> periodStart; ///< half-open [start, end); nothing for a setup line
    std::optional<Day> periodEnd;
    QString description; ///< `Supplier → Channel, connectivity`: as stored, in plain English, for files

    friend bool operator==(const InvoiceLine &, const InvoiceLine &) = default;
};

/// Final once recorded: never changed, never deleted (R12).
struct Invoice {
    InvoiceId id;
    QString number; ///< 2026-000123
    AccountId account;
    QString accountName;
    InvoiceKind kind = InvoiceKind::Renewal;
    Day issuedOn;         ///< of a renewal invoice: its billing date
    QDateTime recordedAt; ///< UTC
    Money total;
    std::optional<RunId> run;
    std::vector<InvoiceLine> lines; ///< empty where only the head was asked for

    friend bool operator==(const Invoice &, const Invoice &) = default;
};

/// `opening`, `renewal`.
QLatin1String invoiceKindCode(InvoiceKind kind);
std::optional<InvoiceKind> invoiceKindFromCode(QStringView code);
/// `setup`, `connectivity`, `frozen`.
QLatin1String lineKindCode(LineKind kind);
std::optional<LineKind> lineKindFromCode(QStringView code);

} // namespace domain
