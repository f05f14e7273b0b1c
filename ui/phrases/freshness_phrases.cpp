// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/freshness_phrases.h"

#include "ui/phrases/phrases.h"

namespace ui {

QString freshnessSentence(const store::Freshness &freshness, const Formats &formats) {
    if (!freshness.isFromStandby())
        return {};
    // A standby is seconds behind, never minutes: a time without seconds would say nothing.
    //: %1 is a day and a time to the second. The standby is a read-only copy of the database that reports are read
    //: from.
    return Phrases::tr("As of %1, read from the standby.").arg(formats.moment(freshness.asOf));
}

} // namespace ui
