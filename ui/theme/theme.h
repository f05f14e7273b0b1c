// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace ui {

/// How much a message or a mark matters.
enum class Tone { Neutral, Accent, Good, Cold, Caution, Danger };

/// The colours of a tinted area: a badge, a bar, a banner. Text on fill has a contrast of at least 4.5 to 1.
struct Tint {
    QColor fill;
    QColor border;
    QColor text;
};

/// Every colour of the desk. A value; light and dark are two of them. Nothing else in the desk names a colour.
struct Theme {
    bool dark = false;
    QColor window;    ///< behind everything
    QColor surface;   ///< cards, tables, fields
    QColor raised;    ///< the side bar, table headers
    QColor border;    ///< hairlines between areas
    QColor fieldEdge; ///< edges of fields and buttons, darker than hairlines
    QColor text;      ///
    QColor mutedText; ///< labels, units, what is said in passing
    QColor faintText; ///< disabled
    QColor accent;    ///< the primary button, links, the focus ring
    QColor accentHover;
    QColor accentText; ///< on accent
    QColor danger;     ///< the verb button of a command that ends something
    QColor dangerHover;
    QColor hover;
    QColor selection; ///< of rows; the text on it stays text
    QColor chartConnectivity;
    QColor chartFrozen;
    QColor chartRemoval;
    QColor chartGrid;

    static Theme light();
    static Theme darkTheme();

    Tint tint(Tone tone) const;
    static Tone toneOf(domain::Status status);

    QPalette palette() const;
    /// What a palette can't say. Widgets are addressed by class and by the dynamic property `role`.
    QString styleSheet() const;
};

} // namespace ui
