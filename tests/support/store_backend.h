// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "models/store/sql/connection.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace support {

/// A kind of database that the contract suite runs on. The suite knows stores only by their port; what it must do below
/// the port (damage that no program of ours would do, rows that nothing shows) it does through here, in SQL that every
/// backend understands.
class StoreBackend {
public:
    virtual ~StoreBackend() = default;

    virtual const char *name() const = 0;

    /// A database of its own, made with @p options, gone when the last reference is. Cheap: several a second.
    virtual std::shared_ptr<store::Database> create(const store::InitOptions &options) const = 0;

    /// A copy of a database that nobody has open.
    virtual std::shared_ptr<store::Database> copyOf(store::Database &closed) const = 0;

    /// A bare connection of the owner's.
    virtual std::unique_ptr<store::sql::Connection> connect(store::Database &database) const = 0;

    /// The same database for somebody of that @p login and @p role. Where nobody logs in, it is the one for
    /// everybody.
    virtual std::shared_ptr<store::Database> loggedIn(store::Database &database, const QString &login,
                                                      domain::Role role) const = 0;

    /// Runs @p statements as an owner with a heavy hand would: past triggers, checks and foreign keys, one transaction.
    virtual void tamper(store::Database &database, const QByteArray &statements) const = 0;

    /// What the database itself says to @p statement, all its checks on; empty when it lets it pass.
    virtual QString objection(store::Database &database, const QByteArray &statement) const = 0;

    /// Every row that @p query finds, its columns as text with `|` in between.
    virtual QStringList look(store::Database &database, const QByteArray &query) const = 0;

    /// Every file that may hold something of the database, as whoever took the disk would find them: its data, and what
    /// a server writes down of its work. A server's write-ahead log aside: nobody but its superuser can empty that.
    virtual QStringList filesOf(store::Database &database) const = 0;
};

/// Every kind there is; a test that passes has passed on each of them.
const std::vector<const StoreBackend *> &storeBackends();

} // namespace support
