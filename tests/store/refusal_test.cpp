// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/postgresql/postgresql_database.h"
#include "models/store/postgresql/refusal.h"
#include "tests/support/certificates.h"
#include "tests/support/private_postgresql.h"

#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <locale.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <optional>
#include <thread>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using domain::Reason;
using store::postgresql::PostgresqlConnection;

namespace {

/// Why nothing could be opened; nothing when it could.
std::optional<domain::Error> refused(const QString &url) {
    const auto parsed = store::ConnectionUrl::parse(url);
    if (!parsed)
        return parsed.error();
    const auto session = store::postgresql::PostgresqlDatabase(*parsed).open();
    return session ? std::nullopt : std::optional(session.error());
}

void execute(const QString &url, const QByteArray &sql) {
    PostgresqlConnection(*store::ConnectionUrl::parse(url)).execute(sql);
}

/// Greets whoever connects as a server of an older version does, and hangs up.
class OldServer {
public:
    OldServer()
        : m_listener(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *any = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listener, any, size) != 0 || ::listen(m_listener, 4) != 0
            || ::getsockname(m_listener, any, &size) != 0)
            qFatal("no free port on the loopback interface");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }

    ~OldServer() {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(OldServer)

    QString url() const { return u"postgresql://ada@127.0.0.1:%1/x?sslmode=disable"_s.arg(m_port); }

private:
    static QByteArray message(char type, const QByteArray &body) {
        const quint32 size = htonl(quint32(body.size() + 4));
        return type + QByteArray(reinterpret_cast<const char *>(&size), 4) + body;
    }

    void serve() const {
        for (int guest = 0; (guest = ::accept(m_listener, nullptr, nullptr)) >= 0; ::close(guest)) {
            std::array<char, 1024> startup = {};
            const auto read = ::read(guest, startup.data(), startup.size());
            const QByteArray greeting = message('R', QByteArray(4, '\0'))
                                        + message('S', QByteArray("server_version\0"
                                                                  "14.11\0",
                                                                  21))
                                        + message('Z', "I");
            if (read > 0 && ::write(guest, greeting.constData(), size_t(greeting.size())) > 0)
                Q_UNUSED(::read(guest, startup.data(), startup.size())); // until it goes
        }
    }

    int m_listener;
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace

/// Why a connection doesn't come about, told apart: whoever sits before it must know what to do.
class RefusalTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsWrongIsToldApart_data();
    void whatIsWrongIsToldApart();
    void thePasswordComesFromBesideTheUrl();
    void aCertificateIsHeldAgainstRootAndName_data();
    void aCertificateIsHeldAgainstRootAndName();
    void anOldServerIsToldItsVersion();
    void whatLibpqSaysIsBrief_data();
    void whatLibpqSaysIsBrief();
    void whatLibpqSaysIsUnderstoodInEveryLanguage();

private:
    QString at(const QString &host, const QString &rest) const {
        return u"postgresql://postgres@%1:%2/postgres?%3"_s.arg(host, QString::number(m_server.port()), rest);
    }

    support::PrivatePostgresql m_server;
    support::Certificates m_certificates{u"localhost"_s};
    QTemporaryDir m_home;
};

void RefusalTest::initTestCase() {
    qputenv("HOME", m_home.path().toUtf8()); // there may be a root certificate or a password file in the real one
    execute(m_server.url(u"postgres"_s),
            QByteArray("CREATE ROLE ") + support::PrivatePostgresql::kPasswordLogin + " LOGIN PASSWORD 'right'");
    execute(m_server.url(u"postgres"_s), "CREATE ROLE outsider LOGIN");
    execute(m_server.url(u"postgres"_s), "CREATE DATABASE desk");
    execute(m_server.url(u"postgres"_s), "CREATE DATABASE closed");
    execute(m_server.url(u"postgres"_s), "REVOKE CONNECT ON DATABASE closed FROM PUBLIC");
    store::postgresql::PostgresqlDatabase desk(*store::ConnectionUrl::parse(m_server.url(u"desk"_s)));
    QVERIFY(desk.initialise({}));
    execute(m_server.url(u"desk"_s), "GRANT CONNECT ON DATABASE desk TO outsider");
    QCOMPARE(refused(at(u"127.0.0.1"_s, u"sslmode=require"_s)).value_or(domain::Error{}).reason, Reason::NoEncryption);
    m_server.offerEncryption(m_certificates.certificate(), m_certificates.key());
}

