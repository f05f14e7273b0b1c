// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_postgresql.h"

#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <pwd.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <vector>

#include <libpq-fe.h>

namespace support {

namespace {

QString folderTemplate() {
    return QDir::tempPath() + QStringLiteral("/renewdesk-server-XXXXXX");
}

/// Debian keeps the server's programs out of the path.
QString program(const QString &name) {
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : found) {
        const QString path = versions.filePath(version + QStringLiteral("/bin/") + name);
        if (QFile::exists(path))
            return path;
    }
    qFatal("no PostgreSQL server here: install the package postgresql-15");
}

/// PostgreSQL runs as anybody but root. The server gets a signal when we end.
QStringList asPostgres(const QStringList &command) {
    QStringList words{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (geteuid() == 0)
        words += {QStringLiteral("--reuid"), QStringLiteral("postgres"), QStringLiteral("--regid"),
                  QStringLiteral("postgres"), QStringLiteral("--clear-groups")};
    return words + command;
}

void run(const QStringList &words) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(words.first(), words.mid(1));
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(words.join(u' ')), process.readAll().constData());
}

int freePort() {
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool bound = ::bind(listener, reinterpret_cast<const sockaddr *>(&address), size) == 0
                       && ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    ::close(listener);
    if (!bound)
        qFatal("no free port on the loopback interface");
    return ntohs(address.sin_port);
}

void append(const QString &path, const QByteArray &text) {
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Whoever runs the server has to own its folder.
void giveToPostgres(const QString &folder) {
    if (geteuid() != 0)
        return;
    const passwd *postgres = getpwnam("postgres");
    if (!postgres || ::chown(QFile::encodeName(folder).constData(), postgres->pw_uid, postgres->pw_gid) != 0)
        qFatal("no user postgres here: install the package postgresql-15");
}

std::vector<pid_t> childrenOf(pid_t parent) {
    std::vector<pid_t> children;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile status(QStringLiteral("/proc/%1/stat").arg(process));
        if (!status.open(QIODevice::ReadOnly))
            continue; // it has ended since
        // `pid (name) state parent …`, and a name may hold anything.
        const QByteArray text = status.readAll();
        const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toInt() == parent)
            children.push_back(process.toInt());
    }
    return children;
}

