// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/permission_phrases.h"

#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"

#include <QStringList>

namespace ui {

using domain::Role;

QString roleName(Role role) {
    switch (role) {
    case Role::Agent: return Phrases::tr("Agent", "role");
    case Role::Manager: return Phrases::tr("Manager", "role");
    case Role::Billing: return Phrases::tr("Billing", "role");
    case Role::Auditor: return Phrases::tr("Auditor", "role");
    case Role::Sync: return Phrases::tr("Sync", "role");
    case Role::Owner: return Phrases::tr("Owner", "role");
    }
    Q_UNREACHABLE();
}

QString roleNames(domain::Roles roles) {
    QStringList names;
    for (const Role role : domain::kRoles) {
        if (roles.contains(role))
            names += roleName(role);
    }
    return names.isEmpty() ? Phrases::tr("none", "roles") : names.join(QStringLiteral(", "));
}

QString permissionSentence(domain::Command command) {
    const domain::Roles roles = domain::rolesFor(command);
    const QString what = commandInSentence(command);
    //: %1 is a verb within the sentence: "change the fee", "freeze"
    if (roles.contains(Role::Agent) && roles.contains(Role::Billing))
        return Phrases::tr("Only agents, managers and those who do the billing may %1. Ask one of yours.").arg(what);
    if (roles.contains(Role::Agent))
        return Phrases::tr("Only agents and managers may %1. Ask one of yours.").arg(what);
    if (roles.contains(Role::Manager))
        return Phrases::tr("Only managers may %1. Ask one of yours.").arg(what);
    if (roles.contains(Role::Billing))
        return Phrases::tr("Only those who do the billing may %1. Ask one of yours.").arg(what);
    if (roles.contains(Role::Sync))
        return Phrases::tr("Only the programs that sync may %1.").arg(what);
    return Phrases::tr("Only the database's owner may %1. Ask them.").arg(what);
}

QString unreadableSentence(domain::Roles roles) {
    if (roles.containsAny(domain::kReadersOfSettingsAndNotes))
        return {};
    return Phrases::tr("Settings and notes are not for auditors to see. Ask an agent or a manager of yours.");
}

} // namespace ui
