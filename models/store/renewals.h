// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/store/progress.h"
#include "models/store/result.h"

#include <chrono>
#include <vector>

namespace store {

struct RunOptions {
    std::optional<domain::Day> asOf = {}; ///< nothing: today; later than today is refused (R15)
    int batch = 2500;                     ///< accounts per transaction, at most
    bool catchUp = false;                 ///< consent to bill accounts more than two periods behind (R16)
    std::chrono::milliseconds wait = std::chrono::minutes(1); ///< for another run to end
};

/// So many accounts are so many periods behind.
struct Behind {
    int periods = 0;
    qint64 accounts = 0;
};

struct IncompleteAccount {
    domain::AccountId account;
    QString name;
    domain::ParkReason reason = domain::ParkReason::Failed;
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
};

struct PastRun {
    domain::RunId id;
    QString login;
    QDateTime startedAt;
    std::optional<QDateTime> finishedAt; ///< nothing: under way, or killed
    domain::Day asOf;
    qint64 invoices = 0;
    domain::Money total;
    qint64 removed = 0;
    bool incomplete = false;
};

class Renewals {
public:
    virtual ~Renewals() = default;

    virtual Result<RunReport> dryRun(std::optional<domain::Day> asOf) = 0;
    /// Settles everything due, oldest date first (R3, R16, R19). Waits for another run for a while, then is a conflict
    /// (RunInProgress). Progress counts (account, date) pairs.
    virtual Result<RunReport> run(const RunOptions &options, Progress &progress) = 0;
    /// The last runs, newest first.
    virtual Result<std::vector<PastRun>> pastRuns(int count) = 0;
};

} // namespace store
