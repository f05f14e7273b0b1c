// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/delegates/badge.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/phrases/error_phrases.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/widgets/columns_dialog.h"
#include "ui/widgets/table_columns.h"
#include "ui/widgets/table_copy.h"
#include "ui/widgets/table_header.h"
#include "ui/widgets/table_state.h"
#include "ui/widgets/worded_table_model.h"

#include <QAction>
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
    , m_state(new TableState(viewport()))
    , m_copy(new TableCopy(formats, *this, rows, *m_words))
    , m_columnsAction(new QAction(icon(QStringLiteral("columns")), tr("Columns…"), this)) {
    setObjectName(layoutKey);
    m_state->setObjectName(QStringLiteral("table-state"));
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
    connect(m_columns, &TableColumns::changed, this, &TableView::tableLayoutChanged);
    connect(m_columns, &TableColumns::wasReset, this, [this] {
        if (m_firstSort)
            sortBy(m_firstSort->first, m_firstSort->second);
    });
    m_columnsAction->setObjectName(layoutKey + QStringLiteral("-columns"));
    m_columnsAction->setToolTip(tr("Which columns are shown, and in which order"));
    connect(m_columnsAction, &QAction::triggered, this, &TableView::chooseColumns);

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

void TableView::sortAtFirst(int column, Qt::SortOrder order) {
    m_firstSort = {column, order};
    if (const auto &kept = m_columns->sort()) {
        const int sorted = m_rows.columnOfId(kept->column);
        if (std::ranges::count(m_columns->offered(), sorted) > 0) {
            sortBy(sorted, kept->order);
            return;
        }
    }
    sortBy(column, order);
}

void TableView::sortByUser(int column, Qt::SortOrder order) {
    sortBy(column, order);
    m_columns->setSort(TableLayout::Sort{.column = m_rows.columnId(column), .order = order});
}

void TableView::headingClicked(int column) {
    if (!m_rows.isSortable(column))
        return;
    const bool isTurned = column == m_headings->sortColumn() && m_headings->sortOrder() == Qt::AscendingOrder;
    sortByUser(column, isTurned ? Qt::DescendingOrder : Qt::AscendingOrder);
}

TableLayout TableView::tableLayout() const {
    return m_columns->layout();
}

void TableView::setTableLayout(const TableLayout &layout) {
    m_columns->setLayout(layout);
    if (m_firstSort)
        sortAtFirst(m_firstSort->first, m_firstSort->second);
}

void TableView::resetColumns() {
    m_columns->reset();
}

void TableView::chooseColumns() {
    auto *dialog = new ColumnsDialog(*m_columns, accessibleName(), this);
    dialog->open();
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
    // This is no click: whichever keys are held down just now, as after Ctrl+Enter, mean something else.
    selectionModel()->setCurrentIndex(m_words->index(row, cursorColumn()),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// A screen reader selects rows and leaves the cursor where it was: where one row is all that can be selected, the
/// cursor follows. Later, for whoever moves the cursor selects first.
void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (selectionMode() != SingleSelection || selected.isEmpty())
        return;
    const auto follow = [this] {
        const std::vector<tables::RowRange> ranges = selectedRanges();
        if (ranges.size() == 1 && ranges.front().first != currentRow())
            selectionModel()->setCurrentIndex(m_words->index(ranges.front().first, cursorColumn()),
                                              QItemSelectionModel::NoUpdate);
    };
    QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
}

int TableView::cursorColumn() const {
    if (currentIndex().isValid() && !isColumnHidden(currentIndex().column()))
        return currentIndex().column();
    for (int visual = 0; visual < m_headings->count(); ++visual) {
        if (!isColumnHidden(m_headings->logicalIndex(visual)))
            return m_headings->logicalIndex(visual);
    }
    return 0;
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

QString TableView::noteText() const {
    return m_copy->noteText();
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const int column = cursorColumn();
    // From within a hidden column QTableView leads nowhere.
    if (currentIndex().isValid() && column != currentIndex().column())
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(column), QItemSelectionModel::NoUpdate);
    if ((action != MoveHome && action != MoveEnd) || m_rows.rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    return m_words->index(action == MoveHome ? 0 : m_rows.rowCount() - 1, column);
}

void TableView::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        m_copy->copySelection();
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
    showRowMenu(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                    : event->globalPos());
}

void TableView::showRowMenu(const QPoint &globalPosition) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why an entry can't be chosen
    menu->addActions(actions());
    menu->addSeparator();
    QAction *cell = menu->addAction(icon(QStringLiteral("copy")), tr("Copy cell"), m_copy, &TableCopy::copyCell);
    QAction *rows = menu->addAction(tr("Copy rows"), m_copy, &TableCopy::copyRows);
    cell->setEnabled(currentIndex().isValid());
    rows->setEnabled(selectionModel()->hasSelection());
    menu->addSeparator();
    menu->addAction(m_columnsAction);
    menu->popup(globalPosition);
}

void TableView::showColumnMenu(int column, const QPoint &globalPosition) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_rows.isSortable(column)) {
        connect(menu->addAction(tr("Sort ascending")), &QAction::triggered, this,
                [this, column] { sortByUser(column, Qt::AscendingOrder); });
        connect(menu->addAction(tr("Sort descending")), &QAction::triggered, this,
                [this, column] { sortByUser(column, Qt::DescendingOrder); });
        menu->addSeparator();
    }
    m_columns->fillMenu(*menu);
    menu->addAction(m_columnsAction);
    menu->popup(globalPosition);
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
    const QRect cell = visualRect(currentIndex()); // which one Ctrl+C takes
    painter.fillRect(QRect(cell.left(), cell.bottom() - 2, cell.width(), 2), palette().color(QPalette::Link));
}

void TableView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    m_columns->fit();
    m_state->placeIn(viewport()->rect());
    m_copy->placeIn(viewport()->rect());
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
