// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace domain {

/// Everything that can be asked of the store and is audited (R20). The first five are the lifecycle commands.
enum class Command {
    Freeze,
    Unfreeze,
    Cancel,
    Uncancel,
    FreezeInstead,
    Open,
    ChangeFee,
    ChangePlan,
    EditIntegration,
    AddNote,
    RecordSync,
    AddAccount,
    EditAccount,
    Unpark,
    AddPlan,
    SetPlanPrice,
    SetFrozenPrice,
    RenameSupplier,
    RenameChannel,
    Run,
    Import,
    Demo,
    SetToday,
    Purge,
    Restore,
    Withdraw, ///< of a request whose answer was lost, and which had not begun
    Grant,
    Revoke,
};

inline constexpr std::array kLifecycleCommands{Command::Freeze, Command::Unfreeze, Command::Cancel, Command::Uncancel,
                                               Command::FreezeInstead};

/// The code that files, the audit and the command line use: `freeze-instead`.
QLatin1String commandCode(Command command);
std::optional<Command> commandFromCode(QStringView code);
/// Every command, in the enum's order: for filters.
const std::array<Command, 28> &allCommands();

} // namespace domain
