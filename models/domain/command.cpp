// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/command.h"

namespace domain {

namespace {

struct Code {
    Command command;
    const char *text;
};

constexpr std::array kCodes{
    Code{Command::Freeze, "freeze"},
    Code{Command::Unfreeze, "unfreeze"},
    Code{Command::Cancel, "cancel"},
    Code{Command::Uncancel, "uncancel"},
    Code{Command::FreezeInstead, "freeze-instead"},
    Code{Command::Open, "open"},
    Code{Command::ChangeFee, "change-fee"},
    Code{Command::ChangePlan, "change-plan"},
    Code{Command::EditIntegration, "edit-integration"},
    Code{Command::AddNote, "add-note"},
    Code{Command::RecordSync, "record-sync"},
    Code{Command::AddAccount, "add-account"},
    Code{Command::EditAccount, "edit-account"},
    Code{Command::Unpark, "unpark"},
    Code{Command::AddPlan, "add-plan"},
    Code{Command::SetPlanPrice, "set-plan-price"},
    Code{Command::SetFrozenPrice, "set-frozen-price"},
    Code{Command::RenameSupplier, "rename-supplier"},
    Code{Command::RenameChannel, "rename-channel"},
    Code{Command::Run, "run"},
    Code{Command::Import, "import"},
    Code{Command::Demo, "demo"},
    Code{Command::SetToday, "set-today"},
    Code{Command::Purge, "purge"},
    Code{Command::Restore, "restore"},
    Code{Command::Withdraw, "withdraw"},
    Code{Command::Grant, "grant"},
    Code{Command::Revoke, "revoke"},
};

} // namespace

QLatin1String commandCode(Command command) {
    for (const Code &code : kCodes) {
        if (code.command == command)
            return QLatin1String(code.text);
    }
    Q_UNREACHABLE();
}

std::optional<Command> commandFromCode(QStringView text) {
    for (const Code &code : kCodes) {
        if (text == QLatin1String(code.text))
            return code.command;
    }
    return std::nullopt;
}

const std::array<Command, 28> &allCommands() {
    static const std::array<Command, kCodes.size()> commands = [] {
        std::array<Command, kCodes.size()> all;
        for (std::size_t i = 0; i < kCodes.size(); ++i)
            all[i] = kCodes[i].command;
        return all;
    }();
    return commands;
}

} // namespace domain
