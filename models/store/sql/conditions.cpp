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

/// How an id begins, if a search can mean one.
class IdSearch {
public:
    explicit IdSearch(const QString &text) {
        if (text.isEmpty() || !std::ranges::all_of(text, isDigit) || text.startsWith(u'0') || text.size() > kMostDigits)
            return;
        qint64 first = text.toLongLong();
        qint64 last = first;
        for (qsizetype size = text.size(); size <= kMostDigits; ++size) {
            m_ranges.push_back({first, last});
            first *= 10;
            last = last * 10 + 9;
        }
    }

    bool isOne() const { return !m_ranges.empty(); }

    QByteArray condition(const QByteArray &id) const {
        QByteArrayList ranges;
        for (std::size_t i = 0; i < m_ranges.size(); ++i)
            ranges.append(id + " BETWEEN " + name("first", i) + " AND " + name("last", i));
        return '(' + ranges.join(" OR ") + ')';
    }

    void bindTo(Statement &statement) const {
        for (std::size_t i = 0; i < m_ranges.size(); ++i) {
            statement.bind(name("first", i).constData(), m_ranges[i].first);
            statement.bind(name("last", i).constData(), m_ranges[i].second);
        }
    }

private:
    static QByteArray name(const char *which, std::size_t number) {
        return QByteArray(":") + which + QByteArray::number(qulonglong(number));
    }

    std::vector<std::pair<qint64, qint64>> m_ranges;
};

const SearchedTable kAccountTexts{"account", {"name", "email"}};

/// A select of accounts that a search finds in one of the places where it looks.
struct Found {
    QByteArray select;
    bool isByText = true;
};

std::vector<Found> foundBy(const TextMatch &match, const IdSearch &ids, SearchIn in) {
    std::vector<Found> found;
    if (in != SearchIn::Labels)
        found.push_back({"SELECT x.id AS account_id FROM account x WHERE " + match.indexedCondition(kAccountTexts)});
    if (in != SearchIn::Account)
        found.push_back({"SELECT x.account_id FROM " + match.labelTable + " x WHERE "
                         + match.indexedCondition({match.labelTable, {"label"}})});
    if (ids.isOne())
        found.push_back({"SELECT x.id AS account_id FROM account x WHERE " + ids.condition("x.id"), false});
    return found;
}

QByteArray unionOf(const std::vector<Found> &found) {
    QByteArrayList selects;
    for (const Found &each : found)
        selects.append(each.select);
    return selects.join(" UNION ");
}

/// Whether any of them finds that many accounts. An account with ever so many labels that match is one; so as not to go
/// through all labels of everybody, a few for each account must do.
bool areMany(Connection &connection, const TextMatch &match, const IdSearch &ids, const std::vector<Found> &found,
             qint64 many) {
    constexpr int kLabelsEach = 4;
    return std::ranges::any_of(found, [&](const Found &each) {
        Cursor count(connection.statement("SELECT COUNT(*) FROM (SELECT DISTINCT * FROM (SELECT * FROM (" + each.select
                                          + ") f LIMIT :rows) g) h"));
        if (each.isByText)
            match.bindIndexedTo(*count);
        else
            ids.bindTo(*count);
        count->bind(":rows", many * kLabelsEach);
        return count->next() && count->integer(0) >= many;
    });
}

/// Whether the search finds the account `a`.
QByteArray rowByRow(const TextMatch &match, const IdSearch &ids, SearchIn in) {
    QByteArrayList anywhere;
    if (in != SearchIn::Labels) {
        for (const QByteArray &column : kAccountTexts.columns)
            anywhere.append(match.condition("a." + column));
    }
    if (ids.isOne())
        anywhere.append(ids.condition("a.id"));
    // OFFSET: else PostgreSQL may look through all integrations first.
    if (in != SearchIn::Account)
        anywhere.append("EXISTS (SELECT 1 FROM integration x WHERE x.account_id = a.id AND "
                        + match.condition("x.label") + " LIMIT 1 OFFSET 0)");
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

Conditions accountSearch(Connection &connection, const AccountQuery &query, std::optional<qint64> many) {
    Conditions conditions;
    const QString text = query.search.trimmed();
    if (text.isEmpty())
        return conditions;
    if (!isFindable(text)) {
        conditions.add("1 = 0");
        return conditions;
    }
    const TextMatch match = connection.matching(text);
    const IdSearch ids(query.in == SearchIn::Labels ? QString() : text);
    const std::vector<Found> found = foundBy(match, ids, query.in);
    const bool isRowByRow = many && areMany(connection, match, ids, found, *many);
    conditions.add(isRowByRow ? rowByRow(match, ids, query.in) : connection.isAmong("a.id", unionOf(found)));
    conditions.bindAll([match, ids, isRowByRow](Statement &statement) {
        isRowByRow ? match.bindTo(statement) : match.bindIndexedTo(statement);
        ids.bindTo(statement);
    });
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
    const QByteArray accounts =
        "SELECT x.id FROM account x WHERE " + match.indexedCondition({kAccountTexts.name, {"name"}});
    conditions.bindAll([match](Statement &statement) { match.bindIndexedTo(statement); });
    // Other texts are in no number, and those of accounts are found by an index.
    if (!std::ranges::all_of(text, [](QChar c) { return c == u'-' || isDigit(c); })) {
        conditions.add(connection.isAmong("i.account_id", accounts));
        return conditions;
    }
    conditions.add("(i.number LIKE :number OR i.account_id IN (" + accounts + "))", ":number", u'%' + text + u'%');
    return conditions;
}

} // namespace store::sql
