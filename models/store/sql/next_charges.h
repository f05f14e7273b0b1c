// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/store/sql/connection.h"

#include <map>
#include <set>
#include <vector>

namespace store::sql {

/// What an integration's next charge depends on, whoever's it is. (Cancel pending, it has none.)
struct Terms {
    int anchorDay = 1; ///< or the day of month of the date it is charged on
    domain::Service service = domain::Service::Active;
    domain::PlanId plan = {};
    std::optional<domain::Money> negotiated = {};

    friend auto operator<=>(const Terms &, const Terms &) = default;
};

/// How many integrations are charged alike, and what each is.
struct ChargedAlike {
    qint64 integrations = 0;
    domain::Money then;
    domain::Money now;
};

/// The next charge of every kind of integration, as a day began and now: asked of the charge rule, over the counts of
/// what is charged alike, with the prices that were known then, and the present ones (see Movements). No price in force
/// counts nothing, as in every forecast. Throws Failure.
class NextCharges {
public:
    NextCharges(Connection &connection, domain::Day since, domain::Day today);

    const std::map<Terms, ChargedAlike> &groups() const { return m_groups; }

    /// Of terms that no integration has now: nothing yet, until fetchMissing() has asked for all that were wanted.
    domain::Money then(const Terms &terms) { return chargeOf(terms).then; }

    domain::Money now(const Terms &terms) { return chargeOf(terms).now; }

    /// Whether anything was missing.
    bool fetchMissing();

private:
    enum class When { Then, Now };

    QByteArray rule(When when, const QByteArray &columns, const QByteArray &source) const;
    void bindWhen(Statement &statement, When when) const;
    void readGroups(When when);
    void ask(When when, const std::vector<Terms> &terms);
    ChargedAlike chargeOf(const Terms &terms);

    Connection &m_connection;
    const domain::Day m_since;
    const domain::Day m_today;
    std::map<Terms, ChargedAlike> m_groups;
    std::map<Terms, ChargedAlike> m_others;
    std::set<Terms> m_missing;
};

} // namespace store::sql
