// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"

#include <vector>

namespace ui {

/// What renewals come to in one calendar month: what has been billed of it, and what is still to come.
struct ChargeMonth {
    domain::Day first;
    domain::Day last;
    domain::Money billed;
    domain::Money toCome;
    qint64 chargesToCome = 0;

    domain::Money total() const { return billed + toCome; }

    friend bool operator==(const ChargeMonth &, const ChargeMonth &) = default;
};

/// So many months, in order: the one that @p day lies in, those before it and those after it.
std::vector<ChargeMonth> monthsAround(domain::Day day, int before, int after);

/// Adds the sums by day (UpcomingBy::Day) in @p days to their months; those of other months are left out.
void addToCome(std::vector<ChargeMonth> &months, const std::vector<store::UpcomingRow> &days);

/// How many tenths of a percent @p part is of @p whole, which is not nothing; rounded to the nearest.
qint64 inTenths(domain::Money part, domain::Money whole);

/// By how many tenths of a percent @p month is more than @p before; nothing where that one is nothing.
std::optional<qint64> changeInTenths(const ChargeMonth &month, const ChargeMonth &before);

} // namespace ui
