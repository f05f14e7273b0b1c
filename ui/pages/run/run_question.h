// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/renewals.h"
#include "ui/dialogs/dialogs.h"
#include "ui/phrases/formats.h"

namespace ui {

/// Whether a run of that would bill accounts more dates than anybody is billed without consent (R16).
bool catchesUp(const store::RunReport &dry, bool sandbox);

/// What has to be agreed to before what @p dry says is billed: invoices, money, removals, and catching up.
/// @p before: what has to be said first, if anything.
Question runQuestion(const store::RunReport &dry, bool catchUp, const Formats &formats, const QStringList &before = {});

} // namespace ui
