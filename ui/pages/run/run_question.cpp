// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/run_question.h"

#include "models/domain/policy.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct RunQuestion {
    Q_DECLARE_TR_FUNCTIONS(RunQuestion)
};

qint64 farBehind(const store::RunReport &dry) {
    qint64 accounts = 0;
    for (const store::Behind &step : dry.behind) {
        if (step.periods > domain::policy::kPeriodsBehindWithoutConsent)
            accounts += step.accounts;
    }
    return accounts;
}

} // namespace

bool catchesUp(const store::RunReport &dry, bool sandbox) {
    return !sandbox && farBehind(dry) > 0;
}

Question runQuestion(const store::RunReport &dry, bool catchUp, const Formats &formats, const QStringList &before) {
    QStringList text = before;
    //: %n invoices; %1 is money, %2 a day
    text += RunQuestion::tr("This issues %Ln invoice(s), %1 in total, for everything due up to %2.", nullptr,
                            int(dry.invoices))
                .arg(formats.money(dry.total), formats.day(dry.asOf));
    if (dry.removed > 0)
        text += RunQuestion::tr("%Ln integration(s) are removed for good, with their data.", nullptr, int(dry.removed));
    if (catchUp)
        text += RunQuestion::tr("%Ln account(s) are more than two billing dates behind: each gets an invoice for every "
                                "date that was missed.",
                                nullptr, int(farBehind(dry)));
    const bool asksAgain = !before.isEmpty();
    return {.title = asksAgain ? RunQuestion::tr("Something has changed. Run renewals as they are now?")
                     : catchUp ? RunQuestion::tr("Run renewals and catch up?")
                               : RunQuestion::tr("Run renewals?"),
            .text = text.join(u' '),
            .detail = RunQuestion::tr("Invoices are final: they can't be changed or taken back."),
            .verb = catchUp ? RunQuestion::tr("Run and catch up") : RunQuestion::tr("Run renewals"),
            .dangerous = catchUp};
}

} // namespace ui
