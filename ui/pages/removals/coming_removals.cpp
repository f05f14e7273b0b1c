// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/removals/coming_removals.h"

#include "models/domain/policy.h"
#include "models/store/client.h"
#include "ui/actions/bulk_commands.h"
#include "ui/actions/choices_question.h"
#include "ui/actions/integration_actions.h"
#include "ui/actions/integration_commands.h"
#include "ui/actions/selected_integrations.h"
#include "ui/shell/business_clock.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/totals_label.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

using Column = tables::RemovalsTableModel::Column;
using domain::Command;

constexpr int kTextCharacters = 14;
constexpr int kRoomBehindBadge = 16;

SelectedIntegration selectedIn(const QVariant &row) {
    auto [integration, accountName] = row.value<store::RemovalRow>();
    return {.integration = std::move(integration), .accountName = std::move(accountName)};
}

std::optional<domain::Money> feeOn(domain::Day day, const std::vector<store::PlanPrice> &prices) {
    const auto inForce = std::ranges::find_if(prices, [day](const store::PlanPrice &price) {
        return (!price.fromOn || *price.fromOn <= day) && (!price.untilOn || day < *price.untilOn);
    });
    return inForce == prices.end() ? std::nullopt : std::optional(inForce->fee);
}

/// How far ahead, in the order of the buttons; nothing: however far.
constexpr std::array<std::optional<int>, 3> kHorizons{domain::policy::kLastDaysToRescue, domain::policy::kForecastDays,
                                                      std::nullopt};

} // namespace

ComingRemovals::ComingRemovals(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new tables::RemovalsTableModel(context.client, this))
    , m_actions(new IntegrationActions(context.formats, context.access, this))
    , m_commands(new IntegrationCommands(context, this))
    , m_bulk(new BulkCommands(context, this))
    , m_choices(new ChoicesQuestion(context, this))
    , m_horizon(new SegmentedChoice(tr("How far ahead"),
                                    {tr("The next %Ln day(s)", nullptr, *kHorizons[0]),
                                     tr("The next %Ln day(s)", nullptr, *kHorizons[1]), tr("All that are cancelled")},
                                    this))
    , m_table(new TableView(context.formats, context.appearance, *m_model, QStringLiteral("removals"),
                            tr("Coming removals"), this))
    , m_selection(new SelectedIntegrations(context, *m_table, *m_model, &selectedIn, this))
    , m_compare(new QToolButton(this))
    , m_sum(mutedLabel({}, TextStep::Body, this)) {
    m_horizon->setObjectName(QStringLiteral("horizon"));
    m_table->setObjectName(QStringLiteral("removals"));
    m_table->setStretchingColumn(int(Column::Account));
    m_table->setHiddenAtFirst(int(Column::Supplier));
    m_table->setHiddenAtFirst(int(Column::Channel));
    m_table->setFirstWidth(int(Column::Label), kTextCharacters);
    m_table->setRoomBesideCancelled(int(Column::Status), kRoomBehindBadge);
    m_table->setEmptyText(tr("Nothing is going to be removed in that time."));
    m_table->sortBy(int(Column::RemovalOn), Qt::AscendingOrder);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addWidget(toolbar());
    column->addWidget(list(), 1);

    connect(m_horizon, &SegmentedChoice::chosen, this, &ComingRemovals::apply);
    connect(m_selection, &SelectedIntegrations::changed, this, &ComingRemovals::followSelection);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first) { selectNext(first); });
    connect(m_table, &TableView::rowActivated, this, &ComingRemovals::goToAccount);
    connect(m_actions, &IntegrationActions::commandRequested, m_commands, &IntegrationCommands::ask);
    connect(m_choices, &ChoicesQuestion::commandChosen, m_commands, &IntegrationCommands::ask);
    connect(m_commands, &IntegrationCommands::busyChanged, m_actions, &IntegrationActions::setBusy);
    connect(m_commands, &IntegrationCommands::done, m_model, &tables::RemovalsTableModel::refresh);
    connect(m_commands, &IntegrationCommands::outdated, m_model, &tables::RemovalsTableModel::refresh);
    connect(m_actions, &IntegrationActions::bulkRequested, this, [this](Command command) {
        m_selection->readAll([this, command](const auto &selected) { m_bulk->ask(command, selected); });
    });
    connect(m_bulk, &BulkCommands::ended, m_model, &tables::RemovalsTableModel::refresh);
    connect(&context.clock, &BusinessClock::businessChanged, this, &ComingRemovals::follow);
    followSelection();
}

