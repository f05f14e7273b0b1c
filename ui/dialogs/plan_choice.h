// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue.h"
#include "ui/phrases/formats.h"

class QComboBox;

namespace ui {

/// Fills @p box with the plans, in their order, each with its monthly price; the data of an entry is the plan's name.
void fillWithPlans(QComboBox *box, const std::vector<store::Plan> &plans, const Formats &formats);

} // namespace ui
