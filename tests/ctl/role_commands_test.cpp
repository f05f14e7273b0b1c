// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"
#include "tests/ctl/called_program.h"
#include "tests/support/private_postgresql.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `grant` and `revoke` as scripts and people call them, on a server and on a file.
class RoleCommandsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() {
        admin("CREATE ROLE boss LOGIN CREATEROLE");
        admin("CREATE ROLE maria LOGIN");
        admin("CREATE ROLE nobody LOGIN");
        admin("CREATE DATABASE desk OWNER boss");
        admin("GRANT CONNECT ON DATABASE desk TO nobody");
        QCOMPARE(call(as(u"boss"_s), {"init", "--sandbox"}).exit, 0);
        QCOMPARE(call(as(u"boss"_s), {"init"}).exit, 0); // again is harmless
    }

    void aLoginIsLetInByAndShutOutByTheOwner() {
        const QByteArrayList work{"account", "add", "--name", "Acme", "--email", "books@example.com"};
        QCOMPARE(call(as(u"maria"_s), work).exit, 3);

        const Answer granted = call(as(u"boss"_s), {"grant", "maria", "agent"});
        QCOMPARE(granted.exit, 0);
        QCOMPARE(granted.json(), QJsonObject({{u"login"_s, u"maria"_s},
                                              {u"role"_s, u"agent"_s},
                                              {u"granted"_s, true},
                                              {u"other_databases"_s, QJsonArray()}}));
        QCOMPARE(call(as(u"boss"_s), {"grant", "maria", "agent"}).out, granted.out);
        QCOMPARE(call(as(u"maria"_s), work).exit, 0);

        // Not hers to do: the same error, whatever the command, and it says whose it is.
        for (const QByteArrayList &forbidden :
             {QByteArrayList{"run"},
              {"purge"},
              {"plan", "add", "--name", "P", "--setup-fee", "1", "--monthly-fee", "1"},
              {"account", "unpark", "1"},
              {"today", "--set", "2030-01-01"},
              {"grant", "maria", "manager"},
              {"revoke", "boss", "agent"}}) {
            const Answer refused = call(as(u"maria"_s), forbidden);
            QCOMPARE(refused.exit, 1);
            QCOMPARE(refused.error().value(u"code"_s).toString(), u"forbidden"_s);
            const QString message = refused.error().value(u"message"_s).toString();
            QVERIFY2(message.startsWith(u"Only "_s), qPrintable(message));
        }

        const Answer revoked = call(as(u"boss"_s), {"revoke", "maria", "agent"});
        QCOMPARE(revoked.exit, 0);
        QCOMPARE(revoked.json().value(u"granted"_s), QJsonValue(false));
        QCOMPARE(call(as(u"boss"_s), {"revoke", "maria", "agent"}).exit, 0);
        QCOMPARE(call(as(u"maria"_s), work).exit, 3);
    }

    void theAuditSaysWhoseRoleItWas() {
        QCOMPARE(call(as(u"boss"_s), {"grant", "maria", "auditor"}).exit, 0);
        const QJsonArray rows = call(as(u"maria"_s), {"audit"}).json().value(u"rows"_s).toArray();
        const QJsonObject last = rows.last().toObject();
        QCOMPARE(last.value(u"login"_s).toString(), u"boss"_s);
        QCOMPARE(last.value(u"command"_s).toString(), u"grant"_s);
        QCOMPARE(last.value(u"grantee"_s).toString(), u"maria"_s);
        QCOMPARE(last.value(u"role"_s).toString(), u"auditor"_s);
    }

    void whatCannotBeGrantedSaysWhatToDo_data() {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<QByteArray>("role");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("a login that isn't there")
            << QByteArray("peter") << QByteArray("agent") << u"not_found"_s << u"CREATE ROLE \"peter\" LOGIN"_s;
        QTest::newRow("a role that isn't there") << QByteArray("maria") << QByteArray("boss") << u"invalid"_s
                                                 << u"agent, manager, billing, auditor and sync"_s;
        QTest::newRow("ownership is nobody's to give")
            << QByteArray("maria") << QByteArray("owner") << u"invalid"_s << u"agent, manager"_s;
        QTest::newRow("a superuser") << QByteArray("postgres") << QByteArray("agent") << u"refused"_s << u"superuser"_s;
    }

    void whatCannotBeGrantedSaysWhatToDo() {
        QFETCH(QByteArray, login);
        QFETCH(QByteArray, role);
        QFETCH(QString, code);
        QFETCH(QString, says);
        for (const char *command : {"grant", "revoke"}) {
            const Answer answer = call(as(u"boss"_s), {command, login, role});
            QCOMPARE(answer.exit, 1);
            QCOMPARE(answer.error().value(u"code"_s).toString(), code);
            const QString message = answer.error().value(u"message"_s).toString();
            const bool creates =
                qstrcmp(command, "grant") == 0 || code != u"not_found"; // else there is nothing to take
            QVERIFY2(message.contains(creates ? says : u"Check its name"_s), qPrintable(message));
        }
    }

    void initChangesNothingOfWhatADatabaseIs_data() {
        QTest::addColumn<QByteArrayList>("options");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        QTest::newRow("as it is") << QByteArrayList{"--sandbox", "--time-zone", "UTC", "--currency", "USD"} << 0
                                  << QString();
        QTest::newRow("another zone") << QByteArrayList{"--time-zone", "Europe/Berlin"} << 1 << u"UTC"_s;
        QTest::newRow("another currency") << QByteArrayList{"--sandbox", "--currency", "EUR"} << 1 << u"USD"_s;
    }

    void initChangesNothingOfWhatADatabaseIs() {
        QFETCH(QByteArrayList, options);
        QFETCH(int, exit);
        QFETCH(QString, says);
        const Answer answer = call(as(u"boss"_s), QByteArrayList{"init"} + options);
        QCOMPARE(answer.exit, exit);
        const QString message = answer.error().value(u"message"_s).toString();
        QCOMPARE(message.isEmpty(), says.isEmpty());
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void initSaysThatARealDatabaseIsNoSandbox() {
        const QTemporaryDir folder;
        const QString url = u"sqlite://"_s + folder.filePath(u"desk.sqlite"_s);
        QCOMPARE(call(url, {"init"}).exit, 0);
        const Answer answer = call(url, {"init", "--sandbox"});
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.error().value(u"code"_s).toString(), u"refused"_s);
    }

    void initSaysWhatOnlyASuperuserCanTakeAway() {
        admin("CREATE DATABASE fresh OWNER boss");
        const QString owners = m_server.url(u"fresh"_s, u"boss"_s);
        QVERIFY(call(owners, {"init"}, false).out.contains("Advisory locks"));
        QVERIFY(!call(m_server.url(u"fresh"_s), {"init"}, false).out.contains("Advisory locks"));
        QVERIFY(!call(owners, {"init"}, false).out.contains("Advisory locks"));
    }

    void whatIsWrongWithAUrlIsWrongWithTheCall_data() {
        QTest::addColumn<QString>("parameter");
        for (const char *parameter : {"sslmode=bogus", "service=nope", "nonsense=1", "renewdesk_replica=foo:bar"})
            QTest::newRow(parameter) << QString::fromLatin1(parameter);
    }

    void whatIsWrongWithAUrlIsWrongWithTheCall() {
        QFETCH(QString, parameter);
        for (const QByteArrayList &words : {QByteArrayList{"account", "list"}, {"init"}, {"invoice", "list"}}) {
            const Answer answer = call(as(u"boss"_s) + u'?' + parameter, words);
            QCOMPARE(answer.exit, 2);
            QCOMPARE(answer.error().value(u"code"_s).toString(), u"invalid"_s);
            const QString value =
                parameter.section(u'=', parameter.startsWith(u"nonsense"_s) ? 0 : 1, -1).section(u'=', 0, 0);
            QVERIFY2(answer.error().value(u"message"_s).toString().contains(value), answer.out);
        }
    }

    void whatMayBeAPasswordIsNotRepeated() {
        for (const char *replica : {"ada:s3cr3t@db3:5432", ":s3cr3t@db3"}) {
            const Answer answer =
                call(as(u"boss"_s) + u"?renewdesk_replica="_s + QString::fromLatin1(replica), {"account", "list"});
            QCOMPARE(answer.exit, 2);
            QVERIFY2(!answer.out.contains("s3cr3t") && !answer.err.contains("s3cr3t"), answer.out);
        }
    }

    /// On standard error, so that standard output stays what it is asked for.
    void aReportSaysThatItsStandbyIsAway() {
        const Answer answer = call(as(u"boss"_s) + u"?renewdesk_replica=127.0.0.1:1"_s, {"upcoming"});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.err.contains("127.0.0.1:1/desk"), answer.err);
    }

    void whoeverHasNoRoleHearsWhomToAsk() {
        const Answer answer = call(as(u"nobody"_s), {"account", "list"});
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.error().value(u"code"_s).toString(), u"forbidden"_s);
        QVERIFY(answer.error().value(u"message"_s).toString().contains(u"renewdeskctl grant"_s));
    }

    void whoeverMayNotInitialiseHearsWhatItTakes() {
        admin("CREATE DATABASE another");
        const Answer answer = call(m_server.url(u"another"_s, u"maria"_s), {"init"});
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.error().value(u"code"_s).toString(), u"forbidden"_s);
        QVERIFY(answer.error().value(u"message"_s).toString().contains(u"CREATEROLE"_s));
    }

    void aFileKnowsNoLogins() {
        const QTemporaryDir folder;
        const QString url = u"sqlite://"_s + folder.filePath(u"desk.sqlite"_s);
        QCOMPARE(call(url, {"init"}).exit, 0);
        for (const char *command : {"grant", "revoke"}) {
            const Answer answer = call(url, {command, "maria", "agent"});
            QCOMPARE(answer.exit, 1);
            QCOMPARE(answer.error().value(u"code"_s).toString(), u"refused"_s);
            QVERIFY(answer.error().value(u"message"_s).toString().contains(u"permissions of its file"_s));
        }
        const QJsonArray rows = call(url, {"audit"}).json().value(u"rows"_s).toArray();
        QCOMPARE(rows.last().toObject().value(u"command"_s).toString(), u"revoke"_s);
        QCOMPARE(rows.last().toObject().value(u"code"_s).toString(), u"refused"_s);
    }

    void peopleReadTheRoleByItsName() {
        const Answer answer = call(as(u"boss"_s), {"grant", "maria", "billing"}, false);
        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.out.contains("Billing"));
        QVERIFY(call(as(u"boss"_s), {"help", "grant"}, false).out.contains("agent, manager, billing, auditor or sync"));
    }

private:
    QString as(const QString &login) const { return m_server.url(u"desk"_s, login); }

    void admin(const QByteArray &sql) const {
        try {
            store::postgresql::PostgresqlConnection(*store::ConnectionUrl::parse(m_server.url(u"postgres"_s)))
                .execute(sql);
        } catch (const store::sql::Failure &failure) {
            qFatal("%s: %s", sql.constData(), qPrintable(failure.error().facts.text));
        }
    }

    support::PrivatePostgresql m_server;
};

QTEST_GUILESS_MAIN(RoleCommandsTest)
#include "role_commands_test.moc"
