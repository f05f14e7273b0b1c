// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "models/store/server_url.h"

namespace store {

enum class Backend { Sqlite, PostgreSql };

/// Names a database: `sqlite:///absolute/path` or `postgresql://…` (all that libpq takes). Passwords stand apart from
/// the URL, so that it can be kept and shown as it is.
struct ConnectionUrl {
    Backend backend = Backend::Sqlite;
    QString path = {};        ///< of the file, absolute; for SQLite
    QString text = {};        ///< for PostgreSQL; never with a password
    QString password = {};    ///< for PostgreSQL; in memory only; null: none was given
    QString keyPassword = {}; ///< of the client's own key; likewise

    /// Errors: BadUrl, with what was given as far as no password can be in it.
    static Result<ConnectionUrl> parse(const QString &text);
    static ConnectionUrl forFile(const QString &absolutePath);
    static ConnectionUrl forServer(const ServerUrl &url);
    /// The embedded file in the user's data folder.
    static ConnectionUrl usersOwn();
    /// RENEWDESK_DATABASE_URL, else usersOwn().
    static Result<ConnectionUrl> fromEnvironment();
    static bool isInEnvironment();

    /// What parse() reads as the same, without passwords.
    QString url() const;
    /// Tells databases apart and says nothing about them, in letters and digits: for names of files and settings.
    QString key() const;
    /// For people: without a password.
    QString display() const;

    friend bool operator==(const ConnectionUrl &, const ConnectionUrl &) = default;
};

} // namespace store