void RefusalTest::whatIsWrongIsToldApart_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("names");
    const QString login = QString::fromLatin1(support::PrivatePostgresql::kPasswordLogin);
    QTest::newRow("nobody listens") << u"postgresql://ada@127.0.0.1:1/desk"_s << Reason::ServerUnreachable
                                    << u"Connection refused"_s;
    QTest::newRow("there is no such host")
        << u"postgresql://ada@nowhere.invalid/desk"_s << Reason::ServerUnreachable << u"nowhere.invalid"_s;
    QTest::newRow("nobody listens on either host")
        << u"postgresql://ada@127.0.0.1:1,127.0.0.2:1/desk"_s << Reason::ServerUnreachable << u"Connection refused"_s;
    QTest::newRow("no such database") << m_server.url(u"nothing"_s) << Reason::NoSuchDatabase << u"nothing"_s;
    QTest::newRow("no schema yet") << m_server.url(u"postgres"_s) << Reason::SchemaMissing << u"postgres"_s;
    QTest::newRow("a wrong password") << m_server.url(u"desk"_s, login + u":wrong"_s) << Reason::PasswordRefused
                                      << login;
    QTest::newRow("no password") << m_server.url(u"desk"_s, login) << Reason::PasswordWanted << login;
    QTest::newRow("a login without a password that there isn't")
        << m_server.url(u"desk"_s, u"nobody_here"_s) << Reason::LoginRefused << u"nobody_here"_s;
    QTest::newRow("a database for others")
        << m_server.url(u"closed"_s, u"outsider"_s) << Reason::LoginRefused << u"outsider"_s;
    QTest::newRow("a login without a role")
        << m_server.url(u"desk"_s, u"outsider"_s) << Reason::NoRole << u"outsider"_s;
    QTest::newRow("a parameter that there isn't")
        << m_server.url(u"desk?colour=red"_s) << Reason::UnknownParameter << u"colour"_s;
    const auto bad = [this](const char *parameter, const char *names) {
        QTest::newRow(parameter) << m_server.url(u"desk?"_s + QString::fromLatin1(parameter)) << Reason::BadParameter
                                 << QString::fromLatin1(names);
    };
    bad("sslmode=bogus", "invalid sslmode value: \"bogus\"");
    bad("service=nope", "definition of service \"nope\" not found");
    bad("target_session_attrs=king", "invalid target_session_attrs value");
    bad("connect_timeout=soon", "connect_timeout");
    bad("hostaddr=not-an-address", "could not parse network address \"not-an-address\"");
    bad("ssl_min_protocol_version=SSLv9", "invalid ssl_min_protocol_version value");
    bad("gssencmode=perhaps", "invalid gssencmode value");
    bad("channel_binding=perhaps", "invalid channel_binding value");
    QTest::newRow("a standby that is none")
        << m_server.url(u"desk?renewdesk_replica=db3:nine"_s) << Reason::BadReplica << u"db3:nine"_s;
}

void RefusalTest::whatIsWrongIsToldApart() {
    QFETCH(QString, url);
    QFETCH(Reason, reason);
    QFETCH(QString, names);
    const auto error = refused(url);
    QVERIFY(error);
    const QString told = error->facts.path + u' ' + error->facts.who + u' ' + error->facts.text;
    QVERIFY2(error->reason == reason, qPrintable(u"%1: %2"_s.arg(int(error->reason)).arg(told)));
    QVERIFY2(told.contains(names), qPrintable(told));
    QVERIFY2(!told.contains(u"wrong"_s), qPrintable(told));
}

void RefusalTest::thePasswordComesFromBesideTheUrl() {
    const QString login = QString::fromLatin1(support::PrivatePostgresql::kPasswordLogin);
    store::ConnectionUrl url = *store::ConnectionUrl::parse(m_server.url(u"postgres"_s, login));
    url.password = u"right"_s;
    QCOMPARE(PostgresqlConnection(url).login(), login);
}

void RefusalTest::aCertificateIsHeldAgainstRootAndName_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("text");
    const QString own = u"sslmode=verify-full&sslrootcert="_s + m_certificates.root();
    const QString strangers = u"sslmode=verify-full&sslrootcert="_s + m_certificates.strangersRoot();
    QTest::newRow("the right root and the right name get as far as the schema")
        << at(u"localhost"_s, own) << Reason::SchemaMissing << QString();
    QTest::newRow("another name than the certificate's")
        << at(u"127.0.0.1"_s, own) << Reason::CertificateOfAnother << u"localhost"_s;
    QTest::newRow("another authority's root")
        << at(u"localhost"_s, strangers) << Reason::CertificateUntrusted << QString();
    QTest::newRow("a root that is not there")
        << at(u"localhost"_s, u"sslmode=verify-full&sslrootcert=/nowhere/root.crt"_s) << Reason::NoRootCertificate
        << u"/nowhere/root.crt"_s;
    QTest::newRow("no root at all") << at(u"localhost"_s, u"sslmode=verify-full"_s) << Reason::NoRootCertificate
                                    << m_home.path() + u"/.postgresql/root.crt"_s;
    QTest::newRow("the weaker check takes any name, with the right root")
        << at(u"127.0.0.1"_s, u"sslmode=verify-ca&sslrootcert="_s + m_certificates.root()) << Reason::SchemaMissing
        << QString();
    QTest::newRow("encryption alone takes any certificate")
        << at(u"127.0.0.1"_s, u"sslmode=require"_s) << Reason::SchemaMissing << QString();
}

