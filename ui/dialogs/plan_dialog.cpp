// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_dialog.h"

#include "models/store/client.h"
#include "ui/dialogs/form_field.h"
#include "ui/dialogs/plan_choice.h"

#include <QComboBox>

namespace ui {

PlanDialog::PlanDialog(const PageContext &context, const domain::Integration &integration, QWidget *parent)
    : TermsDialog(context, domain::Command::ChangePlan, tr("Change plan"), tr("Change plan"), integration, parent)
    , m_plan(new QComboBox(this)) {
    setObjectName(QStringLiteral("plan-dialog"));
    addField(QStringLiteral("plan"), tr("&Plan"), m_plan,
             integration.negotiatedFee ? tr("Its negotiated fee of %1 goes on, whatever the plan.")
                                             .arg(context.formats.money(*integration.negotiatedFee))
                                       : tr("The setup fee is charged on opening only, never for another plan."));
    addConsequence();
    askPlans();
    connect(m_plan, &QComboBox::currentIndexChanged, this, &PlanDialog::askLater);
    connect(&context.client, &store::Client::changed, this, [this] {
        if (m_plan->count() == 0 && !m_plansAsked.isWaiting()) // they could not be read before
            askPlans();
    });
}

void PlanDialog::askPlans() {
    setBusy(true);
    m_plansAsked.ask(context().client.fetch([](store::Session &session) { return session.catalogue().plans(); }), this,
                     [this](const store::Result<std::vector<store::Plan>> &plans) {
                         setBusy(false);
                         clearFaults();
                         if (plans)
                             showPlans(*plans);
                         else
                             refused(plans.error());
                     });
}

void PlanDialog::showPlans(const std::vector<store::Plan> &plans) {
    fillWithPlans(m_plan, plans, context().formats);
    m_plan->setCurrentIndex(m_plan->findData(integration().plan));
    m_plan->setFocus();
}

store::CommandRequest PlanDialog::request() const {
    return {.command = domain::Command::ChangePlan, .plan = m_plan->currentData().toString()};
}

bool PlanDialog::check() {
    return m_plan->currentIndex() >= 0;
}

void PlanDialog::submit() {
    if (request().plan == integration().plan)
        accept();
    else
        execute();
}

} // namespace ui
