// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/integrations_tab.h"

#include "models/store/client.h"
#include "models/tables/others_changes.h"
#include "ui/actions/choices_question.h"
#include "ui/actions/selected_integrations.h"
#include "ui/actions/write_guard.h"
#include "ui/dialogs/label_dialog.h"
#include "ui/dialogs/open_integration_dialog.h"
#include "ui/pages/accounts/integration_panel.h"
#include "ui/pages/accounts/row_uncancel_buttons.h"
#include "ui/phrases/outcome_phrases.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/columns_button.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QMenu>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {
namespace {

using Column = tables::IntegrationsTableModel::Column;

constexpr int kTextCharacters = 13;
constexpr int kRowsAtOnce = 6;
constexpr int kGap = 10;
constexpr int kEdges = 8; ///< of the card and the table in it

} // namespace

IntegrationsTab::IntegrationsTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new tables::IntegrationsTableModel(context.client, this))
    , m_actions(new IntegrationActions(context.formats, context.access, this))
    , m_commands(new IntegrationCommands(context, this))
    , m_bulk(new BulkCommands(context, this))
    , m_table(new TableView(context.formats, context.appearance, *m_rows, QStringLiteral("integrations"),
                            tr("Integrations"), this))
    , m_selection(new SelectedIntegrations(
          context, *m_table, *m_rows,
          [this](const QVariant &row) {
              return SelectedIntegration{row.value<domain::Integration>(), m_accountName};
          },
          this))
    , m_arrows(new RowUncancelButtons(context, *m_table, *m_rows, this))
    , m_panel(new IntegrationPanel(context, *m_actions, this))
    , m_halves(new QSplitter(Qt::Vertical, this)) {
    m_rows->setToday(context.clock.today());
    m_rows->followOthers(context.others);
    m_table->setMarkedColumn(int(Column::Label));
    m_table->setEmptyText(tr("No integrations. Press “Open integration…” to connect a supplier to a sales channel."));
    m_table->setStretchingColumn(int(Column::Label));
    m_table->sortAtFirst(int(Column::Id), Qt::AscendingOrder);
    for (const Column text : {Column::Supplier, Column::Channel})
        m_table->setFirstWidth(int(text), kTextCharacters);
    // The label is what people say, the fee what matters; number and plan stand in the details.
    for (const Column detail : {Column::Id, Column::Plan})
        m_table->setHiddenAtFirst(int(detail));
    m_table->setRoomBesideCancelled(int(Column::Status), RowUncancelButtons::kRoom);

    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->setSpacing(0);
    inCard->addWidget(m_table);
    setRole(m_halves, "gap");
    m_halves->addWidget(card);
    m_halves->addWidget(m_panel);
    m_halves->setStretchFactor(0, 0);
    m_halves->setStretchFactor(1, 1);
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(kGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addWidget(toolbar());
    column->addWidget(m_halves, 1);

    connect(m_selection, &SelectedIntegrations::changed, this, &IntegrationsTab::followSelection);
    connect(m_rows, &tables::IntegrationsTableModel::loaded, this, &IntegrationsTab::select);
    connect(m_rows, &tables::IntegrationsTableModel::loaded, this, &IntegrationsTab::fitHalves);
    connect(m_halves, &QSplitter::splitterMoved, this, [this] { m_isSplitByUser = true; });
    connect(m_actions, &IntegrationActions::commandRequested, m_commands, &IntegrationCommands::ask);
    connect(m_commands, &IntegrationCommands::busyChanged, m_actions, &IntegrationActions::setBusy);
    connect(m_commands, &IntegrationCommands::busyChanged, m_arrows, &RowUncancelButtons::setBusy);
    connect(m_actions, &IntegrationActions::bulkRequested, this, [this](domain::Command command) {
        m_selection->readAll([this, command](const auto &selected) { m_bulk->ask(command, selected); });
    });
    const auto lookAgain = [this] {
        m_rows->refresh();
        m_panel->refresh();
    };
    connect(m_commands, &IntegrationCommands::done, this, &IntegrationsTab::patch);
    connect(m_commands, &IntegrationCommands::outdated, this, lookAgain);
    connect(m_bulk, &BulkCommands::done, this, &IntegrationsTab::patch);
    connect(m_bulk, &BulkCommands::outdated, this, lookAgain);
    connect(m_arrows, &RowUncancelButtons::uncancelRequested, this, &IntegrationsTab::uncancel);
    connect(m_panel, &IntegrationPanel::invoiceRequested, this, &IntegrationsTab::invoiceRequested);
    auto *choices = new ChoicesQuestion(context, this);
    connect(m_panel, &IntegrationPanel::choicesRequested, choices, &ChoicesQuestion::ask);
    connect(choices, &ChoicesQuestion::commandChosen, m_commands, &IntegrationCommands::ask);
    connect(m_panel, &IntegrationPanel::labelEditRequested, this, &IntegrationsTab::editLabel);
    connect(m_panel, &IntegrationPanel::feeChangeRequested, m_commands, &IntegrationCommands::askFee);
    connect(m_panel, &IntegrationPanel::planChangeRequested, m_commands, &IntegrationCommands::askPlan);
    connect(&context.client, &store::Client::changed, m_panel, [this] {
        if (isVisible())
            m_panel->refresh();
    });
    connect(&context.clock, &BusinessClock::businessChanged, this, &IntegrationsTab::clockChanged);
    m_table->viewport()->installEventFilter(this);
    showSubject({});
}

QWidget *IntegrationsTab::toolbar() {
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const domain::Command command : domain::kLifecycleCommands) {
        auto *button = new ActionButton(m_actions->action(command), bar);
        button->setObjectName(domain::commandCode(command) + QLatin1String("-button"));
        row->addWidget(button);
        m_table->addAction(m_actions->action(command));
    }
    row->addStretch();
    row->addWidget(new ColumnsButton(*m_table, bar));
    auto *openNew = new QAction(icon(QStringLiteral("add"), m_context.appearance.theme().accentText),
                                tr("Open integration…"), this);
    openNew->setObjectName(QStringLiteral("open-integration"));
    openNew->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_opening = new WriteGuard(m_context.access, domain::Command::Open, openNew,
                               tr("Connects a supplier to a sales channel for this account (%1)")
                                   .arg(openNew->shortcut().toString(QKeySequence::NativeText)));
    setAccountName({});
    connect(openNew, &QAction::triggered, this, &IntegrationsTab::openIntegration);
    connect(&m_context.appearance, &Appearance::themeChanged, openNew, [this, openNew] {
        openNew->setIcon(icon(QStringLiteral("add"), m_context.appearance.theme().accentText));
    });
    auto *button = new ActionButton(openNew, bar);
    setRole(button, "primary");
    row->addWidget(button);
    return bar;
}

