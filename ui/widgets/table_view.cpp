// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/delegates/badge.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/phrases/error_phrases.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/table_columns.h"
#include "ui/widgets/table_header.h"
#include "ui/widgets/table_state.h"
#include "ui/widgets/worded_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr int kLeastRowHeight = 34;
constexpr int kRowRise = 8; ///< above and below the words
constexpr int kSlowMs = 200;

} // namespace

TableView::TableView(const Formats &formats, const Appearance &appearance, tables::WindowedTableModelBase &rows,
                     const QString &layoutKey, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_formats(formats)
    , m_rows(rows)
    , m_words(new WordedTableModel(formats, rows, this))
    , m_delegate(new CellDelegate(appearance, this))
    , m_headings(new TableHeader(this))
    , m_state(new TableState(viewport())) {
    setObjectName(layoutKey);
    setAccessibleName(accessibleName);
    setHorizontalHeader(m_headings);
    setModel(m_words);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setUpHeaders();
    m_columns = new TableColumns(*m_headings, rows, formats, layoutKey, this);

    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { emit rowActivated(index.row()); });
    connect(&appearance, &Appearance::themeChanged, viewport(), qOverload<>(&QWidget::update));

    connect(m_words, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::rememberCurrent);
    connect(m_words, &QAbstractItemModel::modelReset, this, &TableView::recallCurrent);
    connect(m_words, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                if (currentRow() >= topLeft.row() && currentRow() <= bottomRight.row())
                    emit currentRowUpdated(currentRow());
            });

    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        //: Over a table, while its rows are being fetched
        m_state->tell(tr("Loading…"));
    });
    m_wasAsked = rows.isLoading() || rows.rowCount() > 0;
    connect(&m_rows, &tables::WindowedTableModelBase::asked, this, [this] {
        m_wasAsked = true;
        showState();
    });
    connect(&m_rows, &tables::WindowedTableModelBase::failed, this, &TableView::showState);
    connect(&m_rows, &tables::WindowedTableModelBase::cutOff, this, &TableView::showState);
    connect(&m_rows, &tables::WindowedTableModelBase::loaded, this, &TableView::showState);
    connect(m_words, &QAbstractItemModel::rowsInserted, this, &TableView::showState);
    connect(m_state, &TableState::retryRequested, this, [this] {
        setFocus(); // the button goes
        m_rows.refresh();
    });
    showState();
}

TableView::~TableView() {
    delete m_columns; // it writes down how the headings stand, so before they go
}

void TableView::setUpHeaders() {
    QHeaderView *rowsHeader = verticalHeader();
    rowsHeader->hide();
    rowsHeader->setSectionResizeMode(QHeaderView::Fixed); // nothing is measured row by row
    rowsHeader->setDefaultSectionSize(std::max(kLeastRowHeight, fontMetrics().height() + 2 * kRowRise));

    m_headings->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_headings, &QHeaderView::sectionClicked, this, &TableView::headingClicked);
    connect(m_headings, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        showColumnMenu(m_headings->logicalIndexAt(position), m_headings->mapToGlobal(position));
    });
}

void TableView::setEmptyText(const QString &text) {
    m_emptyText = text;
    showState();
}

void TableView::sortBy(int column, Qt::SortOrder order) {
    m_headings->setSortMark(column, order);
    m_words->sort(column, order);
}

