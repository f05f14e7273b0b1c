// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/terms_dialog.h"

#include "ui/phrases/billing_phrases.h"
#include "ui/phrases/error_phrases.h"
#include "ui/theme/typography.h"
#include "ui/widgets/notice.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kSoonMs = 250;
constexpr int kAgainMs = 5'000;

} // namespace

TermsDialog::TermsDialog(const PageContext &context, domain::Command command, const QString &title, const QString &verb,
                         const domain::Integration &integration, QWidget *parent)
    : FormDialog(context, command, title, verb, parent)
    , m_integration(integration)
    , m_consequence(new Notice(Tone::Accent, this))
    , m_soon(this) {
    demandPress();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TermsDialog::ask);
    QLabel *what = mutedLabel(integration.label, TextStep::Body, this);
    what->setWordWrap(true);
    body()->addWidget(what);
}

void TermsDialog::addConsequence() {
    body()->addWidget(m_consequence);
}

void TermsDialog::askLater() {
    m_asked.forget();
    setReady(false);
    m_soon.start(kSoonMs);
}

void TermsDialog::askNothing() {
    m_soon.stop();
    m_asked.forget();
    m_consequence->beSilent();
    setReady(true);
}

void TermsDialog::ask() {
    store::CommandRequest asked = request();
    asked.integration = m_integration.id;
    m_asked.ask(context().client.fetch(
                    [asked](store::Session &session) { return session.details().termsConsequence(asked); }),
                this, [this](const store::Result<domain::Consequence> &consequence) { show(consequence); });
}

void TermsDialog::show(const store::Result<domain::Consequence> &consequence) {
    if (!consequence) {
        m_consequence->say(sentence(consequence.error(), context().formats));
        m_soon.start(kAgainMs); // what failed may have passed: nobody should have to type the same again
        return;
    }
    m_seen = {.version = consequence->version, .day = consequence->today};
    m_consequence->say(termsText(*consequence, context().formats));
    setReady(consequence->isPossible());
}

void TermsDialog::execute() {
    store::CommandRequest asked = request();
    asked.request = requestId();
    asked.integration = m_integration.id;
    asked.seen = m_seen;
    send([asked](store::Session &session) { return session.commands().execute(asked); },
         [this, command = asked.command](const store::Result<store::CommandOutcome> &outcome) {
             emit changed(command, *outcome);
         });
}

void TermsDialog::refused(const domain::Error &error) {
    FormDialog::refused(error);
    if (error.code != domain::ErrorCode::Conflict)
        return;
    setReady(false);
    m_lookAgain.ask(context().client.fetch(
                        [id = m_integration.id](store::Session &session) { return session.details().integration(id); }),
                    this, [this](const store::Result<domain::Integration> &now) {
                        if (!now)
                            return; // the reason stands there already
                        m_integration = *now;
                        askLater();
                    });
}

} // namespace ui
