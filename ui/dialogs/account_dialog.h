// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

/// A new account, or what an existing one is called, where it is written to and in which language.
class AccountDialog : public FormDialog {
    Q_OBJECT

public:
    /// @p account: the one to edit; nothing: a new one.
    AccountDialog(const PageContext &context, const std::optional<store::AccountRow> &account, QWidget *parent);

signals:
    void added(domain::AccountId account);

protected:
    bool check() override;
    void submit() override;

private:
    void add();
    void edit();

    std::optional<store::AccountRow> m_account;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_language;
    FormField *m_nameField;
    FormField *m_emailField;
};

} // namespace ui
