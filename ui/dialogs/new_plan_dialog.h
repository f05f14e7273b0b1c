// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/price_form_dialog.h"

class QLineEdit;

namespace ui {

/// A new plan: its name, its setup fee, and the monthly fee that holds since ever (R13).
class NewPlanDialog final : public PriceFormDialog {
    Q_OBJECT

public:
    /// @p name: the one that is wanted; empty: it is still to be thought of.
    NewPlanDialog(const PageContext &context, QWidget *parent, const QString &name = {});

protected:
    bool check() override;
    void submit() override;

private:
    QLineEdit *m_name;
    QLineEdit *m_setup;
    QLineEdit *m_monthly;
    FormField *m_nameField;
    FormField *m_setupField;
    FormField *m_monthlyField;
};

} // namespace ui