QWidget *ComingRemovals::toolbar() {
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const Command command : {Command::Uncancel, Command::FreezeInstead}) {
        auto *button = new ActionButton(m_actions->action(command), bar);
        button->setObjectName(domain::commandCode(command) + QLatin1String("-button"));
        row->addWidget(button);
        m_table->addAction(m_actions->action(command));
    }
    m_compare->setObjectName(QStringLiteral("compare-choices"));
    m_compare->setText(tr("Compare…"));
    m_compare->setAccessibleName(tr("Keep, freeze or cancel, side by side"));
    m_compare->setFocusPolicy(Qt::StrongFocus);
    connect(m_compare, &QToolButton::clicked, this, [this] {
        if (m_actions->subject())
            m_choices->ask(*m_actions->subject());
    });
    row->addWidget(m_compare);
    m_sum->setObjectName(QStringLiteral("removals-selection"));
    m_sum->setWordWrap(true);
    row->addWidget(m_sum, 1);
    row->addWidget(m_horizon);
    return bar;
}

QWidget *ComingRemovals::list() {
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *totals = new TotalsLabel(
        *m_model,
        [this](const store::Totals &sums) {
            //: Below a list of coming removals: %n is how many, %1 is money
            return tr("%Ln integration(s), %1 a month in all", nullptr, int(sums.rows))
                .arg(m_context.formats.money(sums.amount));
        },
        card);
    totals->setMargin(12);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(totals);
    return card;
}

/// Nobody looks any more: no question pops up over another page.
void ComingRemovals::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_commands->dropQuestion();
    m_choices->drop();
    m_selection->forget();
}

void ComingRemovals::shown() {
    follow();
}

void ComingRemovals::takeOver(const ComingRemovals &before) {
    m_horizon->setCurrent(before.m_horizon->current());
}

void ComingRemovals::follow() {
    m_model->setToday(m_context.clock.today());
    apply();
    readFrozenFee();
    followSelection();
}

void ComingRemovals::apply() {
    store::RemovalQuery query = m_model->query();
    const std::optional<int> days = kHorizons[std::size_t(m_horizon->current())];
    query.until = days ? std::optional(m_context.clock.today().plusDays(*days)) : std::nullopt;
    m_model->setQuery(query);
}

void ComingRemovals::readFrozenFee() {
    m_frozenFeeAnswer.ask(m_context.client.fetch(
                              [](store::Session &session) { return session.catalogue().frozenPrices(); }),
                          this, [this](const store::Result<std::vector<store::PlanPrice>> &prices) {
                              if (!prices)
                                  return; // then the sum isn't told
                              m_frozenFee = feeOn(m_context.clock.today(), *prices);
                              followSelection();
                          });
}

void ComingRemovals::followSelection() {
    const int count = m_selection->count();
    const std::vector<domain::Integration> here = m_selection->here();
    const auto subject = count == 1 && !here.empty() ? std::optional(here.front()) : std::nullopt;
    if (count > 1)
        m_actions->setSeveral(here, count, m_context.clock.today());
    else
        m_actions->setSubject(subject, m_context.clock.today());
    m_compare->setEnabled(subject.has_value());
    m_compare->setToolTip(subject     ? tr("Keep, freeze or cancel: what each costs and keeps, side by side")
                          : count > 1 ? tr("Select one integration.")
                                      : tr("Select an integration first."));
    m_sum->setText(count > 1 ? m_selection->sentenceIfKept(m_frozenFee) : QString());
}

/// Who goes through the list one by one goes on with what has come in the place of the one that has left it.
void ComingRemovals::selectNext(int removed) {
    if (m_selection->count() == 0 && m_table->currentRow() >= 0)
        m_table->setCurrentRow(std::min(removed, m_model->rowCount() - 1));
}

void ComingRemovals::goToAccount(int row) {
    if (const std::optional<store::RemovalRow> removal = m_model->rowAt(row))
        emit navigationRequested({.page = PageId::Accounts,
                                  .account = removal->integration.account,
                                  .integration = removal->integration.id});
}

} // namespace ui
