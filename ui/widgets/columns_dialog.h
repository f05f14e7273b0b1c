// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace ui {

class TableColumns;

/// Which columns of a table are shown, and in which order, by keyboard too: a box before each name, and buttons that
/// move it. The table behind it follows at once. Opened with open(), and deletes itself.
class ColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    /// @p columns must outlive it; @p table is what the table is called.
    ColumnsDialog(TableColumns &columns, const QString &table, QWidget *parent);

private:
    void fill(int current);
    int columnAt(int row) const;
    void toggled(int row);
    void moveCurrent(bool towardsEnd);
    void enable();

    TableColumns &m_columns;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_isFilling = false;
};

} // namespace ui
