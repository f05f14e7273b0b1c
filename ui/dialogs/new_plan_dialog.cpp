// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_plan_dialog.h"

#include "models/domain/text.h"
#include "ui/dialogs/form_field.h"
#include "ui/phrases/phrases.h"

#include <QLineEdit>

namespace ui {

NewPlanDialog::NewPlanDialog(const PageContext &context, QWidget *parent, const QString &name)
    : PriceFormDialog(context, domain::Command::AddPlan, tr("New plan"), tr("Add plan"), parent)
    , m_name(new QLineEdit(this))
    , m_setup(new QLineEdit(this))
    , m_monthly(new QLineEdit(this))
    , m_nameField(addField(QStringLiteral("name"), tr("&Name"), m_name))
    //: %1 is the currency's code: USD
    , m_setupField(addField(QStringLiteral("setup-fee"), tr("&Setup fee in %1").arg(context.formats.currency()),
                            m_setup, tr("Charged once, when an integration is opened (R1).")))
    //: %1 is the currency's code: USD
    , m_monthlyField(addField(QStringLiteral("monthly-fee"), tr("&Monthly fee in %1").arg(context.formats.currency()),
                              m_monthly, tr("Holds from the beginning; later prices are dated."))) {
    setObjectName(QStringLiteral("new-plan"));
    m_name->setText(name);
    if (!name.isEmpty())
        m_setup->setFocus();
}

bool NewPlanDialog::check() {
    const bool name = accepts(m_nameField, domain::checkName(m_name->text(), QStringLiteral("name")));
    const bool setup = takeFee(m_setupField, m_setup->text()).has_value();
    const bool monthly = takeFee(m_monthlyField, m_monthly->text()).has_value();
    return name && setup && monthly;
}

void NewPlanDialog::submit() {
    const domain::Money setup = *feeFromField(m_setup->text(), context().formats);
    const domain::Money monthly = *feeFromField(m_monthly->text(), context().formats);
    change([name = m_name->text(), setup,
            monthly](store::Session &session) { return session.catalogue().addPlan(name, setup, monthly); },
           tr("The plan %1 has been added: %2 setup, %3 a month.")
               .arg(quoted(m_name->text()), context().formats.money(setup), context().formats.money(monthly)));
}

} // namespace ui
