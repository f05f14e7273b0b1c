// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/language_choice.h"

#include "app/languages.h"
#include "ui/shell/setting_keys.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSettings>

namespace desk {

QString rememberedLanguage() {
    const QString code = QSettings().value(ui::setting_keys::kLanguage).toString();
    return QLocale(code).language() == QLocale::C ? QString() : code;
}

void rememberLanguage(app::Languages &languages) {
    QObject::connect(&languages, &app::Languages::changed, &languages,
                     [&languages] { QSettings().setValue(ui::setting_keys::kLanguage, languages.choice()); });
}

void writeAsSpoken(app::Languages &languages) {
    // Qt by itself looks into its own translation for it, which need not be installed.
    const auto follow = [&languages] { QGuiApplication::setLayoutDirection(languages.direction()); };
    QObject::connect(&languages, &app::Languages::changed, &languages, follow);
    follow();
}

} // namespace desk
