// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_choice.h"

#include <QComboBox>
#include <QCoreApplication>

namespace ui {

void fillWithPlans(QComboBox *box, const std::vector<store::Plan> &plans, const Formats &formats) {
    box->clear();
    for (const store::Plan &plan : plans) {
        const QString text = plan.monthlyFee
                                 //: A plan to choose: %1 its name, %2 its monthly price
                                 ? QCoreApplication::translate("ui::PlanChoice", "%1, %2 a month")
                                       .arg(plan.name, formats.money(*plan.monthlyFee))
                                 : QCoreApplication::translate("ui::PlanChoice", "%1, no price yet").arg(plan.name);
        box->addItem(text, plan.name);
    }
}

} // namespace ui
