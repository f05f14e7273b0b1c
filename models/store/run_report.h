// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/money.h"

#include <vector>

namespace store {

/// So many accounts are so many periods behind.
struct Behind {
    int periods = 0;
    qint64 accounts = 0;
};

struct IncompleteAccount {
    domain::AccountId account;
    QString name;
    domain::ParkReason reason = domain::ParkReason::Failed;
    std::optional<domain::Day> since = {}; ///< of a dry run: the first date that can't be settled
};

/// What was settled since some moment.
struct SettledSince {
    qint64 accounts = 0;
    qint64 invoices = 0;
    qint64 lines = 0;
    qint64 removed = 0;
    domain::Money total;
};

/// What was due when a run began: what its dry run said.
struct RunForecast {
    qint64 invoices = 0;
    qint64 lines = 0;
    qint64 removed = 0;
    domain::Money total;

    friend bool operator==(const RunForecast &, const RunForecast &) = default;
};

/// What a run did, or, dry, would do. The same figures from the same charge rule.
struct RunReport {
    std::optional<domain::RunId> run; ///< nothing: dry
    domain::Day asOf;
    qint64 invoices = 0;
    qint64 lines = 0;
    qint64 removed = 0;
    domain::Money total;
    qint64 periods = 0;                        ///< (account, date) pairs
    std::vector<Behind> behind;                ///< as it was before the run
    std::vector<IncompleteAccount> incomplete; ///< parked, or held by somebody, by name (R19)
    bool cancelled = false;                    ///< stopped after a batch: what is done stands, run again for the rest
    /// Of a run: what it was going to do. Where it did less, commands have settled the rest meanwhile (R10), or it is
    /// left.
    std::optional<RunForecast> foreseen = {};
    SettledSince meanwhile; ///< by commands, of what was foreseen; its accounts aren't counted
    QString fingerprint;    ///< of a dry run, and of a run that was approved (domain::RunSeal)
};

} // namespace store
