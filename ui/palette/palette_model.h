// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_hit.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace ui {

/// What all sources have found, by groups: the group with the best hit first, in it the best hit first.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Detail and Keys as in PaletteHit; Heading is the group's name at its first hit, else empty.
    enum Role { Detail = Qt::UserRole + 1, Keys, Heading };

    using QAbstractListModel::QAbstractListModel;

    /// In the place of what that source found before.
    void setHits(int source, const std::vector<PaletteHit> &hits);

    /// Nothing: there is no such row.
    std::optional<PaletteHit> hitAt(int row) const;
    /// -1: it isn't there.
    int rowOf(const PaletteHit &hit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::AccessibleTextRole: all of it, the group first.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool beginsGroup(int row) const;

    std::map<int, std::vector<PaletteHit>> m_found;
    std::vector<PaletteHit> m_hits;
};

} // namespace ui
