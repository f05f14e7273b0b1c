// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/upcoming/movements_tab.h"

#include "models/store/client.h"
#include "models/tables/movements_table_model.h"
#include "ui/charts/movements_chart.h"
#include "ui/phrases/names.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {
namespace {

/// How many days back the choices go.
constexpr std::array kSpans{1, 7, 30};
constexpr int kSpacing = 12;

QFrame *cardOf(QWidget *content, QWidget *parent) {
    auto *card = new QFrame(parent);
    setRole(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(content);
    return card;
}

} // namespace

MovementsTab::MovementsTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_spans(new SegmentedChoice(tr("Since"), {tr("Yesterday"), tr("7 days ago"), tr("30 days ago")}, this))
    , m_since(new DayField(tr("What moved since"), context.formats, this))
    , m_then(new Figure(tr("Coming month then"), this))
    , m_now(new Figure(tr("Coming month now"), this))
    , m_difference(new Figure(tr("Difference"), this))
    , m_chart(new MovementsChart(context.formats, context.appearance, this))
    , m_model(new tables::MovementsTableModel(context.client, this))
    , m_table(new TableView(context.formats, context.appearance, *m_model, QStringLiteral("movements"),
                            tr("Integrations behind the part"), this)) {
    m_parts = new FactTable(tr("What moved the coming month's total"),
                            {{.heading = tr("What"), .stretches = true},
                             {.heading = tr("Integrations"), .atTrailingEdge = true},
                             {.heading = tr("Amount"), .atTrailingEdge = true}},
                            tr("Nothing has moved it since then."), this);
    m_parts->setObjectName(QStringLiteral("movement-parts"));
    m_table->setObjectName(QStringLiteral("movements"));
    m_table->setEmptyText(tr("Choose a part to see its integrations."));
    m_since->setObjectName(QStringLiteral("moved-since"));
    layOut();
    m_since->setDay(context.clock.today().plusDays(-kSpans.front()));

    connect(m_spans, &SegmentedChoice::chosen, this, [this] {
        m_isPicked = false;
        follow();
    });
    connect(m_since, &QDateEdit::dateChanged, this, [this] {
        m_isPicked = true;
        ask();
    });
    connect(m_chart, &MovementsChart::partChosen, this, &MovementsTab::choose);
    connect(m_parts, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < int(m_shownParts.size()))
            choose(m_shownParts[std::size_t(row)].kind);
    });
    connect(m_parts, &FactTable::rowActivated, this, [this] {
        m_table->setFocus();
        m_table->setCurrentRow(0);
    });
    connect(m_table, &TableView::rowActivated, this, &MovementsTab::activate);
    connect(&context.client, &store::Client::changed, this, &MovementsTab::follow);
    connect(&context.clock, &BusinessClock::businessChanged, this, &MovementsTab::follow);
}

MovementsTab::~MovementsTab() = default;

void MovementsTab::layOut() {
    auto *bridge = new QHBoxLayout;
    bridge->setSpacing(kSpacing);
    bridge->addWidget(cardOf(m_chart, this), 3);
    bridge->addWidget(cardOf(m_parts, this), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpacing, 0, 0);
    column->setSpacing(kSpacing);
    column->addWidget(choices());
    column->addWidget(figures());
    column->addLayout(bridge, 2);
    column->addWidget(cardOf(m_table, this), 3);
}

QWidget *MovementsTab::choices() {
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    row->addWidget(textLabel(tr("Since"), TextStep::Body, whole));
    row->addWidget(m_spans);
    row->addWidget(m_since);
    QLabel *words = mutedLabel(tr("Every integration's next charge, as the day began and now."), TextStep::Body, whole);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    return whole;
}

QWidget *MovementsTab::figures() {
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(40);
    for (Figure *figure : {m_then, m_now, m_difference})
        row->addWidget(figure);
    row->addStretch(1);
    return card;
}

void MovementsTab::setShown(bool shown) {
    m_isShown = shown;
    if (shown)
        follow();
    else
        m_answer.forget();
}

void MovementsTab::takeOver(const MovementsTab &before) {
    m_spans->setCurrent(before.m_spans->current());
    m_since->setDay(before.m_since->day());
    m_isPicked = before.m_isPicked;
    m_kind = before.m_kind;
}

void MovementsTab::follow() {
    if (!m_isPicked)
        m_since->setDay(m_context.clock.today().plusDays(-kSpans[std::size_t(m_spans->current())]));
    m_since->setMaximumDate(m_context.clock.today().toDate());
    ask();
}

void MovementsTab::ask() {
    if (!m_isShown)
        return;
    m_answer.ask(m_context.client.total([since = m_since->day()](
                                            store::Session &session) { return session.lists().movements(since); },
                                        store::Use::Reports),
                 this, [this](const store::Result<store::Movements> &movements) {
                     if (movements)
                         present(*movements);
                     else
                         m_context.messages.explain(movements.error());
                 });
}

void MovementsTab::present(const store::Movements &movements) {
    const Formats &formats = m_context.formats;
    m_then->setValue(formats.money(movements.then));
    m_now->setValue(formats.money(movements.now));
    m_difference->setValue(formats.money(movements.now - movements.then));
    m_chart->setMovements(movements);
    m_shownParts.clear();
    std::ranges::copy_if(movements.parts, std::back_inserter(m_shownParts),
                         [](const store::MovementPart &part) { return part.integrations > 0; });
    std::vector<QStringList> rows;
    for (const store::MovementPart &part : m_shownParts)
        rows.push_back({movementName(part.kind), formats.count(part.integrations), formats.money(part.amount)});
    {
        const QSignalBlocker quiet(m_parts); // whatever row it keeps, the part that was chosen stays chosen
        m_parts->setRows(rows);
    }
    for (int row = 0; row < int(m_shownParts.size()); ++row)
        m_parts->item(row, 0)->setToolTip(movementExplanation(m_shownParts[std::size_t(row)].kind));
    const bool isThere = m_kind && std::ranges::count(m_shownParts, *m_kind, &store::MovementPart::kind) > 0;
    if (!isThere && !m_shownParts.empty())
        m_kind = m_shownParts.front().kind;
    if (m_kind)
        choose(*m_kind);
}

void MovementsTab::choose(store::MovementKind kind) {
    m_kind = kind;
    m_model->setQuery({.since = m_since->day(), .kind = kind});
    m_table->setAccessibleName(
        //: Of a table: the integrations that were opened, frozen … ; %1 is "Opened", "Frozen" …
        tr("Integrations behind the part: %1").arg(movementName(kind)));
    const auto part = std::ranges::find(m_shownParts, kind, &store::MovementPart::kind);
    const int row = int(part - m_shownParts.begin());
    if (part != m_shownParts.end() && m_parts->currentRow() != row)
        m_parts->setCurrentCell(row, 0);
}

void MovementsTab::activate(int row) {
    if (const std::optional<store::MovementRow> moved = m_model->rowAt(row))
        emit navigationRequested(
            {.page = PageId::Accounts,
             .account = moved->account,
             .integration = moved->label.isEmpty() ? std::nullopt : std::optional(moved->integration)});
}

} // namespace ui
