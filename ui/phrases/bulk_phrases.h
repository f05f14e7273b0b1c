// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bulk_consequence.h"
#include "ui/phrases/formats.h"

#include <QStringList>

#include <functional>

namespace ui {

/// What stands on the button that gives a command to several: `Freeze 12 integrations`.
QString bulkVerb(domain::Command command, int count);
/// What they then are: `12 integrations are frozen.`
QString bulkDoneSentence(domain::Command command, int count);

/// What a command on several would do, in days and money: the next charges and the coming twelve months with and
/// without it, what is settled first (R10), removals by day (R8), syncs, and how the account then stands (R9). The most
/// important first. Of one that is possible for none: nothing.
QStringList bulkSentences(const domain::BulkConsequence &bulk, const Formats &formats = Formats());

/// Those that it is refused for, a sentence for each reason: how many, why, and which. @p labelOf: what an integration
/// is called.
QStringList bulkRefusals(const domain::BulkConsequence &bulk,
                         const std::function<QString(domain::IntegrationId)> &labelOf,
                         const Formats &formats = Formats());

} // namespace ui
