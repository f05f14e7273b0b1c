// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <compare>

namespace tables {

/// What makes a row the same row after a change: its id, and a part where one id has several rows (an invoice's lines,
/// an integration's dates).
struct RowKey {
    qint64 id = 0;
    qint64 part = 0;

    friend constexpr auto operator<=>(const RowKey &, const RowKey &) = default;
};

/// A row that is here. The value's type is its model's row; it compares by value.
struct LoadedRow {
    RowKey key;
    QVariant row;
};

} // namespace tables

template <>
struct std::hash<tables::RowKey> {
    std::size_t operator()(const tables::RowKey &key) const noexcept { return qHashMulti(0, key.id, key.part); }
};
