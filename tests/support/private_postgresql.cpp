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

} // namespace

PrivatePostgresql::PrivatePostgresql(Durability durability)
    : m_folder(folderTemplate())
    , m_port(freePort()) {
    if (geteuid() == 0) {
        const passwd *postgres = getpwnam("postgres");
        if (!postgres
            || ::chown(QFile::encodeName(m_folder.path()).constData(), postgres->pw_uid, postgres->pw_gid) != 0)
            qFatal("no user postgres here: install the package postgresql-15");
    }
    run(asPostgres({program(QStringLiteral("initdb")), QStringLiteral("--pgdata"), dataFolder(),
                    QStringLiteral("--username"), QStringLiteral("postgres"), QStringLiteral("--encoding"),
                    QStringLiteral("UTF8"), QStringLiteral("--locale"), QStringLiteral("C.UTF-8"),
                    QStringLiteral("--auth"), QStringLiteral("trust"), QStringLiteral("--no-sync")}));
    QFile rules(dataFolder() + QStringLiteral("/pg_hba.conf"));
    if (!rules.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot write %s", qPrintable(rules.fileName()));
    rules.write("host all " + QByteArray(kPasswordLogin)
                + " 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n");
    rules.close();
    append(dataFolder() + QStringLiteral("/postgresql.conf"),
           "listen_addresses = '127.0.0.1'\nport = " + QByteArray::number(m_port)
               + "\nunix_socket_directories = ''\nmax_connections = 100\nshared_buffers = '64MB'\n"
                 "log_min_error_statement = panic\nlog_error_verbosity = terse\n"
               + (durability == Durability::Careless ? "fsync = off\nfull_page_writes = off\nautovacuum = off\n" : ""));
    start();
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
    // SIGQUIT is PostgreSQL's immediate shutdown: all of its processes end at once, nothing is flushed.
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(kPatienceMs);
}

void PrivatePostgresql::crash() {
    for (const pid_t process : processes())
        ::kill(process, SIGKILL);
    m_server.waitForFinished(kPatienceMs);
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
    std::vector<pid_t> found{server};
    const QStringList ids = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : ids) {
        QFile status(QStringLiteral("/proc/%1/stat").arg(id));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        // `7 (postgres) S 1 …`: the parent is the second word after the name, which may hold anything.
        const QByteArray text = status.readAll();
        const QByteArrayList words = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (words.size() > 1 && words[1].toInt() == server)
            found.push_back(id.toInt());
    }
    return found;
}

QString PrivatePostgresql::url(const QString &database, const QString &login) const {
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3").arg(login, QString::number(m_port), database);
}

} // namespace support
