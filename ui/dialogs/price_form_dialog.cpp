// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/price_form_dialog.h"

#include "ui/dialogs/form_field.h"
#include "ui/shell/message_bar.h"

namespace ui {
namespace {

constexpr int kLongestAmount = 40;

} // namespace

std::optional<domain::Money> PriceFormDialog::takeFee(FormField *field, const QString &text) {
    const std::optional<domain::Money> fee = feeFromField(text, context().formats);
    if (!fee)
        accepts(field, domain::invalid(domain::Reason::MalformedAmount, field->code(), text.left(kLongestAmount)));
    return fee;
}

void PriceFormDialog::tellDone(const QString &told) {
    context().messages.tell(told);
    emit changed();
    accept();
}

} // namespace ui
