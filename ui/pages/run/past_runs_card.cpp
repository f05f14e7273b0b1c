// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/past_runs_card.h"

#include "ui/pages/run/past_runs_model.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int kRowHeight = 34;
constexpr int kRowsInView = 6;
constexpr int kColumnPadding = 24;

} // namespace

PastRunsCard::PastRunsCard(const Formats &formats, QWidget *parent)
    : QFrame(parent)
    , m_model(new PastRunsModel(formats, this))
    , m_table(new QTableView(this))
    , m_none(mutedLabel(tr("There was no run yet."), TextStep::Body, this)) {
    setRole(this, "card");
    setAccessibleName(tr("Past runs"));
    QLabel *heading = textLabel(tr("Past runs"), TextStep::Heading, this);
    heading->setContentsMargins(20, 16, 20, 8);
    m_none->setContentsMargins(20, 0, 20, 16);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Past runs"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(m_none);
    column->addWidget(m_table);
    present({});
}

void PastRunsCard::present(const std::vector<store::PastRun> &runs) {
    m_model->setRuns(runs);
    m_none->setVisible(runs.empty());
    m_table->setVisible(!runs.empty());
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + kColumnPadding);
    const int rows = std::clamp(int(runs.size()), 1, kRowsInView);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * kRowHeight + 2);
}

} // namespace ui
