// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/data.h"

#include "app/composition.h"
#include "tests/benchmarks/must.h"
#include "tests/benchmarks/samples.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTextStream>
#include <QUuid>

#include <unistd.h>

#include <stdexcept>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIntegrationsEach = 5; ///< of an account

/// A server as somebody would set it up who knows that it holds some millions of rows.
constexpr auto kServerSettings = "shared_buffers = '2GB'\neffective_cache_size = '6GB'\nwork_mem = '32MB'\n"
                                 "maintenance_work_mem = '512MB'\nmax_wal_size = '8GB'\ncheckpoint_timeout = '15min'\n"
                                 "random_page_cost = 1.1\n";

/// Returns the seconds.
double fill(const store::ConnectionUrl &url, qint64 integrations) {
    QTextStream(stderr) << "bench: filling " << url.display() << " with " << integrations << " integrations"
                        << Qt::endl;
    const std::shared_ptr<store::Database> database = must(app::databaseFor(url));
    must(database->initialise({.sandbox = true, .today = domain::Day::fromIso(QLatin1String(Data::kToday))}));
    const std::unique_ptr<store::Session> session = must(database->open());
    store::NoProgress nobody;
    const store::DemoOptions options{.accounts = integrations / kIntegrationsEach,
                                     .integrations = integrations,
                                     .seed = 1};
    return timed([&] { must(session->upkeep().fillWithDemo(options, nobody)); }) / 1000;
}

void execute(QSqlDatabase database, const QString &statement) {
    QSqlQuery query(database);
    if (!query.exec(statement))
        throw std::runtime_error(qPrintable(statement + u": "_s + query.lastError().text()));
}

/// A connection for as long as it is in scope.
class QtSqlConnection {
public:
    explicit QtSqlConnection(const QSqlDatabase &database)
        : m_name(database.connectionName()) {}

    ~QtSqlConnection() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(QtSqlConnection)

    QSqlDatabase get() const { return QSqlDatabase::database(m_name); }

private:
    const QString m_name;
};

QSqlDatabase opened(QSqlDatabase database) {
    if (!database.open())
        throw std::runtime_error(qPrintable(database.lastError().text()));
    return database;
}

/// How long it took to fill is kept beside the data, and says that they are whole.
std::optional<double> readSeconds(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll().toDouble()) : std::nullopt;
}

void writeSeconds(const QString &path, double seconds) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(seconds)) <= 0)
        throw std::runtime_error(qPrintable(u"cannot write "_s + path));
}

void removeFile(const QString &path) {
    for (const auto *suffix : {"", "-wal", "-shm", "-run"})
        QFile::remove(path + QLatin1String(suffix));
}

class SqliteData final : public Data {
public:
    SqliteData(const QString &path, qint64 integrations, std::optional<double> secondsToFill)
        : Data(integrations, secondsToFill)
        , m_path(path) {}

    ~SqliteData() override {
        if (!secondsToFill())
            removeFile(m_path);
    }

    QString database() const override { return u"SQLite"_s; }

    store::ConnectionUrl url() const override { return store::ConnectionUrl::forFile(m_path); }

    std::unique_ptr<Data> copy() const override {
        const QString path = m_path + u".copy-"_s + QUuid::createUuid().toString(QUuid::Id128);
        run({.words = {u"cp"_s, u"--reflink=auto"_s, m_path, path}});
        auto made = std::make_unique<SqliteData>(path, integrations(), std::nullopt);
        made->settle();
        return made;
    }

    QString folder() const override { return QFileInfo(m_path).absolutePath(); }

    QSqlDatabase openByQtSql() const override {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        database.setDatabaseName(m_path);
        return opened(database);
    }

    Command csvByShell(const QString &query, const QString &file) const override {
        return {.words = {u"sqlite3"_s, u"-readonly"_s, u"-csv"_s, u"-header"_s, m_path, query}, .output = file};
    }

    Command scriptByShell(const QString &file) const override {
        // What the product sets on its own connections.
        return {.words = {u"sqlite3"_s, u"-bail"_s, u"-cmd"_s,
                          u"PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA secure_delete=ON;"
                          "PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536"_s,
                          m_path},
                .input = file};
    }

    void settle() const override { ::sync(); }

private:
    const QString m_path;
};

class PostgresqlData final : public Data {
public:
    PostgresqlData(const support::PrivatePostgresql &server, const QString &name, qint64 integrations,
                   std::optional<double> secondsToFill)
        : Data(integrations, secondsToFill)
        , m_server(server)
        , m_name(name) {}

