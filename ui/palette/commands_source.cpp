// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commands_source.h"

#include "ui/shell/page.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace ui {
namespace {

PaletteHit hitOf(const DeskCommand &command) {
    const QKeySequence key = command.keys.isEmpty() ? QKeySequence() : command.keys.first();
    return {.group = command.leadsToPage ? PaletteGroup::Pages : PaletteGroup::Commands,
            .title = command.text,
            .detail = command.page ? command.page->title() : QString(),
            .keys = key.toString(QKeySequence::NativeText),
            .icon = command.icon.isNull() ? icon(QStringLiteral("step")) : command.icon,
            .command = command.object};
}

} // namespace

CommandsSource::CommandsSource(std::vector<DeskCommand> commands, QObject *parent)
    : PaletteSource(parent) {
    std::erase_if(commands, [](const DeskCommand &command) { return !command.canBeGiven(); });
    std::ranges::transform(commands, std::back_inserter(m_hits), hitOf);
    // What the page can do stands before what can always be done.
    std::ranges::stable_sort(m_hits, std::less(), [](const PaletteHit &hit) { return hit.detail.isEmpty(); });
}

void CommandsSource::look(const PaletteQuery &query) {
    std::vector<PaletteHit> hits;
    for (const PaletteHit &hit : m_hits) {
        hits.push_back(hit);
        if (!query.isEmpty())
            hits.back().fit = fitOf(query.text, hit.title);
    }
    std::erase_if(hits, [](const PaletteHit &hit) { return hit.fit == Fit::No; });
    std::ranges::stable_sort(hits, std::greater(), &PaletteHit::fit);
    emit found(hits);
}

} // namespace ui
