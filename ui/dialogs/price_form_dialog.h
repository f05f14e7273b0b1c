// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/answer.h"
#include "models/store/client.h"
#include "ui/dialogs/form_dialog.h"

namespace ui {

/// A form that changes the catalogue (R13). Prices and plans bear no request id: when the connection dies before the
/// answer has come, the form says so and stays, and the list behind it tells whether it was done. The same price for
/// the same day may be sent again; a plan that is there already is refused, and so is a name that was given away.
class PriceFormDialog : public FormDialog {
    Q_OBJECT

public:
    using FormDialog::FormDialog;

signals:
    void changed();

protected:
    /// An amount from 0.00 on; said beneath the field what isn't one.
    std::optional<domain::Money> takeFee(FormField *field, const QString &text);

    /// @p work: Result<T>(store::Session &). @p told is what the message bar says afterwards.
    template <typename Work>
    void change(const Work &work, const QString &told) {
        setBusy(true);
        store::onAnswer(context().client.click(work), this, [this, told](const auto &answer) {
            setBusy(false);
            if (!answer) {
                refused(answer.error());
                return;
            }
            tellDone(told);
        });
    }

private:
    void tellDone(const QString &told);
};

} // namespace ui
