// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresql_backend.h"

#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/postgresql/postgresql_database.h"

#include <QDirIterator>

#include <libpq-fe.h>

namespace support {

namespace {

using store::postgresql::PostgresqlConnection;

store::ConnectionUrl parsed(const QString &url) {
    return *store::ConnectionUrl::parse(url);
}

void execute(const QString &url, const QByteArray &sql) {
    try {
        PostgresqlConnection(parsed(url)).execute(sql);
    } catch (const store::sql::Failure &failure) {
        qFatal("%s: %s", sql.constData(), qPrintable(failure.error().facts.text));
    }
}

/// CHECKs can't be switched off: they go, and come back for what is written from then on.
constexpr auto kTakeChecksAway = R"(
    CREATE TEMPORARY TABLE taken ON COMMIT DROP AS
    SELECT conrelid::regclass AS relation, conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'c' AND connamespace = 'renewdesk'::regnamespace AND conrelid <> 0;
    DO $$
    DECLARE c record;
    BEGIN
        FOR c IN SELECT * FROM taken LOOP
            EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.relation, c.name);
        END LOOP;
    END $$;
)";

constexpr auto kPutChecksBack = R"(
    DO $$
    DECLARE c record;
    BEGIN
        FOR c IN SELECT * FROM taken LOOP
            EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s NOT VALID', c.relation, c.name, c.definition);
        END LOOP;
    END $$;
)";

/// Takes itself off the server.
class TemporaryDatabase final : public store::Database {
public:
    TemporaryDatabase(const PrivatePostgresql &server, const QString &name)
        : m_name(name.toLatin1())
        , m_serverUrl(server.url(QStringLiteral("postgres")))
        , m_database(parsed(server.url(name))) {}

    ~TemporaryDatabase() override { execute(m_serverUrl, "DROP DATABASE " + m_name + " WITH (FORCE)"); }

    Q_DISABLE_COPY_MOVE(TemporaryDatabase)

    const store::ConnectionUrl &url() const override { return m_database.url(); }

    store::Result<void> initialise(const store::InitOptions &options) override {
        return m_database.initialise(options);
    }

    store::Result<std::unique_ptr<store::Session>> open(const std::stop_token &giveUp) override {
        return m_database.open(giveUp);
    }

private:
    QByteArray m_name;
    QString m_serverUrl;
    store::postgresql::PostgresqlDatabase m_database;
};

} // namespace

const PrivatePostgresql &PostgresqlBackend::server() const {
    if (!m_server)
        m_server = std::make_unique<PrivatePostgresql>();
    return *m_server;
}

std::shared_ptr<store::Database> PostgresqlBackend::create(const store::InitOptions &options) const {
    const std::lock_guard lock(m_mutex);
    return copyOfDatabase(templateFor(options));
}

std::shared_ptr<store::Database> PostgresqlBackend::copyOf(store::Database &closed) const {
    const std::lock_guard lock(m_mutex);
    return copyOfDatabase(closed.url().text.section(u'/', -1));
}

std::shared_ptr<store::Database> PostgresqlBackend::copyOfDatabase(const QString &original) const {
    const QString name = QStringLiteral("test_%1").arg(++m_count);
    execute(server().url(QStringLiteral("postgres")),
            "CREATE DATABASE " + name.toLatin1() + " TEMPLATE " + original.toLatin1());
    return std::make_shared<TemporaryDatabase>(server(), name);
}

QString PostgresqlBackend::templateFor(const store::InitOptions &options) const {
    const QString key = QStringLiteral("%1 %2 %3 %4")
                            .arg(options.sandbox)
                            .arg(options.today ? options.today->iso() : QString(), options.timeZone, options.currency);
    QString &name = m_templates[key];
    if (name.isEmpty()) {
        name = QStringLiteral("template_%1").arg(m_templates.size());
        execute(server().url(QStringLiteral("postgres")), "CREATE DATABASE " + name.toLatin1());
        store::postgresql::PostgresqlDatabase fresh(parsed(server().url(name)));
        if (const store::Result<void> made = fresh.initialise(options); !made)
            qFatal("no test database: %s", qPrintable(made.error().facts.text));
    }
    return name;
}

std::unique_ptr<store::sql::Connection> PostgresqlBackend::connect(store::Database &database) const {
    return std::make_unique<PostgresqlConnection>(database.url());
}

std::shared_ptr<store::Database> PostgresqlBackend::loggedIn(store::Database &database, const QString &login,
                                                             domain::Role role) const {
    const QByteArray name = login.toLatin1();
    execute(database.url().text, "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '" + name
                                     + "') THEN CREATE ROLE " + name + " LOGIN; END IF; END $$");
    const auto session = database.open();
    if (!session || !(*session)->upkeep().grant(login, role))
        qFatal("%s is not given its role", name.constData());
    const QString path = database.url().text.section(u'/', -1);
    return std::make_shared<store::postgresql::PostgresqlDatabase>(parsed(server().url(path, login)));
}

void PostgresqlBackend::tamper(store::Database &database, const QByteArray &statements) const {
    execute(database.url().text, "SET session_replication_role = replica; BEGIN;" + QByteArray(kTakeChecksAway)
                                     + statements + ';' + kPutChecksBack + "COMMIT");
}

QString PostgresqlBackend::objection(store::Database &database, const QByteArray &statement) const {
    try {
        PostgresqlConnection(database.url()).execute(statement);
        return {};
    } catch (const store::sql::Failure &failure) {
        return failure.error().facts.text;
    }
}

QStringList PostgresqlBackend::look(store::Database &database, const QByteArray &query) const {
    const std::unique_ptr<PGconn, void (*)(PGconn *)> connection(PQconnectdb(database.url().text.toUtf8().constData()),
                                                                 PQfinish);
    PQclear(PQexec(connection.get(), "SET search_path TO renewdesk, pg_temp; SET timezone TO 'UTC'"));
    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(PQexec(connection.get(), query.constData()), PQclear);
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        qFatal("%s: %s", query.constData(), PQerrorMessage(connection.get()));
    QStringList found;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QStringList cells;
        for (int column = 0; column < PQnfields(result.get()); ++column)
            cells.append(QString::fromUtf8(PQgetvalue(result.get(), row, column)));
        found.append(cells.join(u'|'));
    }
    return found;
}

QStringList PostgresqlBackend::filesOf(store::Database &database) const {
    execute(database.url().text, "CHECKPOINT");
    QStringList paths{server().log()};
    QDirIterator files(server().dataFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains(QStringLiteral("/pg_wal/")))
            paths.append(path);
    }
    return paths;
}

} // namespace support
