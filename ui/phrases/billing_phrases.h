// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/consequence.h"
#include "models/domain/explanation.h"
#include "ui/phrases/formats.h"

#include <QStringList>

namespace ui {

/// What a command would do, in days and money: what is settled first (R10), the next charge instead of the one there
/// would be, the removal, what happens to syncs and to the data (R8), and how the account then stands (R9). Of an
/// impossible one: why not, and what is possible instead. One string a sentence, the most important first.
QStringList consequenceSentences(const domain::Consequence &consequence, const Formats &formats = Formats());
/// The same as one text.
QString consequenceText(const domain::Consequence &consequence, const Formats &formats = Formats());

/// The same of another fee or plan (R13), before somebody agrees to it: it moves no state, so it removes and stops
/// nothing.
QString termsText(const domain::Consequence &consequence, const Formats &formats = Formats());

/// `Next charge: $9.00 on 15 Dec 2026, instead of $49.00.`, or that nothing will be charged any more.
QString nextChargeSentence(const domain::Consequence &consequence, const Formats &formats = Formats());

/// What a command settles on its account before it acts (R10).
QString settledFirstSentence(const std::vector<domain::Charge> &settled, const Formats &formats = Formats());

/// Which of "no more charges" and "the frozen ones still cost" it is (R9); empty where neither could be promised.
QString standingSentence(const domain::AccountStanding &standing, std::optional<domain::Money> frozenFee = {},
                         const Formats &formats = Formats());

/// Why a date cost what it cost, or nothing, in words that can be sent to the customer; names the rule.
QString becauseSentence(const domain::ExplanationRow &row, const Formats &formats = Formats());

} // namespace ui
