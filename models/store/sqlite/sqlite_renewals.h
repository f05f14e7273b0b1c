// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/renewals.h"
#include "models/store/sqlite/run_record.h"

namespace store::sqlite {

/// Renewal runs on the embedded file: batches of one transaction each, oldest date first.
class SqliteRenewals final : public Renewals {
public:
    explicit SqliteRenewals(SqliteConnection &connection)
        : m_connection(connection) {}

    Result<RunReport> dryRun(std::optional<domain::Day> asOf) override;
    Result<RunReport> run(const RunOptions &options, Progress &progress) override;
    Result<Approval> approval(const QString &fingerprint) override;
    Result<std::vector<PastRun>> pastRuns(int count) override;

private:
    domain::Day checkedDay(std::optional<domain::Day> asOf);
    RunReport foresee(const RunOptions &options);
    RunRecord beginRun(domain::Day asOf, const RunForecast &foreseen);
    void endRun(RunRecord &record, const RunReport &report);
    void settleBatch(Settlement &settlement, RunRecord &record, domain::Day due, int batch, RunReport &report);
    std::vector<IncompleteAccount> leftOver(domain::Day asOf);
    void refuse(domain::Error error);

    SqliteConnection &m_connection;
};

} // namespace store::sqlite
