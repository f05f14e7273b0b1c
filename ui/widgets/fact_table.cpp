// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_table.h"

#include "ui/phrases/phrases.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"
#include "ui/widgets/tab_separated.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {
namespace {

constexpr int kRowPadding = 12;

} // namespace

FactTable::FactTable(const QString &name, const std::vector<Column> &columns, const QString &emptyText, QWidget *parent)
    : QTableWidget(0, int(columns.size()), parent)
    , m_columns(columns)
    , m_empty(mutedLabel(emptyText, TextStep::Body, viewport())) {
    setAccessibleName(name);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    horizontalHeader()->setHighlightSections(false);
    for (int i = 0; i < columnCount(); ++i) {
        auto *heading = new QTableWidgetItem(m_columns[std::size_t(i)].heading);
        heading->setTextAlignment(Qt::AlignVCenter
                                  | (m_columns[std::size_t(i)].atTrailingEdge ? Qt::AlignTrailing : Qt::AlignLeading));
        setHorizontalHeaderItem(i, heading);
        horizontalHeader()->setSectionResizeMode(i, m_columns[std::size_t(i)].stretches
                                                        ? QHeaderView::Stretch
                                                        : QHeaderView::ResizeToContents);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    connect(this, &QTableWidget::doubleClicked, this, [this](const QModelIndex &at) { emit rowActivated(at.row()); });
}

void FactTable::setEmptyText(const QString &text) {
    m_empty->setText(text);
}

void FactTable::setRows(const std::vector<QStringList> &rows) {
    const int current = currentRow();
    setRowCount(int(rows.size()));
    if (rowCount() > 0) { // of thousands, the view hears once
        QSignalBlocker quiet(model());
        for (int row = 0; row < rowCount(); ++row)
            setRow(row, rows[std::size_t(row)]);
        quiet.unblock();
        emit model()->dataChanged(model()->index(0, 0), model()->index(rowCount() - 1, columnCount() - 1));
    }
    m_empty->setVisible(rows.empty());
    horizontalHeader()->setVisible(!rows.empty());
    if (current >= 0 && current < rowCount())
        setCurrentCell(current, 0);
}

void FactTable::setRow(int row, const QStringList &cells) {
    for (int column = 0; column < columnCount(); ++column) {
        const QString text = cells.value(column);
        QTableWidgetItem *cell = item(row, column);
        if (!cell) {
            cell = new QTableWidgetItem;
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            const bool trailing = m_columns[std::size_t(column)].atTrailingEdge;
            cell->setTextAlignment(Qt::AlignVCenter | (trailing ? Qt::AlignTrailing : Qt::AlignLeading));
            setItem(row, column, cell);
        }
        cell->setText(text);
        if (m_columns[std::size_t(column)].stretches) // what doesn't fit can be read all the same, never as markup
            cell->setToolTip(asToolTip(text));
    }
}

void FactTable::resizeEvent(QResizeEvent *event) {
    QTableWidget::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

void FactTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        if (selectedRows().size() > 1)
            copyRows();
        else
            copyCell();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentRow() >= 0) {
        emit rowActivated(currentRow());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void FactTable::contextMenuEvent(QContextMenuEvent *event) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->addSeparator();
    QAction *cell = menu->addAction(icon(QStringLiteral("copy")), tr("Copy cell"), this, &FactTable::copyCell);
    QAction *rows = menu->addAction(tr("Copy rows"), this, &FactTable::copyRows);
    cell->setEnabled(currentItem());
    rows->setEnabled(!selectedRows().empty());
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                    : event->globalPos());
}

std::vector<int> FactTable::selectedRows() const {
    std::vector<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &row : selected)
        rows.push_back(row.row());
    std::ranges::sort(rows);
    return rows;
}

void FactTable::copyCell() {
    if (const QTableWidgetItem *cell = currentItem())
        QGuiApplication::clipboard()->setText(cell->text());
}

void FactTable::copyRows() {
    QStringList headings;
    for (const Column &column : m_columns)
        headings += column.heading;
    std::vector<QStringList> lines{headings};
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            const QString words = item(row, column)->text();
            // Amounts are ours, and may begin with a minus.
            cells += m_columns[std::size_t(column)].atTrailingEdge ? words : neverFormula(words);
        }
        lines.push_back(cells);
    }
    if (lines.size() > 1)
        QGuiApplication::clipboard()->setText(tabSeparated(lines));
}

} // namespace ui
