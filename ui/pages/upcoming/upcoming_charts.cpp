// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/upcoming/upcoming_charts.h"

#include "models/store/client.h"
#include "ui/charts/category_chart.h"
#include "ui/charts/charges_chart.h"
#include "ui/pages/upcoming/upcoming_page.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>
#include <utility>

namespace ui {
namespace {

using domain::Day;
using store::ShareBy;

/// So many bars for names; the table has all of them.
constexpr std::size_t kMostShares = 8;
constexpr int kMonthsBefore = 6;
constexpr int kMonthsAfter = 6;

const QString kAsTable = QStringLiteral("/table");
/// In the order of the buttons, as files write them.
const QStringList kCodes{QStringLiteral("time"), QStringLiteral("supplier"), QStringLiteral("channel"),
                         QStringLiteral("month")};

std::vector<CategoryChart::Part> kindsOfCharges() {
    return {{.name = ChargesChart::tr("Connectivity"), .colour = &Theme::chartConnectivity},
            {.name = ChargesChart::tr("Frozen"), .colour = &Theme::chartFrozen}};
}

std::vector<CategoryChart::Part> billedAndToCome() {
    return {{.name = UpcomingCharts::tr("Billed"), .colour = &Theme::mutedText},
            {.name = UpcomingCharts::tr("Still to come"),
             .colour = &Theme::chartConnectivity,
             .mark = ChartKey::Mark::HatchedBar}};
}

FactTable::Column amountColumn(const QString &heading) {
    return {.heading = heading, .atTrailingEdge = true};
}

/// What renewals have billed in the months that have begun. Of one supplier or sales channel the lines tell it, of all
/// the invoices do, which are fewer.
store::Result<void> addBilled(std::vector<ChargeMonth> &months, const store::UpcomingQuery &query, Day today,
                              store::Lists &lists) {
    for (ChargeMonth &month : months) {
        if (month.first > today)
            break;
        const store::InvoiceFilter filter{
            .account = query.account, .kind = domain::InvoiceKind::Renewal, .from = month.first, .to = month.last};
        const store::Result<store::Totals> billed =
            query.supplier || query.channel
                ? lists.invoiceLineTotals({.filter = filter, .supplier = query.supplier, .channel = query.channel})
                : lists.invoiceTotals(filter);
        if (!billed)
            return billed.error();
        month.billed = billed->amount;
    }
    return {};
}

} // namespace

UpcomingCharts::UpcomingCharts(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(new SegmentedChoice(
          tr("Chart"), {tr("Over time"), tr("By supplier"), tr("By sales channel"), tr("Month over month")}, this))
    , m_asTable(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_time(new ChargesChart(context.formats, context.appearance, this))
    , m_ends(new CategoryChart(CategoryChart::Bars::Lying, kindsOfCharges(), context.formats, context.appearance, this))
    , m_byMonth(
          new CategoryChart(CategoryChart::Bars::Upright, billedAndToCome(), context.formats, context.appearance, this))
    , m_timeTable(new FactTable(tr("Charges over time"),
                                {{.heading = tr("Days"), .stretches = true},
                                 amountColumn(ChargesChart::tr("Connectivity")),
                                 amountColumn(ChargesChart::tr("Frozen")),
                                 amountColumn(tr("Total")),
                                 amountColumn(tr("Charges")),
                                 amountColumn(ChargesChart::tr("Removals"))},
                                {}, this))
    , m_endsTable(new FactTable(tr("Charges by supplier or sales channel"),
                                {{.heading = tr("Name"), .stretches = true},
                                 amountColumn(ChargesChart::tr("Connectivity")),
                                 amountColumn(ChargesChart::tr("Frozen")),
                                 amountColumn(tr("Total")),
                                 amountColumn(tr("Share")),
                                 amountColumn(tr("Charges")),
                                 amountColumn(ChargesChart::tr("Removals"))},
                                UpcomingPage::tr("Nothing renews and nothing is removed on these days."), this))
    , m_monthsTable(new FactTable(tr("Charges month over month"),
                                  {{.heading = tr("Month"), .stretches = true},
                                   amountColumn(tr("Billed")),
                                   amountColumn(tr("Still to come")),
                                   amountColumn(tr("Total")),
                                   amountColumn(tr("Change")),
                                   //: A column: by how many percent a month is more than the one before it
                                   amountColumn(tr("Change in percent"))},
                                  {}, this)) {
    m_kind->setObjectName(QStringLiteral("chart"));
    m_asTable->setObjectName(QStringLiteral("as-table"));
    m_timeTable->setObjectName(QStringLiteral("charges-over-time"));
    m_endsTable->setObjectName(QStringLiteral("charges-by-end"));
    m_monthsTable->setObjectName(QStringLiteral("charges-by-month"));
    m_ends->setObjectName(QStringLiteral("by-end"));
    m_byMonth->setObjectName(QStringLiteral("by-month"));
    m_asTable->setText(tr("As a table"));
    m_asTable->setAccessibleName(tr("Show the chart as a table"));
    m_asTable->setToolTip(m_asTable->accessibleName());
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    layOut();
    listenToCharts();
    turnToChosen();
}

UpcomingCharts::~UpcomingCharts() = default;

void UpcomingCharts::layOut() {
    const auto choices = m_kind->findChildren<QToolButton *>();
    for (qsizetype i = 0; i < choices.size(); ++i) // the filter's choices are on the same page
        choices[i]->setObjectName(QStringLiteral("chart-%1").arg(i));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 0);
    head->addWidget(m_kind);
    head->addStretch(1);
    head->addWidget(m_asTable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    for (QWidget *one :
         std::initializer_list<QWidget *>{m_time, m_ends, m_byMonth, m_timeTable, m_endsTable, m_monthsTable})
        m_stack->addWidget(one);
    for (FactTable *table : {m_timeTable, m_endsTable, m_monthsTable})
        table->setSelectionMode(QAbstractItemView::ExtendedSelection);
}

void UpcomingCharts::listenToCharts() {
    const auto changed = [this] {
        turnToChosen();
        ask();
        emit keptChanged();
    };
    connect(m_kind, &SegmentedChoice::chosen, this, changed);
    connect(m_asTable, &QToolButton::toggled, this, changed);
    connect(m_time, &ChargesChart::bucketChosen, this, &UpcomingCharts::daysChosen);
    connect(m_timeTable, &FactTable::rowActivated, this, &UpcomingCharts::chooseBucket);
    connect(m_ends, &CategoryChart::barChosen, this, [this](int bar) { chooseShare(bar); });
    connect(m_endsTable, &FactTable::rowActivated, this, &UpcomingCharts::chooseShare);
    connect(m_byMonth, &CategoryChart::barChosen, this, [this](int bar, int part) { chooseMonth(bar, part == 0); });
    connect(m_monthsTable, &FactTable::rowActivated, this, [this](int row) { chooseMonth(row, false); });
}

UpcomingCharts::Kind UpcomingCharts::kind() const {
    return Kind(m_kind->current());
}

QString UpcomingCharts::kept() const {
    const QString code = kCodes[m_kind->current()] + (m_asTable->isChecked() ? kAsTable : QString());
    return code == kCodes.front() ? QString() : code;
}

void UpcomingCharts::setKept(const QString &kept) {
    const QSignalBlocker quiet(this);
    const bool asTable = kept.endsWith(kAsTable);
    const qsizetype known = kCodes.indexOf(asTable ? kept.chopped(kAsTable.size()) : kept);
    m_kind->setCurrent(int(std::max<qsizetype>(0, known)));
    {
        const QSignalBlocker alone(m_asTable);
        m_asTable->setChecked(asTable);
    }
    turnToChosen();
    ask();
}

void UpcomingCharts::turnToChosen() {
    const bool asTable = m_asTable->isChecked();
    switch (kind()) {
    case Kind::OverTime: m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_timeTable) : m_time); break;
    case Kind::BySupplier:
    case Kind::ByChannel: m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_endsTable) : m_ends); break;
    case Kind::ByMonth: m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_monthsTable) : m_byMonth); break;
    }
}

