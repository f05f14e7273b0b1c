// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day.h"
#include "models/domain/ids.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace ui {

/// The desk's pages, in the order of the side bar.
enum class PageId { Accounts, UpcomingRenewals, Removals, Invoices, RenewalRun, Activity, Prices };

/// Where in the desk somebody is, or wants to go: a page, and what it shows there. A value; Back and Forward are made
/// of it. Pages read what concerns them and leave the rest.
struct Place {
    PageId page = PageId::Accounts;
    std::optional<domain::AccountId> account = {};
    std::optional<domain::IntegrationId> integration = {};
    QString invoice = {}; ///< a number
    std::optional<domain::Day> day = {};
    std::optional<domain::Day> until = {}; ///< inclusive; where days from `day` on are meant

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Place)
