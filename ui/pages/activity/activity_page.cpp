// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/activity_page.h"

#include "ui/pages/activity/activity_filter_bar.h"
#include "ui/theme/restyle.h"
#include "ui/views/views_button.h"
#include "ui/widgets/columns_button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/totals_label.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace ui {
namespace {

using Column = tables::ActivityTableModel::Column;

constexpr int kPageMargin = 20;

} // namespace

ActivityPage::ActivityPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Activity, tr("Activity"), parent)
    , m_filter(new ActivityFilterBar(context, this))
    , m_model(new tables::ActivityTableModel(context.client, this))
    , m_table(new TableView(context.formats, context.appearance, *m_model, QStringLiteral("activity"), tr("Activity"),
                            this))
    , m_views(new ViewsButton(context, QStringLiteral("activity"),
                              {.table = *m_table,
                               .filters = [this] { return m_filter->filters(); },
                               .setFilters = [this](const FilterSet &filters) { m_filter->setFilters(filters); }},
                              this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, 8, kPageMargin, kPageMargin);
    column->setSpacing(12);
    auto *header = new PageHeader(title(), this);
    header->addAction(m_views);
    header->addAction(new ColumnsButton(*m_table, this));
    column->addWidget(header);
    column->addWidget(m_filter);
    column->addWidget(list(), 1);

    m_table->setObjectName(QStringLiteral("activity"));
    m_table->setEmptyText(tr("Nothing was done that matches. Take away a filter to see more."));
    m_table->setStretchingColumn(int(Column::Outcome));
    m_table->sortAtFirst(int(Column::At), Qt::DescendingOrder);
    connect(m_filter, &ActivityFilterBar::filterChanged, this, &ActivityPage::apply);
    connect(m_filter, &ActivityFilterBar::filterChanged, m_views, &ViewsButton::follow);
    connect(m_filter, &ActivityFilterBar::subjectChanged, this, &Page::placeChanged);
    connect(m_filter, &ActivityFilterBar::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &TableView::rowActivated, this, &ActivityPage::activate);
}

QWidget *ActivityPage::list() {
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *totals = new TotalsLabel(
        *m_model, [](const store::Totals &sums) { return tr("%Ln entry(s)", nullptr, int(sums.rows)); }, card);
    totals->setMargin(12);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(totals);
    return card;
}

Place ActivityPage::place() const {
    const store::ActivityQuery query = m_filter->query();
    return {.page = id(), .account = query.account, .integration = query.integration};
}

void ActivityPage::goTo(const Place &place) {
    const QSignalBlocker quiet(this);
    const bool isBare = !place.account && !place.integration;
    if (!std::exchange(m_wasShown, true) && isBare)
        m_views->showFirst();
    else
        m_filter->setSubject(place.account, place.integration);
    m_views->follow();
}

void ActivityPage::takeOver(const Page &before) {
    const auto &there = static_cast<const ActivityPage &>(before);
    if (!there.m_wasShown)
        return;
    m_wasShown = true;
    m_views->takeOver(*there.m_views);
}

void ActivityPage::shown() {
    apply();
}

void ActivityPage::focusSearch() {
    m_filter->focusSearch();
}

void ActivityPage::apply() {
    store::ActivityQuery query = m_filter->query();
    query.order = m_model->query().order;
    m_model->setQuery(query);
}

void ActivityPage::activate(int row) {
    const std::optional<store::ActivityRow> entry = m_model->rowAt(row);
    if (entry && entry->account)
        emit navigationRequested(
            {.page = PageId::Accounts, .account = entry->account, .integration = entry->integration});
    else if (entry && entry->run)
        emit navigationRequested({.page = PageId::RenewalRun});
}

} // namespace ui
