// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_connection.h"
#include "models/store/upkeep.h"

#include <QHash>
#include <QSet>

namespace store::sqlite {

/// A company's spreadsheet on its way into the database. First every row is checked, then all are written, in the
/// caller's transaction; no invoice is issued, and nothing is owed before the first billing date after today.
class SpreadsheetImport {
public:
    SpreadsheetImport(SqliteConnection &connection, const std::vector<ImportRow> &rows, Progress &progress);

    /// What the rows would bring. Throws ImportRejected with every bad row, and Cancelled.
    ImportCounts check();
    /// After check(). Throws Cancelled.
    void write();

private:
    using Customer = std::pair<QString, QString>; ///< name and email

    void checkRow(const ImportRow &row);
    void reject(const ImportRow &row, const char *column, domain::Reason reason, const QString &text = {});
    void checkDuplicate(const ImportRow &row);
    /// Plans and accounts are looked up once each.
    domain::PlanId planOf(const QString &name);
    domain::AccountId accountOf(const Customer &customer);
    void report(qint64 done);

    SqliteConnection &m_connection;
    const std::vector<ImportRow> &m_rows;
    Progress &m_progress;
    domain::Day m_today;
    QHash<QString, domain::PlanId> m_plans;        ///< an invalid id: there is none
    QHash<Customer, domain::AccountId> m_accounts; ///< an invalid id: still to be created
    QHash<QByteArray, int> m_seen;                 ///< a row's fingerprint, and the line it stood on first
    std::vector<domain::BadRow> m_badRows;
    qint64 m_newAccounts = 0;
    qint64 m_done = 0;
};

} // namespace store::sqlite