    ~PostgresqlData() override {
        if (!secondsToFill())
            administer(m_server, u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
    }

    QString database() const override { return u"PostgreSQL"_s; }

    store::ConnectionUrl url() const override { return must(store::ConnectionUrl::parse(m_server.url(m_name))); }

    std::unique_ptr<Data> copy() const override {
        const QString name = u"copy_"_s + QUuid::createUuid().toString(QUuid::Id128);
        administer(m_server,
                   u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(m_name));
        administer(m_server, u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy"_s.arg(name, m_name));
        auto made = std::make_unique<PostgresqlData>(m_server, name, integrations(), std::nullopt);
        made->settle();
        return made;
    }

    QString folder() const override { return m_server.dataFolder(); }

    QSqlDatabase openByQtSql() const override { return opened(connection(m_server, m_name)); }

    Command csvByShell(const QString &query, const QString &file) const override {
        return {.words = {u"psql"_s, u"-X"_s, u"-q"_s, u"-d"_s, m_server.url(m_name), u"-c"_s,
                          u"SET search_path = renewdesk"_s, u"-c"_s,
                          u"\\copy ("_s + query + u") TO '"_s + file + u"' CSV HEADER"_s}};
    }

    Command scriptByShell(const QString &file) const override {
        return {.words = {u"psql"_s, u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, m_server.url(m_name),
                          u"-c"_s, u"SET search_path = renewdesk, pg_temp"_s, u"-f"_s, file}};
    }

    void settle() const override { administer(m_server, u"CHECKPOINT"_s); }

    static void administer(const support::PrivatePostgresql &server, const QString &statement) {
        const QtSqlConnection owner(opened(connection(server, u"postgres"_s)));
        execute(owner.get(), statement);
    }

private:
    static QSqlDatabase connection(const support::PrivatePostgresql &server, const QString &name) {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(u"QPSQL"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        database.setHostName(u"127.0.0.1"_s);
        database.setPort(server.port());
        database.setUserName(u"postgres"_s);
        database.setDatabaseName(name);
        database.setConnectOptions(u"options='-csearch_path=renewdesk'"_s);
        return database;
    }

    const support::PrivatePostgresql &m_server;
    const QString m_name;
};

} // namespace

QString Data::value(const QString &query) const {
    const QtSqlConnection connection(openByQtSql());
    QSqlQuery asked(connection.get());
    if (!asked.exec(query) || !asked.next())
        throw std::runtime_error(qPrintable(query + u": "_s + asked.lastError().text()));
    return asked.value(0).toString();
}

DataFolder::DataFolder(const QString &path) {
    if (path.isEmpty())
        m_scratch.emplace(QDir::tempPath() + u"/renewdesk-bench-XXXXXX"_s);
    m_folder.setPath(path.isEmpty() ? m_scratch->path() : QDir(path).absolutePath());
    // The server is run by another user.
    if (!m_folder.mkpath(u"."_s)
        || !QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                                       | QFile::ExeGroup | QFile::ExeOther))
        throw std::runtime_error(qPrintable(u"cannot use "_s + m_folder.path()));
}

std::unique_ptr<Data> DataFolder::sqlite(qint64 integrations) {
    const QString path = m_folder.filePath(u"sqlite_%1.db"_s.arg(integrations));
    const QString whole = path + u".seconds"_s;
    if (!readSeconds(whole)) {
        removeFile(path);
        writeSeconds(whole, fill(store::ConnectionUrl::forFile(path), integrations));
    }
    return std::make_unique<SqliteData>(path, integrations, readSeconds(whole));
}

std::unique_ptr<Data> DataFolder::postgresql(qint64 integrations) {
    const QString name = u"books_%1"_s.arg(integrations);
    const QString whole = m_folder.filePath(u"postgresql_%1.seconds"_s.arg(integrations));
    if (!readSeconds(whole)) {
        PostgresqlData::administer(server(), u"DROP DATABASE IF EXISTS "_s + name);
        PostgresqlData::administer(server(), u"CREATE DATABASE "_s + name);
        const double seconds = fill(must(store::ConnectionUrl::parse(server().url(name))), integrations);
        const PostgresqlData data(server(), name, integrations, seconds);
        const QtSqlConnection owner(data.openByQtSql());
        execute(owner.get(), u"VACUUM ANALYZE"_s); // sooner or later the server does
        data.settle();
        writeSeconds(whole, seconds);
    }
    return std::make_unique<PostgresqlData>(server(), name, integrations, readSeconds(whole));
}

support::PrivatePostgresql &DataFolder::server() {
    if (!m_server)
        m_server = std::make_unique<support::PrivatePostgresql>(
            support::PrivatePostgresql::Kept{m_folder.filePath(u"server"_s), kServerSettings});
    return *m_server;
}

} // namespace benchmarks
