// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/integration_commands.h"

#include "models/store/client.h"
#include "ui/actions/writes.h"
#include "ui/dialogs/consequence_dialog.h"
#include "ui/dialogs/fee_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/phrases/outcome_phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/write_access.h"

namespace ui {
namespace {

using domain::Command;

/// It was never done, and what was agreed to still stands: the same can be tried once more.
bool wasNeverDone(const domain::Error &error) {
    return error.reason == domain::Reason::RequestWithdrawn || !Writes::isDecided(error);
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
    auto *dialog = new ConsequenceDialog(consequence, integration, m_context, m_window);
    connect(dialog, &QDialog::rejected, this, [this] { setBusy(false); });
    connect(dialog, &QDialog::accepted, this, [this, consequence, label = integration.label] {
        execute({.request = {.command = consequence.command,
                             .integration = consequence.integration,
                             .seen = {.version = consequence.version, .day = consequence.today}},
                 .label = label,
                 .opposite = domain::oppositeOf(domain::transition(consequence.before, consequence.command))});
    });
    dialog->open();
}

void IntegrationCommands::askFee(const domain::Integration &integration) {
    auto *dialog = new FeeDialog(m_context, integration, m_window);
    connect(dialog, &TermsDialog::changed, this,
            [this](Command command, const store::CommandOutcome &outcome) { report(command, outcome, {}); });
    dialog->open();
}

void IntegrationCommands::askPlan(const domain::Integration &integration) {
    auto *dialog = new PlanDialog(m_context, integration, m_window);
    connect(dialog, &TermsDialog::changed, this,
            [this](Command command, const store::CommandOutcome &outcome) { report(command, outcome, {}); });
    dialog->open();
}

void IntegrationCommands::execute(const Agreed &agreed) {
    const store::CommandRequest &request = agreed.request;
    if (const QString whyNot = m_context.access.whyNot(request.command); !whyNot.isEmpty()) {
        setBusy(false);
        m_context.messages.tell(whyNot, Tone::Caution);
        return;
    }
    setBusy(true);
    m_context.writes.send(
        {.request = request.request, .what = commandTitle(request.command, agreed.label)},
        [request](store::Session &session) { return session.commands().execute(request); }, this,
        [this, agreed](const store::Result<store::CommandOutcome> &outcome) {
            setBusy(false);
            if (outcome)
                report(agreed.request.command, *outcome, agreed.opposite);
            else if (wasNeverDone(outcome.error()))
                offerAgain(outcome.error(), agreed);
            else
                fail(outcome.error());
        });
}

void IntegrationCommands::report(Command command, const store::CommandOutcome &outcome,
                                 std::optional<Command> opposite) {
    emit done(outcome.integration);
    tell({.command = command, .outcome = outcome, .opposite = opposite, .day = m_context.clock.today()});
}

void IntegrationCommands::tell(const Done &what) {
    const store::CommandOutcome &outcome = what.outcome;
    QStringList sentences{doneSentence(what.command, outcome.integration, m_context.formats)};
    if (const QString settled = settledSentence(outcome.settled); !settled.isEmpty())
        sentences += settled;
    const QString text = sentences.join(u' ');
    if (!what.opposite || !domain::transition(outcome.integration.state(), *what.opposite).isPossible()) {
        m_context.messages.tell(text);
        return;
    }
    // A command like any other: what has moved in between makes it a conflict (R18).
    const Agreed undo{.request = {.command = *what.opposite,
                                  .integration = outcome.integration.id,
                                  .seen = {.version = outcome.integration.version, .day = what.day}},
                      .label = outcome.integration.label,
                      .opposite = {}};
    m_context.messages.tell(
        text, {.text = tr("Undo"),
               .act =
                   [commands = QPointer(this), undo] {
                       if (commands && !commands->isBusy())
                           commands->execute(undo);
                   },
               .writes = true,
               .sayAgain = [what](const PageContext &there,
                                  QWidget *window) { (new IntegrationCommands(there, window))->tell(what); }});
}

void IntegrationCommands::fail(const domain::Error &error) {
    setBusy(false);
    m_context.messages.explain(error);
    emit outdated();
}

void IntegrationCommands::offerAgain(const domain::Error &error, Agreed agreed) {
    if (Writes::isDecided(error))
        agreed.request.request = QUuid::createUuid(); // that one is spent
    const MessageBar::Offer again{tr("Try again"),
                                  [commands = QPointer(this), agreed] {
                                      if (commands && !commands->isBusy())
                                          commands->execute(agreed);
                                  },
                                  true};
    // That the database can't be reached is the banner's to say, for as long as it is so; what became of the click
    // stays true when it is back.
    if (error.code == domain::ErrorCode::Unreachable)
        m_context.messages.tell(tr("%1: nothing was changed, for the connection was lost before it was sent.")
                                    .arg(commandTitle(agreed.request.command, agreed.label)),
                                again, Tone::Caution);
    else
        m_context.messages.explain(error, again);
    emit outdated();
}

void IntegrationCommands::setBusy(bool busy) {
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace ui
