// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sqlite_backend.h"

#include "models/store/sqlite/sqlite_connection.h"
#include "models/store/sqlite/sqlite_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace support {

namespace {

QString folderTemplate() {
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
           + QStringLiteral("/renewdesk-test-XXXXXX");
}

QStringList filesAt(const QString &database) {
    const QFileInfo file(database);
    QStringList paths;
    const QStringList names = file.dir().entryList({file.fileName() + u'*'}, QDir::Files);
    for (const QString &name : names)
        paths.append(file.dir().filePath(name));
    return paths;
}

/// Takes its files with it.
class TemporaryDatabase final : public store::Database {
public:
    explicit TemporaryDatabase(const QString &path)
        : m_database(store::ConnectionUrl::forFile(path)) {}

    ~TemporaryDatabase() override {
        const QStringList files = filesAt(url().path);
        for (const QString &one : files)
            QFile::remove(one);
    }

    Q_DISABLE_COPY_MOVE(TemporaryDatabase)

    const store::ConnectionUrl &url() const override { return m_database.url(); }

    store::Result<void> initialise(const store::InitOptions &options) override {
        return m_database.initialise(options);
    }

    store::Result<std::unique_ptr<store::Session>> open(const std::stop_token &giveUp) override {
        return m_database.open(giveUp);
    }

private:
    store::sqlite::SqliteDatabase m_database;
};

using store::sqlite::SqliteConnection;

/// Triggers can't be switched off: they go. What makes them again.
QByteArrayList takeTriggersAway(SqliteConnection &connection) {
    QByteArrayList names;
    QByteArrayList definitions;
    {
        store::sql::Cursor triggers(connection.statement("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
        while (triggers->next()) {
            names.append(triggers->utf8(0).toByteArray());
            definitions.append(triggers->utf8(1).toByteArray());
        }
    }
    for (const QByteArray &name : names)
        connection.execute("DROP TRIGGER " + name);
    return definitions;
}

[[noreturn]] void fail(const char *what, const store::sql::Failure &failure) {
    qFatal("%s: %s", what, qPrintable(failure.error().facts.text));
}

} // namespace

SqliteBackend::SqliteBackend()
    : m_folder(folderTemplate()) {}

std::shared_ptr<store::Database> SqliteBackend::create(const store::InitOptions &options) const {
    const std::lock_guard lock(m_mutex);
    return copyOfFile(templateFor(options));
}

std::shared_ptr<store::Database> SqliteBackend::copyOf(store::Database &closed) const {
    const std::lock_guard lock(m_mutex);
    return copyOfFile(closed.url().path);
}

std::shared_ptr<store::Database> SqliteBackend::copyOfFile(const QString &original) const {
    const QString path = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_count));
    if (!QFile::copy(original, path))
        qFatal("no copy of a test database in %s", qPrintable(m_folder.path()));
    return std::make_shared<TemporaryDatabase>(path);
}

QString SqliteBackend::templateFor(const store::InitOptions &options) const {
    const QString key = QStringLiteral("%1 %2 %3 %4")
                            .arg(options.sandbox)
                            .arg(options.today ? options.today->iso() : QString(), options.timeZone, options.currency);
    QString &path = m_templates[key];
    if (path.isEmpty()) {
        path = m_folder.filePath(QStringLiteral("template-%1.sqlite").arg(m_templates.size()));
        store::sqlite::SqliteDatabase fresh(store::ConnectionUrl::forFile(path));
        if (const store::Result<void> made = fresh.initialise(options); !made)
            qFatal("no test database: %s", qPrintable(made.error().facts.text));
    }
    return path;
}

std::unique_ptr<store::sql::Connection> SqliteBackend::connect(store::Database &database) const {
    return std::make_unique<SqliteConnection>(database.url().path, SqliteConnection::Mode::ReadWrite);
}

std::shared_ptr<store::Database> SqliteBackend::loggedIn(store::Database &database, const QString &,
                                                         domain::Role) const {
    return std::make_shared<store::sqlite::SqliteDatabase>(database.url());
}

void SqliteBackend::tamper(store::Database &database, const QByteArray &statements) const {
    try {
        SqliteConnection connection(database.url().path, SqliteConnection::Mode::ReadWrite);
        connection.execute("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; BEGIN IMMEDIATE");
        const QByteArrayList triggers = takeTriggersAway(connection);
        connection.execute(statements);
        for (const QByteArray &trigger : triggers)
            connection.execute(trigger);
        connection.execute("COMMIT");
    } catch (const store::sql::Failure &failure) {
        fail(statements.constData(), failure);
    }
}

QString SqliteBackend::objection(store::Database &database, const QByteArray &statement) const {
    try {
        SqliteConnection connection(database.url().path, SqliteConnection::Mode::ReadWrite);
        connection.execute(statement);
        return {};
    } catch (const store::sql::Failure &failure) {
        return failure.error().facts.text;
    }
}

QStringList SqliteBackend::look(store::Database &database, const QByteArray &query) const {
    try {
        SqliteConnection connection(database.url().path, SqliteConnection::Mode::ReadWrite);
        QStringList found;
        const auto addRow = [](void *rows, int columns, char **values, char **) {
            QStringList row;
            for (int i = 0; i < columns; ++i)
                row.append(QString::fromUtf8(values[i]));
            static_cast<QStringList *>(rows)->append(row.join(u'|'));
            return 0;
        };
        if (const int code = sqlite3_exec(connection.handle(), query.constData(), addRow, &found, nullptr);
            code != SQLITE_OK)
            connection.fail(code);
        return found;
    } catch (const store::sql::Failure &failure) {
        fail(query.constData(), failure);
    }
}

QStringList SqliteBackend::filesOf(store::Database &database) const {
    return filesAt(database.url().path);
}

} // namespace support