void TableView::headingClicked(int column) {
    if (!m_rows.isSortable(column))
        return;
    const bool isTurned = column == m_headings->sortColumn() && m_headings->sortOrder() == Qt::AscendingOrder;
    sortBy(column, isTurned ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::setColumnOffered(int column, bool offered) {
    m_columns->setOffered(column, offered);
}

void TableView::setStretchingColumn(int column) {
    m_columns->setStretching(column);
}

void TableView::setRoomBesideCancelled(int status, int width) {
    const domain::Day day = domain::Day::clamped(2028, 12, 28);
    const Badge longest = badgeOf(domain::Status::CancelPendingFrozen, day, m_formats);
    m_delegate->setRoomBesideCancelled(width);
    m_columns->setFirstWidth(status, badgeSize(longest, font()).width() + width + 2 * CellDelegate::kPadding);
    viewport()->update();
}

void TableView::setMarkedColumn(int column) {
    m_delegate->setMarkedColumn(column);
    m_words->setMarkedColumn(column);
    viewport()->update();
}

void TableView::setFirstWidth(int column, int characters) {
    m_columns->setFirstWidth(column, fontMetrics().averageCharWidth() * characters + 2 * CellDelegate::kPadding);
}

void TableView::setHiddenAtFirst(int column) {
    m_columns->setHiddenAtFirst(column);
}

void TableView::setCurrentRow(int row) {
    if (row < 0 || row >= m_rows.rowCount()) {
        setCurrentIndex({});
        clearSelection();
        return;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : m_headings->logicalIndex(0);
    setCurrentIndex(m_words->index(row, column));
}

std::vector<tables::RowRange> TableView::selectedRanges() const {
    std::vector<tables::RowRange> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            ranges.push_back({range.top(), range.bottom()});
    }
    std::ranges::sort(ranges);
    // A column that is selected on its own, as a screen reader may, is its rows.
    std::vector<tables::RowRange> apart;
    for (const tables::RowRange &range : ranges) {
        if (!apart.empty() && range.first <= apart.back().last)
            apart.back().last = std::max(apart.back().last, range.last);
        else
            apart.push_back(range);
    }
    return apart;
}

QString TableView::stateText() const {
    return m_state->text();
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if ((action != MoveHome && action != MoveEnd) || m_rows.rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const int column = std::max(0, currentIndex().column());
    return m_words->index(action == MoveHome ? 0 : m_rows.rowCount() - 1, column);
}

void TableView::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit rowActivated(currentRow());
        event->accept(); // a dialog's default button isn't meant
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::keyboardSearch(const QString & /*search*/) {
    // It would look through a million rows, and fetch them all.
}

void TableView::contextMenuEvent(QContextMenuEvent *event) {
    const int column =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex().column() : columnAt(event->pos().x());
    showColumnMenu(column, event->globalPos());
}

void TableView::showColumnMenu(int column, const QPoint &globalPosition) {
    QMenu menu;
    if (m_rows.isSortable(column)) {
        connect(menu.addAction(tr("Sort ascending")), &QAction::triggered, this,
                [this, column] { sortBy(column, Qt::AscendingOrder); });
        connect(menu.addAction(tr("Sort descending")), &QAction::triggered, this,
                [this, column] { sortBy(column, Qt::DescendingOrder); });
        menu.addSeparator();
    }
    m_columns->fillMenu(menu);
    menu.exec(globalPosition);
}

/// Rows as lines, cells apart by tabs, as spreadsheets and mails take them; in the order in which the columns stand.
void TableView::copySelection() {
    QItemSelection selection = selectionModel()->selection();
    std::ranges::sort(selection, {}, &QItemSelectionRange::top);
    QString lines;
    int copied = 0;
    int selected = 0;
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        selected += range.height();
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_rows.isRowHere(row))
                continue;
            QStringList cells;
            for (int visual = 0; visual < m_headings->count(); ++visual) {
                const int column = m_headings->logicalIndex(visual);
                if (!isColumnHidden(column))
                    cells += m_words->index(row, column).data().toString();
            }
            lines += cells.join(u'\t') + u'\n';
            ++copied;
        }
    }
    if (copied > 0)
        QApplication::clipboard()->setText(lines);
    if (selected > 0)
        emit rowsCopied(copied, selected);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row())
        emit currentRowChanged(current.row());
}

void TableView::focusInEvent(QFocusEvent *event) {
    QTableView::focusInEvent(event);
    updateRow(currentRow());
}

void TableView::focusOutEvent(QFocusEvent *event) {
    QTableView::focusOutEvent(event);
    updateRow(currentRow());
}

void TableView::mouseMoveEvent(QMouseEvent *event) {
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

bool TableView::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void TableView::hover(int row) {
    if (row == m_hoveredRow)
        return;
    updateRow(std::exchange(m_hoveredRow, row));
    m_delegate->setHoveredRow(row);
    updateRow(row);
}

void TableView::updateRow(int row) {
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::paintEvent(QPaintEvent *event) {
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    // The frame moves with what is scrolled: it is as wide as the columns, not as the view.
    const int length = m_headings->length();
    const int left = isRightToLeft() ? viewport()->width() - length + m_headings->offset() : -m_headings->offset();
    const QRect row(left, rowViewportPosition(currentRow()), length, rowHeight(currentRow()));
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Link), 1));
    painter.drawRect(row.adjusted(0, 0, -1, -1));
}

void TableView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    m_columns->fit();
    m_state->placeIn(viewport()->rect());
}

void TableView::showEvent(QShowEvent *event) {
    QTableView::showEvent(event);
    m_columns->fit();
    m_rows.setWatched(true);
}

void TableView::hideEvent(QHideEvent *event) {
    QTableView::hideEvent(event);
    m_rows.setWatched(false);
}

void TableView::rememberCurrent() {
    m_remembered = m_rows.rowKey(currentRow());
}

void TableView::recallCurrent() {
    m_hoveredRow = -1;
    m_delegate->setHoveredRow(-1);
    const int row = m_remembered ? m_rows.rowOfKey(*m_remembered) : -1;
    if (row >= 0)
        setCurrentRow(row);
    else if (m_remembered) // a selection model says nothing of a reset
        emit currentRowChanged(-1);
    showState();
}

void TableView::showState() {
    const bool isEmpty = m_rows.rowCount() == 0;
    if (m_rows.isCutOff()) {
        m_slow.stop();
        if (isEmpty || m_rows.isReplacing())
            m_state->tellInstead(awaySentence());
        else
            m_state->dismiss();
    } else if (m_rows.failure()) {
        m_slow.stop();
        m_state->tellFailure(sentence(*m_rows.failure(), m_formats), isEmpty);
    } else if (m_rows.isLoading()) { // what is said still holds until it takes too long
        if (!isEmpty)
            m_slow.stop();
        else if (!m_slow.isActive())
            m_slow.start();
    } else {
        m_slow.stop();
        if (isEmpty && m_wasAsked)
            m_state->tell(m_emptyText);
        else
            m_state->dismiss();
    }
}

} // namespace ui
