// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour/tour.h"

namespace desk {

SampleRecipe Tour::recipe() {
    return {.today = domain::Day::fromYmd(2026, 3, 16), .demo = {.accounts = 200, .integrations = 1000, .seed = 7}};
}

void Tour::walk() {
    theShell();
}

void Tour::theShell() {
    m_stage.press(QStringLiteral("help-action"));
    m_stage.draw(QStringLiteral("help"));
    m_stage.closeDialog();
}

} // namespace desk
