// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/write_access.h"

#include "ui/phrases/permission_phrases.h"

namespace ui {

WriteAccess::WriteAccess(domain::Roles roles, QObject *parent)
    : QObject(parent)
    , m_roles(roles) {}

QString WriteAccess::whyNot(domain::Command command) const {
    const QString never = whyNever(command); // also while the connection is lost: it won't help that it comes back
    return never.isEmpty() && m_isLost ? lostSentence() : never;
}

QString WriteAccess::whyNever(domain::Command command) const {
    if (!domain::isPermitted(m_roles, command))
        return permissionSentence(command);
    if (!m_takesChanges)
        return tr("This connection takes no changes: it leads to a standby, which only copies another server, or its "
                  "login may only read. Open one that leads to the primary, or ask whoever looks after the server.");
    return {};
}

QString WriteAccess::lostSentence() {
    return tr("The connection to the database is lost. Nothing can be changed until it is back.");
}

void WriteAccess::setRoles(domain::Roles roles) {
    if (roles == m_roles)
        return;
    m_roles = roles;
    emit changed();
}

void WriteAccess::setTakesChanges(bool takesChanges) {
    if (takesChanges == m_takesChanges)
        return;
    m_takesChanges = takesChanges;
    emit changed();
}

void WriteAccess::setLost(bool lost) {
    if (lost == m_isLost)
        return;
    m_isLost = lost;
    emit changed();
}

} // namespace ui
