// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/choices_question.h"

#include "models/store/client.h"
#include "ui/dialogs/choices_dialog.h"
#include "ui/shell/message_bar.h"

namespace ui {

ChoicesQuestion::ChoicesQuestion(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window) {}

void ChoicesQuestion::ask(const domain::Integration &integration) {
    m_asked.ask(m_context.client.fetch(
                    [id = integration.id](store::Session &session) { return session.details().choices(id); }),
                this, [this](const store::Result<store::Choices> &choices) {
                    if (!choices || choices->refusal) {
                        m_context.messages.explain(choices ? *choices->refusal : choices.error());
                        return;
                    }
                    auto *dialog = new ChoicesDialog(*choices, m_context, m_window);
                    connect(dialog, &ChoicesDialog::commandChosen, this,
                            [this, integration = choices->integration](domain::Command command) {
                                emit commandChosen(command, integration);
                            });
                    dialog->open();
                });
}

} // namespace ui
