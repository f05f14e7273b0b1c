// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/upcoming/upcoming_page.h"

#include "models/store/client.h"
#include "ui/actions/file_export.h"
#include "ui/actions/why_question.h"
#include "ui/pages/upcoming/movements_tab.h"
#include "ui/pages/upcoming/upcoming_charts.h"
#include "ui/pages/upcoming/upcoming_filter_bar.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/views/views_button.h"
#include "ui/widgets/columns_button.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/freshness_label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {
namespace {

using store::UpcomingBy;
using Column = tables::UpcomingTableModel::Column;

constexpr int kPageMargin = 20;

const QString kChart = QStringLiteral("chart");

} // namespace

UpcomingPage::UpcomingPage(const PageContext &context, QWidget *parent)
    : Page(PageId::UpcomingRenewals, tr("Upcoming renewals"), parent)
    , m_context(context)
    , m_filter(new UpcomingFilterBar(context, this))
    , m_unsettled(new Notice(Tone::Accent, this))
    , m_unpriced(new Notice(Tone::Caution, this))
    , m_charges(new Figure(tr("Charges"), this))
    , m_amount(new Figure(tr("To be charged"), this))
    , m_removals(new Figure(tr("Removals"), this))
    , m_charts(new UpcomingCharts(context, this))
    , m_model(new tables::UpcomingTableModel(context.client, this))
    , m_table(new TableView(context.formats, context.appearance, *m_model, QStringLiteral("upcoming"),
                            tr("Upcoming charges and removals"), this))
    , m_views(new ViewsButton(context, QStringLiteral("upcoming"),
                              {.table = *m_table,
                               .filters = [this] { return filters(); },
                               .setFilters = [this](const FilterSet &filters) { setFilters(filters); }},
                              this))
    , m_export(new FileExport(context, this))
    , m_question(new WhyQuestion(context, this))
    , m_why(new QToolButton(this))
    , m_tabs(new QTabWidget(this))
    , m_moved(new MovementsTab(context, this)) {
    auto *header = new PageHeader(title(), this);
    header->addNote(new FreshnessLabel(context.formats, *m_model, this));
    m_why->setObjectName(QStringLiteral("why-this-amount"));
    m_why->setText(tr("Why this amount?"));
    m_why->setAccessibleName(m_why->text());
    m_why->setIcon(icon(QStringLiteral("help")));
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_why->setFocusPolicy(Qt::StrongFocus);
    header->addAction(m_why);
    header->addAction(m_views);
    header->addAction(new ColumnsButton(*m_table, this));
    header->addAction(m_export->button());
    m_tabs->setObjectName(QStringLiteral("upcoming-tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(title());
    m_tabs->addTab(toCome(), tr("To come"));
    m_tabs->addTab(m_moved, tr("What moved"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, 8, kPageMargin, kPageMargin);
    column->setSpacing(12);
    column->addWidget(header);
    column->addWidget(m_tabs, 1);

    connect(m_filter, &UpcomingFilterBar::filterChanged, this, &UpcomingPage::apply);
    connect(m_filter, &UpcomingFilterBar::placeChanged, this, &Page::placeChanged);
    connect(m_unsettled, &Notice::pressed, this, [this] { emit navigationRequested({.page = PageId::RenewalRun}); });
    connect(m_charts, &UpcomingCharts::daysChosen, this, [this](domain::Day from, domain::Day to) {
        if (from == to)
            narrowTo(from);
        else
            m_filter->showDays(from, to);
    });
    connect(m_charts, &UpcomingCharts::shareChosen, m_filter, &UpcomingFilterBar::showOnly);
    connect(m_charts, &UpcomingCharts::billedChosen, this, [this](domain::Day from, domain::Day to) {
        emit navigationRequested({.page = PageId::Invoices, .account = m_filter->account(), .day = from, .until = to});
    });
    connect(m_charts, &UpcomingCharts::bucketsCounted, this, &UpcomingPage::presentUnpriced);
    connect(m_charts, &UpcomingCharts::keptChanged, m_views, &ViewsButton::follow);
    connect(m_charts, &UpcomingCharts::failed, this, &UpcomingPage::explain);
    connect(m_model, &tables::WindowedTableModelBase::totalsChanged, this, &UpcomingPage::present);
    connect(m_table, &TableView::rowActivated, this, &UpcomingPage::activate);
    connect(m_table, &TableView::currentRowChanged, this, &UpcomingPage::enableWhy);
    connect(m_table, &TableView::currentRowUpdated, this, &UpcomingPage::enableWhy);
    connect(m_why, &QToolButton::clicked, this, &UpcomingPage::askWhy);
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this] { m_moved->setShown(m_isShown && m_tabs->currentWidget() == m_moved); });
    connect(m_moved, &MovementsTab::navigationRequested, this, &Page::navigationRequested);
    connect(m_export, &FileExport::requested, this, &UpcomingPage::exportRows);
    connect(&context.client, &store::Client::changed, this, &UpcomingPage::follow);
    connect(&context.clock, &BusinessClock::businessChanged, this, &UpcomingPage::follow);
    enableWhy();
}

UpcomingPage::~UpcomingPage() = default;

QWidget *UpcomingPage::toCome() {
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_filter);
    column->addWidget(m_export->strip());
    column->addWidget(m_unsettled);
    column->addWidget(m_unpriced);
    column->addWidget(figures());
    column->addWidget(lists(), 1);
    return whole;
}

