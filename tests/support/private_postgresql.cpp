// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_postgresql.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <pwd.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <libpq-fe.h>

namespace support {

namespace {

constexpr int kPatienceMs = 60'000;

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

std::vector<pid_t> childrenOf(pid_t process) {
    QFile list(QStringLiteral("/proc/%1/task/%1/children").arg(process));
    std::vector<pid_t> children;
    if (list.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : list.readAll().simplified().split(' '))
            children.push_back(child.toInt());
    }
    return children;
}

} // namespace

PrivatePostgresql::PrivatePostgresql(Durability durability)
    : m_folder(folderTemplate())
    , m_port(freePort()) {
    giveToPostgres(m_folder.path());
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
    if (durability == Durability::Careless)
        writeOwnSettings("fsync = off\nfull_page_writes = off\nautovacuum = off\n");
    start();
}

PrivatePostgresql::PrivatePostgresql(Following following)
    : m_folder(folderTemplate())
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
    m_server.terminate(); // a fast shutdown is an interrupt, a smart one waits for clients: SIGTERM, then SIGQUIT
    if (!m_server.waitForFinished(500))
        kill();
}

void PrivatePostgresql::start() {
    const QStringList words = asPostgres({program(QStringLiteral("postgres")), QStringLiteral("-D"), dataFolder()});
    m_server.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    m_server.start(words.first(), words.mid(1));
    const QByteArray asked = url(QStringLiteral("postgres")).toUtf8();
    if (!QTest::qWaitFor([&] { return PQping(asked.constData()) == PQPING_OK; }, kPatienceMs))
        qFatal("the test's PostgreSQL server does not start; see %s", qPrintable(m_folder.path()));
}

void PrivatePostgresql::kill() {
    // SIGQUIT is PostgreSQL's immediate shutdown: all of its processes end at once, nothing is flushed.
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(kPatienceMs);
}

void PrivatePostgresql::killOutright() {
    const auto server = pid_t(m_server.processId());
    // The children of a stopped server stay; one that sees it dead might finish what it does.
    ::kill(server, SIGSTOP);
    for (const pid_t child : childrenOf(server))
        ::kill(child, SIGKILL);
    ::kill(server, SIGKILL);
    m_server.waitForFinished(kPatienceMs);
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
