// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commands.h"
#include "models/store/postgresql/postgresql_connection.h"

namespace store::postgresql {

/// The commands on the shared database: each is one function there, which checks, locks, acts and audits.
class PostgresqlCommands final : public Commands {
public:
    explicit PostgresqlCommands(PostgresqlConnection &connection)
        : m_connection(connection) {}

    Result<CommandOutcome> execute(const CommandRequest &request) override;
    Result<OpenOutcome> open(const OpenRequest &request) override;
    Result<domain::Integration> edit(const EditIntegration &request) override;
    Result<void> addNote(domain::IntegrationId integration, const QString &text, const QUuid &request) override;
    Result<void> recordSync(const SyncReport &sync) override;
    Result<domain::AccountId> addAccount(const NewAccount &request) override;
    Result<void> edit(const EditAccount &request) override;
    Result<void> unpark(domain::AccountId account, const QUuid &request) override;
    Result<RequestFate> fateOf(const QUuid &request) override;

private:
    PostgresqlConnection &m_connection;
};

} // namespace store::postgresql
