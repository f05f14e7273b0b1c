// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sparse_rows.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tables {

std::vector<SparseRows::Entry>::iterator SparseRows::from(int position) {
    return std::ranges::lower_bound(m_entries, position, {}, &Entry::position);
}

const LoadedRow *SparseRows::at(int position) const {
    const auto entry = std::ranges::lower_bound(m_entries, position, {}, &Entry::position);
    return entry != m_entries.end() && entry->position == position ? &entry->row : nullptr;
}

int SparseRows::positionOf(const RowKey &key) const {
    const auto entry = std::ranges::find(m_entries, key, [](const Entry &e) { return e.row.key; });
    return entry == m_entries.end() ? -1 : entry->position;
}

int SparseRows::positionOf(const RowKey &key, int first, int end) const {
    auto entry = std::ranges::lower_bound(m_entries, first, {}, &Entry::position);
    for (; entry != m_entries.end() && entry->position < end; ++entry) {
        if (entry->row.key == key)
            return entry->position;
    }
    return -1;
}

int SparseRows::positionOfId(qint64 id) const {
    const auto entry = std::ranges::find(m_entries, id, [](const Entry &e) { return e.row.key.id; });
    return entry == m_entries.end() ? -1 : entry->position;
}

std::set<int> SparseRows::pages(int pageRows) const {
    std::set<int> pages;
    for (const Entry &entry : m_entries)
        pages.insert(pages.end(), entry.position / pageRows);
    return pages;
}

void SparseRows::set(int position, LoadedRow row) {
    const auto entry = from(position);
    if (entry != m_entries.end() && entry->position == position)
        entry->row = std::move(row);
    else
        m_entries.insert(entry, {position, std::move(row)});
}

void SparseRows::forget(int position, int count) {
    m_entries.erase(from(position), from(position + count));
}

void SparseRows::insert(int position, int count) {
    for (auto entry = from(position); entry != m_entries.end(); ++entry)
        entry->position += count;
}

void SparseRows::remove(int position, int count) {
    for (auto entry = m_entries.erase(from(position), from(position + count)); entry != m_entries.end(); ++entry)
        entry->position -= count;
}

void SparseRows::move(int from, int to) {
    std::optional<LoadedRow> moved;
    if (const LoadedRow *row = at(from))
        moved = *row;
    remove(from, 1);
    insert(to, 1);
    if (moved)
        set(to, *std::move(moved));
}

} // namespace tables