void RefusalTest::aCertificateIsHeldAgainstRootAndName() {
    QFETCH(QString, url);
    const auto error = refused(url);
    QVERIFY(error);
    QTEST(error->reason, "reason");
    QTEST(error->facts.text, "text");
}

void RefusalTest::anOldServerIsToldItsVersion() {
    const OldServer server;
    const auto error = refused(server.url());
    QVERIFY(error);
    QVERIFY2(error->reason == Reason::ServerTooOld, qPrintable(error->facts.text));
    QCOMPARE(error->facts.number, 14);
    QCOMPARE(error->facts.otherNumber, 15);
}

void RefusalTest::whatLibpqSaysIsBrief_data() {
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("state");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("a refused connection loses its hint")
        << u"connection to server at \"db\" (10.0.0.1), port 5432 failed: Connection refused\n\tIs the server running on "
           "that host and accepting TCP/IP connections?\n"_s
        << QString() << Reason::ServerUnreachable << u"Connection refused"_s;
    QTest::newRow("two hosts, two reasons")
        << u"connection to server at \"a\" (10.0.0.1), port 5432 failed: timeout expired\nconnection to server at \"b\" "
           "(10.0.0.2), port 5432 failed: Connection refused\n\tIs the server running on that host and accepting TCP/IP "
           "connections?\n"_s
        << QString() << Reason::ServerUnreachable << u"timeout expired; Connection refused"_s;
    QTest::newRow("a server that is starting, in French")
        << u"connection to server at \"db\", port 5432 failed: FATAL:  le système de bases de données se lance\n"_s
        << u"57P03"_s << Reason::ServerBusy << u"le système de bases de données se lance"_s;
    QTest::newRow("a server that is full")
        << u"connection to server at \"db\", port 5432 failed: FATAL:  sorry, too many clients already\n"_s
        << u"53300"_s << Reason::ServerBusy << u"sorry, too many clients already"_s;
    QTest::newRow("a certificate with several names")
        << u"connection to server at \"db\", port 5432 failed: server certificate for \"a.example\" (and 2 other names) "
           "does not match host name \"db\"\n"_s
        << QString() << Reason::CertificateOfAnother << u"a.example"_s;
    QTest::newRow("no home to look for a root certificate in")
        << u"connection to server at \"db\", port 5432 failed: could not get home directory to locate root certificate "
           "file\nEither provide the file or change sslmode to disable server certificate verification.\n"_s
        << QString() << Reason::NoRootCertificate << QString();
}

void RefusalTest::whatLibpqSaysIsBrief() {
    QFETCH(QString, said);
    QFETCH(QString, state);
    const auto error =
        store::postgresql::refusal({.location = u"db"_s, .login = u"ada"_s, .said = said, .sqlState = state});
    QTEST(error.reason, "reason");
    QTEST(error.facts.text, "text");
}

/// libpq speaks the user's language, in which nothing could be told apart.
void RefusalTest::whatLibpqSaysIsUnderstoodInEveryLanguage() {
    const QByteArray before(setlocale(LC_ALL, nullptr));
    setlocale(LC_ALL, "C.UTF-8");
    qputenv("LANGUAGE", "de");
    const auto restore = qScopeGuard([&before] {
        qunsetenv("LANGUAGE");
        setlocale(LC_ALL, before.constData());
    });
    const std::unique_ptr<PGconn, void (*)(PGconn *)> german(PQconnectdb("host=127.0.0.1 port=1"), PQfinish);
    QVERIFY2(QByteArray(PQerrorMessage(german.get())).contains("Verbindung zum Server"), PQerrorMessage(german.get()));
    QCOMPARE(refused(u"postgresql://127.0.0.1:1/x"_s)->facts.text, u"Connection refused"_s);
    const auto mismatch = refused(at(u"127.0.0.1"_s, u"sslmode=verify-full&sslrootcert="_s + m_certificates.root()));
    QCOMPARE(mismatch->reason, Reason::CertificateOfAnother);
}

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusal_test.moc"
