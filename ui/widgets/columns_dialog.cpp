// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns_dialog.h"

#include "ui/theme/typography.h"
#include "ui/widgets/table_columns.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int kColumnRole = Qt::UserRole;

} // namespace

ColumnsDialog::ColumnsDialog(TableColumns &columns, const QString &table, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("columns-dialog"));
    //: A dialog's title; %1 is a table: Accounts
    setWindowTitle(tr("Columns of “%1”").arg(table));
    m_list->setObjectName(QStringLiteral("columns"));
    m_list->setAccessibleName(tr("Columns"));
    m_up->setObjectName(QStringLiteral("move-up"));
    m_down->setObjectName(QStringLiteral("move-down"));
    auto *reset = new QPushButton(tr("&Reset columns"), this);
    reset->setObjectName(QStringLiteral("reset-columns"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    column->addWidget(textLabel(windowTitle(), TextStep::Heading, this));
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    auto *beside = new QVBoxLayout;
    for (QPushButton *button : {m_up, m_down, reset}) {
        button->setAutoDefault(false);
        beside->addWidget(button);
    }
    beside->addStretch();
    row->addLayout(beside);
    column->addLayout(row);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    column->addSpacing(8);
    column->addLayout(buttons);

    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { toggled(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::enable);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(false); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(true); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_columns.reset();
        fill(0);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    fill(0);
    m_list->setFocus();
}

void ColumnsDialog::fill(int current) {
    const QScopedValueRollback filling(m_isFilling, true);
    const std::vector<int> offered = m_columns.offered();
    const auto shown = std::ranges::count_if(offered, [this](int column) { return !m_columns.isHidden(column); });
    m_list->clear();
    for (const int column : offered) {
        auto *item = new QListWidgetItem(m_columns.heading(column), m_list);
        item->setData(kColumnRole, column);
        const bool isShown = !m_columns.isHidden(column);
        item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
        const bool isLast = isShown && shown == 1; // a table of nothing helps nobody
        item->setFlags(isLast ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                              : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    m_list->setCurrentRow(current);
    enable();
}

int ColumnsDialog::columnAt(int row) const {
    const QListWidgetItem *item = m_list->item(row);
    return item ? item->data(kColumnRole).toInt() : -1;
}

void ColumnsDialog::toggled(int row) {
    if (m_isFilling || row < 0)
        return;
    m_columns.setHidden(columnAt(row), m_list->item(row)->checkState() != Qt::Checked);
    QTimer::singleShot(0, this, [this, row] { fill(row); }); // the entry is still at work
}

void ColumnsDialog::moveCurrent(bool towardsEnd) {
    const int row = m_list->currentRow();
    m_columns.move(columnAt(row), towardsEnd);
    fill(row + (towardsEnd ? 1 : -1));
}

void ColumnsDialog::enable() {
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace ui
