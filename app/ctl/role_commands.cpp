// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/role_commands.h"

#include "app/ctl/texts.h"
#include "ui/phrases/permission_phrases.h"
#include "ui/phrases/phrases.h"

#include <QJsonArray>

namespace ctl {

namespace {

using domain::Role;

domain::Result<Role> readRole(const QString &text) {
    const std::optional<Role> role = domain::roleFromCode(text);
    if (!role || !domain::kGrantableRoles.contains(*role))
        return domain::invalid(domain::Reason::NoSuchRole, QStringLiteral("ROLE"), text);
    return *role;
}

Outcome change(Call &call, bool grants) {
    const QString login = call.arguments().operand(0);
    if (login.isEmpty())
        return domain::invalid(domain::Reason::EmptyText, QStringLiteral("LOGIN"));
    const auto role = readRole(call.arguments().operand(1));
    if (!role)
        return role.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    store::Upkeep &upkeep = (*session)->upkeep();
    const auto changed = grants ? upkeep.grant(login, *role) : upkeep.revoke(login, *role);
    if (!changed)
        return changed.error();
    Reply reply;
    reply.fields.add("login", Texts::tr("Login"), cell(login))
        .add("role", Texts::tr("Role"), cell(domain::roleCode(*role), ui::roleName(*role)))
        .add("granted", Texts::tr("Granted"), cell(grants))
        .addJson("other_databases", QJsonArray::fromStringList(changed->otherDatabases));
    if (!changed->otherDatabases.isEmpty())
        reply.fields.addText(Texts::tr("Roles are the server's: this holds in its other databases too that %1 may "
                                       "enter: %2.")
                                 .arg(ui::quoted(login), changed->otherDatabases.join(QStringLiteral(", "))));
    return reply;
}

Outcome grant(Call &call) {
    return change(call, true);
}

Outcome revoke(Call &call) {
    return change(call, false);
}

constexpr std::array kCommands{
    CommandSpec{"grant",
                {"LOGIN ROLE", 2, 2},
                {},
                QT_TRANSLATE_NOOP("Texts", "Gives a login of the server a role, and lets it into this database: agent, "
                                           "manager, billing, auditor or sync."),
                grant},
    CommandSpec{"revoke",
                {"LOGIN ROLE", 2, 2},
                {},
                QT_TRANSLATE_NOOP("Texts", "Takes a role from a login; without any left, it isn't let in any more."),
                revoke},
};

} // namespace

std::span<const CommandSpec> roleCommands() {
    return kCommands;
}

} // namespace ctl
