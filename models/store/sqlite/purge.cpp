// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/purge.h"

#include "models/store/sql/audit.h"
#include "models/store/sqlite/partial_file.h"
#include "models/store/sqlite/text_index.h"

#include <QFileInfo>

namespace store::sqlite {

namespace {

constexpr int kSteps = 3;

qint64 bytesOf(const QString &path) {
    return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
}

} // namespace

PurgeReport purgeFiles(SqliteConnection &connection, Progress &progress) {
    PurgeReport report;
    report.bytesBefore = bytesOf(connection.path());
    int done = 0;
    const auto step = [&] {
        if (progress.isCancelled())
            throw sql::Failure({.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled});
        progress.report(done++, kSteps);
    };

    step();
    PartialFile::removeAbandoned(connection.path());
    step();
    {
        // secure_delete zeroes what is deleted, but pages that were split or merged may keep copies of cells in the
        // space between: writing all rows anew leaves none. On a connection of its own, whose temporary file is a file
        // rather than memory.
        SqliteConnection own(connection.path(), SqliteConnection::Mode::ReadWrite);
        {
            WriteTransaction transaction(own);
            purgeTexts(own);
            transaction.commit();
        }
        own.execute("PRAGMA temp_store=FILE");
        own.execute("VACUUM");
    }
    step();
    {
        // Once it is done, and before the checkpoint, which takes the entry out of the log, too.
        WriteTransaction transaction(connection);
        sql::writeAudit(connection, {.command = domain::Command::Purge});
        transaction.commit();
    }
    const qint64 busy = connection.integer("PRAGMA wal_checkpoint(TRUNCATE)");
    progress.report(done, kSteps);

    report.complete = busy == 0;
    if (!report.complete)
        report.remains.append(QStringLiteral("open-readers"));
    report.remains.append(QStringLiteral("backups"));
    report.bytesAfter = bytesOf(connection.path());
    return report;
}

} // namespace store::sqlite
