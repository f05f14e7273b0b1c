// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/renewals.h"
#include "ui/phrases/formats.h"

#include <QString>

namespace ui {

/// What the dry run said when a run began, against what was recorded, and why they differ, if they do. Empty where it
/// isn't on record.
QString forecastSentence(const store::RunReport &report, const Formats &formats = Formats());
/// The same of a past run, of which is known whether it was complete.
QString forecastSentence(const store::PastRun &run, const Formats &formats = Formats());

} // namespace ui
