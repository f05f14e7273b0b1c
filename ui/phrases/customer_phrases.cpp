// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/customer_phrases.h"

#include "ui/phrases/phrases.h"

#include <algorithm>

namespace ui {
namespace {

using domain::Because;
using domain::Choice;
using domain::ExplanationRow;
using domain::Outlook;

/// `Supplier → Channel`.
QString connectionOf(const QString &supplier, const QString &channel) {
    //: A connection, in words to a customer: %1 is a supplier, %2 a sales channel
    return Phrases::tr("the connection %1 → %2").arg(supplier, channel);
}

/// What was done, in the past; or will be.
QString deedOf(const ExplanationRow &row, const QString &what, const Formats &formats) {
    const bool isToCome = row.invoiceNumber.isEmpty();
    const QString on = formats.day(row.dueOn);
    const QString amount = formats.money(row.amount);
    const QString from = formats.day(row.periodStart.value_or(row.dueOn));
    const QString until = formats.day(row.periodEnd.value_or(row.dueOn));
    switch (row.because) {
    case Because::SetupOnOpening:
        //: To a customer: %1 a day, %2 money, %3 "the connection A → B", %4 an invoice's number
        return Phrases::tr("On %1 we charged the setup fee of %2 for %3 (invoice %4). It pays for the work of "
                           "connecting and is charged once.")
            .arg(on, amount, what, row.invoiceNumber);
    case Because::FirstMonthOnOpening:
        //: To a customer: %1 a day, %2 money, %3 "the connection A → B", %4 an invoice's number, %5 and %6 days
        return Phrases::tr("On %1 we charged %2 for the first month of %3 (invoice %4), from %5 until before %6. The "
                           "first month is paid in advance when a connection is opened.")
            .arg(on, amount, what, row.invoiceNumber, from, until);
    case Because::ActiveOnBillingDate:
        return isToCome
                   //: To a customer: %1 a day, %2 money, %3 "the connection A → B", %4 and %5 days
                   ? Phrases::tr("On %1 we will charge %2 for %3, for the month from %4 until before %5, unless it is "
                                 "frozen or cancelled before that day.")
                         .arg(on, amount, what, from, until)
                   //: To a customer: %1 a day, %2 money, %3 "the connection A → B", %4 an invoice's number, %5, %6 days
                   : Phrases::tr("On %1 we charged %2 for %3 (invoice %4), for the month from %5 until before %6: it "
                                 "was active at the start of that day.")
                         .arg(on, amount, what, row.invoiceNumber, from, until);
    case Because::FrozenOnBillingDate:
        return isToCome
                   //: To a customer: %1 a day, %2 money, %3 "the connection A → B", %4 and %5 days
                   ? Phrases::tr("On %1 we will charge %2 for keeping %3 frozen in the month from %4 until before %5, "
                                 "unless it is unfrozen or cancelled before that day.")
                         .arg(on, amount, what, from, until)
                   //: To a customer: %1 a day, %2 money, %3 "the connection A → B", %4 an invoice's number, %5, %6 days
                   : Phrases::tr("On %1 we charged %2 for keeping %3 frozen (invoice %4) in the month from %5 until "
                                 "before %6: it was frozen at the start of that day, so the monthly fee was not due.")
                         .arg(on, amount, what, row.invoiceNumber, from, until);
    case Because::CancelledBeforeBillingDate:
        //: To a customer: %1 a day, %2 "the connection A → B"
        return Phrases::tr(
                   "On %1 there is no charge for %2: it was cancelled before that day, and it is removed on it.")
            .arg(on, what);
    }
    Q_UNREACHABLE();
}

/// Since when it is in that state, where a customer would ask.
QString sinceOf(const ExplanationRow &row, const Formats &formats) {
    if (!row.setBy)
        return {};
    const QString on = formats.day(row.setBy->day);
    switch (row.setBy->command) {
    case domain::Command::Freeze:
    case domain::Command::FreezeInstead: return Phrases::tr("It was frozen on %1.").arg(on);
    case domain::Command::Unfreeze: return Phrases::tr("It was unfrozen on %1.").arg(on);
    case domain::Command::Cancel: return Phrases::tr("It was cancelled on %1.").arg(on);
    case domain::Command::Uncancel: return Phrases::tr("Its cancellation was taken back on %1.").arg(on);
    default: return {}; // that it was opened, the charge for its opening says
    }
}

QString priceOf(const ExplanationRow &row, const Formats &formats) {
    if (row.origin == domain::PriceOrigin::Negotiated)
        return Phrases::tr("That is the monthly fee agreed with you.");
    if (row.priceSince)
        return Phrases::tr("That price has been in force since %1.").arg(formats.day(*row.priceSince));
    return {};
}

/// "I cancelled a few days after opening it: why do I pay the full month?"
QString cancelledOf(const ExplanationRow &row, const Formats &formats) {
    if (!row.cancelledBy || !row.periodEnd)
        return {};
    const QString end = formats.day(*row.periodEnd);
    QStringList sentences{
        Phrases::tr(
            "It was cancelled on %1, within that month. A cancellation takes effect at the end of the month that "
            "is paid for: until %2 the connection stays as it is, on %2 nothing more is charged, and it is then "
            "removed.")
            .arg(formats.day(row.cancelledBy->day), end)};
    sentences +=
        row.because == Because::FirstMonthOnOpening
            ? Phrases::tr("The charge on opening pays for the connecting, and the first month comes with it; so "
                          "nothing of it is refunded.")
            : Phrases::tr("For the days left until then there is no refund.");
    return sentences.join(u' ');
}

QString join(const QStringList &sentences) {
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

QString totalOf(const Outlook &outlook, const Formats &formats) {
    return formats.money(domain::totalOf(outlook.coming));
}

/// The first date that asks for money, with what it asks for.
QString firstOf(const Outlook &outlook, const Formats &formats) {
    const auto first = std::ranges::find_if(outlook.coming, [](const domain::Charge &charge) {
        return charge.kind != domain::ChargeKind::Removal;
    });
    if (first == outlook.coming.end() || !first->amount)
        return {};
    //: To a customer: %1 is money, %2 a day
    return Phrases::tr("The next charge is %1 on %2.").arg(formats.money(*first->amount), formats.day(first->dueOn));
}

QString outlookOf(const Outlook &outlook, const store::Choices &choices, const Formats &formats) {
    const bool isActive = choices.integration.service == domain::Service::Active;
    switch (outlook.choice) {
    case Choice::Keep:
        return join({isActive ? Phrases::tr("Keep it: it goes on being updated.")
                              : Phrases::tr("Keep it active: it is updated again at once, which costs nothing today."),
                     firstOf(outlook, formats),
                     //: To a customer: %1 is money
                     Phrases::tr("Over the next twelve months that comes to %1.").arg(totalOf(outlook, formats))});
    case Choice::Freeze:
        return join(
            {Phrases::tr("Freeze it: updates stop at once, all settings and information are kept, and it can be "
                         "unfrozen at any time without a charge."),
             firstOf(outlook, formats),
             Phrases::tr("Over the next twelve months that comes to %1.").arg(totalOf(outlook, formats))});
    case Choice::Cancel:
        //: To a customer: %1 is a day
        return Phrases::tr(
                   "Cancel it: it stays as it is until %1, is not charged on that day, and is then removed with "
                   "all its settings and information, which cannot be brought back. Until then the cancellation "
                   "can be taken back. There is no refund for the days left.")
            .arg(formats.day(outlook.removalOn.value_or(choices.integration.nextBillingOn)));
    }
    Q_UNREACHABLE();
}

} // namespace

QString whyForCustomer(const ExplanationRow &row, const QString &supplier, const QString &channel,
                       const Formats &formats) {
    return join({deedOf(row, connectionOf(supplier, channel), formats), sinceOf(row, formats), priceOf(row, formats),
                 cancelledOf(row, formats)});
}

QString choicesForCustomer(const store::Choices &choices, const Formats &formats) {
    QStringList parts{//: To a customer: %1 is "the connection A → B"
                      Phrases::tr("For %1 you have three choices.")
                          .arg(connectionOf(choices.integration.supplier, choices.integration.channel))};
    for (const Outlook &outlook : choices.outlooks)
        parts += QStringLiteral("• ") + outlookOf(outlook, choices, formats);
    return parts.join(u'\n');
}

} // namespace ui
