// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"
#include "tests/support/desk.h"
#include "tests/support/postgresql_backend.h"

#include <QElapsedTimer>
#include <QtTest>

#include <future>

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;
using store::postgresql::PostgresqlConnection;

namespace {

/// Accounts 1 to 4, due on 28 Feb with one integration each, the second with two.
class DueDesk final : public Desk {
public:
    explicit DueDesk(const StoreBackend &backend)
        : Desk(backend, "2026-01-31") {
        for (int i = 1; i <= 4; ++i) {
            const AccountId account = addAccount();
            open(account);
            if (i == 2)
                open(account);
        }
        setToday("2026-02-28");
    }
};

} // namespace

/// Somebody's transaction on the server is open and stays so: an owner at a prompt, a program that hangs. Nobody waits
/// for it for ever, and nobody says "done" over it.
class HeldRowsTest final : public QObject {
    Q_OBJECT

private slots:

    /// 4 accounts are due on 28 Feb, and one of them is held in various ways.
    void aRunNamesWhoIsHeldAndSettlesTheOthers_data() {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("the account is locked")
            << QByteArray("SELECT 1 FROM renewdesk.account WHERE id = 2 FOR NO KEY UPDATE");
        QTest::newRow("the account is renamed")
            << QByteArray("UPDATE renewdesk.account SET name = 'Somebody' WHERE id = 2");
        QTest::newRow("an integration of it is locked")
            << QByteArray("SELECT 1 FROM renewdesk.integration WHERE account_id = 2 FOR UPDATE");
        QTest::newRow("one of its two integrations is changed")
            << QByteArray("UPDATE renewdesk.integration SET label = 'x' WHERE id = (SELECT max(id) FROM"
                          " renewdesk.integration WHERE account_id = 2)");
    }

    void aRunNamesWhoIsHeldAndSettlesTheOthers() {
        QFETCH(QByteArray, statement);
        DueDesk desk(m_backend);
        PostgresqlConnection holder(desk.database().url());
        holder.execute("BEGIN; " + statement);

        const store::RunReport run = desk.run();
        QCOMPARE(text(run), u"3 invoices, 3 lines, 0 removed, 147.00, 3 periods; behind 1: 4; incomplete 2 held"_s);
        QCOMPARE(run.incomplete[0].name, u"Acme"_s);
        QVERIFY(must(desk.renewals().pastRuns(1))[0].incomplete);
        // Nothing is kept of it: held is not parked, and what is free again is like everybody.
        QVERIFY(!must(desk.details().account({2})).account.parked);
        holder.execute("ROLLBACK");
        QCOMPARE(text(desk.run()), u"1 invoices, 2 lines, 0 removed, 98.00, 1 periods; behind 1: 1"_s);
        QCOMPARE(desk.findings(), QStringList());
    }

