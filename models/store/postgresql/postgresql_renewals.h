// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/renewals.h"

namespace store::postgresql {

class Outcome;
class Way;

/// Renewal runs on the shared database: one function call a batch. While one runs, its lock is held by a connection of
/// its own, so that it ends with the program, however that ends.
class PostgresqlRenewals final : public Renewals {
public:
    PostgresqlRenewals(PostgresqlConnection &connection, ConnectionUrl url)
        : m_connection(connection)
        , m_url(std::move(url)) {}

    Result<RunReport> dryRun(std::optional<domain::Day> asOf) override;
    Result<RunReport> run(const RunOptions &options, Progress &progress) override;
    Result<Approval> approval(const QString &fingerprint) override;
    Result<std::vector<PastRun>> pastRuns(int count) override;

private:
    domain::Day checkedDay(std::optional<domain::Day> asOf);
    /// Also the last invoice of the same state: what is settled from there on was settled meanwhile.
    RunReport foresee(const RunOptions &options, qint64 &lastInvoice);
    RunReport runLocked(const RunOptions &options, Progress &progress);
    std::optional<Outcome> nextBatch(domain::RunId run, int size, const Way &way);
    bool isAnythingDue(domain::Day until, const QByteArray &left);

    PostgresqlConnection &m_connection;
    const ConnectionUrl m_url;
};

} // namespace store::postgresql
