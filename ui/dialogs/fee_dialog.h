// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/terms_dialog.h"

class QLineEdit;

namespace ui {

/// A negotiated fee in the place of the plan's price, or back to the plan's (R13).
class FeeDialog : public TermsDialog {
    Q_OBJECT

public:
    FeeDialog(const PageContext &context, const domain::Integration &integration, QWidget *parent);

protected:
    bool check() override;
    void submit() override;
    store::CommandRequest request() const override;

private:
    void typed();
    bool isTakeable() const;

    QLineEdit *m_fee;
    FormField *m_field;
};

} // namespace ui
