// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/approval_phrases.h"

#include "ui/phrases/phrases.h"

namespace ui {

namespace {

constexpr qsizetype kGroup = 4;
constexpr qsizetype kShortGroups = 3;
constexpr qsizetype kDayAndDash = 11;

QStringList groups(QStringView digits) {
    QStringList all;
    for (qsizetype at = 0; at < digits.size(); at += kGroup)
        all += digits.mid(at, kGroup).toString();
    return all;
}

QString dueSentence(const store::Approval &approval, const Formats &formats) {
    const store::RunReport &now = approval.now;
    if (now.periods == 0)
        //: %1 is a day
        return Phrases::tr("Nothing that can be billed is due up to %1 any more.").arg(formats.day(now.asOf));
    //: %1 is a day, %2 money; %n invoices
    return Phrases::tr("What is due up to %1 now: %Ln invoice(s), %2 in total.", nullptr, int(now.invoices))
        .arg(formats.day(now.asOf), formats.money(now.total));
}

QString accountsOf(const store::SettledSince &settled) {
    return Phrases::tr("%Ln account(s)", nullptr, int(settled.accounts));
}

QString invoicesOf(const store::SettledSince &settled) {
    return Phrases::tr("%Ln invoice(s)", nullptr, int(settled.invoices));
}

QString settledSentences(const store::Approval &approval, const Formats &formats) {
    QStringList sentences;
    if (const store::SettledSince &byRuns = approval.byRuns; byRuns.accounts > 0)
        //: %1 is "3 accounts", %2 "5 invoices", %3 money, %4 a number of integrations
        sentences += Phrases::tr("A run has settled %1 since: %2, %3 in total, %4 removed.")
                         .arg(accountsOf(byRuns), invoicesOf(byRuns), formats.money(byRuns.total),
                              formats.count(byRuns.removed));
    if (const store::SettledSince &byCommands = approval.byCommands; byCommands.accounts > 0)
        //: %1 is "3 accounts", %2 "5 invoices", %3 money, %4 a number of integrations
        sentences += Phrases::tr("Commands have settled %1 first since: %2, %3 in total, %4 removed.")
                         .arg(accountsOf(byCommands), invoicesOf(byCommands), formats.money(byCommands.total),
                              formats.count(byCommands.removed));
    return sentences.join(u' ');
}

} // namespace

QString shortFingerprint(const QString &fingerprint) {
    return groups(QStringView(fingerprint).mid(kDayAndDash, kGroup * kShortGroups)).join(u' ');
}

QString groupedFingerprint(const QString &fingerprint) {
    return fingerprint.left(kDayAndDash) + groups(QStringView(fingerprint).mid(kDayAndDash)).join(u' ');
}

bool isSettledSince(const store::Approval &approval) {
    return !approval.isExact() && approval.isTold && approval.now.periods == 0 && approval.now.incomplete.empty();
}

QStringList approvalSentences(const store::Approval &approval, const Formats &formats) {
    if (approval.isExact())
        return {Phrases::tr("This is exactly what is due now."), dueSentence(approval, formats)};
    if (isSettledSince(approval))
        return {Phrases::tr("All that was approved has been settled since, and nothing else was."),
                settledSentences(approval, formats)};
    QStringList sentences{Phrases::tr("This is not what is due now.")};
    if (const QString settled = settledSentences(approval, formats); !settled.isEmpty())
        sentences += settled;
    if (approval.failingDiffers)
        sentences +=
            Phrases::tr("The charges are the same, but it is no longer the same accounts that can't be settled.");
    else if (approval.isTold)
        sentences += Phrases::tr("That is all that has changed: with what is still due it comes to what was approved, "
                                 "charge by charge.");
    else if (approval.byRuns.accounts + approval.byCommands.accounts > 0)
        //: %1 is a day
        sentences +=
            Phrases::tr("That is what was settled since %1, and it doesn't explain the difference: the approval "
                        "is another database's, or something was mended or restored.")
                .arg(formats.day(approval.now.asOf));
    else
        sentences += Phrases::tr("Nothing was settled that would explain it: the approval is another database's, or "
                                 "accounts have begun or ceased to fail, or something was mended or restored.");
    if (!approval.now.incomplete.empty())
        sentences += Phrases::tr("%Ln account(s) can't be settled now.", nullptr, int(approval.now.incomplete.size()));
    sentences += dueSentence(approval, formats);
    return sentences;
}

} // namespace ui
