// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/conditions.h"

#include "models/domain/text.h"

#include <algorithm>

namespace store::sql {

namespace {

/// Of an id.
constexpr qsizetype kMostDigits = 15;

/// What no stored text can contain finds nothing, rather than something else: NUL and lone surrogates are refused on
/// the way in, and nothing that is searched is longer than a name.
bool isFindable(const QString &text) {
    return text.size() <= 2 * domain::kLongestName && !text.contains(QChar(u'\0'))
           && QString::fromUtf8(text.toUtf8()) == text;
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// Whether a number begins with these digits; an expression without one: they begin none.
QByteArray beginsWith(const QByteArray &number, const QString &digits) {
    if (!std::ranges::all_of(digits, isDigit) || digits.startsWith(u'0') || digits.size() > kMostDigits)
        return {};
    QByteArrayList ranges;
    qint64 first = digits.toLongLong();
    qint64 last = first;
    for (qsizetype size = digits.size(); size <= kMostDigits; ++size) {
        ranges.append(number + " BETWEEN " + QByteArray::number(first) + " AND " + QByteArray::number(last));
        first *= 10;
        last = last * 10 + 9;
    }
    return '(' + ranges.join(" OR ") + ')';
}

const SearchedTable kAccountTexts{"account", {"name", "email"}};
const SearchedTable kIntegrationTexts{"integration", {"label"}};

/// A select of accounts that a search finds in one of the places where it looks.
struct Found {
    QByteArray select;
    bool isByText = true;
};

std::vector<Found> foundBy(const TextMatch &match, const QString &text) {
    std::vector<Found> found{{"SELECT x.id FROM account x WHERE " + match.indexedCondition(kAccountTexts)},
                             {"SELECT x.account_id FROM integration x WHERE "
                              + match.indexedCondition(kIntegrationTexts)}};
    if (const QByteArray id = beginsWith("x.id", text); !id.isEmpty())
        found.push_back({"SELECT x.id FROM account x WHERE " + id, false});
    return found;
}

QByteArray unionOf(const std::vector<Found> &found) {
    QByteArrayList selects;
    for (const Found &each : found)
        selects.append(each.select);
    return selects.join(" UNION ");
}

/// Whether any of them finds that many.
bool areMany(Connection &connection, const TextMatch &match, const std::vector<Found> &found, qint64 many) {
    return std::ranges::any_of(found, [&](const Found &each) {
        Cursor count(
            connection.statement("SELECT COUNT(*) FROM (SELECT 1 FROM (" + each.select + ") f LIMIT :many) g"));
        if (each.isByText)
            match.bindIndexedTo(*count);
        count->bind(":many", many);
        return count->next() && count->integer(0) == many;
    });
}

/// Whether the search finds the account `a`.
QByteArray rowByRow(const TextMatch &match, const QString &text) {
    QByteArrayList anywhere;
    for (const QByteArray &column : kAccountTexts.columns)
        anywhere.append(match.condition("a." + column));
    if (const QByteArray id = beginsWith("a.id", text); !id.isEmpty())
        anywhere.append(id);
    // OFFSET: else PostgreSQL may look through all integrations first.
    anywhere.append("EXISTS (SELECT 1 FROM integration x WHERE x.account_id = a.id AND " + match.condition("x.label")
                    + " LIMIT 1 OFFSET 0)");
    return '(' + anywhere.join(" OR ") + ')';
}

} // namespace

QByteArray Conditions::where() const {
    return m_conditions.isEmpty() ? QByteArray() : " WHERE " + m_conditions.join(" AND ");
}

void Conditions::bindTo(Statement &statement) const {
    for (const auto &bind : m_bindings)
        bind(statement);
}

Conditions accountSearch(Connection &connection, const QString &search, std::optional<qint64> many) {
    Conditions conditions;
    const QString text = search.trimmed();
    if (text.isEmpty())
        return conditions;
    if (!isFindable(text)) {
        conditions.add("1 = 0");
        return conditions;
    }
    const TextMatch match = connection.matching(text);
    const std::vector<Found> found = foundBy(match, text);
    if (many && areMany(connection, match, found, *many)) {
        conditions.add(rowByRow(match, text));
        conditions.bindAll([match](Statement &statement) { match.bindTo(statement); });
    } else {
        conditions.add(connection.isAmong("a.id", unionOf(found)));
        conditions.bindAll([match](Statement &statement) { match.bindIndexedTo(statement); });
    }
    return conditions;
}

Conditions invoiceConditions(const Connection &connection, const InvoiceFilter &filter) {
    Conditions conditions;
    conditions.add("i.account_id = :account", ":account", filter.account);
    if (filter.kind)
        conditions.add("i.kind = :kind", ":kind", domain::invoiceKindCode(*filter.kind));
    conditions.add("i.issued_on >= :from", ":from", filter.from);
    conditions.add("i.issued_on <= :to", ":to", filter.to);
    const QString text = filter.search.trimmed();
    if (text.isEmpty())
        return conditions;
    if (!isFindable(text)) {
        conditions.add("1 = 0");
        return conditions;
    }
    const TextMatch match = connection.matching(text);
    QByteArray found = connection.isAmong("i.account_id", "SELECT x.id FROM account x WHERE "
                                                              + match.indexedCondition({"account", {"name"}}));
    conditions.bindAll([match](Statement &statement) { match.bindIndexedTo(statement); });
    // Other texts are in no number, and those of accounts are found by an index.
    if (std::ranges::all_of(text, [](QChar c) { return c == u'-' || isDigit(c); })) {
        found = "(i.number LIKE :number OR " + found + ')';
        conditions.bind(":number", u'%' + text + u'%');
    }
    conditions.add(found);
    return conditions;
}

} // namespace store::sql