QWidget *UpcomingPage::figures() {
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(40);
    for (Figure *figure : {m_amount, m_charges, m_removals})
        row->addWidget(figure);
    row->addStretch(1);
    return card;
}

QWidget *UpcomingPage::lists() {
    const auto card = [this](QWidget *content) {
        auto *frame = new QFrame(this);
        setRole(frame, "card");
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(1, 1, 1, 1);
        column->addWidget(content);
        return frame;
    };
    m_table->setObjectName(QStringLiteral("upcoming"));
    m_table->setEmptyText(tr("Nothing renews and nothing is removed on these days."));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    setRole(splitter, "gap");
    splitter->setHandleWidth(12);
    splitter->addWidget(card(m_charts));
    splitter->addWidget(card(m_table));
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

Place UpcomingPage::place() const {
    return {.page = id(), .account = m_filter->account(), .day = m_filter->day()};
}

void UpcomingPage::goTo(const Place &place) {
    const QSignalBlocker quiet(this);
    if (!std::exchange(m_wasGoneTo, true) && !place.account && !place.day) {
        m_views->showFirst();
        return;
    }
    if (place.account || place.day) // what is asked for stands there
        m_tabs->setCurrentIndex(0);
    m_filter->confine(place.account, place.day);
}

void UpcomingPage::takeOver(const Page &before) {
    const auto &there = static_cast<const UpcomingPage &>(before);
    if (!there.m_wasGoneTo)
        return;
    m_wasGoneTo = true;
    m_oldest = there.m_oldest;
    m_views->takeOver(*there.m_views);
    m_filter->takeOver(*there.m_filter);
    m_moved->takeOver(*there.m_moved);
}

void UpcomingPage::shown() {
    m_isShown = true;
    m_charts->setShown(true);
    askOldest();
    m_moved->setShown(m_tabs->currentWidget() == m_moved);
}

void UpcomingPage::hidden() {
    m_isShown = false;
    m_moved->setShown(false);
    m_oldestAnswer.forget();
    m_charts->setShown(false);
}

void UpcomingPage::follow() {
    if (m_isShown)
        askOldest();
}

void UpcomingPage::askOldest() {
    m_oldestAnswer.ask(m_context.client.fetch(
                           [](store::Session &session) { return session.details().oldestUnsettled(); }),
                       this, [this](const store::Result<std::optional<domain::Day>> &oldest) {
                           if (oldest)
                               m_oldest = *oldest;
                           else
                               explain(oldest.error());
                           m_filter->setOldest(m_oldest);
                       });
}

FilterSet UpcomingPage::filters() const {
    FilterSet set = m_filter->filters();
    if (const QString chart = m_charts->kept(); !chart.isEmpty())
        set.insert(kChart, chart);
    return set;
}

void UpcomingPage::setFilters(const FilterSet &filters) {
    m_charts->setKept(filters.value(kChart));
    m_filter->setFilters(filters);
}

store::UpcomingQuery UpcomingPage::query() const {
    store::UpcomingQuery query = m_filter->query();
    const store::UpcomingQuery &before = m_model->query();
    if (query.by == before.by) { // the columns are the same ones
        query.sort = before.sort;
        query.order = before.order;
    }
    return query;
}

void UpcomingPage::apply() {
    m_views->follow();
    const store::UpcomingQuery asked = query();
    m_table->setStretchingColumn(int(asked.by == UpcomingBy::Day ? Column::DueOn : Column::Account));
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnOffered(column, tables::UpcomingTableModel::appliesTo(Column(column), asked.by));
    presentUnsettled(asked.from);
    if (asked != m_model->query()) {
        for (Figure *figure : {m_charges, m_amount, m_removals})
            figure->setUnknown();
    }
    const bool otherColumns = !m_isSorted || asked.by != m_model->query().by;
    m_model->setQuery(asked);
    if (otherColumns)
        m_table->sortAtFirst(int(Column::DueOn), Qt::AscendingOrder);
    m_isSorted = true;
    m_charts->setQuery(asked);
}

void UpcomingPage::present(const store::Totals &totals) {
    m_amount->setValue(m_context.formats.money(totals.amount));
    m_charges->setValue(m_context.formats.count(totals.charges));
    m_removals->setValue(m_context.formats.count(totals.removals));
}

void UpcomingPage::presentUnsettled(domain::Day from) {
    if (!m_oldest || *m_oldest > m_context.clock.today()) {
        m_unsettled->beSilent();
        return;
    }
    const QString since = m_context.formats.day(*m_oldest);
    m_unsettled->say(from <= *m_oldest
                         ? tr("Billing dates since %1 have come and are not billed yet. They are included "
                              "here; the next renewal run bills them.")
                               .arg(since)
                         : tr("Billing dates since %1 have come and are not billed yet. Those before %2 "
                              "are not in this list; the next renewal run bills them all.")
                               .arg(since, m_context.formats.day(from)),
                     tr("Go to renewal run"));
}

void UpcomingPage::presentUnpriced(const std::vector<ChargeBucket> &buckets) {
    qint64 unpriced = 0;
    for (const ChargeBucket &bucket : buckets)
        unpriced += bucket.unpriced;
    if (unpriced > 0)
        m_unpriced->say(
            tr("%Ln charge(s) have no price in force on their day and add nothing here. Unless a manager sets "
               "one, the run leaves their accounts out and names them (R19).",
               nullptr, int(unpriced)));
    else
        m_unpriced->beSilent();
}

void UpcomingPage::activate(int row) {
    const std::optional<store::UpcomingRow> charge = m_model->rowAt(row);
    if (!charge)
        return;
    if (charge->account)
        emit navigationRequested(
            {.page = PageId::Accounts, .account = charge->account, .integration = charge->integration});
    else
        narrowTo(charge->dueOn);
}

void UpcomingPage::askWhy() {
    const std::optional<store::UpcomingRow> charge = m_model->rowAt(m_table->currentRow());
    if (charge && charge->integration)
        m_question->askCharge(*charge->integration, charge->dueOn);
}

/// A sum of many charges has no single reason.
void UpcomingPage::enableWhy() {
    const std::optional<store::UpcomingRow> charge = m_model->rowAt(m_table->currentRow());
    const bool isOne = charge && charge->integration;
    m_why->setEnabled(isOne);
    m_why->setToolTip(isOne ? tr("What decides about the charge that is selected, and words for the customer")
                            : tr("Select one charge, in the list by integration, to see why it is what it is."));
}

void UpcomingPage::narrowTo(domain::Day day) {
    m_filter->confine(m_filter->account(), day);
    apply();
    emit placeChanged();
}

void UpcomingPage::exportRows() {
    const store::UpcomingQuery asked = query();
    const auto write = [asked](store::Streams &streams, const reports::ExportTarget &target,
                               store::Progress &progress) {
        return reports::exportUpcoming(streams, asked, target, progress);
    };
    const auto totals = asked == m_model->query() ? m_model->totals() : std::nullopt;
    const QStringList summary =
        QStringList{tr("Charges and removals from %1 to %2, added up as in the table.")
                        .arg(m_context.formats.day(asked.from), m_context.formats.day(asked.to))}
        + m_filter->whose();
    m_export->begin({.title = tr("Export upcoming renewals"),
                     .summary = summary.join(u'\n'),
                     .contents = {{.name = title(),
                                   .fileName = QStringLiteral("upcoming-%1-%2").arg(asked.from.iso(), asked.to.iso()),
                                   .extent = totals
                                                 //: Before an export: %n rows, %1 is money
                                                 ? tr("%Ln row(s), %1 in total", nullptr, int(totals->rows))
                                                       .arg(m_context.formats.money(totals->amount))
                                                 : QString(),
                                   .write = write}}});
}

void UpcomingPage::explain(const domain::Error &error) {
    m_context.messages.explain(error, {.text = tr("Try again"),
                                       .act =
                                           [self = QPointer(this)] {
                                               if (self)
                                                   self->askOldest();
                                           },
                                       .comesByItself = true});
}

} // namespace ui
