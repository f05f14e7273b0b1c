// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/renewals.h"
#include "ui/phrases/formats.h"

#include <QAbstractTableModel>

namespace ui {

/// The last runs in words: who ran them, when, and what came of it.
class PastRunsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Run, Started, Login, AsOf, Invoices, Removals, Total, Outcome };

    explicit PastRunsModel(const Formats &formats, QObject *parent = nullptr);

    void setRuns(std::vector<store::PastRun> runs);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const store::PastRun &run, Column column) const;

    const Formats &m_formats;
    std::vector<store::PastRun> m_runs;
};

} // namespace ui
