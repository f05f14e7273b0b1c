// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/domain/permission.h"
#include "models/store/lists.h"
#include "models/store/progress.h"
#include "models/store/result.h"

#include <QStringList>

namespace store {

struct InitOptions {
    bool sandbox = false;
    std::optional<domain::Day> today = {}; ///< sandbox only: where its clock starts
    QString timeZone = QStringLiteral("UTC");
    QString currency = QStringLiteral("USD");
};

struct DemoOptions {
    qint64 accounts = 200;
    qint64 integrations = 1000;
    quint32 seed = 1;
};

/// One checked row of a company's spreadsheet (import).
struct ImportRow {
    int line = 0;
    QString accountName;
    QString accountEmail;
    QString supplier;
    QString channel;
    QString label;
    QString plan;
    std::optional<domain::Money> monthlyFee;
    domain::Service service = domain::Service::Active;
    bool cancelPending = false;
    domain::Day anchorOn;
    std::optional<domain::Day> nextBillingOn;
};

struct ImportCounts {
    qint64 accounts = 0; ///< new ones
    qint64 integrations = 0;
};

/// What purge did and what it could not reach.
struct PurgeReport {
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
    bool complete = true; ///< false: another program reads the file, so its log could not be truncated
    QStringList remains;  ///< codes: `backups`, `server-log`, `open-readers`, `open-transactions`
};

/// What a login has after it was given a role, or after one was taken from it.
struct RoleChange {
    /// Databases of ours on the same server that it may enter: roles are the server's, so the change holds there, too.
    QStringList otherDatabases;
};

/// Care of the database as a whole.
class Upkeep {
public:
    virtual ~Upkeep() = default;

    /// Forwards only; the same day changes nothing (R14). Returns the new today.
    virtual Result<domain::Day> setToday(domain::Day day) = 0;
    virtual Result<void> fillWithDemo(const DemoOptions &options, Progress &progress) = 0;
    /// All or nothing. Errors: ImportRejected with every bad row. @p dryRun checks and counts only.
    virtual Result<ImportCounts> importRows(const std::vector<ImportRow> &rows, bool dryRun, Progress &progress) = 0;
    virtual Result<std::vector<Receipt>> receipts(qint64 limit) = 0;
    /// Recomputes every invariant from the rows. The findings, none when all is well.
    virtual Result<QStringList> verify(Progress &progress) = 0;
    virtual Result<PurgeReport> purge(Progress &progress) = 0;
    virtual Result<void> backup(const QString &path, Progress &progress) = 0;
    /// Replaces this database by the backup; what was removed since stays removed (R8). Returns how many removals were
    /// replayed.
    virtual Result<qint64> restore(const QString &path, Progress &progress) = 0;
    /// Gives a login one of domain::kGrantableRoles and lets it into this database; again is harmless. For the
    /// database's owner. Errors: NoSuchLogin, IsSuperuser; NeedsServer on an embedded database, which knows no logins.
    virtual Result<RoleChange> grant(const QString &login, domain::Role role) = 0;
    /// Takes the role, and lets the login in no longer when none is left; again is harmless. Sessions go on, and may
    /// nothing any more. Errors: as for grant; RoleRemains when it has the role by another way too.
    virtual Result<RoleChange> revoke(const QString &login, domain::Role role) = 0;
    /// Facts for a report of a fault, no secrets and no customer's text in it: name, value.
    virtual Result<std::vector<std::pair<QString, QString>>> diagnose() = 0;
};

} // namespace store
