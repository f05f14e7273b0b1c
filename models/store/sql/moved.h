// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "models/store/sql/past_terms.h"

#include <functional>

namespace store::sql {

/// What moved the coming month's total since a day (see Movements). Reads the counts of what is charged alike, and one
/// by one only what commands have touched since, or removals have taken. Belongs into one read scope; throws Failure.
class Moved {
public:
    /// @p since is not after today; else Invalid.
    Moved(Connection &connection, domain::Day since);

    Movements sums();
    std::vector<MovementRow> rows(std::optional<MovementKind> kind, Window window);
    Totals totals(std::optional<MovementKind> kind);

private:
    /// One integration that was touched since: what it was charged then and now, and why.
    struct Touched {
        domain::IntegrationId integration;
        domain::AccountId account;
        QString accountName;
        QString label;
        int anchorDay = 1;         ///< of a live one
        std::optional<Terms> live; ///< what it is charged by now; nothing: removed, or cancel pending
        domain::Day removedOn;     ///< of a removed one
        PastRecord record;
    };

    void readTouched();
    void readLive();
    void readRemoved();
    void readCommands();
    void readLines();
    void readImports();
    void judgeAll();
    void judge(const Touched &touched);
    std::optional<domain::Money> chargedThen(const Touched &touched, const PastTerms &then, domain::Service service);
    void add(const Touched &touched, MovementKind kind, domain::Money before, domain::Money after);
    /// Those that nobody has touched, and that another price applies to: by rising ids, until @p sink has had enough.
    void eachRepriced(const std::function<bool(const MovementRow &)> &sink);

    Connection &m_connection;
    const domain::Day m_since;
    const domain::Day m_today;
    NextCharges m_charges;
    bool m_anyImportSince = false;
    std::map<qint64, Touched> m_touched; ///< by the integration's id
    std::vector<MovementRow> m_rows;     ///< of those, by rising ids
    domain::Money m_then;                ///< of those
    qint64 m_chargedThen = 0;
};

} // namespace store::sql
