// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/consequence.h"
#include "ui/phrases/formats.h"

namespace ui {

/// A command that is asked for, as a title: `Freeze “Shop”`.
QString commandTitle(domain::Command command, const QString &label);
/// What a command has done to an integration, which is as it is after it: `“Shop” is frozen.`
QString doneSentence(domain::Command command, const domain::Integration &after, const Formats &formats = Formats());
/// Which invoices settling first has recorded (R10); empty for none.
QString settledSentence(const QStringList &invoices);

/// What an account pays from now on, as it stands: that nothing is charged, or that frozen ones still are (R9). Empty
/// where active ones are billed, for that surprises nobody.
QString accountSentence(const domain::AccountStanding &standing, std::optional<domain::Money> frozenFee = {},
                        const Formats &formats = Formats());

/// Who else has changed it, for a mark: `changed by anna`, `changed by you elsewhere`.
QString changedByWords(const QString &login, bool isOurLogin);
/// The same where there is room for no more than who: `anna`, `you`.
QString changedByBriefly(const QString &login, bool isOurLogin);
/// What somebody else has done to it, and when: `Frozen by anna at 14:03:22`.
QString changedBySentence(domain::Command command, const QString &login, bool isOurLogin, const QDateTime &at,
                          const Formats &formats);

} // namespace ui