    /// What all need, somebody holds: the numbers of invoices. Then everybody is left, by name.
    void aRunThatGetsNoNumbersNamesEverybody() {
        DueDesk desk(m_backend);
        PostgresqlConnection holder(desk.database().url());
        holder.execute("BEGIN; SELECT 1 FROM renewdesk.counter FOR UPDATE");
        QElapsedTimer taken;
        taken.start();
        QCOMPARE(text(desk.run()), u"0 invoices, 0 lines, 0 removed, 0.00, 0 periods; behind 1: 4;"
                                   " incomplete 1 held; incomplete 2 held; incomplete 3 held; incomplete 4 held"_s);
        QVERIFY(taken.elapsed() < 20'000);
        holder.execute("ROLLBACK");
        QCOMPARE(text(desk.run()), u"4 invoices, 5 lines, 0 removed, 245.00, 4 periods; behind 1: 4"_s);
        QCOMPARE(desk.findings(), QStringList());
    }

    /// A click holds its account for a moment, no more: the run settles all the others first, and then that one.
    void aRunStaysForWhomAClickHolds() {
        DueDesk desk(m_backend);
        PostgresqlConnection holder(desk.database().url());
        holder.execute("BEGIN; SELECT 1 FROM renewdesk.account WHERE id = 2 FOR NO KEY UPDATE");
        const auto released = std::async(std::launch::async, [&holder] {
            QThread::msleep(1000);
            holder.execute("ROLLBACK");
        });
        QCOMPARE(text(desk.run()), u"4 invoices, 5 lines, 0 removed, 245.00, 4 periods; behind 1: 4"_s);
        QCOMPARE(desk.invoices(5).constLast().section(u" on "_s, 0, 0), u"2026-000009 renewal of 2"_s);
    }

    /// R10: a click on an account whose date has come needs the account, and a number.
    void aCommandSaysThatSomebodyHoldsItsAccount_data() {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("the account") << QByteArray("SELECT 1 FROM renewdesk.account WHERE id = 2 FOR NO KEY UPDATE");
        QTest::newRow("the numbers") << QByteArray("SELECT 1 FROM renewdesk.counter FOR UPDATE");
    }

    void aCommandSaysThatSomebodyHoldsItsAccount() {
        QFETCH(QByteArray, statement);
        DueDesk desk(m_backend);
        PostgresqlConnection holder(desk.database().url());
        holder.execute("BEGIN; " + statement);
        const QStringList before = desk.everything();
        const store::CommandRequest freeze{.command = Command::Freeze, .integration = {2}};
        QElapsedTimer taken;
        taken.start();
        const auto refused = desk.commands().execute(freeze);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::Locked);
        QVERIFY2(taken.elapsed() < 10'000, "nobody waits at a window for ever");
        QCOMPARE(desk.everything(), before);
        holder.execute("ROLLBACK");
        // The same click again: nothing had become of it.
        const auto done = desk.commands().execute(freeze);
        QVERIFY(done);
        QVERIFY(!done->replayed);
    }

    /// A new supplier that somebody else is just bringing, too: he is waited for before our account takes a number,
    /// which he needs next; else each would wait for the other.
    void anOpeningWaitsForANewNameBeforeItTakesANumber() {
        DueDesk desk(m_backend);
        PostgresqlConnection other(desk.database().url());
        other.execute("BEGIN; SELECT renewdesk.await_new_names('Newcomer', 'Channel');"
                      " SELECT renewdesk.supplier_named('Newcomer')");
        store::OpenRequest request = desk.opening({2});
        request.supplier = u"Newcomer"_s;
        auto opened = std::async(std::launch::async, [&desk, &request] { return desk.commands().open(request); });

        QTRY_COMPARE(desk.look("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"),
                     QStringList(u"1"_s));
        other.execute("SELECT * FROM renewdesk.take_invoice_numbers(1, '2026-02-28'); ROLLBACK");
        const auto outcome = opened.get();
        QVERIFY2(outcome, outcome ? "" : qPrintable(text(outcome.error())));
        QCOMPARE(outcome->settled.size(), std::size_t(1));
        QCOMPARE(desk.look("SELECT count(*) FROM supplier WHERE name = 'Newcomer'"), QStringList(u"1"_s));
    }

    /// Whoever opens by names that are known waits for nobody who brings new ones, for he may have a number by then.
    void anOpeningByKnownNamesWaitsForNoNewOnes() {
        DueDesk desk(m_backend);
        PostgresqlConnection other(desk.database().url());
        other.execute("BEGIN; SELECT renewdesk.await_new_names('Newcomer', 'Channel')");
        QElapsedTimer taken;
        taken.start();
        const auto outcome = desk.commands().open(desk.opening({2}));
        QVERIFY2(outcome, outcome ? "" : qPrintable(text(outcome.error())));
        QVERIFY(taken.elapsed() < 4'000); // it would have waited for five seconds
        other.execute("ROLLBACK");
    }

    /// He who brings the name may need a number next, which whoever is settled first has: so a renaming stands in line
    /// with him before it holds anything that he could want.
    void aRenamingWaitsForWhoBringsItsName() {
        DueDesk desk(m_backend);
        const QString name = desk.integration({1}).supplier;
        PostgresqlConnection other(desk.database().url());
        other.execute("BEGIN; SELECT renewdesk.await_new_names('Newcomer', 'Channel');"
                      " SELECT renewdesk.supplier_named('Newcomer')");
        auto renamed = std::async(std::launch::async,
                                  [&desk, &name] { return desk.catalogue().renameSupplier(name, u"Newcomer"_s); });
        QTRY_COMPARE(desk.look("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"),
                     QStringList(u"1"_s));
        // What he settles and opens refers to the supplier that is to be renamed.
        other.execute("SELECT renewdesk.settle_account(1, '2026-02-28'); COMMIT");
        const auto outcome = renamed.get();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::DuplicateName);
        QCOMPARE(desk.findings(), QStringList());
    }

    /// Nobody who knows his names waits for a renaming: neither who opens, nor who is settled first, nor a run. What
    /// they write refers to the supplier that is being renamed. Whoever opens by its new name waits, and joins it.
    void onlyWhoNamesItWaitsForARenaming() {
        DueDesk desk(m_backend);
        const Integration before = desk.integration({1});
        PostgresqlConnection other(desk.database().url());
        other.execute("BEGIN; SELECT renewdesk.rename_supplier('" + before.supplier.toUtf8() + "', 'Newcomer')");
        // Who waited would be refused after five seconds.
        QVERIFY(desk.commands().open(desk.opening({3})));
        QCOMPARE(text(desk.run()).section(u';', 0, 0), u"3 invoices, 4 lines, 0 removed, 196.00, 3 periods"_s);

        store::OpenRequest request = desk.opening({2});
        request.supplier = u"Newcomer"_s;
        auto opened = std::async(std::launch::async, [&desk, &request] { return desk.commands().open(request); });
        QTRY_COMPARE(desk.look("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"),
                     QStringList(u"1"_s));
        other.execute("COMMIT");
        const auto outcome = opened.get();
        QVERIFY2(outcome, outcome ? "" : qPrintable(text(outcome.error())));
        QCOMPARE(outcome->integration.supplierId, before.supplierId);
        QCOMPARE(desk.findings(), QStringList());
    }

    /// Whoever opens by a name that is given away while his account is settled means whom he named.
    void anOpeningMeansWhomItNamed() {
        DueDesk desk(m_backend);
        const Integration before = desk.integration({1});
        PostgresqlConnection other(desk.database().url());
        other.execute("BEGIN; SELECT 1 FROM renewdesk.counter FOR UPDATE");
        auto opened = std::async(std::launch::async, [&desk] { return desk.commands().open(desk.opening({2})); });
        QTRY_COMPARE(desk.look("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"),
                     QStringList(u"1"_s));
        Desk another(m_backend, desk.sharedDatabase());
        must(another.catalogue().renameSupplier(before.supplier, u"Renamed"_s));
        other.execute("ROLLBACK");
        const auto outcome = opened.get();
        QVERIFY2(outcome, outcome ? "" : qPrintable(text(outcome.error())));
        QCOMPARE(outcome->integration.supplierId, before.supplierId);
        QCOMPARE(outcome->integration.supplier, u"Renamed"_s);
        QCOMPARE(must(desk.catalogue().suppliers()).size(), std::size_t(1));
    }

    /// All or nothing: a row whose supplier is given another name while the rows before it are taken is not left out.
    void anImportTakesNothingWhileANameIsGivenAway() {
        DueDesk desk(m_backend);
        const Integration known = desk.integration({1});
        PostgresqlConnection other(desk.database().url());
        other.execute("BEGIN; LOCK TABLE renewdesk.integration IN SHARE MODE"); // rows may be read, none come in
        const std::vector<store::ImportRow> rows{{.line = 2,
                                                  .accountName = u"Imported"_s,
                                                  .accountEmail = u"books@example.com"_s,
                                                  .supplier = known.supplier,
                                                  .channel = known.channel,
                                                  .label = u"Main"_s,
                                                  .plan = u"Basic"_s,
                                                  .anchorOn = day("2026-01-15")}};
        auto imported = std::async(std::launch::async, [&desk, &rows] {
            store::NoProgress nobody;
            return desk.upkeep().importRows(rows, false, nobody);
        });
        QTRY_COMPARE(desk.look("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"),
                     QStringList(u"1"_s));
        Desk another(m_backend, desk.sharedDatabase());
        must(another.catalogue().renameSupplier(known.supplier, u"Renamed"_s));
        other.execute("ROLLBACK");
        const auto outcome = imported.get();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::Locked); // and so: try again
        QCOMPARE(desk.look("SELECT count(*) FROM account"), QStringList(u"4"_s));
        QCOMPARE(must(desk.catalogue().suppliers()).size(), std::size_t(1));
    }

