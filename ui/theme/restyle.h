// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QWidget;

namespace ui {

/// Parts that a widget may play in the style sheet: `primary`, `danger`, `quiet`, `card` …
void setRole(QWidget *widget, const char *role);
/// Tints a frame and the labels in it.
void setTone(QWidget *frame, Tone tone);

/// Style sheets read dynamic properties when a widget is first polished; after a change they have to be asked again,
/// for the widget and what it holds.
void restyle(QWidget *widget);

} // namespace ui
