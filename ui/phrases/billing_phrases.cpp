// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/billing_phrases.h"

#include "ui/phrases/error_phrases.h"
#include "ui/phrases/names.h"
#include "ui/phrases/permission_phrases.h"
#include "ui/phrases/phrases.h"

#include <algorithm>

namespace ui {

namespace {

using domain::Charge;
using domain::ChargeKind;
using domain::Consequence;

const Charge *firstCharge(const std::vector<Charge> &schedule) {
    const auto found =
        std::ranges::find_if(schedule, [](const Charge &charge) { return charge.kind != ChargeKind::Removal; });
    return found == schedule.end() ? nullptr : &*found;
}

std::optional<domain::Money> frozenFeeIn(const std::vector<Charge> &schedule) {
    const auto found = std::ranges::find(schedule, ChargeKind::Frozen, &Charge::kind);
    return found == schedule.end() ? std::nullopt : found->amount;
}

QString amountOf(const Charge &charge, const Formats &formats) {
    return charge.amount ? formats.money(*charge.amount) : Phrases::tr("a price that is not set yet");
}

QString removalSentence(const Consequence &consequence, const Formats &formats) {
    const QString on = formats.day(*consequence.removalOn);
    return consequence.after.service == domain::Service::Active
               ? Phrases::tr(
                     "It goes on syncing until %1, is not charged on that day, and is removed then. There is no "
                     "refund for the days left.")
                     .arg(on)
               : Phrases::tr(
                     "It stays frozen until %1, is not charged on that day, and is removed then. There is no refund "
                     "for the days left.")
                     .arg(on);
}

/// Which price it is, for the end of a sentence.
QString priceOf(const domain::ExplanationRow &row, const Formats &formats) {
    if (!row.origin)
        return {};
    if (!row.priceSince)
        return Phrases::tr(" The amount is %1.").arg(priceOriginName(*row.origin));
    return Phrases::tr(" The amount is %1, in force since %2.")
        .arg(priceOriginName(*row.origin), formats.day(*row.priceSince));
}

QString reasonOf(const domain::ExplanationRow &row, const Formats &formats) {
    const QString from = formats.day(row.periodStart.value_or(row.dueOn));
    const QString until = formats.day(row.periodEnd.value_or(row.dueOn));
    switch (row.because) {
    case domain::Because::SetupOnOpening:
        return Phrases::tr("the setup fee for connecting it, charged once, when it was opened (R1).");
    case domain::Because::FirstMonthOnOpening:
        return Phrases::tr("the first month, from %1 until before %2, paid up front when it was opened (R1).")
            .arg(from, until);
    case domain::Because::ActiveOnBillingDate:
        return Phrases::tr("it is active at the start of that billing date, so the month from %1 until before %2 is "
                           "charged (R3).")
            .arg(from, until);
    case domain::Because::FrozenOnBillingDate:
        return Phrases::tr("it is frozen at the start of that billing date, so only the frozen fee is charged for the "
                           "month from %1 until before %2 (R3).")
            .arg(from, until);
    case domain::Because::CancelledBeforeBillingDate:
        return Phrases::tr("it is cancelled before that billing date, so it is not charged and is removed (R6).");
    }
    Q_UNREACHABLE();
}

/// As it was at the start of that billing date, which decided (R3).
QString stateOf(const domain::ExplanationRow &row) {
    switch (row.because) {
    case domain::Because::SetupOnOpening:
    case domain::Because::FirstMonthOnOpening: return Phrases::tr("Opened on that day");
    case domain::Because::ActiveOnBillingDate: return Phrases::tr("Active");
    case domain::Because::FrozenOnBillingDate: return Phrases::tr("Frozen");
    case domain::Because::CancelledBeforeBillingDate: return Phrases::tr("Cancel pending");
    }
    Q_UNREACHABLE();
}

QString priceFact(const domain::ExplanationRow &row, const Formats &formats) {
    const QString origin = priceOriginName(*row.origin);
    return row.priceSince
               //: A price: %1 is which one, %2 a day
               ? Phrases::tr("%1, in force since %2").arg(origin, formats.day(*row.priceSince))
               : origin;
}

/// How many charges and removals: `3 charges, $27.00 in all, 1 removal`.
QString settledText(const std::vector<Charge> &settled, const Formats &formats) {
    int charges = 0;
    int removals = 0;
    for (const Charge &charge : settled)
        ++(charge.kind == ChargeKind::Removal ? removals : charges);
    QStringList parts;
    if (charges > 0)
        parts += Phrases::tr("%Ln charge(s), %1 in all", nullptr, charges).arg(formats.money(domain::totalOf(settled)));
    if (removals > 0)
        parts += Phrases::tr("%Ln removal(s)", nullptr, removals);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString settledFirstSentence(const std::vector<Charge> &settled, const Formats &formats) {
    return Phrases::tr("What has come due on this account is settled first: %1.").arg(settledText(settled, formats));
}

QString settledFirstSentence(const std::vector<Charge> &settled, int accounts, const Formats &formats) {
    //: %n accounts; %1 says how many charges and removals: 3 charges, $27.00 in all
    return Phrases::tr("What has come due on %Ln account(s) is settled first: %1.", nullptr, accounts)
        .arg(settledText(settled, formats));
}

QString nextChargeSentence(const Consequence &consequence, const Formats &formats) {
    const Charge *with = firstCharge(consequence.with);
    const Charge *without = firstCharge(consequence.without);
    if (!with && !without)
        return Phrases::tr("No further charge, as before.");
    if (!with)
        return Phrases::tr("No further charge, instead of %1 on %2.")
            .arg(amountOf(*without, formats), formats.day(without->dueOn));
    const QString amount = amountOf(*with, formats);
    const QString on = formats.day(with->dueOn);
    if (!without)
        return Phrases::tr("Next charge: %1 on %2, instead of the removal.").arg(amount, on);
    if (with->dueOn != without->dueOn)
        return Phrases::tr("Next charge: %1 on %2, instead of %3 on %4.")
            .arg(amount, on, amountOf(*without, formats), formats.day(without->dueOn));
    if (with->amount == without->amount)
        return Phrases::tr("Next charge: %1 on %2, as before.").arg(amount, on);
    return Phrases::tr("Next charge: %1 on %2, instead of %3.").arg(amount, on, amountOf(*without, formats));
}

QString standingSentence(const domain::AccountStanding &standing, std::optional<domain::Money> frozenFee,
                         const Formats &formats) {
    if (standing.billsNothing())
        return Phrases::tr("The account then has no active and no frozen integration: there are no more charges. It "
                           "stays open, and new integrations can be opened.");
    if (standing.active > 0)
        return {};
    if (frozenFee)
        return Phrases::tr("Charges go on: the account still has %Ln frozen integration(s), each charged %1 a month. "
                           "They can be unfrozen at any time.",
                           nullptr, standing.frozen)
            .arg(formats.money(*frozenFee));
    return Phrases::tr("Charges go on: the account still has %Ln frozen integration(s), each charged the frozen fee "
                       "every month. They can be unfrozen at any time.",
                       nullptr, standing.frozen);
}

QStringList consequenceSentences(const Consequence &consequence, const Formats &formats) {
    QStringList sentences;
    if (consequence.refusal) {
        sentences += sentence(*consequence.refusal, formats);
        if (!consequence.settledFirst.empty())
            sentences += settledFirstSentence(consequence.settledFirst, formats);
        return sentences;
    }
    sentences += nextChargeSentence(consequence, formats);
    if (!consequence.settledFirst.empty())
        sentences += settledFirstSentence(consequence.settledFirst, formats);
    if (consequence.stopsSyncsNow())
        sentences += Phrases::tr("Updates and syncs stop at once; its information and settings are kept.");
    if (consequence.resumesSyncsNow())
        sentences += Phrases::tr("Updates and syncs may go on at once; that costs nothing today.");
    if (consequence.removalOn) {
        sentences += removalSentence(consequence, formats);
        sentences += Phrases::tr("All its information (label, settings, credentials, notes, history) is then deleted "
                                 "for good; invoices are kept. Until then it can be un-cancelled.");
    } else if (consequence.before.cancelPending) {
        sentences += Phrases::tr("It is not removed; all its information is kept.");
    }
    if (consequence.changesBilling()) {
        const QString standing = standingSentence(consequence.accountAfter, frozenFeeIn(consequence.with), formats);
        if (!standing.isEmpty())
            sentences += standing;
    }
    return sentences;
}

QString consequenceText(const Consequence &consequence, const Formats &formats) {
    return consequenceSentences(consequence, formats).join(u' ');
}

QStringList outlookSentences(const domain::Outlook &outlook, const store::Choices &choices, const Formats &formats) {
    const domain::LifecycleState now = choices.integration.state();
    const auto standing = std::ranges::find_if(choices.outlooks, &domain::Outlook::isAsItStands);
    Consequence told{.before = now,
                     .after = outlook.state,
                     .with = outlook.coming,
                     .without = standing == choices.outlooks.end() ? outlook.coming : standing->coming,
                     .removalOn = outlook.removalOn,
                     .accountAfter = outlook.accountAfter};
    QStringList sentences = consequenceSentences(told, formats);
    if (outlook.isAsItStands() && !outlook.removalOn)
        sentences += outlook.state.service == domain::Service::Active
                         ? Phrases::tr("Syncs go on, and all its information is kept.")
                         : Phrases::tr("Syncs stay stopped, and all its information is kept.");
    if (outlook.removalOn) {
        const store::Belongings &belongings = choices.belongings;
        sentences += Phrases::tr("That is %1.").arg(belongingsText(belongings));
        if (!belongings.settings || !belongings.notes)
            sentences += unreadableSentence({});
    }
    return sentences;
}

QString belongingsText(const store::Belongings &belongings) {
    QStringList counts;
    if (belongings.settings)
        counts += Phrases::tr("%Ln setting(s)", nullptr, int(*belongings.settings));
    counts += Phrases::tr("%Ln credential(s)", nullptr, int(belongings.credentials));
    if (belongings.notes)
        counts += Phrases::tr("%Ln note(s)", nullptr, int(*belongings.notes));
    counts += Phrases::tr("%Ln sync(s)", nullptr, int(belongings.syncs));
    return counts.join(QStringLiteral(", "));
}

QString termsText(const Consequence &consequence, const Formats &formats) {
    if (consequence.refusal)
        return consequenceText(consequence, formats);
    QStringList sentences;
    if (consequence.removalOn) {
        sentences += Phrases::tr("It is cancelled and will be removed on %1: the fee is charged only if it is "
                                 "un-cancelled before.")
                         .arg(formats.day(*consequence.removalOn));
    } else {
        sentences += nextChargeSentence(consequence, formats);
        if (consequence.after.service == domain::Service::Frozen)
            sentences += Phrases::tr("It is frozen: the frozen fee is charged instead for as long as it is.");
    }
    sentences += consequence.settledFirst.empty() ? Phrases::tr("Nothing is charged or credited today.")
                                                  : settledFirstSentence(consequence.settledFirst, formats);
    return sentences.join(u' ');
}

QString becauseSentence(const domain::ExplanationRow &row, const Formats &formats) {
    const bool nothing = row.because == domain::Because::CancelledBeforeBillingDate;
    const QString what = nothing ? Phrases::tr("Nothing") : formats.money(row.amount);
    const QString invoice =
        row.invoiceNumber.isEmpty() ? QString() : Phrases::tr(" (invoice %1)").arg(row.invoiceNumber);
    //: "$9.00 on 15 Dec 2026 (invoice 2026-000123): it is frozen …"
    return Phrases::tr("%1 on %2%3: %4").arg(what, formats.day(row.dueOn), invoice, reasonOf(row, formats))
           + priceOf(row, formats);
}

QString ruleSentence(int rule) {
    switch (rule) {
    case 1: return Phrases::tr("R1: opening is paid up front");
    case 6: return Phrases::tr("R6: what is cancelled is not charged on its next billing date, and removed");
    default: return Phrases::tr("R3: the state at the start of the billing date decides");
    }
}

QString changeSentence(const domain::StateChange &change, const Formats &formats) {
    //: What was done to an integration: %1 like Frozen, %2 a day, %3 a login
    return Phrases::tr("%1 on %2 by %3").arg(commandDone(change.command), formats.day(change.day), change.login);
}

std::vector<std::pair<QString, QString>> explanationFacts(const domain::ExplanationRow &row, const Formats &formats) {
    std::vector<std::pair<QString, QString>> facts{
        {Phrases::tr("Date"), formats.day(row.dueOn)},
        {Phrases::tr("State on that day"), stateOf(row)},
        {Phrases::tr("Set by"),
         row.setBy ? changeSentence(*row.setBy, formats) : Phrases::tr("That is not on record.")},
    };
    if (row.origin)
        facts.emplace_back(Phrases::tr("Price"), priceFact(row, formats));
    if (row.periodStart && row.periodEnd)
        //: A month that is paid for: from %1 until before %2
        facts.emplace_back(
            Phrases::tr("Pays for"),
            Phrases::tr("%1 until before %2").arg(formats.day(*row.periodStart), formats.day(*row.periodEnd)));
    if (row.cancelledBy)
        facts.emplace_back(Phrases::tr("Ends with that month"), changeSentence(*row.cancelledBy, formats));
    if (!row.invoiceNumber.isEmpty())
        facts.emplace_back(Phrases::tr("Invoice"), row.invoiceNumber);
    facts.emplace_back(Phrases::tr("Rule"), ruleSentence(row.rule));
    return facts;
}

} // namespace ui