/// A server reads a key that is its own, and nobody else's to read.
void giveToServer(const QString &path, const QString &as) {
    if (!QFile::copy(path, as) || !QFile::setPermissions(as, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot write %s", qPrintable(as));
    if (const passwd *postgres = getpwnam("postgres"); geteuid() == 0 && postgres)
        Q_UNUSED(::chown(QFile::encodeName(as).constData(), postgres->pw_uid, postgres->pw_gid));
}

} // namespace

PrivatePostgresql::PrivatePostgresql(Durability durability)
    : m_scratch(folderTemplate())
    , m_folder(m_scratch->path())
    , m_port(freePort()) {
    giveToPostgres(m_folder.path());
    initialise();
    if (durability == Durability::Careless)
        writeOwnSettings("fsync = off\nfull_page_writes = off\nautovacuum = off\n");
    start();
}

PrivatePostgresql::PrivatePostgresql(const Kept &kept)
    : m_folder(kept.folder)
    , m_port(freePort()) {
    if (!QFile::exists(dataFolder() + QStringLiteral("/postgresql.conf"))) {
        m_folder.mkpath(QStringLiteral("."));
        giveToPostgres(m_folder.path());
        initialise();
    }
    writeOwnSettings(kept.settings);
    start();
}

void PrivatePostgresql::initialise() {
    run(asPostgres({program(QStringLiteral("initdb")), QStringLiteral("--pgdata"), dataFolder(),
                    QStringLiteral("--username"), QStringLiteral("postgres"), QStringLiteral("--encoding"),
                    QStringLiteral("UTF8"), QStringLiteral("--locale"), QStringLiteral("C.UTF-8"),
                    QStringLiteral("--auth"), QStringLiteral("trust"), QStringLiteral("--no-sync")}));
    QFile rules(dataFolder() + QStringLiteral("/pg_hba.conf"));
    if (!rules.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot write %s", qPrintable(rules.fileName()));
    rules.write("host all " + QByteArray(kPasswordLogin)
                + " 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n"
                  "host replication all 127.0.0.1/32 trust\n");
    rules.close();
    writeOwnSettings("listen_addresses = '127.0.0.1'\nunix_socket_directories = ''\nmax_connections = 100\n"
                     "shared_buffers = '64MB'\nlog_min_error_statement = panic\nlog_error_verbosity = terse\n");
}

PrivatePostgresql::PrivatePostgresql(Following following)
    : m_scratch(folderTemplate())
    , m_folder(m_scratch->path())
    , m_port(freePort()) {
    giveToPostgres(m_folder.path());
    run(asPostgres({program(QStringLiteral("pg_basebackup")), QStringLiteral("--pgdata"), dataFolder(),
                    QStringLiteral("--wal-method"), QStringLiteral("stream"), QStringLiteral("--checkpoint"),
                    QStringLiteral("fast"), QStringLiteral("--write-recovery-conf"), QStringLiteral("--no-sync"),
                    QStringLiteral("--dbname"),
                    QStringLiteral("host=127.0.0.1 port=%1 user=postgres application_name=%2")
                        .arg(following.primary.port())
                        .arg(QLatin1String(kStandby))}));
    writeOwnSettings({});
    start();
}

void PrivatePostgresql::writeOwnSettings(const QByteArray &lines) {
    append(dataFolder() + QStringLiteral("/postgresql.conf"), lines + "port = " + QByteArray::number(m_port) + '\n');
}

PrivatePostgresql::~PrivatePostgresql() {
    resume();
    m_server.terminate(); // a fast shutdown is an interrupt, a smart one waits for clients: SIGTERM, then SIGQUIT
    if (!m_server.waitForFinished(500))
        kill();
}

void PrivatePostgresql::start() {
    const QStringList words = asPostgres({program(QStringLiteral("postgres")), QStringLiteral("-D"), dataFolder()});
    m_server.setStandardErrorFile(log());
    m_server.start(words.first(), words.mid(1));
    const QByteArray asked = url(QStringLiteral("postgres")).toUtf8();
    if (!QTest::qWaitFor([&] { return PQping(asked.constData()) == PQPING_OK; }, kPatienceMs))
        qFatal("the test's PostgreSQL server does not start; see %s", qPrintable(m_folder.path()));
}

void PrivatePostgresql::kill() {
    if (m_server.state() == QProcess::NotRunning)
        return; // its number is 0 then: a signal would go to us all
    // SIGQUIT is PostgreSQL's immediate shutdown: all of its processes end at once, nothing is flushed.
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(kPatienceMs);
}

void PrivatePostgresql::crash() {
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGSTOP); // so that it starts none while we look
    const std::vector<pid_t> all = processes();
    for (const pid_t each : all)
        ::kill(each, SIGKILL);
    m_server.waitForFinished(kPatienceMs);
    // A new one starts only when the old one's shared memory is nobody's any more.
    const bool gone = QTest::qWaitFor(
        [&] { return std::ranges::all_of(all, [](pid_t each) { return ::kill(each, 0) != 0 && errno == ESRCH; }); },
        kPatienceMs);
    if (!gone)
        qFatal("the test's PostgreSQL server outlives kill -9");
}

void PrivatePostgresql::suspend() {
    for (const pid_t process : processes())
        ::kill(process, SIGSTOP);
}

void PrivatePostgresql::resume() {
    for (const pid_t process : processes())
        ::kill(process, SIGCONT);
}

/// The server's own first, so that it starts no more.
std::vector<pid_t> PrivatePostgresql::processes() const {
    if (m_server.state() == QProcess::NotRunning)
        return {};
    const pid_t server = pid_t(m_server.processId());
    std::vector<pid_t> all = childrenOf(server);
    all.insert(all.begin(), server);
    return all;
}

void PrivatePostgresql::offerEncryption(const QString &certificateFile, const QString &keyFile) {
    giveToServer(certificateFile, dataFolder() + QStringLiteral("/server.crt"));
    giveToServer(keyFile, dataFolder() + QStringLiteral("/server.key"));
    configure("ssl = on\n");
    const QByteArray asked = url(QStringLiteral("postgres?sslmode=require")).toUtf8();
    const auto isEncrypted = [&asked] {
        const std::unique_ptr<PGconn, void (*)(PGconn *)> connection(PQconnectdb(asked.constData()), PQfinish);
        return PQstatus(connection.get()) == CONNECTION_OK;
    };
    if (!QTest::qWaitFor(isEncrypted, kPatienceMs))
        qFatal("the test's PostgreSQL server offers no encryption; see %s", qPrintable(m_folder.path()));
}

void PrivatePostgresql::configure(const QByteArray &lines) {
    writeOwnSettings(lines);
    ::kill(pid_t(m_server.processId()), SIGHUP);
}

void PrivatePostgresql::promote() {
    run(asPostgres({program(QStringLiteral("pg_ctl")), QStringLiteral("promote"), QStringLiteral("--wait"),
                    QStringLiteral("--pgdata"), dataFolder()}));
}

QString PrivatePostgresql::url(const QString &database, const QString &login) const {
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3").arg(login, QString::number(m_port), database);
}

} // namespace support
