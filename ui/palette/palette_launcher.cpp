// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_launcher.h"

#include "models/store/client.h"
#include "ui/palette/accounts_source.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/commands_source.h"
#include "ui/palette/integrations_source.h"
#include "ui/palette/invoices_source.h"
#include "ui/palette/recent_source.h"
#include "ui/shell/desk_command.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QWidget>

namespace ui {

PaletteLauncher::PaletteLauncher(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_action(new QAction(icon(QStringLiteral("search")), tr("&Go to…"), window))
    , m_recent(context.client.url().display()) {
    m_action->setObjectName(QStringLiteral("go-to"));
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_action, &QAction::triggered, this, &PaletteLauncher::open);
}

void PaletteLauncher::open() {
    auto *palette = new CommandPalette(m_context.appearance, m_window);
    std::vector<DeskCommand> commands = commandsOf(*m_window);
    std::erase_if(commands, [this](const DeskCommand &command) { return command.object == m_action; });
    palette->addSource(new RecentSource(m_context, m_recent, palette));
    palette->addSource(new CommandsSource(std::move(commands), palette));
    palette->addSource(new AccountsSource(m_context, palette));
    palette->addSource(new IntegrationsSource(m_context, palette));
    palette->addSource(new InvoicesSource(m_context, palette));
    connect(&m_context.client, &store::Client::regained, palette, &CommandPalette::lookAgain);
    connect(palette, &CommandPalette::chosen, this, &PaletteLauncher::follow);
    palette->open();
}

void PaletteLauncher::follow(const PaletteHit &hit) {
    if (hit.place)
        emit placeChosen(*hit.place);
    else
        give(hit.command);
}

} // namespace ui
