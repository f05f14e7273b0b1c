// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_database.h"

#include "models/store/sql/init_options.h"
#include "models/store/sqlite/migrations.h"
#include "models/store/sqlite/sqlite_session.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace store::sqlite {

namespace {

/// Our own folder in the user's data folder is ours to make; every other is the user's.
void makeOwnFolder(const QString &path) {
    if (path != ConnectionUrl::usersOwn().path)
        return;
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

SqliteDatabase::SqliteDatabase(ConnectionUrl url)
    : m_url(std::move(url)) {}

Result<void> SqliteDatabase::initialise(const InitOptions &options) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        if (!QFileInfo::exists(m_url.path)) {
            sql::checkOptions(options); // before there is a file
            makeOwnFolder(m_url.path);
        }
        SqliteConnection connection(m_url.path, SqliteConnection::Mode::Create);
        migrate(connection, options);
        return {};
    });
}

Result<std::unique_ptr<Session>> SqliteDatabase::open(const std::stop_token &) {
    return sql::guarded<Result<std::unique_ptr<Session>>>([&]() -> Result<std::unique_ptr<Session>> {
        std::unique_ptr<Session> session = std::make_unique<SqliteSession>(m_url.path);
        return session;
    });
}

QString SqliteDatabase::libraryVersion() {
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace store::sqlite
