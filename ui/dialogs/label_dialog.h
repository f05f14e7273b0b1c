// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace ui {

/// What an integration is called.
class LabelDialog : public FormDialog {
    Q_OBJECT

public:
    LabelDialog(const PageContext &context, const domain::Integration &integration, QWidget *parent);

protected:
    bool check() override;
    void submit() override;

private:
    domain::Integration m_integration;
    QLineEdit *m_label;
    FormField *m_field;
};

} // namespace ui
