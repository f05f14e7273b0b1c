// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/freshness_phrases.h"

#include "ui/phrases/phrases.h"

namespace ui {

QString freshnessSentence(const store::Freshness &freshness, const Formats &formats) {
    if (freshness.standby.isEmpty())
        return {};
    switch (freshness.missed) {
    case store::StandbyMissed::No:
        // A standby is seconds behind, never minutes: a time without seconds would say nothing.
        //: %1 is a day and a time to the second. The standby is a read-only copy of the database that reports are read
        //: from.
        return Phrases::tr("As of %1, read from the standby.").arg(formats.moment(freshness.asOf));
    case store::StandbyMissed::Away:
        return Phrases::tr("Read from the primary, for the standby cannot be reached: %1.").arg(freshness.standby);
    case store::StandbyMissed::FarBehind:
        return Phrases::tr("Read from the primary, for the standby is too far behind: %1.").arg(freshness.standby);
    case store::StandbyMissed::TakesChanges:
        return Phrases::tr("Read from the primary, for what is named as the standby is none: %1.")
            .arg(freshness.standby);
    case store::StandbyMissed::OtherDatabase:
        return Phrases::tr("Read from the primary, for what is named as the standby holds another database: %1.")
            .arg(freshness.standby);
    }
    Q_UNREACHABLE();
}

} // namespace ui
