// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/scratch_file.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace domain;
using namespace store;

/// Strings that stood in an integration's label, setting, credential and note are found in no file once it is removed
/// and purged (R8).
class PurgeCanaryTest : public QObject {
    Q_OBJECT

private slots:

    void noTraceIsLeft_data() {
        QTest::addColumn<bool>("wholeLife");
        QTest::addColumn<bool>("secondSession");
        QTest::newRow("a short life, alone on the file") << false << false;
        QTest::newRow("a short life, another session idle on the file") << false << true;
        QTest::newRow("a long life among others, alone on the file") << true << false;
        QTest::newRow("a long life among others, another session idle on the file") << true << true;
    }

    void noTraceIsLeft() {
        QFETCH(bool, wholeLife);
        QFETCH(bool, secondSession);
        ScratchFile file;
        const auto second = secondSession ? file.another() : nullptr;
        live(file, wholeLife);
        QVERIFY(!traces(file).isEmpty()); // the canary can be seen while it lives
        remove(file);
        NoProgress progress;
        const PurgeReport report = must(file.session().upkeep().purge(progress));
        QVERIFY(report.complete);
        QCOMPARE(report.remains, QStringList{QStringLiteral("backups")});
        QCOMPARE(traces(file), QStringList());
        QCOMPARE(file.findings(), QStringList());
        file.close();
        QCOMPARE(traces(file), QStringList());
    }

    void whoReadsKeepsTracesAndTheReportSaysSo() {
        ScratchFile file;
        live(file, false);
        sqlite3 *reader = nullptr;
        QCOMPARE(sqlite3_open_v2(file.path().toUtf8().constData(), &reader, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_exec(reader, "BEGIN; SELECT COUNT(*) FROM integration", nullptr, nullptr, nullptr), SQLITE_OK);
        remove(file);
        NoProgress progress;
        const PurgeReport blocked = must(file.session().upkeep().purge(progress));
        QVERIFY(!blocked.complete);
        QVERIFY(blocked.remains.contains(QStringLiteral("open-readers")));
        QVERIFY(!traces(file).isEmpty());
        QCOMPARE(sqlite3_exec(reader, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
        const PurgeReport done = must(file.session().upkeep().purge(progress));
        QVERIFY(done.complete);
        QCOMPARE(traces(file), QStringList());
        sqlite3_close(reader);
    }

    void aRestoredBackupBringsNoTraceBack() {
        ScratchFile file;
        live(file, true);
        QTemporaryDir elsewhere;
        const QString backup = elsewhere.filePath(QStringLiteral("backup.db"));
        NoProgress progress;
        must(file.session().upkeep().backup(backup, progress));
        remove(file);
        must(file.session().upkeep().purge(progress));
        QCOMPARE(traces(file), QStringList());
        QCOMPARE(must(file.session().upkeep().restore(backup, progress)), 1);
        QCOMPARE(traces(file), QStringList());
    }

    void whatAKilledRestoreLeftGoes() {
        ScratchFile file;
        live(file, false);
        NoProgress progress;
        // No process has a number that high; a living one's file is not touched.
        const QString abandoned = file.path() + QStringLiteral(".2147483647.partial");
        const QString underWay = file.path() + QStringLiteral(".%1.partial").arg(::getppid());
        must(file.session().upkeep().backup(abandoned, progress));
        QVERIFY(QFile::copy(abandoned, abandoned + QStringLiteral("-journal")));
        must(file.session().upkeep().backup(underWay, progress));
        remove(file);
        must(file.session().upkeep().purge(progress));
        QVERIFY(!QFile::exists(abandoned));
        QVERIFY(!QFile::exists(abandoned + QStringLiteral("-journal")));
        QVERIFY(QFile::exists(underWay));
        QVERIFY(QFile::remove(underWay));
        QCOMPARE(traces(file), QStringList());
    }

    void purgeIsAudited() {
        ScratchFile file;
        NoProgress progress;
        must(file.session().upkeep().purge(progress));
        QCOMPARE(file.rows("SELECT command, code FROM audit_entry"), QStringList{QStringLiteral("purge|done")});
    }

    void aStoppedPurgeIsNotOnRecordAsDone() {
        class StoppedAtTheEnd final : public Progress {
        public:
            void report(qint64 done, qint64) override { m_done = done; }

            bool isCancelled() const override { return m_done == 1; }

        private:
            qint64 m_done = 0;
        };

        ScratchFile file;
        StoppedAtTheEnd progress;
        const Result<PurgeReport> stopped = file.session().upkeep().purge(progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(file.rows("SELECT command, code FROM audit_entry"), QStringList());
    }

private:
    static QString canary(int number) { return QStringLiteral("KANARIENVOGEL%1").arg(number); }

    static constexpr int kCanaries = 8;

    /// Canary in all that can be said of an integration, rewritten and longer than a page, too.
    void live(ScratchFile &file, bool wholeLife) {
        const AccountId account = file.addAccount(QStringLiteral("Shop"));
        const auto fill = [&](int count) {
            for (int i = 0; i < count; ++i) {
                const IntegrationId other = file.open(account, QStringLiteral("Other %1").arg(i));
                must(file.session().commands().edit(
                    EditIntegration{.integration = other, .settings = {{QStringLiteral("note"), QString(700, u'o')}}}));
            }
        };
        if (wholeLife)
            fill(30);
        m_integration = file.open(account, canary(0));
        Commands &commands = file.session().commands();
        must(commands.edit(EditIntegration{.integration = m_integration,
                                           .settings = {{canary(1), canary(2)}},
                                           .credentials = {{canary(3), canary(4)}}}));
        must(commands.addNote(m_integration, canary(5) + QString(9000, u'x') + canary(6), QUuid::createUuid()));
        if (!wholeLife)
            return;
        fill(30);
        must(commands.edit(EditIntegration{.integration = m_integration,
                                           .label = canary(7),
                                           .settings = {{canary(1), canary(2) + QString(5000, u'y')}},
                                           .credentials = {{canary(3), {}}}}));
        must(commands.edit(EditIntegration{.integration = m_integration, .settings = {{canary(1), {}}}}));
        file.give(Command::Freeze, m_integration);
        fill(30);
    }

    void remove(ScratchFile &file) {
        file.give(Command::Cancel, m_integration);
        file.setToday(QStringLiteral("2026-02-28"));
        file.run();
        QCOMPARE(must(file.session().upkeep().receipts(10)).size(), std::size_t(1));
    }

    /// Which canaries are found in which files of the folder.
    static QStringList traces(const ScratchFile &file) {
        QStringList found;
        const QDir folder(file.folder());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile raw(folder.filePath(name));
            if (!raw.open(QIODevice::ReadOnly))
                qFatal("%s can't be read", qPrintable(name));
            const QByteArray bytes = raw.readAll();
            for (int i = 0; i < kCanaries; ++i) {
                if (bytes.contains(canary(i).toUtf8()))
                    found.append(name + u' ' + canary(i));
            }
        }
        return found;
    }

    IntegrationId m_integration;
};

QTEST_GUILESS_MAIN(PurgeCanaryTest)
#include "purge_canary_test.moc"
