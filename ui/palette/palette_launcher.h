// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_hit.h"
#include "ui/shell/page_context.h"
#include "ui/shell/recent_places.h"

#include <QObject>

class QAction;

namespace ui {

/// Opens the command palette over the window (Ctrl+K), fills it with sources, and does what is chosen in it. Remembers
/// where the user has been, for the places that it offers first.
class PaletteLauncher : public QObject {
    Q_OBJECT

public:
    PaletteLauncher(const PageContext &context, QWidget *window);

    /// "Go to…", for a menu.
    QAction *action() const { return m_action; }

    void open();

    /// The user has come there.
    void visited(const Place &place) { m_recent.visit(place); }

signals:
    void placeChosen(const ui::Place &place);

private:
    void follow(const PaletteHit &hit);

    const PageContext &m_context;
    QWidget *m_window;
    QAction *m_action;
    RecentPlaces m_recent;
};

} // namespace ui
