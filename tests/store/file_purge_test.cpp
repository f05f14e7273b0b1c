// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/scratch_file.h"
#include "tests/support/must.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace domain;
using namespace store;
using support::must;

/// What purge does about the other files around an embedded database: backups, what a
/// killed restore left (R8).
class FilePurgeTest : public QObject {
    Q_OBJECT

private slots:

    void aRestoredBackupBringsNoTraceBack() {
        ScratchFile file;
        live(file);
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
        live(file);
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

    static constexpr int kCanaries = 6;

    void live(ScratchFile &file) {
        m_integration = file.open(file.addAccount(QStringLiteral("Shop")), canary(0));
        must(file.session().commands().edit(EditIntegration{.integration = m_integration,
                                                            .settings = {{canary(1), canary(2)}},
                                                            .credentials = {{canary(3), canary(4)}}}));
        must(file.session().commands().addNote(m_integration, canary(5), QUuid::createUuid()));
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

QTEST_GUILESS_MAIN(FilePurgeTest)
#include "file_purge_test.moc"
