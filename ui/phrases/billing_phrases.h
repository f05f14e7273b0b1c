// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/consequence.h"
#include "models/domain/explanation.h"
#include "models/store/details.h"
#include "ui/phrases/formats.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace ui {

/// What a command would do, in days and money: what is settled first (R10), the next charge instead of the one there
/// would be, the removal, what happens to syncs and to the data (R8), and how the account then stands (R9). Of an
/// impossible one: why not, and what is possible instead. One string a sentence, the most important first.
QStringList consequenceSentences(const domain::Consequence &consequence, const Formats &formats = Formats());
/// The same as one text.
QString consequenceText(const domain::Consequence &consequence, const Formats &formats = Formats());

/// What one of several choices would lead to (see Choices), in the same sentences; of the one that is as it stands,
/// what that is.
QStringList outlookSentences(const domain::Outlook &outlook, const store::Choices &choices,
                             const Formats &formats = Formats());
/// How much is deleted for good with an integration (R8): `3 settings, 1 credential, 2 notes, 40 syncs`, as far as
/// whoever asks may know.
QString belongingsText(const store::Belongings &belongings);

/// The same of another fee or plan (R13), before somebody agrees to it: it moves no state, so it removes and stops
/// nothing.
QString termsText(const domain::Consequence &consequence, const Formats &formats = Formats());

/// `Next charge: $9.00 on 15 Dec 2026, instead of $49.00.`, or that nothing will be charged any more.
QString nextChargeSentence(const domain::Consequence &consequence, const Formats &formats = Formats());

/// What a command settles on its account before it acts (R10).
QString settledFirstSentence(const std::vector<domain::Charge> &settled, const Formats &formats = Formats());
/// The same of commands on integrations of so many accounts that have something due.
QString settledFirstSentence(const std::vector<domain::Charge> &settled, int accounts, const Formats &formats);

/// Which of "no more charges" and "the frozen ones still cost" it is (R9); empty where neither could be promised.
QString standingSentence(const domain::AccountStanding &standing, std::optional<domain::Money> frozenFee = {},
                         const Formats &formats = Formats());

/// Why a date cost what it cost, or nothing, in words that can be sent to the customer; names the rule.
QString becauseSentence(const domain::ExplanationRow &row, const Formats &formats = Formats());

/// What decided about it, fact by fact, each a name and a value: the state on that day, who set it and when, the price,
/// the month it pays for, the invoice, the rule; and of a month in which it was cancelled, by whom and when.
std::vector<std::pair<QString, QString>> explanationFacts(const domain::ExplanationRow &row,
                                                          const Formats &formats = Formats());
/// What a rule says in short, behind its number: `R1: opening is paid up front`.
QString ruleSentence(int rule);
/// `Frozen on 10 Feb 2026 by ann`.
QString changeSentence(const domain::StateChange &change, const Formats &formats = Formats());

} // namespace ui
