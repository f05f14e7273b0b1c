// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filter_set.h"
#include "ui/widgets/table_layout.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// A way of looking at a list, kept by name: what is filtered, how the columns stand, and what is sorted by. A value.
struct SavedView {
    QString name;
    FilterSet filters;
    TableLayout layout;

    /// Whether a list that is filtered and stands like that shows this view. Columns that only one of the two knows
    /// play no part.
    bool isShownBy(const FilterSet &shownFilters, const TableLayout &shown) const;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The views of one page, in the settings under `views/<page>`. Names differ, whatever their case. What could be the
/// text of an integration, such as its label, is no part of one: it is forgotten with the integration (R8).
class SavedViews {
public:
    /// @p neverKept: keys of filters that are left out; where an earlier version kept them, they go from the settings.
    explicit SavedViews(const QString &page, const QStringList &neverKept = {});

    /// By name, as people sort.
    std::vector<SavedView> all() const;
    std::optional<SavedView> named(const QString &name) const;

    /// In the place of one of that name.
    void save(const SavedView &view) const;
    void rename(const QString &from, const QString &to) const;
    void remove(const QString &name) const;

    /// The one that the page opens with; empty: none.
    QString nameOfFirst() const;
    void setFirst(const QString &name) const;

    /// The filters of @p set that a view keeps.
    FilterSet kept(FilterSet set) const;

private:
    void write(const std::vector<SavedView> &views) const;

    QString m_group;
    QStringList m_neverKept;
};

} // namespace ui
