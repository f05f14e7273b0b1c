// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {
class Languages;
}

namespace desk {

/// What the user chose to read, which holds for the next start too; empty: the system's language.
QString rememberedLanguage();
/// From now on, what is chosen. What a call chose is for that call.
void rememberLanguage(app::Languages &languages);

/// Lays the windows out in the direction in which the language is written, and each later one.
void writeAsSpoken(app::Languages &languages);

} // namespace desk
