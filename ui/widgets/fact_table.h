// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include <vector>

class QLabel;

namespace ui {

/// A short list of facts that has come whole, with one thing's details: nothing to sort, page or change in it. Plain
/// text; read by keyboard; says so when it is empty. Several rows can be selected, to copy them: Ctrl+C takes the
/// current cell, or the selected rows below their headings where there are several. Where a button acts on a row, use
/// SingleSelection.
class FactTable : public QTableWidget {
    Q_OBJECT

public:
    struct Column {
        QString heading;
        bool atTrailingEdge = false; ///< amounts and numbers
        bool stretches = false;      ///< takes what room is left; one of them
    };

    FactTable(const QString &name, const std::vector<Column> &columns, const QString &emptyText,
              QWidget *parent = nullptr);

    /// What stands in the place of rows when there are none.
    void setEmptyText(const QString &text);
    /// One string a column. Keeps the current row's place.
    void setRows(const std::vector<QStringList> &rows);
    /// Another text for one of the rows that are there.
    void setRow(int row, const QStringList &cells);

signals:
    /// Enter or a double click.
    void rowActivated(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    std::vector<int> selectedRows() const;
    void copyCell();
    void copyRows();

    std::vector<Column> m_columns;
    QLabel *m_empty;
};

} // namespace ui
