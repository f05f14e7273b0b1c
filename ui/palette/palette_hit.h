// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QIcon>
#include <QPointer>

namespace ui {

/// What hits are grouped by, in the order of groups that fit equally well.
enum class PaletteGroup { Recent, Pages, Commands, Accounts, Integrations, Invoices };

/// How well something fits what was typed, from not at all to being it.
enum class Fit { No, Within, Word, Beginning, Whole };

/// One thing that the palette found: a place to go to, or a command to give. On the GUI thread.
struct PaletteHit {
    PaletteGroup group = PaletteGroup::Commands;
    Fit fit = Fit::Within;
    QString title;
    QString detail;
    QString keys; ///< the command's shortcut, as it is written here
    QIcon icon;
    std::optional<Place> place = {};
    QPointer<QObject> command = {}; ///< a DeskCommand's object

    /// Whether both lead to the same.
    bool isSameAs(const PaletteHit &other) const { return place == other.place && command == other.command; }
};

/// How @p typed fits @p text, whatever the case: each of its words must be in there.
Fit fitOf(const QString &typed, const QString &text);

} // namespace ui
