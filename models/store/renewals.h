// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/approval.h"
#include "models/store/progress.h"
#include "models/store/result.h"

#include <chrono>
#include <vector>

namespace store {

struct RunOptions {
    std::optional<domain::Day> asOf = {}; ///< nothing: today; later than today is refused (R15)
    int batch = 2500;                     ///< accounts per transaction, at most
    bool catchUp = false;                 ///< consent to bill accounts more than two periods behind (R16)
    /// The fingerprint of what is to be settled, and nothing else (domain::RunSeal). Its day is @c asOf then.
    std::optional<QString> approved = {};
    std::chrono::milliseconds wait = std::chrono::minutes(1); ///< for another run to end
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
    qint64 lines = 0;
    std::optional<RunForecast> foreseen = {}; ///< nothing: it isn't on record
};

class Renewals {
public:
    virtual ~Renewals() = default;

    /// With its fingerprint. Changes nothing, so whoever may read may compute it.
    virtual Result<RunReport> dryRun(std::optional<domain::Day> asOf) = 0;
    /// Settles everything due, oldest date first (R3, R16, R19). Waits for another run for a while, then is a conflict
    /// (RunInProgress). A run that was approved begins only if all that is due now is what was approved, to the cent;
    /// else it is a conflict (NotAsApproved) and nothing has happened: see approval(). Progress counts (account, date)
    /// pairs.
    virtual Result<RunReport> run(const RunOptions &options, Progress &progress) = 0;
    /// Whether a run of that fingerprint would begin, and what has changed since it was computed. Changes nothing.
    virtual Result<Approval> approval(const QString &fingerprint) = 0;
    /// The last runs, newest first.
    virtual Result<std::vector<PastRun>> pastRuns(int count) = 0;
};

} // namespace store
