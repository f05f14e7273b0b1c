// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pair_dialog.h"

#include "models/domain/text.h"
#include "ui/drafts/drafts.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/message_bar.h"

#include <QLineEdit>

namespace ui {
namespace {

QString titleOf(PairDialog::Kind kind, bool isNew) {
    if (kind == PairDialog::Kind::Setting)
        return isNew ? PairDialog::tr("New setting") : PairDialog::tr("Edit setting");
    return isNew ? PairDialog::tr("New credential") : PairDialog::tr("Replace credential");
}

QString verbOf(PairDialog::Kind kind) {
    return kind == PairDialog::Kind::Setting ? PairDialog::tr("Save setting") : PairDialog::tr("Save credential");
}

} // namespace

PairDialog::PairDialog(const PageContext &context, domain::IntegrationId integration, Kind kind, const QString &name,
                       const QString &value, QWidget *parent)
    : FormDialog(context, domain::Command::EditIntegration, titleOf(kind, name.isEmpty()), verbOf(kind), parent)
    , m_integration(integration)
    , m_kind(kind)
    , m_name(new QLineEdit(name, this))
    , m_value(new QLineEdit(value, this))
    , m_nameField(addField(code(), tr("&Name"), m_name))
    , m_valueField(
          addField(QStringLiteral("value"), tr("&Value"), m_value,
                   kind == Kind::Credential ? tr("It can be replaced later, but never read again.") : QString())) {
    setObjectName(QStringLiteral("pair-dialog"));
    m_name->setReadOnly(!name.isEmpty());
    if (kind == Kind::Credential)
        m_value->setEchoMode(QLineEdit::Password);
    if (!name.isEmpty())
        m_value->setFocus();
    if (kind == Kind::Setting) // a credential is nobody's to read, from a file either
        keepDraft({.form = QStringLiteral("setting"), .integration = integration, .name = name});
}

bool PairDialog::check() {
    const bool name = accepts(m_nameField, domain::checkName(m_name->text(), code()));
    const bool value = accepts(m_valueField, domain::checkText(m_value->text(), code()));
    return name && value;
}

void PairDialog::submit() {
    store::EditIntegration asked{.integration = m_integration, .request = requestId()};
    auto &pairs = m_kind == Kind::Setting ? asked.settings : asked.credentials;
    pairs.emplace_back(m_name->text(), m_value->text());
    send([asked](store::Session &session) { return session.commands().edit(asked); },
         [this](const store::Result<domain::Integration> &) {
             const QString name = quoted(m_name->text());
             context().messages.tell(m_kind == Kind::Setting ? tr("The setting %1 has been saved.").arg(name)
                                                             : tr("The credential %1 has been saved.").arg(name));
         });
}

QString PairDialog::code() const {
    return m_kind == Kind::Setting ? QStringLiteral("setting") : QStringLiteral("credential");
}

} // namespace ui
