// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day.h"
#include "models/domain/permission.h"

#include <QString>

namespace store {

/// What is true of a whole database: its clock, its currency.
struct Business {
    domain::Day today;        ///< the database's business day (R14)
    bool sandbox = false;     ///< its clock can be set forwards
    QString timeZone;         ///< IANA name
    QString currency;         ///< ISO 4217, two decimals
    QString location;         ///< where the database is, for people
    QString login;            ///< who we are to it
    domain::Roles roles;      ///< what we may, as the database sees it; on an embedded one all of them
    QString server;           ///< what it calls itself: `PostgreSQL 15.18`
    QString encryption;       ///< of the way there: `TLSv1.3`; empty: none
    bool takesChanges = true; ///< not: it is a standby, or is open for reading alone
};

} // namespace store
