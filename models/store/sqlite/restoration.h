// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/progress.h"
#include "models/store/sqlite/sqlite_connection.h"

namespace store::sqlite {

/// Puts a backup in the place of the database, in one step for whoever has it open.
///
/// What is final outlives it (R8, R12, R17, R20). Of a backup of this same database, the restored one keeps from the
/// present one: removal receipts, and what they removed stays removed; invoices with their lines, runs, audit and
/// requests; the invoice counter, all ids ever given, and the clock; accounts, catalogue names and integrations that
/// the kept invoices speak of, if the backup doesn't know them. An integration that was charged since the backup stays
/// paid until where it is. Everything else is as the backup has it. An integration that is thereby changed gets a new
/// version, so that no click from before it hits.
///
/// A backup of another database can only be restored into an empty one.
class Restoration {
public:
    Restoration(SqliteConnection &connection, const QString &path, Progress &progress);

    /// Returns how many removals were replayed. Throws sql::Failure: CannotOpen, NotADatabase, Damaged, SchemaMissing,
    /// SchemaTooNew, OtherDatabase, RunInProgress, Cancelled, …
    qint64 perform();

private:
    void checkBackup(SqliteConnection &backup);
    bool isEmpty();
    qint64 merge(SqliteConnection &merged, bool same);
    void recordChanges(SqliteConnection &merged);

    SqliteConnection &m_connection;
    QString m_path;
    Progress &m_progress;
};

} // namespace store::sqlite
