// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/account_commands.h"
#include "app/ctl/billing_commands.h"
#include "app/ctl/choices_commands.h"
#include "app/ctl/database_commands.h"
#include "app/ctl/integration_commands.h"
#include "app/ctl/invoice_commands.h"
#include "app/ctl/journal_commands.h"
#include "app/ctl/lifecycle_commands.h"
#include "app/ctl/movement_commands.h"
#include "app/ctl/name_commands.h"
#include "app/ctl/plan_commands.h"
#include "app/ctl/role_commands.h"
#include "app/ctl/run_commands.h"
#include "app/ctl/texts.h"

namespace ctl {

namespace {

constexpr std::array kGlobalOptions{Option{"--database", "URL"}, Option{"--json", nullptr}, Option{"--help", nullptr},
                                    Option{"--version", nullptr}};

} // namespace

const std::vector<CommandSpec> &allCommands() {
    static const std::vector<CommandSpec> commands = [] {
        std::vector<CommandSpec> all;
        for (const auto family :
             {lifecycleCommands(), integrationCommands(), accountCommands(), planCommands(), nameCommands(),
              billingCommands(), choicesCommands(), runCommands(), movementCommands(), invoiceCommands(),
              journalCommands(), databaseCommands(), roleCommands()})
            all.insert(all.end(), family.begin(), family.end());
        return all;
    }();
    return commands;
}

std::span<const Option> globalOptions() {
    return kGlobalOptions;
}

const CommandSpec *takeCommand(QStringList &words) {
    for (const CommandSpec &command : allCommands()) {
        const QStringList wanted = QString::fromLatin1(command.words).split(u' ');
        if (words.size() >= wanted.size() && words.mid(0, wanted.size()) == wanted) {
            words.remove(0, wanted.size());
            return &command;
        }
    }
    return nullptr;
}

UsageError unknownCommand(const QStringList &words) {
    if (words.isEmpty())
        return {.message = Texts::tr("No command was given. See renewdeskctl help for what there is.")};
    QStringList near;
    for (const CommandSpec &command : allCommands()) {
        const QString name = QString::fromLatin1(command.words);
        if (name.startsWith(words.first() + u' '))
            near += name;
    }
    if (near.isEmpty())
        return {.message =
                    Texts::tr("There is no command “%1”. See renewdeskctl help for what there is.").arg(words.first())};
    return {.message = Texts::tr("There is no command “%1”. There are: %2.")
                           .arg(words.mid(0, 2).join(u' '), near.join(QStringLiteral(", ")))};
}

} // namespace ctl
