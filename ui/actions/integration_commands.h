// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/consequence.h"
#include "models/store/commands.h"
#include "models/store/latest_answer.h"
#include "ui/shell/page_context.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

/// The way of a click on one integration: what it would cost is asked and shown, what was agreed to is carried out for
/// what was shown (R18), and the message bar tells what came of it, with Undo where an opposite is possible. One at a
/// time. Lives no longer than @c window, over which its dialogs open.
class IntegrationCommands : public QObject {
    Q_OBJECT

public:
    IntegrationCommands(const PageContext &context, QWidget *window);

    /// @p command is one of domain::kLifecycleCommands. Does nothing while another one is under way.
    void ask(domain::Command command, const domain::Integration &integration);
    void askFee(const domain::Integration &integration);
    void askPlan(const domain::Integration &integration);

    /// Nobody looks any more: a consequence that is still to come isn't shown. What was agreed to goes on.
    void dropQuestion();

    bool isBusy() const { return m_busy; }

signals:
    void busyChanged(bool busy);
    /// The integration as it is after a command.
    void done(const domain::Integration &after);
    /// Something else than what was shown is true by now: look again.
    void outdated();

private:
    void showConsequence(const domain::Integration &integration, const domain::Consequence &consequence);

    /// A command that is agreed to. @p label: the integration's.
    struct Agreed {
        store::CommandRequest request;
        QString label;
        std::optional<domain::Command> opposite; ///< what Undo would give; nothing: it isn't offered
    };

    /// A command that was done, and what takes it back.
    struct Done {
        domain::Command command;
        store::CommandOutcome outcome;
        std::optional<domain::Command> opposite; ///< nothing: Undo isn't offered
        domain::Day day;                         ///< the business day that it was told on
    };

    void execute(const Agreed &agreed);
    void report(domain::Command command, const store::CommandOutcome &outcome, std::optional<domain::Command> opposite);
    void tell(const Done &what);
    void fail(const domain::Error &error);
    /// It has been found out that it was never done, or it couldn't even be asked for.
    void offerAgain(const domain::Error &error, Agreed agreed);
    void setBusy(bool busy);

    const PageContext &m_context;
    QWidget *m_window;
    store::LatestAnswer m_question;
    bool m_busy = false;
};

} // namespace ui
