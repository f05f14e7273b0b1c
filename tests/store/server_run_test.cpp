// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"
#include "tests/store/sample_database.h"
#include "tests/support/must.h"
#include "tests/support/postgresql_backend.h"

#include <QTest>

using namespace domain;
using namespace store;
using namespace Qt::StringLiterals;

namespace {

/// Looks at the server's other sessions whenever a run tells how far it is.
class Watch final : public Progress {
public:
    explicit Watch(postgresql::PostgresqlConnection &connection)
        : m_connection(connection) {}

    void report(qint64, qint64) override {
        sql::Cursor row(
            m_connection.statement("SELECT count(*), count(backend_xmin) FROM pg_stat_activity"
                                   " WHERE datname = current_database() AND state = 'idle in transaction'"));
        row->next();
        mostResting = std::max(mostResting, row->integer(0));
        mostKeepingAView = std::max(mostKeepingAView, row->integer(1));
    }

    bool isCancelled() const override { return false; }

    qint64 mostResting = 0;
    qint64 mostKeepingAView = 0;

private:
    postgresql::PostgresqlConnection &m_connection;
};

} // namespace

class ServerRunTest : public QObject {
    Q_OBJECT

private slots:

    /// What rests in a transaction while a run is under way is the run's lock. If it kept a view of the database,
    /// nothing that the run replaces could be cleared away, and each batch would be slower than the one before.
    void theLockKeepsNoViewOfTheDatabase() {
        const support::PostgresqlBackend backend;
        SampleDatabase sample(backend, *Day::fromIso(u"2026-01-31"));
        sample.addPlan(u"Basic"_s, 100, 200);
        for (int i = 0; i < 3; ++i)
            sample.open(sample.addAccount(u"Aster %1"_s.arg(i)), u"Shop"_s, u"Basic"_s);
        sample.setToday(*Day::fromIso(u"2026-02-28"));
        postgresql::PostgresqlConnection connection(sample.database().url());
        Watch watch(connection);
        const RunReport report = support::must(sample.session().renewals().run({.batch = 1}, watch));
        QCOMPARE(report.lines, 3);
        QCOMPARE(watch.mostResting, 1);
        QCOMPARE(watch.mostKeepingAView, 0);
    }
};

QTEST_GUILESS_MAIN(ServerRunTest)
#include "server_run_test.moc"
