// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>

namespace ui {

/// Steps of the type scale, relative to the font that the system chose.
enum class TextStep { Title, Heading, Strong, Body, Small };

QFont fontOf(TextStep step);

/// A label that shows its text as it is, whatever is in it: customers' words are never taken for markup. Its text can
/// be selected with the mouse, for it may have to be pasted into a mail.
QLabel *textLabel(const QString &text, TextStep step = TextStep::Body, QWidget *parent = nullptr);
/// The same in the muted colour.
QLabel *mutedLabel(const QString &text, TextStep step = TextStep::Body, QWidget *parent = nullptr);

} // namespace ui
