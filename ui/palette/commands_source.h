// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_source.h"
#include "ui/shell/desk_command.h"

namespace ui {

/// Pages, and every command that can be given now.
class CommandsSource final : public PaletteSource {
    Q_OBJECT

public:
    /// @p commands: those there are; the ones that can't be given are left out.
    CommandsSource(std::vector<DeskCommand> commands, QObject *parent);

    void look(const PaletteQuery &query) override;

private:
    std::vector<PaletteHit> m_hits;
};

} // namespace ui
