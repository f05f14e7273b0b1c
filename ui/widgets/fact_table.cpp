// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_table.h"

#include "ui/theme/typography.h"

#include <QHeaderView>
#include <QKeyEvent>

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
    setSelectionMode(SingleSelection);
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
    for (int row = 0; row < rowCount(); ++row)
        setRow(row, rows[std::size_t(row)]);
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
            cell->setToolTip(text.toHtmlEscaped());
    }
}

void FactTable::resizeEvent(QResizeEvent *event) {
    QTableWidget::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

void FactTable::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentRow() >= 0) {
        emit rowActivated(currentRow());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace ui
