// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QMap>

#include <optional>

class QWidget;

namespace ui {

/// Where somebody was at a database, so that the next start comes back there: the page, what it showed and which tabs
/// were in front. Ids and numbers only, nothing that a removal would have to take along (R8). A value.
struct KeptPlace {
    Place place = {};
    QMap<QString, int> tabs = {}; ///< by the object name of each QTabWidget

    /// The one that was kept for the database of that key (store::ConnectionUrl::key()); nothing: none was.
    static std::optional<KeptPlace> read(const QString &database);
    void write(const QString &database) const;

    /// The tabs within @p window as they are.
    static QMap<QString, int> tabsIn(const QWidget &window);
    void showTabsIn(const QWidget &window) const;
};

} // namespace ui
