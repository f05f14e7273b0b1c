// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QPointer>

#include <vector>

class QWidget;

namespace ui {

class Page;

/// Something that the window or one of its pages does at a key or from a menu, as it is right now: an action, or a
/// button that has a key. Whoever makes one gives it a text and has nothing else to do to be found by it.
struct DeskCommand {
    QPointer<QObject> object;
    QString text; ///< `Freeze`, `Theme: Dark`, without the mark of a mnemonic
    QIcon icon;
    QList<QKeySequence> keys;
    Page *page = nullptr;     ///< whose it is; null: the window's own
    bool isOffered = false;   ///< somebody in front of the window can find it there
    bool isEnabled = false;   ///
    bool leadsToPage = false; ///< one of the side bar's

    /// Offered, and nothing is in its way.
    bool canBeGiven() const { return isOffered && isEnabled; }
};

/// All of @p window, those of pages that are out of view included; not those of dialogs before it.
std::vector<DeskCommand> commandsOf(QWidget &window);

/// What pressing it does. Nothing where it has gone, or can't be given any more.
void give(const QPointer<QObject> &command);

} // namespace ui
