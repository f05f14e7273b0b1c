// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/upcoming.h"

#include "models/store/sql/charge_rule.h"
#include "models/store/sql/rows.h"
#include "models/store/sql/sorted_page.h"

#include <limits>

namespace store::sql {

using domain::Day;

namespace {

constexpr Window kAll{0, std::numeric_limits<int>::max()};

QByteArray bigint(const QByteArray &expression) {
    return "CAST(COALESCE(" + expression + ", 0) AS BIGINT)";
}

QByteArray sumWhere(const QByteArray &condition, const QByteArray &value) {
    return bigint("SUM(CASE WHEN " + condition + " THEN " + value + " ELSE 0 END)");
}

/// Charges `r`, one by one or in groups: where they are, what each row adds up to, and how many it stands for.
struct Charges {
    QByteArray view;
    QByteArray cents; ///< NULL without a price in force
    QByteArray count;
};

const Charges kOneByOne{"renewal_charge r", "r.amount_cents", "1"};

Charges inGroups(const QByteArray &view) {
    return {view + " r", "r.total_cents", "r.integrations"};
}

/// The sums over charges: amount, the frozen part of it, and the counts by kind. What has no price in force counts as
/// its kind and as unpriced, and adds nothing (R19).
QByteArray sums(const Charges &charges) {
    const QByteArray cents = "COALESCE(" + charges.cents + ", 0)";
    return bigint("SUM(" + cents + ")") + ", " + sumWhere("r.kind = 'frozen'", cents) + ", "
           + sumWhere("r.kind = 'connectivity'", charges.count) + ", " + sumWhere("r.kind = 'frozen'", charges.count)
           + ", " + sumWhere("r.kind = 'removal'", charges.count) + ", "
           + sumWhere(charges.cents + " IS NULL", charges.count);
}

/// Reads sums() from @p column on.
template <typename Sums>
void readSums(const Statement &row, int column, Sums &read) {
    read.amount = row.money(column);
    read.frozenAmount = row.money(column + 1);
    read.connectivityCount = row.integer(column + 2);
    read.frozenCount = row.integer(column + 3);
    read.removalCount = row.integer(column + 4);
    read.unpricedCount = row.integer(column + 5);
}

/// The rows @p alias of integrations, or of their charges, that the query is about.
void addWhose(Conditions &conditions, const QByteArray &alias, const UpcomingQuery &query) {
    conditions.add(alias + ".account_id = :account", ":account", query.account);
    conditions.add(alias + ".supplier_id = :supplier", ":supplier", query.supplier);
    conditions.add(alias + ".sales_channel_id = :channel", ":channel", query.channel);
}

Conditions whoseIntegrations(const UpcomingQuery &query) {
    Conditions conditions;
    addWhose(conditions, "i", query);
    return conditions;
}

/// The values of addWhose() alone.
void bindWhose(Conditions &conditions, const UpcomingQuery &query) {
    conditions.bindAll([whose = whoseIntegrations(query)](Statement &statement) { whose.bindTo(statement); });
}

/// Those of the integrations that are charged alike, and have the same @p end, as one row each: some thousands of a
/// million, and only those are then expanded.
QByteArray chargedTogether(const UpcomingQuery &query, const QByteArray &end) {
    const QByteArray more = end.isEmpty() ? QByteArray() : ", " + end;
    return '('
           + chargesInGroups(end, "(SELECT anchor_day, next_billing_on, service, cancel_on, plan_id,"
                                  " CAST(SUM(negotiated_fee_cents) AS BIGINT) AS negotiated_fee_cents,"
                                  " COUNT(*) AS integrations"
                                      + more + " FROM integration i" + whoseIntegrations(query).where()
                                      + " GROUP BY anchor_day, next_billing_on, service, cancel_on, plan_id,"
                                        " CASE WHEN negotiated_fee_cents IS NULL THEN 0 ELSE 1 END"
                                      + more + ')')
           + ')';
}

/// The days of the charges `r` that the query is about.
Conditions daysIn(const UpcomingQuery &query) {
    Conditions conditions;
    conditions.add("r.due_on >= :from", ":from", query.from);
    conditions.add("r.due_on <= :to", ":to", query.to);
    return conditions;
}

/// The charges `r`, one by one, that the query is about.
Conditions chargesIn(const UpcomingQuery &query) {
    Conditions conditions = daysIn(query);
    addWhose(conditions, "r", query);
    return conditions;
}

/// What is added up: over everybody it is enough to know how many are charged alike, which the database keeps; of one
/// supplier or sales channel that is found out first.
Charges chargesOf(const UpcomingQuery &query) {
    if (query.account)
        return kOneByOne;
    return inGroups(query.supplier || query.channel ? chargedTogether(query, {}) : "renewal_charge_group");
}

/// What goes with chargesOf().
Conditions addedUpIn(const UpcomingQuery &query) {
    if (query.account)
        return chargesIn(query);
    Conditions conditions = daysIn(query);
    bindWhose(conditions, query);
    return conditions;
}

/// Accounts with anything in the range, grouped, as a tail behind a WHERE.
QByteArray accountsWithAnything(const QByteArray &firstDate) {
    return " GROUP BY i.account_id HAVING MIN(" + firstDate + ") <= :to";
}

Conditions integrationsOf(const UpcomingQuery &query) {
    Conditions conditions = whoseIntegrations(query);
    conditions.bind(":to", query.to);
    return conditions;
}

QByteArray whereAlso(Conditions conditions, const QByteArray &condition) {
    conditions.add(condition);
    return conditions.where();
}

/// Columns of one charge `r` as a row by itself, of the account `a` and the integration `i`.
const QByteArray kChargeRow = "r.due_on, r.account_id, a.name, r.integration_id, i.label, r.kind, r.amount_cents";

/// The charges of a page `w` of integrations. CROSS JOIN makes SQLite begin with the page; to PostgreSQL it is a plain
/// join.
const QByteArray kChargesOfPage = " CROSS JOIN renewal_charge r JOIN account a ON a.id = r.account_id"
                                  " JOIN integration i ON i.id = r.integration_id WHERE r.integration_id = w.id";

UpcomingRow readChargeRow(const Statement &row) {
    UpcomingRow read;
    read.dueOn = row.day(0);
    read.account = row.id<domain::AccountId>(1);
    read.accountName = row.text(2);
    read.integration = row.id<domain::IntegrationId>(3);
    read.label = row.text(4);
    read.kind = knownCode(domain::chargeKindFromCode(row.text(5)));
    const std::optional<domain::Money> amount = row.optionalMoney(6);
    read.amount = amount.value_or(domain::Money());
    read.unpricedCount = amount ? 0 : 1;
    switch (*read.kind) {
    case domain::ChargeKind::Connectivity: read.connectivityCount = 1; break;
    case domain::ChargeKind::Frozen:
        read.frozenCount = 1;
        read.frozenAmount = read.amount;
        break;
    case domain::ChargeKind::Removal: read.removalCount = 1; break;
    }
    return read;
}

} // namespace

struct Upcoming::DayCount {
    Day day;
    qint64 charges = 0;
};

std::vector<UpcomingRow> Upcoming::rows(const UpcomingQuery &query, Window window) {
    std::vector<UpcomingRow> rows;
    const Sink collect = [&](const UpcomingRow &row) { rows.push_back(row); };
    switch (query.by) {
    case UpcomingBy::Day: days(query, window, collect); break;
    case UpcomingBy::Account: accounts(query, window, collect); break;
    case UpcomingBy::Integration:
        if (query.account || query.sort != UpcomingColumn::DueOn)
            charges(query, window, collect);
        else
            chargesByDay(query, window, collect);
        break;
    }
    return rows;
}

void Upcoming::each(const UpcomingQuery &query, const Sink &sink) {
    UpcomingQuery plain = query;
    plain.sort = UpcomingColumn::DueOn;
    plain.order = Qt::AscendingOrder;
    switch (query.by) {
    case UpcomingBy::Day: days(plain, kAll, sink); break;
    case UpcomingBy::Account: everyAccount(plain, sink); break;
    case UpcomingBy::Integration:
        if (query.account)
            charges(plain, kAll, sink);
        else
            chargesByDay(plain, kAll, sink);
        break;
    }
}

Totals Upcoming::totals(const UpcomingQuery &query) {
    const Charges source = chargesOf(query);
    const Conditions conditions = addedUpIn(query);
    Cursor row(m_connection.statement("SELECT COUNT(DISTINCT r.due_on), " + sums(source) + " FROM " + source.view
                                      + conditions.where()));
    conditions.bindTo(*row);
    row->next();
    UpcomingRow sum;
    readSums(*row, 1, sum);
    Totals totals;
    totals.amount = sum.amount;
    totals.charges = sum.connectivityCount + sum.frozenCount;
    totals.removals = sum.removalCount;
    switch (query.by) {
    case UpcomingBy::Day: totals.rows = row->integer(0); break;
    case UpcomingBy::Account: totals.rows = countAccounts(query); break;
    case UpcomingBy::Integration: totals.rows = totals.charges + totals.removals; break;
    }
    return totals;
}

std::vector<UpcomingShare> Upcoming::shares(const UpcomingQuery &query, ShareBy by) {
    const bool bySupplier = by == ShareBy::Supplier;
    const QByteArray id = bySupplier ? "supplier_id" : "sales_channel_id";
    const Charges source = inGroups(chargedTogether(query, id));
    Conditions conditions = daysIn(query);
    bindWhose(conditions, query);
    Cursor row(m_connection.statement("SELECT g.*, e.name FROM (SELECT r." + id + " AS end_id, " + sums(source)
                                      + " FROM " + source.view + conditions.where() + " GROUP BY r." + id + ") g JOIN "
                                      + (bySupplier ? "supplier" : "sales_channel") + " e ON e.id = g.end_id"));
    conditions.bindTo(*row);
    std::vector<UpcomingShare> shares;
    while (row->next()) {
        UpcomingShare read{.by = by, .id = row->integer(0), .name = row->text(7)};
        readSums(*row, 1, read);
        shares.push_back(read);
    }
    std::ranges::sort(shares, [](const UpcomingShare &a, const UpcomingShare &b) {
        return std::pair(-a.amount.cents(), a.id) < std::pair(-b.amount.cents(), b.id);
    });
    return shares;
}

void Upcoming::days(const UpcomingQuery &query, Window window, const Sink &sink) {
    const Charges source = chargesOf(query);
    std::vector<SortKey> keys;
    if (query.sort == UpcomingColumn::Amount)
        keys.push_back(byNumber(bigint("SUM(COALESCE(" + source.cents + ", 0))")));
    keys.push_back(byDay("r.due_on"));
    const Conditions conditions = addedUpIn(query);
    Cursor row(m_connection.statement("SELECT r.due_on, " + sums(source) + " FROM " + source.view + conditions.where()
                                      + " GROUP BY r.due_on" + orderBy(keys, query.order)
                                      + " LIMIT :count OFFSET :offset"));
    conditions.bindTo(*row);
    bindWindow(*row, window);
    while (row->next()) {
        UpcomingRow read;
        read.dueOn = row->day(0);
        readSums(*row, 1, read);
        sink(read);
    }
}

void Upcoming::accounts(const UpcomingQuery &query, Window window, const Sink &sink) {
    SortedPage page;
    Conditions conditions;
    switch (query.sort) {
    case UpcomingColumn::Account:
        conditions.bind(":from", query.from);
        conditions.bind(":to", query.to);
        bindWhose(conditions, query);
        conditions.add("EXISTS (SELECT 1 FROM integration i"
                       + whereAlso(whoseIntegrations(query), "i.account_id = a.id AND " + firstDate(query) + " <= :to")
                       + ')');
        page = sortedPage("a.id AS id", "account a", conditions, {byText("a.name"), byNumber("a.id")}, query.order);
        break;
    case UpcomingColumn::Amount:
        conditions = chargesIn(query);
        page = sortedPage("r.account_id AS id", "renewal_charge r", conditions,
                          {byNumber(bigint("SUM(r.amount_cents)")), byNumber("r.account_id")}, query.order,
                          " GROUP BY r.account_id");
        break;
    default:
        conditions = integrationsOf(query);
        conditions.bind(":from", query.from);
        page = sortedPage("i.account_id AS id", "integration i", conditions,
                          {byDay("MIN(" + firstDate(query) + ")"), byNumber("i.account_id")}, query.order,
                          accountsWithAnything(firstDate(query)));
    }
    const QByteArray keys = page.orderBy.contains("w.k1") ? ", w.k0, w.k1" : ", w.k0";
    Cursor row(m_connection.statement("SELECT MIN(r.due_on), w.id, a.name, " + sums(kOneByOne) + " FROM " + page.window
                                      + " CROSS JOIN account a CROSS JOIN renewal_charge r"
                                      + whereAlso(chargesIn(query), "a.id = w.id AND r.account_id = w.id")
                                      + " GROUP BY w.id, a.name" + keys + page.orderBy));
    conditions.bindTo(*row);
    bindWindow(*row, window);
    while (row->next()) {
        UpcomingRow read;
        read.dueOn = row->day(0);
        read.account = row->id<domain::AccountId>(1);
        read.accountName = row->text(2);
        readSums(*row, 3, read);
        sink(read);
    }
}

void Upcoming::everyAccount(const UpcomingQuery &query, const Sink &sink) {
    const Conditions conditions = chargesIn(query);
    Cursor row(m_connection.statement("SELECT MIN(r.due_on), r.account_id, a.name, " + sums(kOneByOne)
                                      + " FROM account a CROSS JOIN renewal_charge r" + conditions.where()
                                      + " AND r.account_id = a.id GROUP BY a.id, a.name, r.account_id ORDER BY a.id"));
    conditions.bindTo(*row);
    while (row->next()) {
        UpcomingRow read;
        read.dueOn = row->day(0);
        read.account = row->id<domain::AccountId>(1);
        read.accountName = row->text(2);
        readSums(*row, 3, read);
        sink(read);
    }
}

/// Sorted in the database as a whole: for one account, or by something other than the date.
void Upcoming::charges(const UpcomingQuery &query, Window window, const Sink &sink) {
    QByteArray from = "renewal_charge r";
    std::vector<SortKey> keys;
    switch (query.sort) {
    case UpcomingColumn::DueOn: break;
    case UpcomingColumn::Account:
        from = "account a CROSS JOIN renewal_charge r";
        keys = {byText("a.name"), byNumber("a.id")};
        break;
    case UpcomingColumn::Integration:
        from = "integration i CROSS JOIN renewal_charge r";
        keys = {byText("i.label"), byNumber("i.id")};
        break;
    case UpcomingColumn::Kind: keys = {byText("r.kind")}; break;
    case UpcomingColumn::Amount: keys = {byNumber("COALESCE(r.amount_cents, -1)")}; break;
    }
    keys.push_back(byDay("r.due_on"));
    keys.push_back(byNumber("r.integration_id"));
    Conditions conditions = chargesIn(query);
    if (query.sort == UpcomingColumn::Account)
        conditions.add("r.account_id = a.id");
    if (query.sort == UpcomingColumn::Integration)
        conditions.add("r.integration_id = i.id");
    const SortedPage page = sortedPage("r.integration_id AS id, r.due_on AS day", from, conditions, keys, query.order);
    Cursor row(m_connection.statement("SELECT " + kChargeRow + " FROM " + page.window + kChargesOfPage
                                      + " AND r.due_on = w.day" + page.orderBy));
    conditions.bindTo(*row);
    bindWindow(*row, window);
    while (row->next()) {
        sink(readChargeRow(*row));
    }
}

/// By date over everybody: groups say how many charges each day has, so that only the days in the window are expanded.
void Upcoming::chargesByDay(const UpcomingQuery &query, Window window, const Sink &sink) {
    std::vector<DayCount> counts = countDays(query);
    if (query.order == Qt::DescendingOrder)
        std::ranges::reverse(counts);
    qint64 skip = std::max(window.offset, qint64(0));
    qint64 left = std::max(window.count, 0);
    for (const auto &[day, count] : counts) {
        if (left == 0)
            break;
        if (skip >= count) {
            skip -= count;
            continue;
        }
        const qint64 taken = std::min(left, count - skip);
        chargesOfDay(query, day, {skip, int(taken)}, sink);
        left -= taken;
        skip = 0;
    }
}

/// Only the anchors that fall on that day are looked at: at a month's end those of the days that it lacks, too (R2). Of
/// one anchor they lie in the list's order already.
void Upcoming::chargesOfDay(const UpcomingQuery &query, Day day, Window window, const Sink &sink) {
    const bool endsMonth = day.plusDays(1).dayOfMonth() == 1;
    const QByteArray integrations =
        "(SELECT * FROM integration i"
        + whereAlso(whoseIntegrations(query),
                    QByteArray("anchor_day ") + (endsMonth ? ">=" : "=") + " :anchor AND next_billing_on <= :day")
        + ')';
    const QByteArray ofDay = '(' + chargeRule("s.id AS integration_id", integrations) + ") r";
    Conditions conditions;
    bindWhose(conditions, query);
    conditions.add("r.due_on = :day", ":day", day);
    conditions.bind(":anchor", day.dayOfMonth());
    const SortedPage page =
        sortedPage("r.integration_id AS id", ofDay, conditions, {byNumber("r.integration_id")}, query.order);
    Cursor row(m_connection.statement("SELECT " + kChargeRow + " FROM " + page.window + kChargesOfPage
                                      + " AND r.due_on = :day" + page.orderBy));
    conditions.bindTo(*row);
    bindWindow(*row, window);
    while (row->next())
        sink(readChargeRow(*row));
}

std::vector<Upcoming::DayCount> Upcoming::countDays(const UpcomingQuery &query) {
    const Charges source = chargesOf(query);
    std::vector<DayCount> counts;
    const Conditions conditions = addedUpIn(query);
    Cursor row(m_connection.statement("SELECT r.due_on, " + bigint("SUM(" + source.count + ")") + " FROM " + source.view
                                      + conditions.where() + " GROUP BY r.due_on ORDER BY r.due_on"));
    conditions.bindTo(*row);
    while (row->next())
        counts.push_back({row->day(0), row->integer(1)});
    return counts;
}

/// The first date in the range on which an integration `i` is charged or removed, NULL without one, found without
/// expanding the range: its next billing date, or the first of its calendar that the range reaches. Where the range
/// begins before every next billing date, an index alone answers.
QByteArray Upcoming::firstDate(const UpcomingQuery &query) {
    Cursor row(m_connection.statement("SELECT MIN(next_billing_on) FROM integration"));
    row->next();
    if (row->isNull(0) || row->day(0) >= query.from)
        return "i.next_billing_on";
    return "CASE WHEN i.next_billing_on >= :from THEN i.next_billing_on"
           " WHEN i.cancel_on IS NULL THEN (SELECT MIN(c.due_on) FROM billing_calendar c"
           " WHERE c.anchor_day = i.anchor_day AND c.due_on >= :from) END";
}

qint64 Upcoming::countAccounts(const UpcomingQuery &query) {
    const QByteArray first = firstDate(query);
    Conditions conditions = integrationsOf(query);
    if (first.contains(":from"))
        conditions.bind(":from", query.from);
    Cursor row(m_connection.statement("SELECT COUNT(*) FROM (SELECT i.account_id FROM integration i"
                                      + conditions.where() + accountsWithAnything(first) + ") g"));
    conditions.bindTo(*row);
    row->next();
    return row->integer(0);
}

} // namespace store::sql
