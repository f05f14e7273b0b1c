// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace ui {

/// One setting or one credential of an integration: its name and its value. A credential's value is hidden while it is
/// typed and never shown again.
class PairDialog : public FormDialog {
    Q_OBJECT

public:
    enum class Kind { Setting, Credential };

    /// @p name empty: a new one. @p value: a setting's, as it is; of a credential nobody knows it.
    PairDialog(const PageContext &context, domain::IntegrationId integration, Kind kind, const QString &name,
               const QString &value, QWidget *parent);

protected:
    bool check() override;
    void submit() override;

private:
    QString code() const;

    domain::IntegrationId m_integration;
    Kind m_kind;
    QLineEdit *m_name;
    QLineEdit *m_value;
    FormField *m_nameField;
    FormField *m_valueField;
};

} // namespace ui
