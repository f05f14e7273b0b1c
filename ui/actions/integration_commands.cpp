// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/integration_commands.h"

#include "models/store/client.h"
#include "ui/dialogs/consequence_dialog.h"
#include "ui/dialogs/fee_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/phrases/outcome_phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"

namespace ui {
namespace {

using domain::Command;

/// What takes a command back. Freeze instead is two in one, and no single command takes back both.
std::optional<Command> oppositeOf(Command command) {
    switch (command) {
    case Command::Freeze: return Command::Unfreeze;
    case Command::Unfreeze: return Command::Freeze;
    case Command::Cancel: return Command::Uncancel;
    case Command::Uncancel: return Command::Cancel;
    default: return {};
    }
}

} // namespace

IntegrationCommands::IntegrationCommands(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window) {}

void IntegrationCommands::ask(Command command, const domain::Integration &integration) {
    if (m_busy)
        return;
    setBusy(true);
    m_question.ask(m_context.client.fetch([command, id = integration.id](store::Session &session) {
        return session.details().consequence(command, id);
    }),
                   this, [this, integration](const store::Result<domain::Consequence> &consequence) {
                       if (!consequence)
                           fail(consequence.error());
                       else if (consequence->refusal)
                           fail(*consequence->refusal);
                       else
                           showConsequence(integration, *consequence);
                   });
}

void IntegrationCommands::dropQuestion() {
    if (!m_question.isWaiting())
        return;
    m_question.forget();
    setBusy(false);
}

void IntegrationCommands::showConsequence(const domain::Integration &integration,
                                          const domain::Consequence &consequence) {
    auto *dialog = new ConsequenceDialog(consequence, integration, m_context.formats, m_window);
    connect(dialog, &QDialog::rejected, this, [this] { setBusy(false); });
    connect(dialog, &QDialog::accepted, this, [this, consequence] {
        execute({.command = consequence.command,
                 .integration = consequence.integration,
                 .seen = {.version = consequence.version, .day = consequence.today}},
                false);
    });
    dialog->open();
}

void IntegrationCommands::askFee(const domain::Integration &integration) {
    auto *dialog = new FeeDialog(m_context, integration, m_window);
    connect(dialog, &TermsDialog::changed, this,
            [this](Command command, const store::CommandOutcome &outcome) { report(command, outcome, false); });
    dialog->open();
}

void IntegrationCommands::askPlan(const domain::Integration &integration) {
    auto *dialog = new PlanDialog(m_context, integration, m_window);
    connect(dialog, &TermsDialog::changed, this,
            [this](Command command, const store::CommandOutcome &outcome) { report(command, outcome, false); });
    dialog->open();
}

void IntegrationCommands::execute(const store::CommandRequest &request, bool isUndo) {
    setBusy(true);
    store::onAnswer(
        m_context.client.click([request](store::Session &session) { return session.commands().execute(request); }),
        this, [this, command = request.command, isUndo](const store::Result<store::CommandOutcome> &outcome) {
            setBusy(false);
            if (outcome)
                report(command, *outcome, isUndo);
            else
                fail(outcome.error());
        });
}

void IntegrationCommands::report(Command command, const store::CommandOutcome &outcome, bool isUndo) {
    emit done(outcome.integration);
    QStringList sentences{doneSentence(command, outcome.integration, m_context.formats)};
    if (const QString settled = settledSentence(outcome.settled); !settled.isEmpty())
        sentences += settled;
    const QString text = sentences.join(u' ');
    const std::optional<Command> opposite = isUndo ? std::nullopt : oppositeOf(command);
    if (!opposite || !domain::transition(outcome.integration.state(), *opposite).isPossible()) {
        m_context.messages.tell(text);
        return;
    }
    // A command like any other: what has moved in between makes it a conflict (R18).
    const store::CommandRequest undo{.command = *opposite,
                                     .integration = outcome.integration.id,
                                     .seen = {.version = outcome.integration.version, .day = m_context.clock.today()}};
    m_context.messages.tell(text, {tr("Undo"), [commands = QPointer(this), undo] {
                                       if (commands && !commands->isBusy())
                                           commands->execute(undo, true);
                                   }});
}

void IntegrationCommands::fail(const domain::Error &error) {
    setBusy(false);
    m_context.messages.explain(error);
    emit outdated();
}

void IntegrationCommands::setBusy(bool busy) {
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace ui
