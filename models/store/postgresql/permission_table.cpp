// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/permission_table.h"

#include "models/domain/permission.h"

#include <set>

namespace store::postgresql {

namespace {

using domain::Role;
using domain::Roles;

/// The codes of @p roles in a list, each between @p before and @p after.
QByteArray listed(Roles roles, const QByteArray &before, const QByteArray &after = {}) {
    QByteArrayList names;
    for (const Role role : domain::kRoles) {
        if (roles.contains(role))
            names.append(before + domain::roleCode(role).data() + after);
    }
    return names.join(", ");
}

std::vector<std::pair<domain::Command, Role>> permittedPairs() {
    std::vector<std::pair<domain::Command, Role>> pairs;
    for (const domain::Permission &permission : domain::kPermissions) {
        for (const Role role : domain::kRoles) {
            if (permission.roles.contains(role))
                pairs.emplace_back(permission.command, role);
        }
    }
    return pairs;
}

} // namespace

QByteArray withRoles(QByteArray text) {
    // What is granted to groups, the owner has already.
    const Roles groups = domain::kGrantableRoles;
    const Roles insiders = domain::kReadersOfSettingsAndNotes.without(Role::Owner);
    text.replace("{everybody}", listed(groups, "renewdesk_"));
    text.replace("{readers}", listed(domain::kReaders.without(Role::Owner), "renewdesk_"));
    text.replace("{readers_of_settings_and_notes}", listed(insiders, "renewdesk_"));
    text.replace("{group_names}", listed(groups, "'renewdesk_", "'"));
    text.replace("{grantable_role_codes}", listed(groups, "'", "'"));
    text.replace("{role_codes}", listed(Roles::all(), "'", "'"));
    return text;
}

void writePermissions(PostgresqlConnection &connection) {
    for (const auto &[command, role] : permittedPairs()) {
        sql::Statement &insert =
            connection.statement("INSERT INTO permission (command, role) VALUES (:command, :role)");
        insert.bind(":command", domain::commandCode(command));
        insert.bind(":role", domain::roleCode(role));
        insert.run();
    }
}

void checkPermissions(PostgresqlConnection &connection, sql::Verification &verification) {
    verification.step();
    const auto name = [](const QString &command, const QString &role) { return command + u' ' + role; };
    std::set<QString> missing;
    for (const auto &[command, role] : permittedPairs())
        missing.insert(name(domain::commandCode(command), domain::roleCode(role)));
    sql::Cursor row(connection.statement("SELECT command, role FROM permission ORDER BY command, role"));
    while (row->next()) {
        const QString found = name(row->text(0), row->text(1));
        if (missing.erase(found) == 0)
            verification.find("permission", found);
    }
    for (const QString &one : missing)
        verification.find("permission", one);
}

} // namespace store::postgresql
