// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "models/store/sql/connection.h"

#include <functional>

namespace store::sql {

/// What a list lets through: conditions, all of which hold, and the values that they bind. A list's rows, its totals
/// and its export are made of the same ones.
class Conditions {
public:
    void add(const QByteArray &condition) { m_conditions.push_back(condition); }

    /// @p condition with the parameter @p name, which is bound to @p value.
    template <typename T>
    void add(const QByteArray &condition, const char *name, const T &value) {
        add(condition);
        bind(name, value);
    }

    /// The same, only where there is a value.
    template <typename T>
    void add(const QByteArray &condition, const char *name, const std::optional<T> &value) {
        if (value)
            add(condition, name, *value);
    }

    template <typename T>
    void bind(const char *name, const T &value) {
        m_bindings.push_back([name, value](Statement &statement) { statement.bind(name, value); });
    }

    /// @p bind binds the values of several parameters.
    void bindAll(std::function<void(Statement &)> bind) { m_bindings.push_back(std::move(bind)); }

    /// ` WHERE …`, or nothing.
    QByteArray where() const;
    void bindTo(Statement &statement) const;

private:
    QByteArrayList m_conditions;
    std::vector<std::function<void(Statement &)>> m_bindings;
};

/// The accounts `a` that @p query's search finds; its spaces at either end don't count, and no character
/// of it has a meaning of its own. Where it finds @p many or more, each account is asked in turn, which suits a page of
/// them; nothing: never, which suits a total.
Conditions accountSearch(Connection &connection, const AccountQuery &query, std::optional<qint64> many = {});

/// The invoices `i` that @p filter lets through.
Conditions invoiceConditions(const Connection &connection, const InvoiceFilter &filter);

} // namespace store::sql
