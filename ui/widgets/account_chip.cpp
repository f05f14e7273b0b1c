// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/account_chip.h"

#include "models/store/client.h"

namespace ui {

AccountChip::AccountChip(const PageContext &context, QWidget *parent)
    : FilterChip(parent)
    , m_context(context) {}

void AccountChip::setAccount(std::optional<domain::AccountId> account) {
    if (account == m_account)
        return;
    m_account = account;
    m_name.forget();
    if (!account) {
        setText({});
        return;
    }
    present(QString::number(account->value)); // until its name has come, and if it never does
    m_name.ask(m_context.client.fetch(
                   [id = *account](store::Session &session) { return session.details().account(id); }),
               this, [this](const store::Result<store::AccountDetails> &details) {
                   if (details)
                       present(details->account.name);
               });
}

void AccountChip::present(const QString &name) {
    //: A filter; %1 is an account's name or number
    setText(tr("Account: %1").arg(name));
}

} // namespace ui
