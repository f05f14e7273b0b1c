// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// What the desk keeps in QSettings, by name; nothing else is kept there. No password and no customer's word is.
namespace ui::setting_keys {

// Chosen in the menu or in the settings
inline constexpr QLatin1String kTheme("theme");       ///< a code of ui::ThemeChoice
inline constexpr QLatin1String kLanguage("language"); ///< `de`, `pt_BR`; empty or missing: the system's
inline constexpr QLatin1String kStart("start");       ///< `last` or `ask`: what a start without a database opens

// Kept by itself
inline constexpr QLatin1String kGeometry("window/geometry");
inline constexpr QLatin1String kLastConnection(
    "last-connection");                                     ///< an id of kConnections; missing: the embedded file
inline constexpr QLatin1String kConnections("connections"); ///< a group for each: see Profiles
inline constexpr QLatin1String kTables("tables");           ///< a group for each: see TableColumns
inline constexpr QLatin1String kExport("export");           ///< a group: see KeptExport
inline constexpr QLatin1String kPlaces("places");           ///< a group for each database: see KeptPlace

} // namespace ui::setting_keys
