// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace store::sql {

/// One invariant: a query that finds who breaks it, as one column, an id, a number or a day, and the finding's code.
struct VerificationQuery {
    const char *code;
    const char *text;
};

/// Those in SQL that both databases understand.
std::span<const VerificationQuery> verificationQueries();

} // namespace store::sql
