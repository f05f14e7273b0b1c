// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/error_log.h"

#include "models/domain/reason_code.h"

#include <QLoggingCategory>

namespace ui {
namespace {

Q_LOGGING_CATEGORY(kErrors, "renewdesk.error")

} // namespace

void logError(const domain::Error &error) {
    const domain::Facts &facts = error.facts;
    QString line = QStringLiteral("%1, reason %2 (%3)")
                       .arg(domain::errorCodeText(error.code))
                       .arg(int(error.reason))
                       .arg(domain::reasonCode(error.reason));
    if (facts.account)
        line += QStringLiteral(", account %1").arg(facts.account->value);
    if (facts.integration)
        line += QStringLiteral(", integration %1").arg(facts.integration->value);
    if (facts.day)
        line += QStringLiteral(", day %1").arg(facts.day->iso());
    if (facts.version)
        line += QStringLiteral(", version %1").arg(*facts.version);
    qCWarning(kErrors, "%s", qUtf8Printable(line));
}

} // namespace ui
