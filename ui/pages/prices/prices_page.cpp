// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prices/prices_page.h"

#include "models/store/client.h"
#include "ui/actions/write_guard.h"
#include "ui/dialogs/new_plan_dialog.h"
#include "ui/dialogs/price_dialog.h"
#include "ui/pages/prices/names_tab.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

using domain::Command;

constexpr int kPageMargin = 20;

std::vector<FactTable::Column> priceColumns() {
    return {{.heading = PricesPage::tr("From")},
            {.heading = PricesPage::tr("Until before"), .stretches = true},
            {.heading = PricesPage::tr("Monthly fee"), .atTrailingEdge = true}};
}

} // namespace

PricesPage::PricesPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Prices, tr("Plans and prices"), parent)
    , m_context(context)
    , m_tabs(new QTabWidget(this))
    , m_suppliers(new NamesTab(context, CatalogueNames::Suppliers, this))
    , m_channels(new NamesTab(context, CatalogueNames::Channels, this))
    , m_plans(new FactTable(tr("Plans"),
                            {{.heading = tr("Plan"), .stretches = true},
                             {.heading = tr("Setup fee"), .atTrailingEdge = true},
                             {.heading = tr("Monthly fee today"), .atTrailingEdge = true}},
                            tr("No plans yet. Press “New plan…” to add the first one."), this))
    , m_planPrices(
          new FactTable(tr("Prices of the plan"), priceColumns(), tr("Select a plan to see its prices."), this))
    , m_frozenPrices(new FactTable(tr("Frozen fee"), priceColumns(), {}, this))
    , m_newPrice(new QPushButton(tr("New price…"), this))
    , m_newPriceGuard(new WriteGuard(context.access, Command::SetPlanPrice, m_newPrice)) {
    m_plans->setObjectName(QStringLiteral("plans"));
    m_planPrices->setObjectName(QStringLiteral("plan-prices"));
    m_frozenPrices->setObjectName(QStringLiteral("frozen-prices"));
    m_newPrice->setObjectName(QStringLiteral("new-price"));
    auto *header = new PageHeader(title(), this);
    auto *newPlan = new QPushButton(tr("New plan…"), this);
    newPlan->setObjectName(QStringLiteral("new-plan-button"));
    setRole(newPlan, "primary");
    new WriteGuard(context.access, Command::AddPlan, newPlan);
    header->addAction(newPlan);
    m_tabs->setObjectName(QStringLiteral("catalogue-tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(title());
    m_tabs->addTab(costs(), tr("Plans"));
    m_tabs->addTab(m_suppliers, NamesTab::tr("Suppliers"));
    m_tabs->addTab(m_channels, NamesTab::tr("Sales channels"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, 8, kPageMargin, kPageMargin);
    column->setSpacing(6);
    column->addWidget(header);
    column->addWidget(m_tabs, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &PricesPage::showTab);
    connect(m_plans, &QTableWidget::currentCellChanged, this, &PricesPage::showPlan);
    connect(newPlan, &QPushButton::clicked, this, [this] { openForm(new NewPlanDialog(m_context, this)); });
    connect(m_newPrice, &QPushButton::clicked, this, [this] {
        const int row = m_plans->currentRow();
        if (row >= 0 && row < int(m_prices.plans.size()))
            openForm(new PriceDialog(m_context, m_prices.plans[std::size_t(row)].name, this));
    });
    const auto follow = [this] {
        if (m_isShown)
            ask();
    };
    connect(&context.client, &store::Client::changed, this, follow);
    connect(&context.clock, &BusinessClock::businessChanged, this, follow);
    showPlan(-1);
}

QWidget *PricesPage::costs() {
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(12);
    column->addWidget(plans(), 3);
    column->addWidget(frozenFee(), 2);
    return tab;
}

QWidget *PricesPage::plans() {
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(m_plans, 1);
    auto *line = new QFrame(card);
    setRole(line, "line");
    line->setFixedWidth(1);
    row->addWidget(line);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 8);
    right->addWidget(m_planPrices, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(10, 0, 10, 0);
    buttons->addWidget(m_newPrice);
    buttons->addStretch();
    right->addLayout(buttons);
    row->addLayout(right, 1);
    return card;
}

QWidget *PricesPage::frozenFee() {
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("Frozen fee"), TextStep::Strong, card));
    head->addWidget(
        mutedLabel(tr("What each frozen integration is charged on its billing date, whatever its plan (R3)."),
                   TextStep::Body, card),
        1);
    auto *button = new QPushButton(tr("New frozen fee…"), card);
    button->setObjectName(QStringLiteral("new-frozen-fee"));
    new WriteGuard(m_context.access, Command::SetFrozenPrice, button);
    connect(button, &QPushButton::clicked, this, [this] { openForm(new PriceDialog(m_context, std::nullopt, this)); });
    head->addWidget(button);
    column->addLayout(head);
    column->addWidget(m_frozenPrices, 1);
    return card;
}

void PricesPage::shown() {
    m_isShown = true;
    ask();
    showTab();
}

void PricesPage::hidden() {
    m_isShown = false;
    m_asked.forget();
    showTab();
}

void PricesPage::showTab() {
    for (NamesTab *tab : {m_suppliers, m_channels}) {
        if (m_isShown && m_tabs->currentWidget() == tab)
            tab->shown();
        else
            tab->hidden();
    }
}

void PricesPage::ask() {
    using Answer = store::Result<Prices>;
    m_asked.ask(m_context.client.fetch([](store::Session &session) -> Answer {
        const auto plans = session.catalogue().plans();
        if (!plans)
            return plans.error();
        const auto frozen = session.catalogue().frozenPrices();
        if (!frozen)
            return frozen.error();
        return Prices{.plans = *plans, .frozen = *frozen};
    }),
                this, [this](const Answer &prices) {
                    if (prices)
                        present(*prices);
                    else
                        m_context.messages.explain(prices.error());
                });
}

void PricesPage::present(const Prices &prices) {
    m_prices = prices;
    std::vector<QStringList> rows;
    for (const store::Plan &plan : prices.plans)
        rows.push_back({plan.name, m_context.formats.money(plan.setupFee),
                        plan.monthlyFee ? m_context.formats.money(*plan.monthlyFee)
                                        //: In the place of a monthly fee
                                        : tr("no price yet")});
    m_plans->setRows(rows);
    m_frozenPrices->setRows(rowsOf(prices.frozen));
    if (m_plans->currentRow() < 0 && !rows.empty())
        m_plans->setCurrentCell(0, 0);
    showPlan(m_plans->currentRow());
}

void PricesPage::showPlan(int row) {
    const bool isOne = row >= 0 && row < int(m_prices.plans.size());
    m_newPriceGuard->setReason(isOne ? QString() : tr("Select a plan first."));
    m_planPrices->setRows(isOne ? rowsOf(m_prices.plans[std::size_t(row)].prices) : std::vector<QStringList>());
}

std::vector<QStringList> PricesPage::rowsOf(const std::vector<store::PlanPrice> &prices) const {
    std::vector<QStringList> rows;
    for (const store::PlanPrice &price : prices)
        //: Of a price: it was always so
        rows.push_back({price.fromOn ? m_context.formats.day(*price.fromOn) : tr("Since ever"),
                        //: Of a price: it holds until another one is set
                        price.untilOn ? m_context.formats.day(*price.untilOn) : tr("Until further notice"),
                        m_context.formats.money(price.fee)});
    return rows;
}

void PricesPage::openForm(PriceFormDialog *form) {
    connect(form, &PriceFormDialog::changed, this, &PricesPage::ask);
    form->open();
}

} // namespace ui
