// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fee_dialog.h"

#include "ui/dialogs/form_field.h"
#include "ui/drafts/drafts.h"

#include <QLineEdit>

namespace ui {

FeeDialog::FeeDialog(const PageContext &context, const domain::Integration &integration, QWidget *parent)
    : TermsDialog(context, domain::Command::ChangeFee, tr("Change fee"), tr("Change fee"), integration, parent)
    , m_fee(new QLineEdit(integration.negotiatedFee ? integration.negotiatedFee->plain() : QString(), this))
    //: %1 is the currency's code: USD
    , m_field(addField(QStringLiteral("fee"), tr("&Negotiated monthly fee in %1").arg(context.formats.currency()),
                       m_fee, tr("Leave it empty to charge the price of the plan %1.").arg(integration.plan))) {
    setObjectName(QStringLiteral("fee-dialog"));
    addConsequence();
    keepDraft({.form = QStringLiteral("fee"), .integration = integration.id});
    connect(m_fee, &QLineEdit::textChanged, this, &FeeDialog::typed);
    typed();
}

void FeeDialog::typed() {
    m_field->setFault({});
    if (isTakeable())
        askLater();
    else
        askNothing();
}

bool FeeDialog::isTakeable() const {
    return m_fee->text().trimmed().isEmpty() || feeFromField(m_fee->text(), context().formats);
}

store::CommandRequest FeeDialog::request() const {
    return {.command = domain::Command::ChangeFee, .fee = feeFromField(m_fee->text(), context().formats)};
}

bool FeeDialog::check() {
    if (isTakeable())
        return true;
    return accepts(m_field,
                   domain::invalid(domain::Reason::MalformedAmount, QStringLiteral("fee"), m_fee->text().left(40)));
}

void FeeDialog::submit() {
    if (request().fee == integration().negotiatedFee)
        accept();
    else
        execute();
}

} // namespace ui