void IntegrationsTab::showAccount(domain::AccountId account, const std::optional<domain::IntegrationId> &wanted) {
    if (account != m_account) {
        m_account = account;
        setAccountName({}); // the new one's comes with its details
        m_commands->dropQuestion();
        m_table->setCurrentRow(-1);
        showSubject({});
    }
    m_wanted = wanted;
    store::IntegrationQuery query = m_rows->query();
    query.account = account;
    m_rows->setQuery(query);
    if (!m_rows->isLoading())
        select();
}

void IntegrationsTab::refresh() {
    m_panel->refresh();
}

void IntegrationsTab::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_commands->dropQuestion();
    m_selection->forget();
}

/// A message above the page takes room from the table; the current row stays in view.
bool IntegrationsTab::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize && m_table->currentRow() >= 0)
        QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
    return QWidget::eventFilter(watched, event);
}

std::optional<domain::IntegrationId> IntegrationsTab::selected() const {
    const auto &subject = m_actions->subject();
    return subject ? std::optional(subject->id) : std::nullopt;
}

void IntegrationsTab::fitHalves() {
    if (m_isSplitByUser)
        return;
    const int rows = qBound(2, m_rows->rowCount(), kRowsAtOnce);
    const int wanted =
        m_table->horizontalHeader()->height() + rows * m_table->verticalHeader()->defaultSectionSize() + kEdges;
    m_halves->setSizes({wanted, qMax(0, m_halves->height() - kGap - wanted)});
}

