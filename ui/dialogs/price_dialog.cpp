// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/price_dialog.h"

#include "ui/dialogs/form_field.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/widgets/day_field.h"

#include <QLineEdit>

namespace ui {
namespace {

using domain::Command;

QString titleOf(const std::optional<QString> &plan) {
    return plan ? PriceDialog::tr("New price of %1").arg(quoted(*plan)) : PriceDialog::tr("New frozen fee");
}

} // namespace

PriceDialog::PriceDialog(const PageContext &context, const std::optional<QString> &plan, QWidget *parent)
    : PriceFormDialog(context, plan ? Command::SetPlanPrice : Command::SetFrozenPrice, titleOf(plan), tr("Set price"),
                      parent)
    , m_plan(plan)
    , m_fee(new QLineEdit(this))
    , m_from(new DayField(tr("From"), context.formats, this))
    //: %1 is the currency's code: USD
    , m_feeField(addField(QStringLiteral("fee"), tr("&Monthly fee in %1").arg(context.formats.currency()), m_fee)) {
    setObjectName(QStringLiteral("price-dialog"));
    m_from->setMinimumDate(context.clock.today().plusDays(1).toDate());
    m_from->setDay(context.clock.today().plusDays(1));
    addField(
        QStringLiteral("from"), tr("&From"), m_from,
        tr("Applies to billing dates from that day on, a day after today. The same day again replaces the price."));
}

bool PriceDialog::check() {
    return takeFee(m_feeField, m_fee->text()).has_value();
}

void PriceDialog::submit() {
    const domain::Money fee = *feeFromField(m_fee->text(), context().formats);
    const domain::Day from = m_from->day();
    //: %1 is money, %2 a day
    const QString told = tr("%1 a month from %2 on.").arg(context().formats.money(fee), context().formats.day(from));
    change(
        [plan = m_plan, fee, from](store::Session &session) {
            return plan ? session.catalogue().setPlanPrice(*plan, fee, from)
                        : session.catalogue().setFrozenPrice(fee, from);
        },
        m_plan ? tr("The price of %1 is set: %2").arg(quoted(*m_plan), told)
               : tr("The frozen fee is set: %1").arg(told));
}

} // namespace ui
