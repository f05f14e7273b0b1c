// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/billing_calendar.h"
#include "models/domain/integration.h"
#include "models/domain/reason_code.h"
#include "models/store/sqlite/migrations.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace domain;
using namespace store;
using sqlite::SqliteConnection;

/// The schema is written whole, once, and a file that we don't know is left alone.
class MigrationsTest : public QObject {
    Q_OBJECT

private slots:

    void againIsHarmless() {
        SqliteConnection db(path("again"), SqliteConnection::Mode::Create);
        sqlite::migrate(db, {.sandbox = true, .today = Day::fromIso(u"2025-12-31")});
        sqlite::migrate(db, {});
        sqlite::requireSchema(db);
        QCOMPARE(db.today().iso(), QStringLiteral("2025-12-31"));
        QCOMPARE(db.integer("SELECT COUNT(*) FROM schema_version"), 1);
    }

    void theDatabaseHoldsTheDomainsCalendar() {
        SqliteConnection db(path("calendar"), SqliteConnection::Mode::Create);
        sqlite::migrate(db, {});
        sql::Cursor rows(db.statement("SELECT anchor_day, due_on, next_due_on FROM billing_calendar"
                                      " ORDER BY anchor_day, due_on"));
        for (const CalendarRow &expected : calendarRows()) {
            QVERIFY(rows->next());
            QCOMPARE(rows->integer32(0), expected.anchorDay);
            QCOMPARE(rows->day(1), expected.dueOn);
            QCOMPARE(rows->day(2), expected.nextDueOn);
        }
        QVERIFY(!rows->next());
    }

    void theDatabaseHoldsTheDomainsLifecycle() {
        SqliteConnection db(path("lifecycle"), SqliteConnection::Mode::Create);
        sqlite::migrate(db, {});
        QCOMPARE(db.integer("SELECT COUNT(*) FROM lifecycle_transition"), qint64(kTransitions.size()));
        for (const Transition &cell : kTransitions) {
            sql::Cursor row(db.statement("SELECT to_service, to_cancel_pending, refusal FROM lifecycle_transition"
                                         " WHERE service = :service AND cancel_pending = :pending"
                                         " AND command = :command"));
            row->bind(":service", serviceCode(cell.from.service));
            row->bind(":pending", cell.from.cancelPending);
            row->bind(":command", commandCode(cell.command));
            QVERIFY(row->next());
            QCOMPARE(row->isNull(2), cell.isPossible());
            if (cell.isPossible()) {
                QCOMPARE(serviceFromCode(row->text(0)), cell.to.service);
                QCOMPARE(row->boolean(1), cell.to.cancelPending);
            } else {
                QCOMPARE(reasonFromCode(row->text(2)), cell.refusal);
            }
        }
    }

    void aNewerSchemaIsRefused() {
        SqliteConnection db(path("newer"), SqliteConnection::Mode::Create);
        sqlite::migrate(db, {});
        db.execute("INSERT INTO schema_version VALUES (99, 'x', 'x')");
        expectFailure(Reason::SchemaTooNew, [&] { sqlite::requireSchema(db); });
        expectFailure(Reason::SchemaTooNew, [&] { sqlite::migrate(db, {}); });
    }

    void aChangedMigrationIsRefused() {
        SqliteConnection db(path("changed"), SqliteConnection::Mode::Create);
        sqlite::migrate(db, {});
        db.execute("UPDATE schema_version SET checksum = 'other'");
        expectFailure(Reason::SchemaChanged, [&] { sqlite::requireSchema(db); });
    }

    void anEmptyFileHasNoSchema() {
        SqliteConnection db(path("empty"), SqliteConnection::Mode::Create);
        expectFailure(Reason::SchemaMissing, [&] { sqlite::requireSchema(db); });
    }

    void anotherProgramsDatabaseIsLeftAlone() {
        SqliteConnection db(path("foreign"), SqliteConnection::Mode::Create);
        db.execute("CREATE TABLE mine (a)");
        expectFailure(Reason::NotADatabase, [&] { sqlite::migrate(db, {}); });
        QCOMPARE(db.integer("SELECT COUNT(*) FROM sqlite_schema"), 1);
    }

