// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/label_dialog.h"

#include "models/domain/text.h"
#include "ui/drafts/drafts.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/message_bar.h"

#include <QLineEdit>

namespace ui {

LabelDialog::LabelDialog(const PageContext &context, const domain::Integration &integration, QWidget *parent)
    : FormDialog(context, domain::Command::EditIntegration, tr("Edit label"), tr("Save label"), parent)
    , m_integration(integration)
    , m_label(new QLineEdit(integration.label, this))
    , m_field(addField(QStringLiteral("label"), tr("&Label"), m_label,
                       tr("What the customer calls it. Invoices never show it."))) {
    setObjectName(QStringLiteral("label-dialog"));
    m_label->selectAll();
    keepDraft({.form = QStringLiteral("label"), .integration = integration.id});
}

bool LabelDialog::check() {
    return accepts(m_field, domain::checkName(m_label->text(), QStringLiteral("label")));
}

void LabelDialog::submit() {
    if (m_label->text() == m_integration.label) {
        accept();
        return;
    }
    const store::EditIntegration asked{.integration = m_integration.id,
                                       .label = m_label->text(),
                                       .request = requestId()};
    send([asked](store::Session &session) { return session.commands().edit(asked); },
         [this](const store::Result<domain::Integration> &after) {
             context().messages.tell(tr("%1 is called %2 now.").arg(quoted(m_integration.label), quoted(after->label)));
         });
}

} // namespace ui
