// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/bulk_phrases.h"

#include "ui/phrases/billing_phrases.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/phrases.h"

#include <algorithm>

namespace ui {

namespace {

using domain::BulkConsequence;
using domain::Command;
using domain::Reason;
using AccountName = std::function<QString(domain::AccountId)>;

/// `on 10 Jan 2027`, `from 10 Jan 2027 to 15 Jan 2027`.
QString daysOf(const BulkConsequence::NextCharges &charges, const Formats &formats) {
    if (*charges.first == *charges.last)
        //: Within a sentence, of charges; %1 is a day
        return Phrases::tr("on %1").arg(formats.day(*charges.first));
    //: Within a sentence, of charges; %1 and %2 are days
    return Phrases::tr("from %1 to %2").arg(formats.day(*charges.first), formats.day(*charges.last));
}

QString nextChargesSentence(const BulkConsequence &bulk, const Formats &formats) {
    const BulkConsequence::NextCharges &with = bulk.nextWith;
    const BulkConsequence::NextCharges &without = bulk.nextWithout;
    if (with.count == 0 && without.count == 0)
        return Phrases::tr("No further charge for any of them, as before.");
    if (with.count == 0)
        //: %1 is money, %2 says when: on 10 Jan 2027
        return Phrases::tr("No further charge for any of them, instead of %1 in all %2.")
            .arg(formats.money(without.total), daysOf(without, formats));
    if (without.count == 0)
        //: %1 is money, %2 says when: on 10 Jan 2027
        return Phrases::tr("Next charges: %1 in all %2, instead of the removals.")
            .arg(formats.money(with.total), daysOf(with, formats));
    if (with == without)
        //: %1 is money, %2 says when: on 10 Jan 2027
        return Phrases::tr("Next charges: %1 in all %2, as before.")
            .arg(formats.money(with.total), daysOf(with, formats));
    //: %1 and %3 are money, %2 says when: on 10 Jan 2027
    return Phrases::tr("Next charges: %1 in all %2, instead of %3.")
        .arg(formats.money(with.total), daysOf(with, formats), formats.money(without.total));
}

QString removalsSentence(const BulkConsequence &bulk, const Formats &formats) {
    int count = 0;
    QStringList days;
    for (const auto &[day, removed] : bulk.removals) {
        count += removed;
        //: How many integrations are removed on a day: %1 is the day, %2 how many
        days += Phrases::tr("%1 (%2)").arg(formats.day(day), formats.count(removed));
    }
    //: %n integrations; %1 a list of days with how many are removed on each: 10 Jan 2027 (2), 15 Jan 2027 (1)
    return Phrases::tr("%Ln integration(s) will be removed, not charged on that day: %1. There is no refund for the "
                       "days left.",
                       nullptr, count)
        .arg(formats.locale().createSeparatedList(days));
}

std::optional<domain::Money> frozenFeeIn(const BulkConsequence &bulk) {
    for (const domain::Consequence &one : bulk.possible) {
        const auto frozen = std::ranges::find(one.with, domain::ChargeKind::Frozen, &domain::Charge::kind);
        if (frozen != one.with.end())
            return frozen->amount;
    }
    return {};
}

/// What settling does before (R10), of all accounts that have something due.
QString settledFirst(const BulkConsequence &bulk, const Formats &formats) {
    std::vector<domain::Charge> settled;
    int accounts = 0;
    for (const BulkConsequence::Account &account : bulk.accounts) {
        settled.insert(settled.end(), account.settledFirst.begin(), account.settledFirst.end());
        accounts += !account.settledFirst.empty();
    }
    if (settled.empty())
        return {};
    return bulk.accounts.size() == 1 ? settledFirstSentence(settled, formats)
                                     : settledFirstSentence(settled, accounts, formats);
}

/// R9, of several accounts: those that are charged nothing more are told apart from those with frozen ones only.
QStringList standingSentences(const BulkConsequence &bulk, const AccountName &accountNameOf, const Formats &formats) {
    QStringList notCharged;
    QStringList onlyFrozen;
    for (const BulkConsequence::Account &account : bulk.accounts) {
        if (!account.changesBilling || account.after.active > 0)
            continue;
        (account.after.billsNothing() ? notCharged : onlyFrozen) += quoted(accountNameOf(account.account));
    }
    QStringList sentences;
    if (!notCharged.isEmpty())
        //: %n accounts; %1 names them: “Aster”, “Birch”
        sentences += Phrases::tr("%Ln account(s) then have no active and no frozen integration, so there are no more "
                                 "charges for them: %1. They stay open, and new integrations can be opened.",
                                 nullptr, int(notCharged.size()))
                         .arg(listed(notCharged));
    if (onlyFrozen.isEmpty())
        return sentences;
    if (const auto fee = frozenFeeIn(bulk))
        //: %n accounts; %1 names them: “Aster”, “Birch”; %2 is money
        sentences += Phrases::tr("Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each "
                                 "integration is charged %2 a month, and can be unfrozen at any time.",
                                 nullptr, int(onlyFrozen.size()))
                         .arg(listed(onlyFrozen), formats.money(*fee));
    else
        //: %n accounts; %1 names them: “Aster”, “Birch”
        sentences += Phrases::tr("Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each "
                                 "integration is charged the frozen fee every month, and can be unfrozen at any time.",
                                 nullptr, int(onlyFrozen.size()))
                         .arg(listed(onlyFrozen));
    return sentences;
}

/// Of one account it goes without its name: the page is about it.
QStringList standings(const BulkConsequence &bulk, const AccountName &accountNameOf, const Formats &formats) {
    if (bulk.accounts.size() > 1)
        return standingSentences(bulk, accountNameOf, formats);
    const BulkConsequence::Account &account = bulk.accounts.front();
    const QString standing =
        account.changesBilling ? standingSentence(account.after, frozenFeeIn(bulk), formats) : QString();
    return standing.isEmpty() ? QStringList() : QStringList{standing};
}

QString refusalSentence(const domain::Error &refusal, int count, const Formats &formats) {
    switch (refusal.reason) {
    case Reason::IsFrozenAlready: return Phrases::tr("%Ln of them are frozen already", nullptr, count);
    case Reason::CancelPendingFreezeInstead:
        return Phrases::tr("%Ln of them are cancelled: “Freeze instead” would keep them", nullptr, count);
    case Reason::IsFrozenUncancelKeepsIt:
        return Phrases::tr("%Ln of them are frozen already and cancelled: un-cancelling keeps them frozen", nullptr,
                           count);
    case Reason::IsActive: return Phrases::tr("%Ln of them are active: there is nothing to unfreeze", nullptr, count);
    case Reason::UncancelFirst:
        return Phrases::tr("%Ln of them are cancelled and have to be un-cancelled first", nullptr, count);
    case Reason::RemovalStands: return Phrases::tr("%Ln of them are cancelled already", nullptr, count);
    case Reason::NothingToUndo:
        return Phrases::tr("%Ln of them are not cancelled: there is nothing to undo", nullptr, count);
    case Reason::Removed:
    case Reason::NoSuchIntegration: return Phrases::tr("%Ln of them are removed", nullptr, count);
    default: break;
    }
    QString why = sentence({.code = refusal.code, .reason = refusal.reason, .facts = refusal.facts}, formats);
    if (why.endsWith(u'.'))
        why.chop(1);
    //: How many of those selected are refused; %1 says why, as a sentence without its full stop
    return Phrases::tr("%Ln of them can't: %1", nullptr, count).arg(why);
}

} // namespace

QString bulkVerb(std::optional<Command> command, int count) {
    if (!command)
        return Phrases::tr("Undo for %Ln integration(s)", nullptr, count);
    switch (*command) {
    case Command::Freeze: return Phrases::tr("Freeze %Ln integration(s)", nullptr, count);
    case Command::FreezeInstead: return Phrases::tr("Keep and freeze %Ln integration(s)", nullptr, count);
    case Command::Unfreeze: return Phrases::tr("Unfreeze %Ln integration(s)", nullptr, count);
    case Command::Cancel: return Phrases::tr("Cancel %Ln integration(s)", nullptr, count);
    default: return Phrases::tr("Un-cancel %Ln integration(s)", nullptr, count);
    }
}

QString bulkDoneSentence(std::optional<Command> command, int count) {
    if (!command)
        return Phrases::tr("%Ln integration(s) are as before.", nullptr, count);
    switch (*command) {
    case Command::Freeze:
        return Phrases::tr("%Ln integration(s) frozen. Updates and syncs have stopped.", nullptr, count);
    case Command::FreezeInstead:
        return Phrases::tr("%Ln integration(s) kept and frozen, no longer going to be removed.", nullptr, count);
    case Command::Unfreeze: return Phrases::tr("%Ln integration(s) active again.", nullptr, count);
    case Command::Cancel:
        return Phrases::tr("%Ln integration(s) cancelled. Each is removed on its billing date.", nullptr, count);
    default: return Phrases::tr("%Ln integration(s) no longer cancelled.", nullptr, count);
    }
}

QStringList bulkSentences(const BulkConsequence &bulk, const AccountName &accountNameOf, const Formats &formats) {
    if (bulk.possible.empty())
        return {};
    QStringList sentences{nextChargesSentence(bulk, formats)};
    //: %1 and %2 are money
    sentences += Phrases::tr("The coming twelve months: %1 in all, instead of %2.")
                     .arg(formats.money(bulk.yearWith), formats.money(bulk.yearWithout));
    if (bulk.unpriced > 0)
        sentences += Phrases::tr("%Ln charge(s) of those months have no price yet and add nothing to the sum.", nullptr,
                                 bulk.unpriced);
    if (const QString settled = settledFirst(bulk, formats); !settled.isEmpty())
        sentences += settled;
    if (bulk.stopsSyncs > 0)
        sentences += Phrases::tr("Updates and syncs of %Ln integration(s) stop at once; information and settings are "
                                 "kept.",
                                 nullptr, bulk.stopsSyncs);
    if (bulk.resumesSyncs > 0)
        sentences += Phrases::tr("Updates and syncs of %Ln integration(s) may go on at once; that costs nothing today.",
                                 nullptr, bulk.resumesSyncs);
    if (!bulk.removals.empty()) {
        sentences += removalsSentence(bulk, formats);
        sentences += Phrases::tr("All their information (labels, settings, credentials, notes, history) is then "
                                 "deleted for good; invoices are kept. Until then they can be un-cancelled.");
    }
    if (bulk.rescued > 0)
        sentences +=
            Phrases::tr("%Ln integration(s) will not be removed; all information is kept.", nullptr, bulk.rescued);
    return sentences + standings(bulk, accountNameOf, formats);
}

QStringList bulkRefusals(const BulkConsequence &bulk, const std::function<QString(domain::IntegrationId)> &labelOf,
                         const Formats &formats) {
    struct Group {
        domain::Error why;
        QStringList labels;
    };

    std::vector<Group> groups;
    for (const domain::Consequence &one : bulk.refused) {
        auto group = std::ranges::find(groups, one.refusal->reason, [](const Group &each) { return each.why.reason; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {*one.refusal, {}});
        group->labels += quoted(labelOf(one.integration));
    }
    QStringList sentences;
    for (const Group &group : groups) {
        //: %1 says how many of those selected are refused and why, %2 which: “North”, “East”
        sentences += Phrases::tr("%1: %2.").arg(refusalSentence(group.why, int(group.labels.size()), formats),
                                                listed(group.labels));
    }
    return sentences;
}

} // namespace ui
