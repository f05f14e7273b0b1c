// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_report.h"
#include "models/store/sqlite/settlement.h"

namespace store::sqlite {

/// The row of a renewal run, and the audit that goes with it: one entry a batch (R20). Each call belongs into a
/// transaction of the caller's, a batch's into the one that settles it: so the row's figures are those of the batches
/// that stand, also when the run is killed.
class RunRecord {
public:
    /// Begins a run up to @p asOf that is going to do what is @p foreseen.
    RunRecord(SqliteConnection &connection, domain::Day asOf, const RunForecast &foreseen);

    domain::RunId id() const { return m_id; }

    void addBatch(const Settlement::Figures &figures, domain::Day due);
    /// @p incomplete: something due is left over.
    void end(bool incomplete);

private:
    SqliteConnection &m_connection;
    domain::RunId m_id;
    domain::Day m_asOf;
    bool m_hasBatch = false;
};

} // namespace store::sqlite
