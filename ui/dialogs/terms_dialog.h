// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "ui/dialogs/form_dialog.h"

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
    /// What the fee would become; nothing: not known (yet).
    void showConsequence(std::optional<domain::Money> fee);
    /// Executes @p request, with what has been seen filled in.
    void execute(store::CommandRequest request);
    void refused(const domain::Error &error) override;

    /// The integration is another one than before: somebody changed it.
    virtual void integrationChanged() = 0;

private:
    domain::Integration m_integration;
    domain::Day m_seenDay;
    Notice *m_consequence;
    store::LatestAnswer m_lookAgain;
};

} // namespace ui
