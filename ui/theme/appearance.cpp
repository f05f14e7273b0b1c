// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/edged_style.h"

#include <QApplication>
#include <QToolTip>

namespace ui {

std::optional<ThemeChoice> themeChoiceFromCode(QStringView code) {
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (themeChoiceCode(choice) == code)
            return choice;
    }
    return std::nullopt;
}

QString themeChoiceCode(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

Appearance::Appearance(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice) {
    // Qt 6.4 can't be asked for the system's colour scheme; the palette that the platform hands out tells it. It has to
    // be read before our own replaces it.
    const QPalette system = QGuiApplication::palette();
    m_systemIsDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    QApplication::setStyle(new EdgedStyle);
    apply();
}

void Appearance::choose(ThemeChoice choice) {
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    emit themeChanged();
}

void Appearance::apply() {
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    m_theme = dark ? Theme::darkTheme() : Theme::light();
    QApplication::setPalette(m_theme.palette());
    QToolTip::setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
}

} // namespace ui
