// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_model.h"

#include <algorithm>

namespace ui {
namespace {

QString nameOf(PaletteGroup group) {
    switch (group) {
    case PaletteGroup::Recent: return PaletteModel::tr("Recent");
    case PaletteGroup::Pages: return PaletteModel::tr("Pages");
    case PaletteGroup::Commands: return PaletteModel::tr("Commands");
    case PaletteGroup::Accounts: return PaletteModel::tr("Accounts");
    case PaletteGroup::Integrations: return PaletteModel::tr("Integrations");
    case PaletteGroup::Invoices: return PaletteModel::tr("Invoices");
    }
    Q_UNREACHABLE();
}

/// Groups stay whole: each stands where its best hit does.
void sortByGroups(std::vector<PaletteHit> &hits) {
    std::map<PaletteGroup, Fit> best;
    for (const PaletteHit &hit : hits)
        best[hit.group] = std::max(best[hit.group], hit.fit);
    std::ranges::stable_sort(hits, [&best](const PaletteHit &left, const PaletteHit &right) {
        if (left.group != right.group)
            return std::tuple(best[right.group], left.group) < std::tuple(best[left.group], right.group);
        return left.fit > right.fit;
    });
}

} // namespace

void PaletteModel::setHits(int source, const std::vector<PaletteHit> &hits) {
    beginResetModel();
    m_found[source] = hits;
    m_hits.clear();
    for (const auto &[number, found] : m_found)
        m_hits.insert(m_hits.end(), found.begin(), found.end());
    sortByGroups(m_hits);
    endResetModel();
}

std::optional<PaletteHit> PaletteModel::hitAt(int row) const {
    return row >= 0 && row < int(m_hits.size()) ? std::optional(m_hits[std::size_t(row)]) : std::nullopt;
}

int PaletteModel::rowOf(const PaletteHit &hit) const {
    const auto found = std::ranges::find_if(m_hits, [&hit](const PaletteHit &each) { return each.isSameAs(hit); });
    return found == m_hits.end() ? -1 : int(found - m_hits.begin());
}

int PaletteModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_hits.size());
}

bool PaletteModel::beginsGroup(int row) const {
    return row == 0 || m_hits[std::size_t(row)].group != m_hits[std::size_t(row) - 1].group;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteHit &hit = m_hits[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return hit.title;
    case Qt::DecorationRole: return hit.icon;
    case Detail: return hit.detail;
    case Keys: return hit.keys;
    case Heading: return beginsGroup(index.row()) ? nameOf(hit.group) : QString();
    case Qt::AccessibleTextRole: {
        QStringList spoken{nameOf(hit.group), hit.title, hit.detail, hit.keys};
        spoken.removeAll(QString());
        return spoken.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

} // namespace ui
