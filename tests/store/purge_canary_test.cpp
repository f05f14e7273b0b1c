// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"

#include <QFile>
#include <QTest>

using namespace domain;
using namespace store;
using namespace support;

/// Strings that stood in an integration's label, setting, credential and note are found in no file of the database, its
/// indexes and statistics included, once it is removed and purged (R8); nor in a server's log. Its write-ahead log and
/// backups are named as what remains.
class PurgeCanaryTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    void noTraceIsLeft_data() {
        QTest::addColumn<bool>("wholeLife");
        QTest::addColumn<bool>("secondSession");
        QTest::newRow("a short life, nobody else there") << false << false;
        QTest::newRow("a short life, another session idle") << false << true;
        QTest::newRow("a long life among others, nobody else there") << true << false;
        QTest::newRow("a long life among others, another session idle") << true << true;
    }

    void noTraceIsLeft() {
        QFETCH(bool, wholeLife);
        QFETCH(bool, secondSession);
        Desk desk(backend(), "2026-01-31");
        const auto second = secondSession ? must(desk.database().open()) : nullptr;
        live(desk, wholeLife);
        must(desk.details().integrationDetails(m_integration));
        QVERIFY(!traces(desk).isEmpty()); // the canary can be seen while it lives
        remove(desk);
        NoProgress progress;
        const PurgeReport report = must(desk.upkeep().purge(progress));
        QVERIFY(report.complete);
        QCOMPARE(report.remains, whatAlwaysRemains());
        QCOMPARE(traces(desk), QStringList());
        QCOMPARE(desk.findings(), QStringList());
        desk.close();
        QCOMPARE(traces(desk), QStringList());
    }

    /// What it may still see is kept for it, and the report says so.
    void whoReadsMeanwhileKeepsTraces() {
        Desk desk(backend(), "2026-01-31");
        live(desk, false);
        const std::unique_ptr<sql::Connection> reader = backend().connect(desk.database());
        {
            const auto scope = reader->read();
            sql::Cursor(reader->statement("SELECT COUNT(*) FROM plan"))->next();
            remove(desk);
            NoProgress progress;
            const PurgeReport blocked = must(desk.upkeep().purge(progress));
            QVERIFY(!blocked.complete);
            QVERIFY(blocked.remains.contains(isServer() ? QStringLiteral("open-transactions")
                                                        : QStringLiteral("open-readers")));
            QVERIFY(!traces(desk).isEmpty());
        }
        NoProgress progress;
        QVERIFY(must(desk.upkeep().purge(progress)).complete);
        QCOMPARE(traces(desk), QStringList());
    }

    void purgeIsAudited() {
        Desk desk(backend(), "2026-01-31");
        const int before = desk.auditCount();
        NoProgress progress;
        must(desk.upkeep().purge(progress));
        QCOMPARE(desk.audit(before), QStringList{QStringLiteral("purge done")});
    }

private:
    static QString canary(int number) { return QStringLiteral("KANARIENVOGEL%1").arg(number); }

    static constexpr int kCanaries = 8;

    static bool isServer() { return QByteArray(backend().name()) != "SQLite"; }

    static QStringList whatAlwaysRemains() {
        return isServer() ? QStringList{QStringLiteral("server-log"), QStringLiteral("backups")}
                          : QStringList{QStringLiteral("backups")};
    }

    /// Canary in all that can be said of an integration, rewritten and longer than a page, too.
    void live(Desk &desk, bool wholeLife) {
        const AccountId account = desk.addAccount(QStringLiteral("Shop"));
        const auto fill = [&](int count) {
            for (int i = 0; i < count; ++i) {
                const IntegrationId other = desk.open(account);
                must(desk.commands().edit(
                    EditIntegration{.integration = other, .settings = {{QStringLiteral("note"), QString(700, u'o')}}}));
            }
        };
        if (wholeLife)
            fill(30);
        OpenRequest opening = desk.opening(account);
        opening.label = canary(0);
        m_integration = desk.open(opening);
        Commands &commands = desk.commands();
        must(commands.edit(EditIntegration{.integration = m_integration,
                                           .settings = {{canary(1), canary(2)}},
                                           .credentials = {{canary(3), canary(4)}}}));
        must(commands.addNote(m_integration, canary(5) + QString(9000, u'x') + canary(6), QUuid::createUuid()));
        if (wholeLife) {
            fill(30);
            must(commands.edit(EditIntegration{.integration = m_integration,
                                               .label = canary(7),
                                               .settings = {{canary(1), canary(2) + QString(5000, u'y')}},
                                               .credentials = {{canary(3), {}}}}));
            must(commands.edit(EditIntegration{.integration = m_integration, .settings = {{canary(1), {}}}}));
            must(desk.execute(Command::Freeze, m_integration));
            fill(30);
        }
        desk.objection("ANALYZE"); // as every database is sooner or later: its statistics keep what rows held
    }

    void remove(Desk &desk) {
        must(desk.execute(Command::Cancel, m_integration));
        desk.setToday("2026-02-28");
        desk.run();
        QCOMPARE(desk.receipts().size(), 1);
    }

    /// Which canaries are found in which files.
    static QStringList traces(Desk &desk) {
        QStringList found;
        const QStringList files = desk.files();
        for (const QString &path : files) {
            QFile raw(path);
            if (!raw.open(QIODevice::ReadOnly))
                continue; // a server's files come and go
            const QByteArray bytes = raw.readAll();
            for (int i = 0; i < kCanaries; ++i) {
                if (bytes.contains(canary(i).toUtf8()))
                    found.append(path + u' ' + canary(i));
            }
        }
        return found;
    }

    IntegrationId m_integration;
};

QTEST_GUILESS_MAIN(PurgeCanaryTest)
#include "purge_canary_test.moc"
