// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/profile.h"

#include <QUuid>

namespace ui {

Profile Profile::create() {
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

} // namespace ui