    void aFileThatIsNoDatabaseIsLeftAlone() {
        QFile file(path("text"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        expectFailure(Reason::NotADatabase, [&] { SqliteConnection db(path("text"), SqliteConnection::Mode::Create); });
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(4096, 'x'));
    }

    void theFileIsTheOwnersAlone() {
        SqliteConnection db(path("mode"), SqliteConnection::Mode::Create);
        sqlite::migrate(db, {});
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path("mode")) & others));
        QVERIFY(!(QFile::permissions(path("mode-wal")) & others));
    }

    void whatIsNoDayIsNotStored_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a word") << QByteArray("'soon'");
        QTest::newRow("nothing") << QByteArray("''");
        QTest::newRow("a day that no month has") << QByteArray("'2026-02-30'");
        QTest::newRow("a day without zeros") << QByteArray("'2026-2-1'");
        QTest::newRow("an instant") << QByteArray("'2026-02-01T00:00:00'");
    }

    /// date() of what is no day is NULL, and a CHECK lets NULL pass: it must ask with IS.
    void whatIsNoDayIsNotStored() {
        QFETCH(QByteArray, value);
        SqliteConnection db(path(QTest::currentDataTag()), SqliteConnection::Mode::Create);
        sqlite::migrate(db, {});
        db.execute("INSERT INTO account (name, email, language) VALUES ('a', 'a', 'en');"
                   "INSERT INTO plan (name, setup_fee_cents) VALUES ('p', 0)");
        for (const QByteArray &insert :
             {"INSERT INTO renewal_run (login, started_at, as_of) VALUES ('x', 'x', " + value + ")",
              "INSERT INTO audit_entry (at, day, login, command, code) VALUES ('x', " + value + ", 'x', 'run', 'done')",
              "INSERT INTO plan_price VALUES (1, " + value + ", '9999-12-31', 0)",
              "INSERT INTO plan_price VALUES (1, '0001-01-01', " + value + ", 0)",
              "INSERT INTO invoice (id, number, account_id, kind, issued_on, recorded_at, recorded_by, total_cents)"
              " VALUES (1, '2026-000001', 1, 'renewal', "
                  + value + ", 'x', 'x', 0)",
              "INSERT INTO removal_receipt (integration_id, account_id, removed_on, recorded_on, recorded_at, settings,"
              " credentials, notes, syncs, history) VALUES (1, 1, "
                  + value + ", '2026-01-01', 'x', 0, 0, 0, 0, 0)"})
            expectFailure(Reason::StoreFailed, [&] { db.execute(insert); });
    }

    void optionsAreChecked_data() {
        QTest::addColumn<QString>("timeZone");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<bool>("sandbox");
        QTest::addColumn<QString>("today");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("a time zone that does not exist") << "Mars/Base"
                                                         << "USD" << false << "" << Reason::UnknownTimeZone;
        QTest::newRow("a currency in small letters") << "UTC"
                                                     << "usd" << false << "" << Reason::UnknownCurrency;
        QTest::newRow("a currency without cents") << "UTC"
                                                  << "JPY" << false << "" << Reason::UnknownCurrency;
        QTest::newRow("a clock set outside a sandbox") << "UTC"
                                                       << "USD" << false << "2026-01-01" << Reason::NotASandbox;
        QTest::newRow("a day after the calendar's end") << "UTC"
                                                        << "USD" << true << "2099-01-01" << Reason::OutsideCalendar;
        QTest::newRow("a day before the calendar's start") << "UTC"
                                                           << "USD" << true << "1999-12-31" << Reason::OutsideCalendar;
    }

    void optionsAreChecked() {
        QFETCH(QString, timeZone);
        QFETCH(QString, currency);
        QFETCH(bool, sandbox);
        QFETCH(QString, today);
        QFETCH(Reason, reason);
        SqliteConnection db(path(QTest::currentDataTag()), SqliteConnection::Mode::Create);
        const InitOptions options{sandbox, Day::fromIso(today), timeZone, currency};
        expectFailure(reason, [&] { sqlite::migrate(db, options); });
        QCOMPARE(db.integer("SELECT COUNT(*) FROM sqlite_schema"), 0);
    }

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    template <typename Work>
    void expectFailure(Reason reason, Work work) {
        try {
            work();
            QFAIL("nothing was refused");
        } catch (const sql::Failure &failure) {
            QCOMPARE(failure.error().reason, reason);
        }
    }

    QTemporaryDir m_dir;
};

QTEST_APPLESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
