// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/next_charges.h"

#include "models/store/sql/charge_rule.h"

#include <algorithm>

namespace store::sql {

using domain::Day;
using domain::Money;

namespace {

/// `9999-12-31`: until further notice.
Day never() {
    return Day::clamped(9999, 12, 31);
}

/// The first billing date of each anchor after `:after`.
constexpr char kFirstDates[] =
    "first_date AS (SELECT anchor_day, MIN(due_on) AS due_on FROM billing_calendar WHERE due_on > :after"
    " GROUP BY anchor_day)";
constexpr char kTerms[] = "s.anchor_day AS anchor_day, s.service AS service, s.plan_id AS plan_id,"
                          " s.negotiated_fee_cents AS negotiated_fee_cents";

/// So many terms are asked for in one statement.
constexpr std::size_t kAtOnce = 24;

/// The columns of kTerms, which come first.
Terms termsAt(const Statement &row) {
    return {.anchorDay = row.integer32(0),
            .service = domain::serviceFromCode(row.text(1)).value(),
            .plan = row.id<domain::PlanId>(2),
            .negotiated = row.optionalMoney(3)};
}

} // namespace

NextCharges::NextCharges(Connection &connection, Day since, Day today)
    : m_connection(connection)
    , m_since(since)
    , m_today(today) {
    readGroups(When::Then);
    readGroups(When::Now);
}

/// The charge rule's rows of @p source, the first date's only.
QByteArray NextCharges::rule(When when, const QByteArray &columns, const QByteArray &source) const {
    QByteArray rule = chargeRule(columns, source);
    QByteArray tables = kFirstDates;
    if (when == When::Then) {
        rule.replace("plan_price p", "known_plan_price p").replace("frozen_price f", "known_frozen_price f");
        tables += ", " + sqlText("shared/prices_known.sql");
    }
    return "WITH " + tables + " SELECT r.* FROM (" + rule + ") r WHERE r.due_on = r.next_billing_on";
}

void NextCharges::bindWhen(Statement &statement, When when) const {
    statement.bind(":after", when == When::Then ? m_since.plusDays(-1) : m_today);
    if (when == When::Then) {
        statement.bind(":since", m_since);
        statement.bind(":never", never());
    }
}

void NextCharges::readGroups(When when) {
    Cursor rows(m_connection.statement(rule(
        when, QByteArray(kTerms) + ", s.integrations AS integrations",
        "(SELECT g.anchor_day, d.due_on AS next_billing_on, g.service, CASE WHEN 1 = 0 THEN d.due_on END AS cancel_on,"
        " g.plan_id, CASE WHEN g.fee_cents >= 0 THEN g.fee_cents END AS negotiated_fee_cents,"
        " CAST(SUM(g.integrations) AS BIGINT) AS integrations"
        " FROM integration_count g JOIN first_date d ON d.anchor_day = g.anchor_day WHERE g.cancels = 0"
        " GROUP BY g.anchor_day, d.due_on, g.service, g.plan_id, g.fee_cents)")));
    bindWhen(*rows, when);
    while (rows->next()) {
        ChargedAlike &group = m_groups[termsAt(*rows)];
        group.integrations = rows->integer(4);
        // next_billing_on, due_on, next_due_on and kind stand in between.
        (when == When::Then ? group.then : group.now) = rows->optionalMoney(9).value_or(Money());
    }
}

ChargedAlike NextCharges::chargeOf(const Terms &terms) {
    if (const auto group = m_groups.find(terms); group != m_groups.end())
        return group->second;
    if (const auto other = m_others.find(terms); other != m_others.end())
        return other->second;
    m_missing.insert(terms);
    return {};
}

bool NextCharges::fetchMissing() {
    if (m_missing.empty())
        return false;
    std::vector<Terms> some;
    for (auto terms = m_missing.cbegin(); terms != m_missing.cend();) {
        some.push_back(*terms);
        m_others[*terms] = {};
        if (++terms != m_missing.cend() && some.size() < kAtOnce)
            continue;
        ask(When::Then, some);
        ask(When::Now, some);
        some.clear();
    }
    m_missing.clear();
    return true;
}

/// At most kAtOnce: in one statement, which is always the same.
void NextCharges::ask(When when, const std::vector<Terms> &terms) {
    static const QByteArray asked = [] {
        QByteArrayList rows;
        for (std::size_t i = 0; i < kAtOnce; ++i)
            rows.append(
                QByteArray("SELECT CAST(:anchor{i} AS BIGINT) AS anchor_day, CAST(:service{i} AS TEXT) AS service,"
                           " CAST(:plan{i} AS BIGINT) AS plan_id, CAST(:fee{i} AS BIGINT) AS negotiated_fee_cents")
                    .replace("{i}", QByteArray::number(qint64(i))));
        return rows.join(" UNION ALL ");
    }();
    static const QByteArray source =
        "(SELECT t.anchor_day, d.due_on AS next_billing_on, t.service, CASE WHEN 1 = 0 THEN d.due_on END AS cancel_on,"
        " t.plan_id, t.negotiated_fee_cents FROM (SELECT DISTINCT * FROM ("
        + asked + ") a) t JOIN first_date d ON d.anchor_day = t.anchor_day)";
    Cursor rows(m_connection.statement(rule(when, kTerms, source)));
    bindWhen(*rows, when);
    for (std::size_t i = 0; i < kAtOnce; ++i) {
        const Terms &each = terms[std::min(i, terms.size() - 1)];
        const QByteArray number = QByteArray::number(qint64(i));
        rows->bind(QByteArray(":anchor" + number).constData(), each.anchorDay);
        rows->bind(QByteArray(":service" + number).constData(), domain::serviceCode(each.service));
        rows->bind(QByteArray(":plan" + number).constData(), each.plan);
        rows->bind(QByteArray(":fee" + number).constData(), each.negotiated);
    }
    while (rows->next())
        (when == When::Then ? m_others[termsAt(*rows)].then : m_others[termsAt(*rows)].now) =
            rows->optionalMoney(8).value_or(Money());
}

} // namespace store::sql