void UpcomingCharts::setQuery(const store::UpcomingQuery &query) {
    m_query = query;
    m_query.by = store::UpcomingBy::Day;
    m_query.sort = store::UpcomingColumn::DueOn;
    m_query.order = Qt::AscendingOrder;
    m_isAsked = true;
    ask();
}

void UpcomingCharts::setShown(bool shown) {
    m_isShown = shown;
    if (shown) {
        ask();
        return;
    }
    for (Question *question : {&m_bucketsAsked, &m_sharesAsked, &m_monthsAsked})
        question->answer.forget();
}

bool UpcomingCharts::isAnother(const Question &question, const store::UpcomingQuery &query) const {
    return question.query != query || question.kind != kind();
}

template <typename T, typename Work, typename Then>
void UpcomingCharts::ask(Question &question, const store::UpcomingQuery &query, Work work, Then then) {
    if (question.answer.isWaiting() && !isAnother(question, query)) {
        question.wantsAgain = true;
        return;
    }
    question.query = query;
    question.kind = kind();
    question.wantsAgain = false;
    question.answer.ask(m_context.client.total(work, store::Use::Reports), this,
                        [this, &question, then](const store::Result<T> &found) {
                            if (found)
                                then(*found);
                            else
                                emit failed(found.error());
                            if (std::exchange(question.wantsAgain, false))
                                ask();
                        });
}

