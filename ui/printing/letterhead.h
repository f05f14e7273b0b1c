// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Who issues the invoices, as it stands on paper. A value, kept in the settings of this desk's user. Each part may be
/// empty, and is left out then.
struct Letterhead {
    QString company;
    QString address; ///< in lines
    QString taxLine; ///< `VAT ID DE123456789`, as it is to be printed
    QString footer;  ///< in lines, at the foot of each page
    QString logo;    ///< the path of a picture

    static Letterhead fromSettings();
    void toSettings() const;

    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

} // namespace ui
