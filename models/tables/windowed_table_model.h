// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model_base.h"

#include <functional>

namespace tables {

/// The typed side of a windowed table: @p RowT is what the list's rows are, @p QueryT what is asked of it.
template <typename RowT, typename QueryT>
class WindowedTableModel : public WindowedTableModelBase {
public:
    using Row = RowT;
    using Query = QueryT;

    /// What is asked, sorting included. Change a copy of it to keep the rest.
    const Query &query() const { return m_query; }

    /// Asks the database, unless it is what is asked already.
    void setQuery(const Query &query) {
        if (hasQuery() && query == m_query)
            return;
        m_query = query;
        if (m_query == m_shown)
            askShownAgain();
        else
            askAnew();
    }

    /// Nothing while the row isn't here.
    std::optional<Row> rowAt(int row) const {
        const QVariant *loaded = loadedRow(row);
        return loaded ? std::optional(typed(*loaded)) : std::nullopt;
    }

    /// Shows @p row, which a command has returned, in the place of what is shown of it. False: it isn't here.
    bool patch(const Row &row) { return patchRow({m_source.key(row), QVariant::fromValue(row)}); }

    QFuture<store::Result<std::vector<QVariant>>> readRows(store::Window window) const final {
        const auto work = [source = m_source, query = m_query, window](store::Session &session) {
            const store::Result<std::vector<Row>> rows = source.rows(session.lists(), query, window);
            if (!rows)
                return store::Result<std::vector<QVariant>>(rows.error());
            std::vector<QVariant> values;
            values.reserve(rows->size());
            for (const Row &row : *rows)
                values.push_back(QVariant::fromValue(row));
            return store::Result<std::vector<QVariant>>(std::move(values));
        };
        return m_client.fetch(work, m_source.use);
    }

protected:
    /// Where the rows come from. The first two are called on worker threads.
    struct Source {
        std::function<store::Result<std::vector<Row>>(store::Lists &, const Query &, store::Window)> rows;
        std::function<store::Result<store::Totals>(store::Lists &, const Query &)> totals;
        RowKey (*key)(const Row &);
        store::Use use = store::Use::Work;
    };

    WindowedTableModel(store::Client &client, std::span<const ColumnSpec> columns, Source source, QObject *parent)
        : WindowedTableModelBase(client, columns, parent)
        , m_client(client)
        , m_source(std::move(source)) {}

    virtual QVariant cellOf(const Row &row, int column) const = 0;
    virtual QVariant factOf(const Row &row, Role role) const = 0;
    virtual void sortBy(Query &query, int column, Qt::SortOrder order) const = 0;

private:
    static const Row &typed(const QVariant &row) { return *static_cast<const Row *>(row.constData()); }

    QVariant cell(const QVariant &row, int column) const final { return cellOf(typed(row), column); }

    QVariant fact(const QVariant &row, Role role) const final { return factOf(typed(row), role); }

    QFuture<store::Result<Fetched>> fetchRows(store::Window window) const final {
        const auto work = [source = m_source, query = m_query, window](store::Session &session) {
            const store::Result<std::vector<Row>> rows = source.rows(session.lists(), query, window);
            if (!rows)
                return store::Result<Fetched>(rows.error());
            Fetched fetched{.rows = {}, .freshness = session.freshness()};
            fetched.rows.reserve(rows->size());
            for (const Row &row : *rows)
                fetched.rows.push_back({source.key(row), QVariant::fromValue(row)});
            return store::Result<Fetched>(std::move(fetched));
        };
        return m_client.fetch(work, m_source.use);
    }

    QFuture<store::Result<store::Totals>> fetchTotals() const final {
        const auto work = [source = m_source, query = m_query](store::Session &session) {
            return source.totals(session.lists(), query);
        };
        return m_client.total(work, m_source.use);
    }

    void sortQuery(int column, Qt::SortOrder order) final {
        Query sorted = m_query;
        sortBy(sorted, column, order);
        if (hasQuery())
            setQuery(sorted);
        else
            m_query = sorted;
    }

    void replaced() final { m_shown = m_query; }

    store::Client &m_client;
    const Source m_source;
    Query m_query;
    std::optional<Query> m_shown; ///< what the rows that are shown have come by
};

} // namespace tables
