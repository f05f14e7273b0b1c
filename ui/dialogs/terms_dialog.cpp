// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/terms_dialog.h"

#include "ui/phrases/outcome_phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/theme/typography.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

namespace ui {

TermsDialog::TermsDialog(const PageContext &context, domain::Command command, const QString &title, const QString &verb,
                         const domain::Integration &integration, QWidget *parent)
    : FormDialog(context, command, title, verb, parent)
    , m_integration(integration)
    , m_seenDay(context.clock.today())
    , m_consequence(new Notice(Tone::Accent, this)) {
    demandPress();
    QLabel *what = mutedLabel(integration.label, TextStep::Body, this);
    what->setWordWrap(true);
    body()->addWidget(what);
}

void TermsDialog::addConsequence() {
    body()->addWidget(m_consequence);
}

void TermsDialog::showConsequence(std::optional<domain::Money> fee) {
    m_consequence->say(feeChangeSentence(m_integration, fee, m_seenDay, context().formats));
}

void TermsDialog::execute(store::CommandRequest request) {
    request.request = requestId();
    request.integration = m_integration.id;
    request.seen = {.version = m_integration.version, .day = m_seenDay};
    send([request](store::Session &session) { return session.commands().execute(request); },
         [this, command = request.command](const store::Result<store::CommandOutcome> &outcome) {
             emit changed(command, *outcome);
         });
}

void TermsDialog::refused(const domain::Error &error) {
    FormDialog::refused(error);
    if (error.code != domain::ErrorCode::Conflict)
        return;
    m_lookAgain.ask(context().client.fetch(
                        [id = m_integration.id](store::Session &session) { return session.details().integration(id); }),
                    this, [this](const store::Result<domain::Integration> &now) {
                        if (!now)
                            return; // the reason stands there already
                        m_integration = *now;
                        m_seenDay = context().clock.today();
                        integrationChanged();
                    });
}

} // namespace ui
