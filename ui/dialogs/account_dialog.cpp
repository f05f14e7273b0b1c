// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/account_dialog.h"

#include "models/domain/text.h"
#include "ui/dialogs/form_field.h"
#include "ui/drafts/drafts.h"
#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/message_bar.h"

#include <QComboBox>
#include <QLineEdit>

#include <array>

namespace ui {
namespace {

/// The languages offered; an account may have another, given by an import or on the command line.
constexpr std::array kLanguages{"cs", "da", "de", "en", "es", "fi", "fr", "hi", "it",    "ja",
                                "ko", "nl", "no", "pl", "pt", "sv", "tr", "uk", "pt_BR", "zh_CN"};

QComboBox *languages(const QString &chosen, QWidget *parent) {
    auto *box = new QComboBox(parent);
    QStringList codes;
    for (const char *code : kLanguages)
        codes += QLatin1String(code);
    if (!codes.contains(chosen))
        codes += chosen;
    for (const QString &code : codes)
        box->addItem(languageName(code), code);
    box->model()->sort(0);
    box->setCurrentIndex(box->findData(chosen));
    return box;
}

} // namespace

AccountDialog::AccountDialog(const PageContext &context, const std::optional<store::AccountRow> &account,
                             QWidget *parent)
    : FormDialog(context, account ? domain::Command::EditAccount : domain::Command::AddAccount,
                 account ? tr("Edit account") : tr("New account"), account ? tr("Save") : tr("Add account"), parent)
    , m_account(account)
    , m_name(new QLineEdit(account ? account->name : QString(), this))
    , m_email(new QLineEdit(account ? account->email : QString(), this))
    , m_language(languages(account ? account->language : context.formats.locale().name().section(u'_', 0, 0), this))
    , m_nameField(addField(QStringLiteral("name"), tr("&Name"), m_name))
    , m_emailField(addField(QStringLiteral("email"), tr("&Email"), m_email)) {
    setObjectName(QStringLiteral("account-dialog"));
    addField(QStringLiteral("language"), tr("&Language"), m_language, tr("In which the customer is written to."));
    keepDraft({.form = QStringLiteral("account"), .account = account ? std::optional(account->id) : std::nullopt});
}

bool AccountDialog::check() {
    const bool name = accepts(m_nameField, domain::checkName(m_name->text(), QStringLiteral("name")));
    const bool email = accepts(m_emailField, domain::checkName(m_email->text(), QStringLiteral("email")));
    return name && email;
}

void AccountDialog::submit() {
    m_account ? edit() : add();
}

void AccountDialog::add() {
    const store::NewAccount asked{.name = m_name->text(),
                                  .email = m_email->text(),
                                  .language = m_language->currentData().toString(),
                                  .request = requestId()};
    send([asked](store::Session &session) { return session.commands().addAccount(asked); },
         [this, name = asked.name](const store::Result<domain::AccountId> &id) {
             context().messages.tell(tr("The account %1 has been added.").arg(quoted(name)));
             emit added(*id);
         });
}

void AccountDialog::edit() {
    store::EditAccount asked{.account = m_account->id, .request = requestId()};
    if (m_name->text() != m_account->name)
        asked.name = m_name->text();
    if (m_email->text() != m_account->email)
        asked.email = m_email->text();
    if (const QString language = m_language->currentData().toString(); language != m_account->language)
        asked.language = language;
    if (!asked.name && !asked.email && !asked.language) {
        accept();
        return;
    }
    send([asked](store::Session &session) { return session.commands().edit(asked); },
         [this](const store::Result<void> &) {
             context().messages.tell(tr("The account %1 has been changed.").arg(quoted(m_name->text())));
         });
}

} // namespace ui
