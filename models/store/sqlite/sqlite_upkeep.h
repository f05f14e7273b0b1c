// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_connection.h"
#include "models/store/upkeep.h"

namespace store::sqlite {

/// Care of the embedded file as a whole.
class SqliteUpkeep final : public Upkeep {
public:
    explicit SqliteUpkeep(SqliteConnection &connection)
        : m_connection(connection) {}

    Result<domain::Day> setToday(domain::Day day) override;
    Result<void> fillWithDemo(const DemoOptions &options, Progress &progress) override;
    Result<ImportCounts> importRows(const std::vector<ImportRow> &rows, bool dryRun, Progress &progress) override;
    Result<std::vector<Receipt>> receipts(qint64 limit) override;
    Result<QStringList> verify(Progress &progress) override;
    Result<PurgeReport> purge(Progress &progress) override;
    Result<void> backup(const QString &path, Progress &progress) override;
    Result<qint64> restore(const QString &path, Progress &progress) override;
    Result<RoleChange> grant(const QString &login, domain::Role role) override;
    Result<RoleChange> revoke(const QString &login, domain::Role role) override;
    Result<std::vector<std::pair<QString, QString>>> diagnose() override;

private:
    void demandEmptySandbox();
    void audit(domain::Command command, const domain::Error &refused);
    Result<RoleChange> refuseRole(domain::Command command);

    SqliteConnection &m_connection;
};

} // namespace store::sqlite
