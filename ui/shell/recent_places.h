// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QString>

#include <vector>

namespace ui {

/// The accounts, integrations and invoices where the user of this desk has been last in one database. Kept in the
/// settings as ids alone: names are looked up again each time, and of what is removed nothing is left (R8).
class RecentPlaces {
public:
    static constexpr int kMost = 12;

    /// @p database tells one from the other: a URL without passwords.
    explicit RecentPlaces(const QString &database);

    /// The place becomes the first. Places that show no single thing are left out.
    void visit(const Place &place);
    void forget(const Place &place);

    /// The last one first.
    std::vector<Place> places() const;

private:
    QString m_database; ///< as it stands in the settings
};

} // namespace ui
