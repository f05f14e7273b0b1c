// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"

#include <QString>

namespace ui {

/// An integration that is selected, and whose it is.
struct SelectedIntegration {
    domain::Integration integration;
    QString accountName;
};

} // namespace ui
