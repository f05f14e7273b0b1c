// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_banner.h"

#include "models/store/client.h"
#include "ui/actions/writes.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"

#include <QAccessible>

namespace ui {

ConnectionBanner::ConnectionBanner(const PageContext &context, QWidget *parent)
    : Notice(Tone::Danger, parent)
    , m_context(context) {
    setObjectName(QStringLiteral("connection-banner"));
    connect(&context.client, &store::Client::lost, this, &ConnectionBanner::tellLost);
    connect(&context.client, &store::Client::regained, this, &ConnectionBanner::tellBack);
}

void ConnectionBanner::tellLost(const domain::Error &why, const QDateTime &lastHeardUtc) {
    const QString location = m_context.clock.business().location;
    const QString what =
        lastHeardUtc.isValid()
            //: %1 says which database, %2 is a time of day
            ? tr("The connection to %1 is lost since %2.").arg(location, m_context.formats.timeOfDay(lastHeardUtc))
            //: %1 says which database
            : tr("There is no connection to %1.").arg(location);
    say(what + u' '
        + tr("It is tried again all the time, by itself. Until then you see what was there last, and nothing can be "
             "changed. If it takes long, check your network, or ask whoever looks after the server."));
    setToolTip(asToolTip(sentence(why, m_context.formats)));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConnectionBanner::tellBack() {
    beSilent();
    // What tells more than this, or can still be pressed, stays.
    if (!m_context.writes.isFindingOut() && !m_context.messages.isOffering())
        m_context.messages.tell(tr("The connection is back."));
}

} // namespace ui
