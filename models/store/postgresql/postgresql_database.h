// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace store::postgresql {

/// The shared database: one server, many desks.
class PostgresqlDatabase final : public Database {
public:
    explicit PostgresqlDatabase(ConnectionUrl url);

    /// Of the library that is used, libpq: `15.14`.
    static QString libraryVersion();

    const ConnectionUrl &url() const override { return m_url; }

    Result<void> initialise(const InitOptions &options) override;
    Result<std::unique_ptr<Session>> open(const std::stop_token &giveUp = {}) override;
    /// On the standby that the URL names by `renewdesk_replica=`, if it does.
    bool readsReportsElsewhere() const override;
    Result<std::unique_ptr<Session>> openForReports(const std::stop_token &giveUp = {}) override;

private:
    ConnectionUrl m_url;
};

} // namespace store::postgresql
