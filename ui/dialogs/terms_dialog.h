// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "ui/dialogs/form_dialog.h"

#include <QTimer>

namespace ui {

class Notice;

/// What an integration costs, changed by a command: says from when and instead of what before the verb is pressed. When
/// somebody was faster (R18) it says who, looks again, and the next press is about what it shows then.
class TermsDialog : public FormDialog {
    Q_OBJECT

signals:
    void changed(domain::Command command, const store::CommandOutcome &outcome);

protected:
    TermsDialog(const PageContext &context, domain::Command command, const QString &title, const QString &verb,
                const domain::Integration &integration, QWidget *parent);

    const domain::Integration &integration() const { return m_integration; }

    /// Below the fields; call it when all of them are there.
    void addConsequence();
    /// What the fields ask for is another than before: it can be agreed to once its consequence is shown.
    void askLater();
    /// There is nothing to ask: what is typed can't be taken. The verb says so.
    void askNothing();
    /// Executes request(), seen as its consequence was.
    void execute();
    void refused(const domain::Error &error) override;

    /// What the fields ask for; integration and what was seen are filled in.
    virtual store::CommandRequest request() const = 0;

private:
    void ask();
    void show(const store::Result<domain::Consequence> &consequence);

    domain::Integration m_integration;
    store::Seen m_seen;
    Notice *m_consequence;
    QTimer m_soon;
    store::LatestAnswer m_asked;
    store::LatestAnswer m_lookAgain;
};

} // namespace ui
