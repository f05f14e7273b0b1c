// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/phrases/formats.h"

class QFontMetrics;

namespace ui {

/// How much room the widest of days takes: months are not alike.
int widestDay(const QFontMetrics &metrics, const Formats &formats);

} // namespace ui
