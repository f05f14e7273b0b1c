// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/past_runs_model.h"

#include <utility>

namespace ui {
namespace {

constexpr int kColumns = 8;

bool isNumber(PastRunsModel::Column column) {
    using Column = PastRunsModel::Column;
    return column == Column::Run || column == Column::Invoices || column == Column::Removals || column == Column::Total;
}

} // namespace

PastRunsModel::PastRunsModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats) {}

void PastRunsModel::setRuns(std::vector<store::PastRun> runs) {
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int PastRunsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_runs.size());
}

int PastRunsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant PastRunsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return words(m_runs[std::size_t(index.row())], column);
    return {};
}

QVariant PastRunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Run: return tr("Run");
    case Column::Started: return tr("Started");
    case Column::Login: return tr("By");
    //: Everything due up to that day was billed
    case Column::AsOf: return tr("Due up to");
    case Column::Invoices: return tr("Invoices");
    case Column::Removals: return tr("Removals");
    case Column::Total: return tr("Total");
    case Column::Outcome: return tr("Outcome");
    }
    return {};
}

QString PastRunsModel::words(const store::PastRun &run, Column column) const {
    switch (column) {
    case Column::Run: return QString::number(run.id.value);
    case Column::Started: return m_formats.instant(run.startedAt);
    case Column::Login: return run.login;
    case Column::AsOf: return m_formats.day(run.asOf);
    case Column::Invoices: return m_formats.count(run.invoices);
    case Column::Removals: return m_formats.count(run.removed);
    case Column::Total: return m_formats.money(run.total);
    case Column::Outcome:
        if (!run.finishedAt)
            return tr("Under way, or interrupted");
        return run.incomplete ? tr("Incomplete") : tr("Complete");
    }
    return {};
}

} // namespace ui
