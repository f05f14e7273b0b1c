// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/loaded_row.h"

#include <set>
#include <vector>

namespace tables {

/// The few rows that are here of a list of many, by position. Positions are those of the whole list; what isn't here is
/// a hole.
class SparseRows {
public:
    struct Entry {
        int position;
        LoadedRow row;
    };

    int size() const { return int(m_entries.size()); }

    /// Nullptr: a hole.
    const LoadedRow *at(int position) const;
    /// -1: not here.
    int positionOf(const RowKey &key) const;
    /// The same among the positions from @p first to before @p end.
    int positionOf(const RowKey &key, int first, int end) const;
    /// The position of the first row with that id, or -1.
    int positionOfId(qint64 id) const;

    /// All that is here, by position.
    const std::vector<Entry> &entries() const { return m_entries; }

    /// The numbers of the pages of @p pageRows rows of which anything is here.
    std::set<int> pages(int pageRows) const;

    void set(int position, LoadedRow row);
    /// Makes holes; positions stay.
    void forget(int position, int count = 1);

    void clear() { m_entries.clear(); }

    /// Opens @p count holes before @p position; what was there moves back.
    void insert(int position, int count);
    /// Takes the positions out; what comes after them moves up.
    void remove(int position, int count);
    /// Takes the row at @p from out and puts it to where it is at @p to afterwards.
    void move(int from, int to);

private:
    std::vector<Entry>::iterator from(int position);

    std::vector<Entry> m_entries;
};

} // namespace tables
