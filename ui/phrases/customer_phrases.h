// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/details.h"
#include "ui/phrases/formats.h"

namespace ui {

/// Paragraphs to paste into a reply to a customer: what a charge was for, what could be done. They name the connection
/// by its two ends, no rule by its number and nobody by a login. Within a Speaking they are in the customer's language;
/// @p formats should be of the same one.

/// Why a billing date cost what it cost, or will: what it paid for, in which state it was and since when, which price;
/// and of a month in which somebody cancelled, why it is paid for all the same (R1, R6).
QString whyForCustomer(const domain::ExplanationRow &row, const QString &supplier, const QString &channel,
                       const Formats &formats);

/// Keep, freeze or cancel: what each costs over the next twelve months, and what becomes of syncs and of the data.
/// @p choices offers something to choose.
QString choicesForCustomer(const store::Choices &choices, const Formats &formats);

} // namespace ui
