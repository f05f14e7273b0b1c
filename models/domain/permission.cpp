// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permission.h"

#include <QStringView>

namespace domain {

QLatin1String roleCode(Role role) {
    switch (role) {
    case Role::Agent: return QLatin1String("agent");
    case Role::Manager: return QLatin1String("manager");
    case Role::Billing: return QLatin1String("billing");
    case Role::Auditor: return QLatin1String("auditor");
    case Role::Sync: return QLatin1String("sync");
    case Role::Owner: return QLatin1String("owner");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromCode(QStringView code) {
    for (const Role role : kRoles) {
        if (code == roleCode(role))
            return role;
    }
    return std::nullopt;
}

} // namespace domain
