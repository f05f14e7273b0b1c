// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue.h"
#include "models/store/commands.h"
#include "models/store/connection_url.h"
#include "models/store/details.h"
#include "models/store/lists.h"
#include "models/store/renewals.h"
#include "models/store/streams.h"
#include "models/store/upkeep.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace store {

/// What a session is for.
enum class Use {
    Work,
    Reports, ///< reads that may be a little behind: exports, forecasts, lists of what was and will be billed
};

/// Why a report wasn't read on the standby that is named for it.
enum class StandbyMissed {
    No,            ///< it was, or none is named
    Away,          ///< it can't be reached
    FarBehind,     ///< what it has is too old
    TakesChanges,  ///< it is no standby, or none any more
    OtherDatabase, ///< it follows another server
};

/// How recent is what a session reads.
struct Freshness {
    QDateTime asOf = QDateTime::currentDateTimeUtc(); ///< all that was acknowledged before is seen
    QString standby = {};                             ///< the one named for reports, for people; empty: there is none
    StandbyMissed missed = StandbyMissed::No;         ///< else it was read where all is written

    bool isFromStandby() const { return !standby.isEmpty() && missed == StandbyMissed::No; }
};

/// One connection to one database. Belongs to the thread that opened it; every call blocks, so never the GUI's. Any
/// thread may call wake(), interrupt() and abandon(), which don't block.
class Session {
public:
    virtual ~Session() = default;

    virtual Commands &commands() = 0;
    virtual Catalogue &catalogue() = 0;
    virtual Lists &lists() = 0;
    virtual Details &details() = 0;
    virtual Renewals &renewals() = 0;
    virtual Streams &streams() = 0;
    virtual Upkeep &upkeep() = 0;

    /// Of what lists(), details() or streams() were asked for last.
    virtual Freshness freshness() { return {}; }

    /// Waits for a change by anybody else since the last call: true as soon as there is one, false when there is none
    /// after @p atMost or when it is woken. Either answer is the database's own, given during the call: it is there. An
    /// error with the code Unreachable says that it is lost, a hung server within seconds.
    virtual Result<bool> waitForChange(std::chrono::milliseconds atMost) = 0;
    /// Lets waitForChange() look now and come back: the one under way, or the next one.
    virtual void wake() = 0;

    /// Whether the connection can be used, as far as is known without asking the database.
    virtual bool isConnected() = 0;

    /// Stops a long read that is under way in another thread: it ends with Cancelled. Never touches a transaction that
    /// writes.
    virtual void interrupt() = 0;

    /// Gives the connection up: what is under way in another thread ends now with Unreachable, whatever the server
    /// does, and so does every later call. Where there is no server, the same as interrupt().
    virtual void abandon() = 0;
};

/// Opens sessions. Thread-safe; knows which database.
class Database {
public:
    virtual ~Database() = default;

    virtual const ConnectionUrl &url() const = 0;
    /// Creates or upgrades the schema; again is harmless.
    virtual Result<void> initialise(const InitOptions &options) = 0;
    /// Errors: SchemaMissing, SchemaTooNew, CannotOpen, NotADatabase, Damaged, ReadOnly, Locked, NetworkShare.
    /// @p giveUp ends it early, with Cancelled, where opening can take long.
    virtual Result<std::unique_ptr<Session>> open(const std::stop_token &giveUp = {}) = 0;

    /// Whether reports are read where they disturb nobody's work.
    virtual bool readsReportsElsewhere() const { return false; }

    /// A session to read reports by (Use::Reports). Its freshness() says how recent they are.
    virtual Result<std::unique_ptr<Session>> openForReports(const std::stop_token &giveUp = {}) { return open(giveUp); }
};

/// Finds the database behind a URL, and opens nothing yet.
using DatabaseFor = std::function<Result<std::shared_ptr<Database>>(const ConnectionUrl &)>;

} // namespace store