void UpcomingCharts::ask() {
    if (!m_isAsked || !m_isShown)
        return;
    askBuckets(); // also for what has no price, whichever chart is shown
    if (kind() == Kind::ByMonth)
        askMonths();
    else if (kind() != Kind::OverTime)
        askShares();
}

void UpcomingCharts::askBuckets() {
    store::UpcomingQuery days = m_query;
    using Buckets = store::Result<std::vector<ChargeBucket>>;
    const auto count = [days](store::Session &session) -> Buckets {
        const auto rows = session.lists().upcoming(days, {.count = days.to.daysSince(days.from) + 1});
        if (!rows)
            return rows.error();
        return chargeBuckets(*rows, days.from, days.to);
    };
    ask<std::vector<ChargeBucket>>(m_bucketsAsked, days, count, [this](const std::vector<ChargeBucket> &buckets) {
        m_buckets = buckets;
        presentBuckets();
        emit bucketsCounted(m_buckets);
    });
}

void UpcomingCharts::askShares() {
    using Shares = std::vector<store::UpcomingShare>;
    if (isAnother(m_sharesAsked, m_query)) { // those of another question say nothing about this one
        m_shares.clear();
        m_endsTable->setEmptyText(TableView::tr("Loading…"));
        presentShares();
    }
    const ShareBy by = kind() == Kind::BySupplier ? ShareBy::Supplier : ShareBy::Channel;
    ask<Shares>(
        m_sharesAsked, m_query,
        [query = m_query, by](store::Session &session) { return session.lists().upcomingShares(query, by); },
        [this](const Shares &shares) {
            m_shares = shares;
            m_endsTable->setEmptyText(UpcomingPage::tr("Nothing renews and nothing is removed on these days."));
            presentShares();
        });
}

void UpcomingCharts::askMonths() {
    using Months = std::vector<ChargeMonth>;
    const Day today = m_context.clock.today();
    store::UpcomingQuery days = m_query;
    days.from = days.to = today; // whichever days are listed: the months stay
    if (isAnother(m_monthsAsked, days)) {
        m_months.clear();
        presentMonths();
    }
    const auto count = [days, today](store::Session &session) mutable -> store::Result<Months> {
        std::vector<ChargeMonth> months = monthsAround(today, kMonthsBefore, kMonthsAfter);
        if (const auto billed = addBilled(months, days, today, session.lists()); !billed)
            return billed.error();
        days.from = months.front().first;
        days.to = months.back().last;
        const auto rows = session.lists().upcoming(days, {.count = days.to.daysSince(days.from) + 1});
        if (!rows)
            return rows.error();
        addToCome(months, *rows);
        return months;
    };
    ask<Months>(m_monthsAsked, days, count, [this](const Months &months) {
        m_months = months;
        presentMonths();
    });
}

void UpcomingCharts::presentBuckets() {
    const Formats &formats = m_context.formats;
    m_time->setBuckets(m_buckets, bucketWidth(m_query.from, m_query.to));
    std::vector<QStringList> rows;
    for (const ChargeBucket &bucket : m_buckets)
        rows.push_back({m_time->daysOf(bucket), formats.money(bucket.connectivity), formats.money(bucket.frozen),
                        formats.money(bucket.total()), formats.count(bucket.charges), formats.count(bucket.removals)});
    m_timeTable->setRows(rows);
}

