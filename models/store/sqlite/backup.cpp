// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/backup.h"

#include "models/store/sqlite/page_copy.h"
#include "models/store/sqlite/partial_file.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace store::sqlite {

namespace {

using domain::ErrorCode;
using domain::Reason;

bool isSameFile(const QString &one, const QString &other) {
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0
           && ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev
           && first.st_ino == second.st_ino;
}

/// The database, by whatever name or link, or one of the files beside it.
bool belongsTo(const QString &database, const QString &path) {
    for (const char *suffix : {"", "-wal", "-shm", "-journal", "-run"}) {
        const QString own = database + QLatin1String(suffix);
        if (own == path || isSameFile(own, path))
            return true;
        const QFileInfo folder(QFileInfo(path).path());
        if (QFileInfo(own).fileName() == QFileInfo(path).fileName()
            && folder.canonicalFilePath() == QFileInfo(QFileInfo(database).path()).canonicalFilePath())
            return true;
    }
    return false;
}

} // namespace

void writeBackup(SqliteConnection &connection, const QString &path, Progress &progress) {
    if (belongsTo(connection.path(), path))
        throw sql::Failure({.code = ErrorCode::Refused, .reason = Reason::OwnFile, .facts = {.path = path}});
    if (QFileInfo(path).isDir())
        throw sql::Failure({.code = ErrorCode::Storage,
                            .reason = Reason::FileUnwritable,
                            .facts = {.path = path, .text = QStringLiteral("it is a folder")}});
    PartialFile partial(path);
    try {
        SqliteConnection target(partial.path(), SqliteConnection::Mode::OwnFile);
        {
            // One state from the first page to the last, however long it takes and whoever writes meanwhile.
            const auto scope = connection.read();
            connection.today();
            PageCopy copy(target, connection);
            copy.copyRest(progress);
        }
        target.execute("PRAGMA journal_mode=DELETE"); // a single file, without a log beside it
    } catch (const sql::Failure &failure) {
        domain::Error error = failure.error();
        if (error.facts.path != partial.path())
            throw;
        error.facts.path = path;
        if (error.code == ErrorCode::Unreachable) {
            error.code = ErrorCode::Storage;
            error.reason = Reason::FileUnwritable;
        }
        throw sql::Failure(std::move(error));
    }
    partial.moveToPlace();
}

} // namespace store::sqlite
