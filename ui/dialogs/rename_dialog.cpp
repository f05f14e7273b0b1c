// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rename_dialog.h"

#include "models/domain/text.h"
#include "ui/dialogs/form_field.h"
#include "ui/dialogs/label_dialog.h"
#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/views/views_button.h"

#include <QLineEdit>

namespace ui {
namespace {

using domain::Command;

/// As errors name it.
QString codeOf(CatalogueNames names) {
    return names == CatalogueNames::Suppliers ? QStringLiteral("supplier") : QStringLiteral("channel");
}

Command commandOf(CatalogueNames names) {
    return names == CatalogueNames::Suppliers ? Command::RenameSupplier : Command::RenameChannel;
}

} // namespace

RenameDialog::RenameDialog(const PageContext &context, CatalogueNames names, const QString &name, QWidget *parent)
    : PriceFormDialog(context, commandOf(names), commandName(commandOf(names)), ViewsButton::tr("Rename"), parent)
    , m_names(names)
    , m_name(name)
    , m_newName(new QLineEdit(name, this))
    //: %1 is the present name, in quotation marks
    , m_field(addField(codeOf(names), tr("&New name of %1").arg(asButtonText(quoted(name))), m_newName,
                       tr("Its integrations show it at once. Invoices that are written keep the old name (R12)."))) {
    setObjectName(QStringLiteral("rename-dialog"));
    m_newName->selectAll();
}

bool RenameDialog::check() {
    return accepts(m_field, domain::checkName(m_newName->text().trimmed(), codeOf(m_names)));
}

void RenameDialog::submit() {
    const QString newName = m_newName->text().trimmed(); // as an opening takes it
    if (newName == m_name) {
        accept();
        return;
    }
    const QString told = LabelDialog::tr("%1 is called %2 now.").arg(quoted(m_name), quoted(newName));
    if (m_names == CatalogueNames::Suppliers)
        change([name = m_name,
                newName](store::Session &session) { return session.catalogue().renameSupplier(name, newName); },
               told);
    else
        change([name = m_name,
                newName](store::Session &session) { return session.catalogue().renameChannel(name, newName); },
               told);
}

} // namespace ui
