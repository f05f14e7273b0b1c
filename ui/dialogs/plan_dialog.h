// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue.h"
#include "ui/dialogs/terms_dialog.h"

class QComboBox;

namespace ui {

/// Another plan for an integration (R13).
class PlanDialog : public TermsDialog {
    Q_OBJECT

public:
    PlanDialog(const PageContext &context, const domain::Integration &integration, QWidget *parent);

protected:
    bool check() override;
    void submit() override;
    store::CommandRequest request() const override;

private:
    void askPlans();
    void showPlans(const std::vector<store::Plan> &plans);

    QComboBox *m_plan;
    store::LatestAnswer m_plansAsked;
};

} // namespace ui
