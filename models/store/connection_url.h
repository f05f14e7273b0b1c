// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

namespace store {

enum class Backend { Sqlite, PostgreSql };

/// Names a database: `sqlite:///absolute/path` or `postgresql://…` (all that libpq takes).
struct ConnectionUrl {
    Backend backend = Backend::Sqlite;
    QString path; ///< of the file, absolute; for SQLite
    QString text; ///< as given; for PostgreSQL

    /// Errors: BadUrl, with what is wrong.
    static Result<ConnectionUrl> parse(const QString &text);
    static ConnectionUrl forFile(const QString &absolutePath);
    /// The embedded file in the user's data folder.
    static ConnectionUrl usersOwn();
    /// RENEWDESK_DATABASE_URL, else usersOwn().
    static Result<ConnectionUrl> fromEnvironment();

    /// For people: without a password.
    QString display() const;
};

} // namespace store
