// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/price_form_dialog.h"

class QLineEdit;

namespace ui {

class DayField;

/// A price from a day after today on: a plan's, or the frozen fee. The same day again replaces it (R13).
class PriceDialog final : public PriceFormDialog {
    Q_OBJECT

public:
    /// @p plan: its name; nothing: the frozen fee.
    PriceDialog(const PageContext &context, const std::optional<QString> &plan, QWidget *parent);

protected:
    bool check() override;
    void submit() override;

private:
    const std::optional<QString> m_plan;
    QLineEdit *m_fee;
    DayField *m_from;
    FormField *m_feeField;
};

} // namespace ui
