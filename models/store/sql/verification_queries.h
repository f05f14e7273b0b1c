// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace store::sql {

/// One invariant, in SQL that both databases understand: a query that finds who breaks it, as one column, an id, a number or a day.
struct VerificationQuery {
    const char *code;
    const char *text;
};

std::span<const VerificationQuery> verificationQueries();

} // namespace store::sql
