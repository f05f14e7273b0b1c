// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "ui/phrases/formats.h"

namespace ui {

/// As of when something is that was read from a standby, or why it wasn't read there; empty where no standby is named.
QString freshnessSentence(const store::Freshness &freshness, const Formats &formats = Formats());

} // namespace ui
