// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace store::sql {

/// What pages of a list have told about where its rows are, so that the way to a far page begins at the nearest known
/// row, not at the list's. True of one state of the database (Connection::state()): another one makes it forget.
class KnownPlaces {
public:
    struct Place {
        qint64 offset = 0;
        QByteArrayList keys; ///< what the list is sorted by, of the row there
    };

    /// Rows before the first @p worthIt are sooner counted off than looked up.
    explicit KnownPlaces(qint64 worthIt)
        : m_worthIt(worthIt) {}

    const QByteArray &state() const { return m_state; }

    /// The nearest known row that isn't behind @p offset; nothing without one.
    std::optional<Place> before(qint64 offset) const {
        const auto behind = m_places.upper_bound(offset);
        if (behind == m_places.begin())
            return {};
        const auto &[known, keys] = *std::prev(behind);
        return Place{known, keys};
    }

    /// Seen in that state; an empty one is none.
    void learn(const QByteArray &state, const Place &place) {
        if (state != m_state || m_places.size() >= kMost)
            forget();
        m_state = state;
        if (!state.isEmpty() && place.offset >= m_worthIt)
            m_places.insert_or_assign(place.offset, place.keys);
    }

    void forget() {
        m_state.clear();
        m_places.clear();
    }

private:
    static constexpr std::size_t kMost = 2000;

    qint64 m_worthIt;
    QByteArray m_state;
    std::map<qint64, QByteArrayList> m_places;
};

/// The known places of the lists that were asked for last.
template <typename Query>
class PlacesOf {
public:
    explicit PlacesOf(qint64 worthIt)
        : m_worthIt(worthIt) {}

    KnownPlaces &operator[](const Query &query) {
        const auto known = std::ranges::find(m_lists, query, &List::query);
        if (known != m_lists.end()) {
            std::rotate(known, known + 1, m_lists.end());
        } else {
            if (m_lists.size() == kMost)
                m_lists.erase(m_lists.begin());
            m_lists.push_back({query, KnownPlaces(m_worthIt)});
        }
        return m_lists.back().places;
    }

private:
    static constexpr std::size_t kMost = 4;

    struct List {
        Query query;
        KnownPlaces places;
    };

    qint64 m_worthIt;
    std::vector<List> m_lists; ///< the latest last
};

} // namespace store::sql