std::vector<QStringList> UpcomingCharts::shareRows() const {
    const Formats &formats = m_context.formats;
    domain::Money sum;
    for (const store::UpcomingShare &share : m_shares)
        sum += share.amount;
    std::vector<QStringList> rows;
    for (const store::UpcomingShare &share : m_shares)
        rows.push_back({share.name, formats.money(share.amount - share.frozenAmount), formats.money(share.frozenAmount),
                        formats.money(share.amount),
                        sum == domain::Money() ? QString() : formats.percent(inTenths(share.amount, sum)),
                        formats.count(share.connectivityCount + share.frozenCount), formats.count(share.removalCount)});
    return rows;
}

void UpcomingCharts::presentShares() {
    m_endsTable->setRows(shareRows());
    std::vector<CategoryChart::Bar> bars;
    for (const store::UpcomingShare &share : m_shares | std::views::take(kMostShares)) {
        const qint64 charges = share.connectivityCount + share.frozenCount;
        bars.push_back({.name = share.name,
                        .parts = {share.amount - share.frozenAmount, share.frozenAmount},
                        .told = ChargesChart::tr("%1: %2 in %Ln charge(s)", nullptr, int(charges))
                                    .arg(share.name, m_context.formats.money(share.amount))});
    }
    const QString name = (kind() == Kind::BySupplier
                              //: A chart's heading; %1 is a currency: USD
                              ? tr("Charges by supplier, in %1")
                              //: A chart's heading; %1 is a currency: USD
                              : tr("Charges by sales channel, in %1"))
                             .arg(m_context.formats.currency());
    const bool isCut = m_shares.size() > kMostShares;
    m_ends->setBars(isCut ? name + QStringLiteral(" · ")
                                + tr("the %1 largest of %2")
                                      .arg(m_context.formats.count(qint64(kMostShares)),
                                           m_context.formats.count(qint64(m_shares.size())))
                          : name,
                    bars);
    m_endsTable->setAccessibleName(name);
}

void UpcomingCharts::presentMonths() {
    const Formats &formats = m_context.formats;
    std::vector<QStringList> rows;
    std::vector<CategoryChart::Bar> bars;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const ChargeMonth &month = m_months[i];
        const auto change = i > 0 ? changeInTenths(month, m_months[i - 1]) : std::nullopt;
        const QString name = formats.month(month.first);
        const QString percent = change ? formats.change(*change) : QString();
        rows.push_back({name, formats.money(month.billed), formats.money(month.toCome), formats.money(month.total()),
                        i > 0 ? formats.money(month.total() - m_months[i - 1].total()) : QString(), percent});
        //: Of one bar: %1 is a month, %2 and %3 are money
        QString told =
            tr("%1: %2 billed, %3 still to come").arg(name, formats.money(month.billed), formats.money(month.toCome));
        if (change)
            //: Goes on after "Dec 2026: $9.00 billed, $0.00 still to come"; %1 is a percentage with its sign
            told += QStringLiteral(", ") + tr("%1 compared with the month before").arg(percent);
        bars.push_back({.name = name, .parts = {month.billed, month.toCome}, .told = told, .note = percent});
    }
    m_monthsTable->setRows(rows);
    //: A chart's heading; %1 is a currency: USD
    m_byMonth->setBars(tr("Renewals month over month, in %1").arg(formats.currency()), bars);
}

void UpcomingCharts::chooseBucket(int row) {
    if (row >= 0 && row < int(m_buckets.size()))
        emit daysChosen(m_buckets[std::size_t(row)].from, m_buckets[std::size_t(row)].to);
}

void UpcomingCharts::chooseShare(int row) {
    if (row >= 0 && row < int(m_shares.size()))
        emit shareChosen(m_shares[std::size_t(row)]);
}

/// What is still to come of a month is in the list; what has been billed is among the invoices.
void UpcomingCharts::chooseMonth(int row, bool billed) {
    if (row < 0 || row >= int(m_months.size()))
        return;
    const ChargeMonth &month = m_months[std::size_t(row)];
    const bool isToCome = month.chargesToCome > 0 || month.first > m_context.clock.today();
    if (isToCome && !(billed && month.billed > domain::Money()))
        emit daysChosen(month.first, month.last);
    else if (m_query.supplier || m_query.channel)
        m_context.messages.tell(tr("Invoices are not listed by supplier or sales channel. Take that filter away to see "
                                   "those of the month."),
                                Tone::Neutral);
    else
        emit billedChosen(month.first, month.last);
}

} // namespace ui
