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

#include <memory>

namespace store {

/// One connection to one database. Belongs to the thread that opened it; every call blocks, so never the GUI's.
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

    /// Whether anybody else has changed anything since the last call. Cheap.
    virtual Result<bool> hasChanged() = 0;

    /// Stops a long read that is under way in another thread: it ends with Cancelled. The only call that any thread may
    /// make; never touches a transaction that writes.
    virtual void interrupt() = 0;
};

/// Opens sessions. Thread-safe; knows which database.
class Database {
public:
    virtual ~Database() = default;

    virtual const ConnectionUrl &url() const = 0;
    /// Creates or upgrades the schema; again is harmless.
    virtual Result<void> initialise(const InitOptions &options) = 0;
    /// Errors: SchemaMissing, SchemaTooNew, CannotOpen, NotADatabase, Damaged, ReadOnly, Locked, NetworkShare.
    virtual Result<std::unique_ptr<Session>> open() = 0;
};

} // namespace store