    /// A program that dies in the midst of a run, both of its sessions with it: the next run begins at once.
    void aKilledRunNeverBlocksTheNext() {
        DueDesk desk(m_backend);

        class Killing final : public store::Progress {
        public:
            explicit Killing(Desk &desk)
                : m_desk(desk) {}

            void report(qint64 done, qint64) override {
                if (done < 2)
                    return;
                PostgresqlConnection(m_desk.database().url())
                    .execute("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
                             " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            }

            bool isCancelled() const override { return false; }

        private:
            Desk &m_desk;
        } killing(desk);

        const auto killed = desk.renewals().run({.batch = 1}, killing);
        QVERIFY(!killed);
        QCOMPARE(killed.error().code, ErrorCode::Unreachable);

        const std::unique_ptr<store::Session> session = must(desk.database().open());
        store::NoProgress nobody;
        QElapsedTimer taken;
        taken.start();
        QCOMPARE(text(must(session->renewals().run({.wait = std::chrono::milliseconds(0)}, nobody))),
                 u"2 invoices, 2 lines, 0 removed, 98.00, 2 periods; behind 1: 2"_s);
        QCOMPARE(must(session->upkeep().verify(nobody)), QStringList());
        const auto past = must(session->renewals().pastRuns(2));
        QVERIFY(past[0].finishedAt);
        QVERIFY(!past[1].finishedAt);
    }

private:
    PostgresqlBackend m_backend;
};

QTEST_APPLESS_MAIN(HeldRowsTest)
#include "held_rows_test.moc"
