// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "ui/phrases/formats.h"

namespace ui {

/// What went wrong and what to do next, in sentences. What is possible instead and what was settled all the same (R10)
/// stand at the end. Plain text, to be shown as such: it may hold customers' words.
QString sentence(const domain::Error &error, const Formats &formats = Formats());

/// In the place of what has never been read, while the database can't be reached. Why that is, one banner says for all.
QString awaySentence();

/// `Line 7, column anchor_on: "31.01.2026" is not a day written as YYYY-MM-DD.`
QString badRowSentence(const domain::BadRow &row, const Formats &formats = Formats());

/// `Possible instead: un-cancel, freeze instead.`; empty for an empty list.
QString possibleInstead(const std::vector<domain::Command> &allowed);

} // namespace ui
