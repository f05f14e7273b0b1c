// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace ui {

/// Our own icons, drawn in one colour. Painted in the palette's text colour of the moment, so that they can be read in
/// every theme and fade when disabled; nothing has to be set again when the theme changes.
/// @p name is that of a file under resources/icons, without `.svg`.
QIcon icon(const QString &name);
/// The same in a fixed colour: on a tinted or an accent-coloured ground.
QIcon icon(const QString &name, const QColor &colour);
/// The program's own, in its colours.
QIcon applicationIcon();

} // namespace ui
