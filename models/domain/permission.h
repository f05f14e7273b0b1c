// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"

#include <QLatin1String>

#include <array>
#include <initializer_list>
#include <optional>

/// Who may do what on a shared database. This table is the one truth: the desk asks it what to offer, the shared
/// database holds a copy written from it, from which its functions decide. Whoever has several roles may do what any of
/// them may. An embedded database knows no roles: whoever can write its file has all of them.
namespace domain {

enum class Role {
    Agent,   ///< looks after accounts and their integrations
    Manager, ///< an agent who also decides what things cost
    Billing, ///< runs the renewals
    Auditor, ///< reads, and nothing of how customers' systems are set up
    Sync,    ///< a program that syncs integrations
    Owner,   ///< who made the database; given by nobody
};

inline constexpr std::array kRoles{Role::Agent, Role::Manager, Role::Billing, Role::Auditor, Role::Sync, Role::Owner};

/// `agent`, `manager`, `billing`, `auditor`, `sync`, `owner`: in files and on the command line. The shared database's
/// group roles are named so behind `renewdesk_`.
QLatin1String roleCode(Role role);
std::optional<Role> roleFromCode(QStringView code);

/// A set of roles; none unless said.
class Roles {
public:
    constexpr Roles() = default;

    constexpr Roles(std::initializer_list<Role> roles) {
        for (const Role role : roles)
            add(role);
    }

    static constexpr Roles all() {
        Roles roles;
        for (const Role role : kRoles)
            roles.add(role);
        return roles;
    }

    constexpr Roles without(Role role) const {
        Roles roles = *this;
        roles.m_bits &= ~bit(role);
        return roles;
    }

    constexpr void add(Role role) { m_bits |= bit(role); }

    constexpr bool contains(Role role) const { return (m_bits & bit(role)) != 0; }

    constexpr bool containsAny(Roles roles) const { return (m_bits & roles.m_bits) != 0; }

    friend constexpr bool operator==(Roles, Roles) = default;

private:
    static constexpr unsigned bit(Role role) { return 1U << unsigned(role); }

    unsigned m_bits = 0;
};

/// Those that `grant` gives and `revoke` takes.
inline constexpr Roles kGrantableRoles = Roles::all().without(Role::Owner);

struct Permission {
    Command command;
    Roles roles;
};

namespace detail {
inline constexpr Roles kService{Role::Agent, Role::Manager};
inline constexpr Roles kPrices{Role::Manager};
inline constexpr Roles kRuns{Role::Billing};
inline constexpr Roles kSyncs{Role::Sync};
inline constexpr Roles kOwns{Role::Owner};
} // namespace detail

/// One row for each command. Opening at a negotiated fee wants ChangeFee as well as Open.
inline constexpr std::array kPermissions{
    Permission{Command::Freeze, detail::kService},
    Permission{Command::Unfreeze, detail::kService},
    Permission{Command::Cancel, detail::kService},
    Permission{Command::Uncancel, detail::kService},
    Permission{Command::FreezeInstead, detail::kService},
    Permission{Command::Open, detail::kService},
    Permission{Command::ChangeFee, detail::kPrices},
    Permission{Command::ChangePlan, detail::kPrices},
    Permission{Command::EditIntegration, detail::kService},
    Permission{Command::AddNote, detail::kService},
    Permission{Command::RecordSync, detail::kSyncs},
    Permission{Command::AddAccount, detail::kService},
    Permission{Command::EditAccount, detail::kService},
    Permission{Command::Unpark, detail::kPrices},
    Permission{Command::AddPlan, detail::kPrices},
    Permission{Command::SetPlanPrice, detail::kPrices},
    Permission{Command::SetFrozenPrice, detail::kPrices},
    Permission{Command::RenameSupplier, detail::kPrices},
    Permission{Command::RenameChannel, detail::kPrices},
    Permission{Command::Run, detail::kRuns},
    Permission{Command::Import, detail::kPrices},
    Permission{Command::Demo, detail::kOwns},
    Permission{Command::SetToday, detail::kOwns},
    Permission{Command::Purge, detail::kRuns},
    Permission{Command::Restore, detail::kOwns},
    Permission{Command::Withdraw, {Role::Agent, Role::Manager, Role::Billing}},
    Permission{Command::Grant, detail::kOwns},
    Permission{Command::Revoke, detail::kOwns},
};

/// Who reads the books: everything but settings, notes and what credentials say.
inline constexpr Roles kReaders{Role::Agent, Role::Manager, Role::Billing, Role::Auditor, Role::Owner};
/// Who reads settings and notes, too.
inline constexpr Roles kReadersOfSettingsAndNotes{Role::Agent, Role::Manager, Role::Billing, Role::Owner};

constexpr Roles rolesFor(Command command) {
    for (const Permission &row : kPermissions) {
        if (row.command == command)
            return row.roles;
    }
    return {}; // unreachable: the table is complete, a test holds it to that
}

constexpr bool isPermitted(Roles roles, Command command) {
    return roles.containsAny(rolesFor(command));
}

} // namespace domain
