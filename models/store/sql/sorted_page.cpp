// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/sorted_page.h"

#include <algorithm>

namespace store::sql {

namespace {

QByteArray collated(const SortKey &key) {
    return key.expression + (key.is == SortKey::Is::Text ? " COLLATE NOCASE" : "");
}

QByteArray keyName(qsizetype number) {
    return "k" + QByteArray::number(number);
}

/// That a row isn't before the one with the keys that bindPlace() binds.
QByteArray notBefore(const PagedList &list) {
    QByteArrayList keys;
    QByteArrayList values;
    for (const SortKey &key : list.keys) {
        values.append(":known" + QByteArray::number(keys.size()));
        keys.append(collated(key));
    }
    return '(' + keys.join(", ") + ") " + (list.order == Qt::AscendingOrder ? ">=" : "<=") + " (" + values.join(", ")
           + ')';
}

void bindPlace(Statement &statement, const PagedList &list, const KnownPlaces::Place &place) {
    for (qsizetype i = 0; i < place.keys.size(); ++i) {
        const QByteArray name = ":known" + QByteArray::number(i);
        if (list.keys[std::size_t(i)].is == SortKey::Is::Number)
            statement.bind(name.constData(), place.keys[i].toLongLong());
        else
            statement.bind(name.constData(), place.keys[i]);
    }
}

/// What readPage() asks for besides the rows, at the end of each: the keys, and the state that they are of.
class PlaceColumns {
public:
    PlaceColumns(const Connection &connection, const PagedList &list)
        : m_keys(qsizetype(list.keys.size()))
        , m_state(connection.state()) {}

    QByteArray select() const {
        QByteArray columns;
        for (qsizetype i = 0; i < m_keys; ++i)
            columns += ", w." + keyName(i);
        return columns + ", " + m_state;
    }

    QByteArray state(const Statement &row) const { return row.utf8(row.columnCount() - 1).toByteArray(); }

    QByteArrayList keys(const Statement &row) const {
        QByteArrayList keys;
        for (qsizetype i = 0; i < m_keys; ++i)
            keys.append(row.utf8(row.columnCount() - 1 - int(m_keys - i)).toByteArray());
        return keys;
    }

private:
    qsizetype m_keys;
    QByteArray m_state;
};

} // namespace

SortedPage sortedPage(const QByteArray &columns, const QByteArray &from, const Conditions &conditions,
                      const std::vector<SortKey> &keys, Qt::SortOrder order, const QByteArray &tail) {
    QByteArray selected = columns;
    std::vector<SortKey> outer;
    for (const SortKey &key : keys) {
        const QByteArray name = keyName(qsizetype(outer.size()));
        selected += ", " + key.expression + " AS " + name;
        outer.push_back({"w." + name, key.is});
    }
    return {"(SELECT " + selected + " FROM " + from + conditions.where() + tail + orderBy(keys, order)
                + " LIMIT :count OFFSET :offset) w",
            orderBy(outer, order)};
}

QByteArray orderBy(const std::vector<SortKey> &keys, Qt::SortOrder order) {
    QByteArrayList parts;
    for (const SortKey &key : keys)
        parts.append(collated(key) + (order == Qt::AscendingOrder ? " ASC" : " DESC"));
    return " ORDER BY " + parts.join(", ");
}

void bindWindow(Statement &statement, Window window) {
    statement.bind(":count", std::max(window.count, 0));
    statement.bind(":offset", std::max(window.offset, qint64(0)));
}

void readPage(Connection &connection, const PagedList &list, const Conditions &conditions, Window asked,
              KnownPlaces *places, const std::function<void(const Statement &row)> &row) {
    const Window window{std::max(asked.offset, qint64(0)), asked.count};
    const PlaceColumns about(connection, list);
    for (;;) {
        const std::optional<KnownPlaces::Place> from = places ? places->before(window.offset) : std::nullopt;
        Conditions narrowed = conditions;
        if (from) {
            narrowed.add(notBefore(list));
            narrowed.bindAll([&](Statement &statement) { bindPlace(statement, list, *from); });
        }
        const SortedPage page = sortedPage(list.ids, list.from, narrowed, list.keys, list.order);
        Cursor rows(connection.statement("SELECT " + list.columns + (places ? about.select() : QByteArray()) + " FROM "
                                         + page.window + list.joins + page.orderBy));
        narrowed.bindTo(*rows);
        bindWindow(*rows, {window.offset - (from ? from->offset : 0), window.count});
        bool isRow = rows->next();
        // Changed since, or at an end that may have moved: only the long way is sure.
        if (from && (!isRow || about.state(*rows) != places->state())) {
            places->forget();
            continue;
        }
        for (qint64 offset = window.offset; isRow; isRow = rows->next(), ++offset) {
            if (places && (offset == window.offset || offset == window.offset + window.count - 1))
                places->learn(about.state(*rows), {offset, about.keys(*rows)});
            row(*rows);
        }
        return;
    }
}

} // namespace store::sql
