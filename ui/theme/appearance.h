// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <optional>

namespace ui {

enum class ThemeChoice { System, Light, Dark };

/// `system`, `light`, `dark`, as on the command line.
std::optional<ThemeChoice> themeChoiceFromCode(QStringView code);
QString themeChoiceCode(ThemeChoice choice);

/// The look of the whole desk: which theme is on, applied to the application. Who paints asks theme() each time, so
/// that a change shows at once. One per program, made after the QApplication.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(ThemeChoice choice, QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }

    ThemeChoice choice() const { return m_choice; }

    void choose(ThemeChoice choice);

signals:
    void themeChanged();

private:
    void apply();

    bool m_systemIsDark = false;
    ThemeChoice m_choice;
    Theme m_theme;
};

} // namespace ui
