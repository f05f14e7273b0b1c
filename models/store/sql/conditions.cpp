// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/conditions.h"

#include "models/domain/text.h"

#include <algorithm>

namespace store::sql {

namespace {

/// What no stored text can contain finds nothing, rather than something else: NUL and lone surrogates are refused on
/// the way in, and nothing that is searched is longer than a name.
bool isFindable(const QString &text) {
    return text.size() <= 2 * domain::kLongestName && !text.contains(QChar(u'\0'))
           && QString::fromUtf8(text.toUtf8()) == text;
}

bool isNumber(const QString &text) {
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QByteArray Conditions::where() const {
    return m_conditions.isEmpty() ? QByteArray() : " WHERE " + m_conditions.join(" AND ");
}

void Conditions::bindTo(Statement &statement) const {
    for (const auto &bind : m_bindings)
        bind(statement);
}

Conditions accountSearch(const Connection &connection, const QString &search) {
    Conditions conditions;
    const QString text = search.trimmed();
    if (text.isEmpty())
        return conditions;
    if (!isFindable(text)) {
        conditions.add("1 = 0");
        return conditions;
    }
    const TextMatch match = connection.containing(text, ":search");
    QByteArray anywhere = "(" + match.condition("a.name") + " OR " + match.condition("a.email");
    if (isNumber(text))
        anywhere += " OR CAST(a.id AS TEXT) LIKE :digits";
    anywhere += " OR a.id IN (SELECT x.account_id FROM integration x WHERE " + match.condition("x.label") + "))";
    conditions.add(anywhere, ":search", match.pattern);
    if (isNumber(text))
        conditions.bind(":digits", text + u'%');
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
    const TextMatch match = connection.containing(text, ":search");
    conditions.add("(" + match.condition("i.number") + " OR i.account_id IN (SELECT x.id FROM account x WHERE "
                       + match.condition("x.name") + "))",
                   ":search", match.pattern);
    return conditions;
}

} // namespace store::sql
