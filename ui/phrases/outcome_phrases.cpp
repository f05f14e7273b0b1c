// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/outcome_phrases.h"

#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"

namespace ui {

using domain::Command;

QString commandTitle(Command command, const QString &label) {
    //: What was asked for, as a title: %1 is a command, %2 an integration's label
    return Phrases::tr("%1 %2").arg(commandName(command), quoted(label));
}

QString doneSentence(Command command, const domain::Integration &after, const Formats &formats) {
    const QString name = quoted(after.label);
    const bool isFrozen = after.service == domain::Service::Frozen;
    switch (command) {
    case Command::Freeze: return Phrases::tr("%1 is frozen. Updates and syncs have stopped.").arg(name);
    case Command::FreezeInstead:
        return Phrases::tr("%1 is kept and frozen; it is no longer going to be removed.").arg(name);
    case Command::Unfreeze: return Phrases::tr("%1 is active again.").arg(name);
    case Command::Cancel:
        return Phrases::tr("%1 is cancelled and will be removed on %2.")
            .arg(name, formats.day(after.cancelOn.value_or(after.nextBillingOn)));
    case Command::Uncancel:
        return isFrozen ? Phrases::tr("%1 is no longer cancelled. It stays frozen.").arg(name)
                        : Phrases::tr("%1 is no longer cancelled. It stays active.").arg(name);
    case Command::ChangeFee:
        if (!after.negotiatedFee)
            return Phrases::tr("%1 is charged its plan's price from %2 on.")
                .arg(name, formats.day(after.nextBillingOn));
        return Phrases::tr("%1 is charged %2 a month from %3 on.")
            .arg(name, formats.money(*after.negotiatedFee), formats.day(after.nextBillingOn));
    case Command::ChangePlan: return Phrases::tr("%1 is on the plan %2 now.").arg(name, quoted(after.plan));
    default: return Phrases::tr("%1 has been changed.").arg(name);
    }
}

QString settledSentence(const QStringList &invoices) {
    if (invoices.isEmpty())
        return {};
    //: %n: how many; %1: their numbers
    return Phrases::tr("What had come due was settled first, by %Ln invoice(s): %1.", nullptr, int(invoices.size()))
        .arg(listed(invoices));
}

QString accountSentence(const domain::AccountStanding &standing, std::optional<domain::Money> frozenFee,
                        const Formats &formats) {
    if (standing.billsNothing()) {
        return standing.cancelPending > 0
                   ? Phrases::tr("No more charges: %Ln cancelled integration(s) will be removed without a charge. The "
                                 "account stays open.",
                                 nullptr, standing.cancelPending)
                   : Phrases::tr("No charges: the account has no integration. It stays open, and new ones can be "
                                 "opened.");
    }
    if (standing.active > 0)
        return {};
    if (frozenFee)
        return Phrases::tr("Charges go on: %Ln frozen integration(s), each charged %1 a month until it is unfrozen or "
                           "cancelled.",
                           nullptr, standing.frozen)
            .arg(formats.money(*frozenFee));
    return Phrases::tr("Charges go on: %Ln frozen integration(s), each charged the frozen fee every month until it is "
                       "unfrozen or cancelled.",
                       nullptr, standing.frozen);
}

QString changedByWords(const QString &login, bool isOurLogin) {
    //: A mark beside something that has just changed: by the reader, but in another window or program
    return isOurLogin ? Phrases::tr("changed by you in another window")
                      //: A mark beside something that has just changed; %1 is a login
                      : Phrases::tr("changed by %1").arg(login);
}

QString changedByBriefly(const QString &login, bool isOurLogin) {
    //: In the place of a login, where there is no room for more: the reader has changed it, in another window or
    //: program
    return isOurLogin ? Phrases::tr("you") : login;
}

QString changedBySentence(Command command, const QString &login, bool isOurLogin, const QDateTime &at,
                          const Formats &formats) {
    const QString what = commandDone(command);
    //: %1 is what was done, like Frozen; %2 a time of day
    return isOurLogin ? Phrases::tr("%1 by you in another window at %2").arg(what, formats.timeOfDay(at))
                      //: %1 is what was done, like Frozen; %2 a login, %3 a time of day
                      : Phrases::tr("%1 by %2 at %3").arg(what, login, formats.timeOfDay(at));
}

} // namespace ui