void IntegrationsTab::select() {
    if (m_wanted) {
        const domain::IntegrationId wanted = *m_wanted;
        m_wanted.reset();
        if (const int row = m_rows->rowOfId(wanted.value); row >= 0)
            m_table->setCurrentRow(row);
        else
            lookFor(wanted);
    } else if (!m_actions->subject() && m_selection->count() == 0 && m_rows->rowAt(0)) {
        m_table->setCurrentRow(0);
    }
}

/// It isn't among the rows that are here: too far down the list, or gone.
void IntegrationsTab::lookFor(domain::IntegrationId integration) {
    m_table->setCurrentRow(-1); // none of the rows is what is shown
    m_lookedFor.ask(m_context.client.fetch(
                        [integration](store::Session &session) { return session.details().integration(integration); }),
                    this, [this](const store::Result<domain::Integration> &found) {
                        if (!found)
                            m_context.messages.explain(found.error());
                        else if (found->account == m_account)
                            showSubject(*found);
                    });
}

void IntegrationsTab::followSelection() {
    const int count = m_selection->count();
    const std::vector<domain::Integration> here = m_selection->here();
    if (count == 1 && here.empty()) // it has gone out of reach of the list, and stays shown
        return;
    if (count <= 1) {
        showSubject(here.empty() ? std::nullopt : std::optional(here.front()));
        return;
    }
    m_lookedFor.forget();
    m_actions->setSeveral(here, count, m_context.clock.today());
    m_panel->showSeveral(m_selection->sentence(m_frozenFee));
}

void IntegrationsTab::patch(const domain::Integration &after) {
    m_rows->patch(after);
    if (m_actions->subject() && m_actions->subject()->id == after.id)
        showSubject(after);
}

void IntegrationsTab::showSubject(const std::optional<domain::Integration> &integration) {
    m_lookedFor.forget();
    // Rows of the account before may still show while those of this one are on their way.
    const bool ours = integration && integration->account == m_account;
    const auto subject = ours ? integration : std::nullopt;
    m_actions->setSubject(subject, m_context.clock.today());
    m_panel->showIntegration(subject);
}

void IntegrationsTab::clockChanged() {
    m_rows->setToday(m_context.clock.today());
    if (m_selection->count() > 1)
        followSelection();
    else
        showSubject(m_actions->subject());
    m_panel->refresh();
}

void IntegrationsTab::showDetails(const store::AccountDetails &details) {
    setAccountName(details.account.name);
    m_frozenFee = details.frozenFee;
    if (m_selection->count() > 1)
        followSelection();
}

void IntegrationsTab::setAccountName(const QString &name) {
    m_accountName = name;
    m_opening->setBusy(name.isEmpty());
}

void IntegrationsTab::openIntegration() {
    auto *dialog = new OpenIntegrationDialog(m_context, m_account, m_accountName, this);
    connect(dialog, &OpenIntegrationDialog::opened, this, [this](const store::OpenOutcome &outcome) {
        QStringList sentences{tr("%1 is open. Invoice %2 over %3 has been issued.")
                                  .arg(quoted(outcome.integration.label), outcome.invoice.number,
                                       m_context.formats.money(outcome.invoice.total))};
        if (const QString settled = settledSentence(outcome.settled); !settled.isEmpty())
            sentences += settled;
        m_context.messages.tell(sentences.join(u' '), {tr("Show invoice"), [this, number = outcome.invoice.number] {
                                                           emit invoiceRequested(number);
                                                       }});
        m_wanted = outcome.integration.id;
        m_rows->refresh();
    });
    dialog->open();
}

void IntegrationsTab::editLabel(const domain::Integration &integration) {
    auto *dialog = new LabelDialog(m_context, integration, this);
    dialog->open();
}

void IntegrationsTab::uncancel(domain::IntegrationId integration) {
    m_table->setCurrentRow(m_rows->rowOfId(integration.value));
    if (selected() == integration)
        m_actions->action(domain::Command::Uncancel)->trigger();
}

} // namespace ui
