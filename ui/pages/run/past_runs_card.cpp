// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/past_runs_card.h"

#include "ui/phrases/run_phrases.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/fact_table.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int kLeastRowsInView = 3;
constexpr int kMostRowsInView = 8;
constexpr int kSide = 10; ///< the headings have the rest

} // namespace

PastRunsCard::PastRunsCard(const Formats &formats, QWidget *parent)
    : QFrame(parent)
    , m_formats(formats) {
    setRole(this, "card");
    setAccessibleName(tr("Past runs"));
    const std::vector<FactTable::Column> columns{
        {.heading = tr("Run"), .atTrailingEdge = true},
        {.heading = tr("Started")},
        {.heading = tr("By")},
        //: Everything due up to that day was billed
        {.heading = tr("Due up to")},
        {.heading = tr("Outcome"), .stretches = true},
        {.heading = tr("Invoices"), .atTrailingEdge = true},
        {.heading = tr("Removals"), .atTrailingEdge = true},
        {.heading = tr("Total"), .atTrailingEdge = true},
        //: What the dry run said when the run began
        {.heading = tr("Foreseen"), .atTrailingEdge = true},
    };
    m_table = new FactTable(tr("Past runs"), columns, {}, this);
    QLabel *heading = textLabel(tr("Past runs"), TextStep::Heading, this);
    heading->setContentsMargins(kSide, 0, kSide, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, 16, kSide, kSide);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(m_table);
    show({});
}

void PastRunsCard::present(const std::vector<store::PastRun> &runs) {
    m_isRead = true;
    m_table->setEmptyText(tr("There was no run yet."));
    show(runs);
}

void PastRunsCard::setUnread(const QString &why) {
    if (!m_isRead)
        m_table->setEmptyText(why);
}

void PastRunsCard::show(const std::vector<store::PastRun> &runs) {
    std::vector<QStringList> rows;
    rows.reserve(runs.size());
    for (const store::PastRun &run : runs)
        rows.push_back(words(run));
    m_table->setRows(rows);
    for (int row = 0; row < int(runs.size()); ++row) {
        const QString against = forecastSentence(runs[std::size_t(row)], m_formats);
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->item(row, column)->setToolTip(against);
        m_table->item(row, m_table->columnCount() - 1)->setData(Qt::AccessibleDescriptionRole, against);
    }
    const int inView = std::clamp(int(runs.size()), kLeastRowsInView, kMostRowsInView);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + inView * m_table->verticalHeader()->defaultSectionSize());
}

QStringList PastRunsCard::words(const store::PastRun &run) const {
    const QString outcome = !run.finishedAt  ? tr("Under way, or interrupted")
                            : run.incomplete ? tr("Incomplete")
                                             : tr("Complete");
    return {QString::number(run.id.value),
            m_formats.instant(run.startedAt),
            run.login,
            m_formats.day(run.asOf),
            outcome,
            m_formats.count(run.invoices),
            m_formats.count(run.removed),
            m_formats.money(run.total),
            run.foreseen ? m_formats.money(run.foreseen->total) : QStringLiteral("–")};
}

} // namespace ui
