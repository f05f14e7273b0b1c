// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/row_reader.h"
#include "ui/phrases/formats.h"
#include "ui/widgets/table_layout.h"

#include <QTableView>

#include <optional>

class QAction;
class QMenu;

namespace ui {

class Appearance;
class CellDelegate;
class TableColumns;
class TableCopy;
class TableHeader;
class TableState;
class WordedTableModel;

/// A windowed model as a table of whole rows, however many there are. Row numbers are the model's own; they hold until
/// it changes, so ask for the row (`model.rowAt(row)`) at once and remember its id.
///
///     auto *table = new TableView(context.formats, context.appearance, m_rows, u"accounts"_s, tr("Accounts"), this);
///     table->setEmptyText(tr("No account matches."));
///     table->sortAtFirst(int(AccountsTableModel::Column::Name), Qt::AscendingOrder);   // before the first query
///     connect(table, &TableView::rowActivated, this, [this](int row) { … m_rows.rowAt(row) … });
///
/// - Money, days and badges stand there in words, for the eye, for AT-SPI and for the clipboard.
/// - A click on a heading sorts where the column can be sorted by; nothing else is sorted here.
/// - Widths, order and visibility of the columns and the sorting are kept in QSettings under `tables/<layoutKey>`, by
///   column id; the first column of text takes the room that is left. A menu on the headings sorts and shows or hides
///   columns; columnsAction() opens a dialog for the same by keyboard.
/// - Enter or a double click activates; Ctrl+C copies the current cell, or the selected rows where there are several;
///   Home and End go to the first and last row; Tab leaves the table. The context menu holds the actions of the table
///   (addAction()), copying, and the columns.
/// - Says over the rows: that they are being fetched (after a moment), that there are none, why they could not be
///   fetched, with Retry. While the database can't be reached, which is told for all tables in one place, rows that
///   were read stay as they are, and where there are none it says that they come by themselves.
/// - Tells the model whether anybody is looking. The current row stays with its identity, also through another sorting
///   as far as it is on the first page then.
class TableView : public QTableView {
    Q_OBJECT

public:
    /// All of them must outlive it. Several rows can be selected; where commands act on one, use SingleSelection.
    TableView(const Formats &formats, const Appearance &appearance, tables::WindowedTableModelBase &rows,
              const QString &layoutKey, const QString &accessibleName, QWidget *parent = nullptr);
    ~TableView() override;

    /// What a table without rows says: why there are none, and what to do about it.
    void setEmptyText(const QString &text);

    /// Shows the column as the one that is sorted by, and has the model sort by it.
    void sortBy(int column, Qt::SortOrder order);
    /// The same unless the user has chosen another sorting, now or before, by a column that is offered.
    void sortAtFirst(int column, Qt::SortOrder order);

    /// How the columns stand and what is sorted by, to be kept by name.
    TableLayout tableLayout() const;
    void setTableLayout(const TableLayout &layout);
    /// Back to what the page comes with.
    void resetColumns();

    /// Opens the dialog in which columns are chosen and put in order: for a button beside the table.
    QAction *columnsAction() const { return m_columnsAction; }

    /// Where a column has nothing to say at present (see UpcomingTableModel::appliesTo): it isn't shown, whatever the
    /// user has chosen.
    void setColumnOffered(int column, bool offered);
    /// The column that takes the room that is left, instead of the first one of text.
    void setStretchingColumn(int column);

    /// Room behind the badges of what is cancelled, in column @p status, for a button that the page puts there; the
    /// column is made wide enough for the longest of them.
    void setRoomBesideCancelled(int status, int width);

    /// The one that names the row: there, rows of parked accounts and rows that others have just changed bear a mark.
    void setMarkedColumn(int column);
    /// Room for so many characters, and not shown: both until the user wants it otherwise.
    void setFirstWidth(int column, int characters);
    void setHiddenAtFirst(int column);

    /// -1: none.
    int currentRow() const { return currentIndex().row(); }

    /// Selects it and scrolls to it; -1: none.
    void setCurrentRow(int row);

    /// From the top down; none overlaps another.
    std::vector<tables::RowRange> selectedRanges() const;

    /// What is said over the rows; empty while nothing is.
    QString stateText() const;
    /// What came of copying, for a while.
    QString noteText() const;

signals:
    void rowActivated(int row);
    /// Another row is the current one now; -1: none.
    void currentRowChanged(int row);
    /// It is the same row, but what it says has changed.
    void currentRowUpdated(int row);
    /// tableLayout() is another one now.
    void tableLayoutChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpHeaders();
    /// The current cell's column, or the first one that shows where that one is hidden.
    int cursorColumn() const;
    void headingClicked(int column);
    void showColumnMenu(int column, const QPoint &globalPosition);
    void showRowMenu(const QPoint &globalPosition);
    void sortByUser(int column, Qt::SortOrder order);
    void chooseColumns();
    void hover(int row);
    void updateRow(int row);
    void rememberCurrent();
    void recallCurrent();
    void showState();

    const Formats &m_formats;
    tables::WindowedTableModelBase &m_rows;
    WordedTableModel *m_words;
    CellDelegate *m_delegate;
    TableHeader *m_headings;
    TableColumns *m_columns;
    TableState *m_state;
    TableCopy *m_copy;
    QAction *m_columnsAction;
    std::optional<std::pair<int, Qt::SortOrder>> m_firstSort; ///< as the page comes
    QString m_emptyText;
    QTimer m_slow; ///< only what takes longer is worth a word
    int m_hoveredRow = -1;
    std::optional<tables::RowKey> m_remembered; ///< the current row before a reset
    bool m_wasAsked = false;
};

} // namespace ui
