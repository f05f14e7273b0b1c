// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/approval.h"
#include "ui/phrases/formats.h"

#include <QStringList>

namespace ui {

/// `7751 ffea 3f2e`: as much of a fingerprint's charges as people compare at a glance, in groups. Its day is written
/// beside it, if at all.
QString shortFingerprint(const QString &fingerprint);
/// All of it, in groups, for whoever reads it out.
QString groupedFingerprint(const QString &fingerprint);

/// Whether all that was approved has been settled since, and nothing else is left to be.
bool isSettledSince(const store::Approval &approval);

/// Whether what was approved is what is due now, and else what has changed since: one string a sentence.
QStringList approvalSentences(const store::Approval &approval, const Formats &formats = Formats());

} // namespace ui
