// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"
#include "tests/store/sample_database.h"
#include "tests/support/must.h"
#include "tests/support/postgresql_backend.h"

#include <QTest>

using namespace domain;
using namespace store;
using namespace Qt::StringLiterals;

/// How many integrations are charged alike, a shared database keeps as what came and what went, added up now and then:
/// it stays right whoever adds up while others are at work, and what was is gone once it is purged (R8).
class TallyTest : public QObject {
    Q_OBJECT

private slots:

    void init() {
        m_sample = std::make_unique<SampleDatabase>(m_backend, *Day::fromIso(u"2026-01-31"));
        m_sample->addPlan(u"Basic"_s, 100, 200);
        const AccountId account = m_sample->addAccount(u"Aster"_s);
        for (int i = 0; i < 4; ++i)
            m_sample->open(account, u"Shop %1"_s.arg(i), u"Basic"_s);
        m_one = std::make_unique<postgresql::PostgresqlConnection>(m_sample->database().url());
        m_other = std::make_unique<postgresql::PostgresqlConnection>(m_sample->database().url());
        QCOMPARE(findings(), QStringList());
        QCOMPARE(counts(), QStringList{u"active|4"_s});
    }

    void whatOthersHaveNotCommittedStaysTheirs() {
        m_other->execute("BEGIN; UPDATE integration SET service = 'frozen' WHERE id = 1");
        QVERIFY(addUp(*m_one));
        QCOMPARE(counts(), QStringList{u"active|4"_s});
        m_other->execute("COMMIT");
        QCOMPARE(counts(), (QStringList{u"active|3"_s, u"frozen|1"_s}));
        QCOMPARE(rows(), 3); // four, one less, one
        QVERIFY(addUp(*m_one));
        QCOMPARE(rows(), 2);
        QCOMPARE(counts(), (QStringList{u"active|3"_s, u"frozen|1"_s}));
        QCOMPARE(findings(), QStringList());
    }

    void whatIsTakenBackIsTakenBackWhole() {
        m_one->execute("BEGIN; UPDATE integration SET service = 'frozen' WHERE id = 1; SAVEPOINT s;"
                       " UPDATE integration SET service = 'frozen'");
        QVERIFY(addUp(*m_one));
        QCOMPARE(rows(*m_one), 1);
        m_one->execute("ROLLBACK TO s; COMMIT");
        QCOMPARE(counts(), (QStringList{u"active|3"_s, u"frozen|1"_s}));
        QCOMPARE(findings(), QStringList());
    }

    void nobodyWaitsForWhoAddsUp() {
        m_one->execute("BEGIN");
        QVERIFY(addUp(*m_one));
        m_other->execute("SET lock_timeout = '1s'");
        QVERIFY(!addUp(*m_other));
        m_other->execute("UPDATE integration SET service = 'frozen' WHERE id = 2");
        QCOMPARE(counts(), (QStringList{u"active|3"_s, u"frozen|1"_s}));
        m_one->execute("COMMIT");
        QCOMPARE(counts(), (QStringList{u"active|3"_s, u"frozen|1"_s}));
        QCOMPARE(findings(), QStringList());
    }

    void somebodyAddsUpNowAndThen() {
        QCOMPARE(rows(), 4);
        m_one->execute("SELECT setval('integration_tally_id_seq', 19998)");
        m_one->execute("UPDATE integration SET service = 'frozen' WHERE id = 1");
        QCOMPARE(rows(), 2);
        m_one->execute("UPDATE integration SET service = 'active' WHERE id = 1");
        QCOMPARE(rows(), 4);
        QCOMPARE(counts(), QStringList{u"active|4"_s});
        QCOMPARE(findings(), QStringList());
    }

    void aWrongCountIsFound() {
        m_one->execute("UPDATE integration_tally SET integrations = integrations + 1");
        QCOMPARE(findings(), QStringList{u"integration-count 31 2026-02-28"_s});
    }

    void nothingOfWhatWasRemovedStays() {
        const qint64 negotiated = 4711;
        const IntegrationId leaves = m_sample->open({1}, u"Leaves"_s, u"Basic"_s, Money(negotiated));
        m_sample->give(Command::Freeze, leaves);
        m_sample->give(Command::Cancel, leaves);
        m_sample->setToday(*Day::fromIso(u"2026-02-28"));
        const auto ofIt = [&] {
            return m_sample->look("SELECT count(*) FROM integration_tally WHERE fee_cents = 4711").constFirst().toInt();
        };
        QVERIFY(ofIt() > 2);
        m_sample->give(Command::Freeze, {1}); // which settles first
        QVERIFY(ofIt() > 2);
        NoProgress silent;
        QVERIFY(support::must(m_sample->session().upkeep().purge(silent)).complete);
        QCOMPARE(ofIt(), 0);
        QCOMPARE(findings(), QStringList());
    }

private:
    static bool addUp(postgresql::PostgresqlConnection &connection) {
        sql::Cursor row(connection.statement("SELECT add_up_tally()"));
        return row->next() && row->boolean(0);
    }

    static int rows(postgresql::PostgresqlConnection &connection) {
        sql::Cursor row(connection.statement("SELECT count(*) FROM integration_tally"));
        return row->next() ? row->integer32(0) : 0;
    }

    int rows() { return rows(*m_one); }

    QStringList counts() {
        return m_sample->look("SELECT service, sum(integrations) FROM integration_count GROUP BY service"
                              " ORDER BY service");
    }

    QStringList findings() {
        NoProgress silent;
        return support::must(m_sample->session().upkeep().verify(silent));
    }

    support::PostgresqlBackend m_backend;
    std::unique_ptr<SampleDatabase> m_sample;
    std::unique_ptr<postgresql::PostgresqlConnection> m_one;
    std::unique_ptr<postgresql::PostgresqlConnection> m_other;
};

QTEST_GUILESS_MAIN(TallyTest)
#include "tally_test.moc"
