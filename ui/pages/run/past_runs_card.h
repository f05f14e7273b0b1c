// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/renewals.h"
#include "ui/phrases/formats.h"

#include <QFrame>

namespace ui {

class FactTable;

/// The last runs as a small table.
class PastRunsCard : public QFrame {
    Q_OBJECT

public:
    static constexpr int kMostRuns = 50;

    explicit PastRunsCard(const Formats &formats, QWidget *parent = nullptr);

    void present(const std::vector<store::PastRun> &runs);
    /// What stands there as long as no runs have been presented: why they can't be.
    void setUnread(const QString &why);

private:
    void show(const std::vector<store::PastRun> &runs);
    QStringList words(const store::PastRun &run) const;

    const Formats &m_formats;
    FactTable *m_table;
    bool m_isRead = false;
};

} // namespace ui
