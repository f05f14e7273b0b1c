// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/moved.h"

#include <algorithm>

namespace store::sql {

using domain::Command;
using domain::Day;
using domain::IntegrationId;
using domain::Money;
using domain::Service;

namespace {

/// What commands have touched since, what is removed since, and what was imported since: as `touched`.
QByteArray touchedSince(bool anyImport) {
    QByteArray touched = "touched AS (SELECT integration_id FROM audit_entry WHERE day >= :since AND code = 'done'"
                         " AND integration_id IS NOT NULL AND command IN ('freeze', 'unfreeze', 'cancel', 'uncancel',"
                         " 'freeze-instead', 'change-fee', 'change-plan', 'open')"
                         " UNION SELECT integration_id FROM removal_receipt WHERE recorded_on >= :since";
    if (anyImport)
        touched += " UNION SELECT integration_id FROM integration_history WHERE command = 'import' AND day >= :since";
    return touched + ')';
}

Day notAfter(Day today, Day since) {
    if (since > today)
        throw Failure(domain::invalid(domain::Reason::MalformedValue, QStringLiteral("--since"), since.iso()));
    return since;
}

} // namespace

Moved::Moved(Connection &connection, Day since)
    : m_connection(connection)
    , m_since(notAfter(connection.today(), since))
    , m_today(connection.today())
    , m_charges(connection, m_since, m_today) {
    readTouched();
    judgeAll();
    if (m_charges.fetchMissing())
        judgeAll();
}

void Moved::judgeAll() {
    m_rows.clear();
    m_then = {};
    m_chargedThen = 0;
    for (const auto &[id, touched] : m_touched)
        judge(touched);
}

void Moved::readTouched() {
    {
        Cursor imported(m_connection.statement(
            "SELECT 1 FROM audit_entry WHERE day >= :since AND command = 'import' AND code = 'done' LIMIT 1"));
        imported->bind(":since", m_since);
        m_anyImportSince = imported->next();
    }
    readLive();
    readRemoved();
    readCommands();
    readLines();
    readImports();
}

void Moved::readLive() {
    Cursor rows(m_connection.statement(
        "WITH " + touchedSince(m_anyImportSince)
        + " SELECT i.id, i.account_id, a.name, i.label, i.anchor_day, i.service, i.cancel_on, i.plan_id,"
          " i.negotiated_fee_cents FROM touched t JOIN integration i ON i.id = t.integration_id"
          " JOIN account a ON a.id = i.account_id"));
    rows->bind(":since", m_since);
    while (rows->next()) {
        Touched &touched = m_touched[rows->integer(0)];
        touched.integration = rows->id<IntegrationId>(0);
        touched.account = rows->id<domain::AccountId>(1);
        touched.accountName = rows->text(2);
        touched.label = rows->text(3);
        touched.anchorDay = rows->integer32(4);
        const Terms terms{.anchorDay = touched.anchorDay,
                          .service = domain::serviceFromCode(rows->text(5)).value(),
                          .plan = rows->id<domain::PlanId>(7),
                          .negotiated = rows->optionalMoney(8)};
        const bool cancelPending = !rows->isNull(6);
        if (!cancelPending)
            touched.live = terms;
        touched.record.live = LiveTerms{.service = terms.service,
                                        .cancelPending = cancelPending,
                                        .plan = terms.plan,
                                        .negotiated = terms.negotiated};
    }
}

void Moved::readRemoved() {
    Cursor rows(m_connection.statement("WITH " + touchedSince(m_anyImportSince)
                                       + " SELECT r.integration_id, r.account_id, a.name, r.removed_on"
                                         " FROM touched t JOIN removal_receipt r ON r.integration_id = t.integration_id"
                                         " JOIN account a ON a.id = r.account_id"));
    rows->bind(":since", m_since);
    while (rows->next()) {
        Touched &touched = m_touched[rows->integer(0)];
        touched.integration = rows->id<IntegrationId>(0);
        touched.account = rows->id<domain::AccountId>(1);
        touched.accountName = rows->text(2);
        touched.removedOn = rows->day(3);
        touched.record.anyImportSince = m_anyImportSince;
    }
}

void Moved::readCommands() {
    Cursor rows(m_connection.statement(
        "WITH " + touchedSince(m_anyImportSince)
        + " SELECT e.integration_id, e.command, e.day, e.plan_id, e.amount_cents"
          " FROM touched t JOIN audit_entry e ON e.integration_id = t.integration_id"
          " WHERE e.code = 'done' AND e.command IN ('freeze', 'unfreeze', 'cancel', 'uncancel', 'freeze-instead',"
          " 'change-fee', 'change-plan', 'open') ORDER BY e.id"));
    rows->bind(":since", m_since);
    while (rows->next()) {
        const auto touched = m_touched.find(rows->integer(0));
        const auto command = domain::commandFromCode(rows->text(1));
        if (touched == m_touched.end() || !command)
            continue;
        touched->second.record.commands.push_back({.command = *command,
                                                   .day = rows->day(2),
                                                   .plan = rows->optionalId<domain::PlanId>(3),
                                                   .amount = rows->optionalMoney(4)});
    }
}

void Moved::readLines() {
    Cursor rows(m_connection.statement(
        "WITH " + touchedSince(m_anyImportSince)
        + " SELECT l.integration_id, v.kind, l.kind, l.price_origin, l.amount_cents, l.period_start, l.period_end"
          " FROM touched t JOIN invoice_line l ON l.integration_id = t.integration_id"
          " JOIN invoice v ON v.id = l.invoice_id"
          " WHERE l.period_start < :since OR v.kind = 'opening' AND l.period_start IS NOT NULL"
          " ORDER BY l.integration_id, l.period_start"));
    rows->bind(":since", m_since);
    while (rows->next()) {
        const auto touched = m_touched.find(rows->integer(0));
        if (touched == m_touched.end())
            continue;
        const PastLine line{.isFrozen = rows->text(2) == u"frozen",
                            .isNegotiated = rows->text(3) == u"negotiated",
                            .amount = rows->money(4),
                            .periodStart = rows->day(5),
                            .periodEnd = rows->day(6)};
        if (rows->text(1) == u"opening")
            touched->second.record.opening = line;
        if (line.periodStart < m_since)
            touched->second.record.last = line;
    }
}

void Moved::readImports() {
    Cursor rows(m_connection.statement("WITH " + touchedSince(m_anyImportSince)
                                       + " SELECT h.integration_id, h.day, h.amount_cents"
                                         " FROM touched t JOIN integration_history h"
                                         " ON h.integration_id = t.integration_id AND h.version = 1"
                                         " WHERE h.command = 'import'"));
    rows->bind(":since", m_since);
    while (rows->next()) {
        if (const auto touched = m_touched.find(rows->integer(0)); touched != m_touched.end()) {
            touched->second.record.importedOn = rows->day(1);
            touched->second.record.importedAt = rows->optionalMoney(2);
        }
    }
}

/// What it was going to be charged when the day began, if it was in @p service; nothing where that isn't known.
std::optional<Money> Moved::chargedThen(const Touched &touched, const PastTerms &then, Service service) {
    const PastRecord &record = touched.record;
    Terms terms{.anchorDay = touched.anchorDay, .service = service};
    if (!record.live) // whose date it was is all that matters of a removed one's anchor
        terms.anchorDay = (record.last ? record.last->periodEnd : touched.removedOn).dayOfMonth();
    if (service == Service::Frozen)
        return m_charges.then(terms);
    if (then.knowsFee && then.negotiated) // whatever the plans cost
        return *then.negotiated;
    if (then.knowsFee && then.plan)
        terms.plan = *then.plan;
    else if (!record.live && record.last && !record.last->isFrozen)
        return record.last->amount;
    else
        return std::nullopt;
    return m_charges.then(terms);
}

/// Why it is charged something else now, if it is.
void Moved::judge(const Touched &touched) {
    const PastTerms then = pastTerms(touched.record, m_since);
    const Money after = touched.live ? m_charges.now(*touched.live) : Money();
    if (then.existed == false) {
        if (touched.live)
            add(touched, MovementKind::Opened, {}, after);
        return;
    }
    std::optional<Money> before;
    if (then.existed && then.cancelPending == true)
        before = Money();
    else if (then.existed && then.cancelPending && then.service)
        before = chargedThen(touched, then, *then.service);
    if (!before) {
        add(touched, MovementKind::NotKnown, {}, after);
        return;
    }
    m_then += *before;
    m_chargedThen += *then.cancelPending ? 0 : 1;
    if (*then.cancelPending) {
        if (touched.live)
            add(touched, MovementKind::Rescued, {}, after);
    } else if (!touched.live) {
        add(touched, touched.record.live ? MovementKind::Cancelled : MovementKind::Removed, *before, {});
    } else if (touched.live->service != *then.service) {
        const Money between = chargedThen(touched, then, touched.live->service).value_or(after);
        add(touched, touched.live->service == Service::Frozen ? MovementKind::Frozen : MovementKind::Unfrozen, *before,
            between);
        if (between != after)
            add(touched, MovementKind::Repriced, between, after);
    } else if (*before != after) {
        add(touched, MovementKind::Repriced, *before, after);
    }
}

void Moved::add(const Touched &touched, MovementKind kind, Money before, Money after) {
    m_rows.push_back({.integration = touched.integration,
                      .account = touched.account,
                      .accountName = touched.accountName,
                      .label = touched.label,
                      .kind = kind,
                      .before = before,
                      .after = after});
}

Movements Moved::sums() {
    Movements sums{.since = m_since, .today = m_today, .then = m_then, .chargedThen = m_chargedThen};
    MovementPart repriced{.kind = MovementKind::Repriced};
    const auto count = [&](const ChargedAlike &charge, qint64 integrations) {
        sums.then += Money(charge.then.cents() * integrations);
        sums.now += Money(charge.now.cents() * integrations);
        sums.chargedThen += integrations;
        sums.chargedNow += integrations;
        if (charge.then == charge.now)
            return;
        repriced.integrations += integrations;
        repriced.amount += Money((charge.now - charge.then).cents() * integrations);
    };
    for (const auto &[terms, group] : m_charges.groups())
        count(group, group.integrations);
    // As if nobody had been touched: now take out who has been, as they are now, and leave them in what is due now.
    for (const auto &[id, touched] : m_touched) {
        if (!touched.live)
            continue;
        const ChargedAlike charge{.then = m_charges.then(*touched.live), .now = m_charges.now(*touched.live)};
        count(charge, -1);
        sums.now += charge.now;
        ++sums.chargedNow;
    }
    for (const MovementKind kind : kMovementKinds) {
        MovementPart part = kind == MovementKind::Repriced ? repriced : MovementPart{.kind = kind};
        for (const MovementRow &row : m_rows) {
            if (row.kind != kind)
                continue;
            ++part.integrations;
            part.amount += row.amount();
        }
        sums.parts.push_back(part);
    }
    return sums;
}

std::vector<MovementRow> Moved::rows(std::optional<MovementKind> kind, Window window) {
    std::vector<MovementRow> page;
    qint64 skipped = 0;
    const auto take = [&](const MovementRow &row) {
        if (skipped < window.offset)
            ++skipped;
        else
            page.push_back(row);
        return int(page.size()) < window.count;
    };
    auto own = m_rows.cbegin();
    const auto takeOwnBefore = [&](std::optional<IntegrationId> id) {
        for (; own != m_rows.cend() && (!id || own->integration < *id); ++own) {
            if ((!kind || own->kind == *kind) && !take(*own))
                return false;
        }
        return true;
    };
    bool wantsMore = window.count > 0;
    if (wantsMore && (!kind || kind == MovementKind::Repriced))
        eachRepriced([&](const MovementRow &row) {
            wantsMore = takeOwnBefore(row.integration) && take(row);
            return wantsMore;
        });
    if (wantsMore)
        takeOwnBefore(std::nullopt);
    return page;
}

Totals Moved::totals(std::optional<MovementKind> kind) {
    Totals totals;
    for (const MovementPart &part : sums().parts) {
        if (kind && part.kind != *kind)
            continue;
        totals.rows += part.integrations;
        totals.amount += part.amount;
    }
    return totals;
}

void Moved::eachRepriced(const std::function<bool(const MovementRow &)> &sink) {
    const bool anyIs = std::ranges::any_of(m_charges.groups(),
                                           [](const auto &group) { return group.second.then != group.second.now; });
    if (!anyIs)
        return;
    Cursor rows(m_connection.statement(
        "SELECT i.id, i.account_id, a.name, i.label, i.anchor_day, i.service, i.plan_id, i.negotiated_fee_cents"
        " FROM integration i JOIN account a ON a.id = i.account_id WHERE i.cancel_on IS NULL ORDER BY i.id"));
    while (rows->next()) {
        const Terms terms{.anchorDay = rows->integer32(4),
                          .service = domain::serviceFromCode(rows->text(5)).value(),
                          .plan = rows->id<domain::PlanId>(6),
                          .negotiated = rows->optionalMoney(7)};
        const auto group = m_charges.groups().find(terms);
        if (group == m_charges.groups().end() || group->second.then == group->second.now
            || m_touched.contains(rows->integer(0)))
            continue;
        if (!sink({.integration = rows->id<IntegrationId>(0),
                   .account = rows->id<domain::AccountId>(1),
                   .accountName = rows->text(2),
                   .label = rows->text(3),
                   .kind = MovementKind::Repriced,
                   .before = group->second.then,
                   .after = group->second.now}))
            return;
    }
}

} // namespace store::sql
