// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/consequence.h"
#include "ui/phrases/formats.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QToolButton;

namespace ui {

/// Twelve months of charges side by side, as it stands and with the command: the first dates and the sum at once, the
/// rest when somebody asks for it.
class ScheduleTable : public QWidget {
    Q_OBJECT

public:
    ScheduleTable(const domain::Consequence &consequence, const Formats &formats, QWidget *parent = nullptr);

private:
    void addRow(int row, const QString &when, const QString &without, const QString &with, bool strong, bool extra);
    void showAll(bool all);

    QGridLayout *m_grid;
    QToolButton *m_more;
    std::vector<QWidget *> m_extra; ///< what only "all twelve months" shows
};

} // namespace ui
