// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bulk_consequence.h"
#include "ui/phrases/formats.h"

#include <QStringList>

#include <functional>

namespace ui {

/// What stands on the button that gives a command to several: `Freeze 12 integrations`. Nothing: each gets its own, as
/// where different commands are taken back at once.
QString bulkVerb(std::optional<domain::Command> command, int count);
/// What they then are: `12 integrations are frozen.`
QString bulkDoneSentence(std::optional<domain::Command> command, int count);

/// What commands on several would do, in days and money: the next charges and the coming twelve months with and without
/// them, what is settled first (R10), removals by day (R8), syncs, and how each account then stands (R9). The most
/// important first. Of what is possible for none: nothing. @p accountNameOf: what an account is called, where they are
/// of several.
QStringList bulkSentences(const domain::BulkConsequence &bulk,
                          const std::function<QString(domain::AccountId)> &accountNameOf,
                          const Formats &formats = Formats());

/// Those that it is refused for, a sentence for each reason: how many, why, and which. @p labelOf: what an integration
/// is called.
QStringList bulkRefusals(const domain::BulkConsequence &bulk,
                         const std::function<QString(domain::IntegrationId)> &labelOf,
                         const Formats &formats = Formats());

} // namespace ui
