// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/scratch_file.h"
#include "tests/support/must.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

#include <functional>

using namespace domain;
using namespace store;
using support::must;

namespace {

/// Does something at the first report, once.
class Meanwhile final : public Progress {
public:
    explicit Meanwhile(std::function<void()> deed)
        : m_deed(std::move(deed)) {}

    void report(qint64, qint64) override {
        if (m_deed)
            std::exchange(m_deed, nullptr)();
    }

    bool isCancelled() const override { return false; }

private:
    std::function<void()> m_deed;
};

class Impatient final : public Progress {
public:
    void report(qint64, qint64) override {}

    bool isCancelled() const override { return true; }
};

/// All that is not final: what a restore puts back.
QStringList state(const ScratchFile &file) {
    return file.rows("SELECT id, account_id, label, plan_id, negotiated_fee_cents, service, cancel_on, next_billing_on"
                     " FROM integration ORDER BY id")
           + file.rows("SELECT integration_id, key, value FROM integration_setting ORDER BY 1, 2")
           + file.rows("SELECT integration_id, text FROM integration_note ORDER BY id")
           + file.rows("SELECT id, name, email, language FROM account ORDER BY id");
}

QStringList finalRows(const ScratchFile &file) {
    return file.rows("SELECT * FROM invoice ORDER BY id")
           + file.rows("SELECT * FROM invoice_line ORDER BY invoice_id, position")
           + file.rows("SELECT * FROM removal_receipt ORDER BY id");
}

QStringList namesOf(const ScratchFile &file) {
    return file.rows("SELECT id, name FROM supplier ORDER BY id")
           + file.rows("SELECT id, name FROM sales_channel ORDER BY id");
}

} // namespace

/// A backup is one state, whole or not there; a restored one gives back what was, but nothing that was removed for
/// good, and takes back nothing that is final.
class BackupTest : public QObject {
    Q_OBJECT

private slots:

    void init() {
        //   31 Dec     31 Jan
        //   |----------|run--backup
        m_file = std::make_unique<ScratchFile>(ScratchFile::sandboxOf(QStringLiteral("2025-12-31")));
        m_account = m_file->addAccount(QStringLiteral("Shop"));
        m_kept = m_file->open(m_account, QStringLiteral("Kept"));
        m_leaving = m_file->open(m_account, QStringLiteral("Leaving"));
        must(m_file->session().commands().edit(EditIntegration{
            .integration = m_leaving, .settings = {{QStringLiteral("colour"), QStringLiteral("red")}}}));
        m_file->setToday(QStringLiteral("2026-01-31"));
        m_file->run();
        m_backup = m_file->folder() + QStringLiteral("/backup.db");
    }

    void aBackupIsOnePrivateFile() {
        backup();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_backup) & others));
        QCOMPARE(QDir(m_file->folder()).entryList({QStringLiteral("backup*")}),
                 QStringList{QStringLiteral("backup.db")});
        ScratchFile copy(m_backup);
        QCOMPARE(copy.findings(), QStringList());
        QCOMPARE(state(copy), state(*m_file));
        QCOMPARE(finalRows(copy), finalRows(*m_file));
    }

    void aBackupIsOneStateWhileOthersWrite() {
        const QStringList before = state(*m_file);
        const auto other = m_file->another();
        Meanwhile progress([&] {
            must(other->commands().execute({.command = Command::Freeze, .integration = m_kept}));
            must(other->upkeep().setToday(*Day::fromIso(u"2026-02-28")));
            NoProgress none;
            must(other->renewals().run({}, none));
        });
        must(m_file->session().upkeep().backup(m_backup, progress));
        ScratchFile copy(m_backup);
        QCOMPARE(state(copy), before);
        QCOMPARE(copy.findings(), QStringList());
        QVERIFY(state(*m_file) != before);
    }

    void aStoppedBackupLeavesTheOldOne() {
        backup();
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        m_file->give(Command::Freeze, m_kept);
        Impatient progress;
        const Result<void> stopped = m_file->session().upkeep().backup(m_backup, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(m_file->folder()).entryList({QStringLiteral("backup*")}),
                 QStringList{QStringLiteral("backup.db")});
    }

    void theDatabaseItselfIsNoPlaceForItsBackup_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("the file") << "books.db";
        QTest::newRow("its log") << "books.db-wal";
        QTest::newRow("its lock") << "books.db-run";
        QTest::newRow("another way to it") << "./x/../books.db";
        QTest::newRow("a link to it") << "link.db";
        QTest::newRow("a second name of it") << "second.db";
    }

    void theDatabaseItselfIsNoPlaceForItsBackup() {
        QFETCH(QString, name);
        QDir(m_file->folder()).mkdir(QStringLiteral("x"));
        QFile::link(m_file->path(), m_file->folder() + QStringLiteral("/link.db"));
        QCOMPARE(::link(QFile::encodeName(m_file->path()).constData(),
                        QFile::encodeName(m_file->folder() + QStringLiteral("/second.db")).constData()),
                 0);
        NoProgress progress;
        const Result<void> refused = m_file->session().upkeep().backup(m_file->folder() + u'/' + name, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::OwnFile);
        QCOMPARE(m_file->findings(), QStringList());
    }

    void aBackupThatCantBeWrittenSaysSo_data() {
        QTest::addColumn<QString>("place");
        QTest::newRow("a missing folder") << "no/such/backup.db";
        QTest::newRow("a folder") << "";
    }

    void aBackupThatCantBeWrittenSaysSo() {
        QFETCH(QString, place);
        NoProgress progress;
        const Result<void> failed = m_file->session().upkeep().backup(m_file->folder() + u'/' + place, progress);
        QVERIFY(!failed);
        QCOMPARE(failed.error().reason, Reason::FileUnwritable);
    }

    void aRestoredBackupGivesBackWhatWas() {
        const QStringList before = state(*m_file);
        backup();
        m_file->give(Command::Freeze, m_kept);
        m_file->give(Command::Cancel, m_leaving);
        must(m_file->session().commands().addNote(m_kept, QStringLiteral("later"), QUuid::createUuid()));
        must(m_file->session().commands().edit(EditAccount{.account = m_account, .name = QStringLiteral("Renamed")}));
        QVERIFY(state(*m_file) != before);
        QCOMPARE(restore(), 0);
        QCOMPARE(state(*m_file), before);
        QCOMPARE(m_file->findings(), QStringList());
    }

    //   31 Jan              28 Feb
    //   |-backup-cancel------x removed
    //                          ^ restore
    void whatWasRemovedStaysRemoved() {
        backup();
        m_file->give(Command::Cancel, m_leaving);
        m_file->setToday(QStringLiteral("2026-02-28"));
        m_file->run();
        const QStringList receipts = m_file->rows("SELECT * FROM removal_receipt");
        QCOMPARE(receipts.size(), 1);
        QCOMPARE(restore(), 1);
        QCOMPARE(m_file->rows("SELECT * FROM removal_receipt"), receipts);
        const Result<Integration> gone = m_file->session().details().integration(m_leaving);
        QVERIFY(!gone);
        QCOMPARE(gone.error().reason, Reason::Removed);
        QCOMPARE(m_file->rows("SELECT key FROM integration_setting"), QStringList());
        QCOMPARE(m_file->findings(), QStringList());
    }

    /// Numbers are never given again, no month is billed twice, and the clock does not go back (R12, R14, R17).
    void whatIsFinalStays() {
        backup();
        const IntegrationId later = m_file->open(m_file->addAccount(QStringLiteral("Later")), QStringLiteral("Later"));
        must(m_file->session().commands().edit(
            EditIntegration{.integration = later, .settings = {{QStringLiteral("colour"), QStringLiteral("blue")}}}));
        must(m_file->session().catalogue().setFrozenPrice(Money(12'00), *Day::fromIso(u"2026-02-10")));
        m_file->give(Command::Freeze, m_kept);
        m_file->setToday(QStringLiteral("2026-02-28"));
        m_file->run();
        m_file->give(Command::Cancel, m_kept);
        const QStringList before = finalRows(*m_file);
        const qsizetype audited = m_file->rows("SELECT id FROM audit_entry").size();

        QCOMPARE(restore(), 0);
        QCOMPARE(finalRows(*m_file), before);
        QCOMPARE(m_file->rows("SELECT id FROM audit_entry").size(), audited + 1);
        QCOMPARE(must(m_file->session().details().business()).today.iso(), QStringLiteral("2026-02-28"));
        QCOMPARE(m_file->findings(), QStringList());
        // Paid until the end of March, and as the backup has it.
        const Integration kept = must(m_file->session().details().integration(m_kept));
        QCOMPARE(kept.nextBillingOn.iso(), QStringLiteral("2026-03-31"));
        QCOMPARE(kept.service, Service::Active);
        QVERIFY(!kept.cancelOn);
        // Opened and paid since: it lives on, with all that belongs to it.
        QCOMPARE(must(m_file->session().details().integration(later)).label, QStringLiteral("Later"));
        QCOMPARE(m_file->rows("SELECT value FROM integration_setting WHERE integration_id = "
                              + QByteArray::number(later.value)),
                 QStringList{QStringLiteral("blue")});
        // Nothing is due again, and the next number is a new one.
        QCOMPARE(must(m_file->session().renewals().dryRun({})).periods, 0);
        m_file->open(m_account, QStringLiteral("New"));
        m_file->setToday(QStringLiteral("2026-03-31"));
        m_file->run();
        QCOMPARE(m_file->findings(), QStringList());
    }

    /// Names are what lines were made of: they stay as they are now, also where one bears by now what was another's.
    void namesStayAsTheyAreNow() {
        Catalogue &catalogue = m_file->session().catalogue();
        backup();
        must(catalogue.renameSupplier(QStringLiteral("Castellan Paper"), QStringLiteral("Castellan")));
        must(catalogue.renameChannel(QStringLiteral("EDI"), QStringLiteral("Castellan Paper")));
        m_file->open(m_account, QStringLiteral("Another")); // by the old names, which are free
        must(catalogue.renameSupplier(QStringLiteral("Castellan"), QStringLiteral("in between")));
        must(catalogue.renameSupplier(QStringLiteral("Castellan Paper"), QStringLiteral("Castellan")));
        must(catalogue.renameSupplier(QStringLiteral("in between"), QStringLiteral("Castellan Paper")));
        const QStringList names = namesOf(*m_file);
        restore();
        QCOMPARE(namesOf(*m_file), names);
        QCOMPARE(m_file->findings(), QStringList());
    }

    void idsAreNotGivenAgain() {
        backup();
        NoProgress progress;
        must(m_file->session().upkeep().importRows({{.line = 2,
                                                     .accountName = QStringLiteral("Undone"),
                                                     .accountEmail = QStringLiteral("undone@shop.example"),
                                                     .supplier = QStringLiteral("Undone"),
                                                     .channel = QStringLiteral("EDI"),
                                                     .label = QStringLiteral("Undone"),
                                                     .plan = QStringLiteral("Basic"),
                                                     .anchorOn = *Day::fromIso(u"2026-01-31")}},
                                                   false, progress));
        restore();
        QCOMPARE(m_file->rows("SELECT id FROM account WHERE name = 'Undone'"), QStringList());
        QCOMPARE(m_file->addAccount(QStringLiteral("Next")).value, m_account.value + 2);
        QCOMPARE(m_file->open(m_account, QStringLiteral("Next")).value, m_leaving.value + 2);
        QCOMPARE(m_file->findings(), QStringList());
    }

    void aClickFromBeforeIsAConflict() {
        backup();
        m_file->give(Command::Freeze, m_kept);
        const qint64 seen = must(m_file->session().details().integration(m_kept)).version;
        restore();
        const auto conflict = m_file->session().commands().execute(
            {.command = Command::Unfreeze, .integration = m_kept, .seen = {.version = seen}});
        QVERIFY(!conflict);
        QCOMPARE(conflict.error().reason, Reason::VersionMoved);
        QCOMPARE(conflict.error().facts.command, Command::Restore);
    }

    void requestsOfBeforeAreStillKnown() {
        backup();
        const QUuid request = QUuid::createUuid();
        const NewAccount account{.name = QStringLiteral("Once"),
                                 .email = QStringLiteral("once@shop.example"),
                                 .request = request};
        const AccountId first = must(m_file->session().commands().addAccount(account));
        restore();
        QCOMPARE(must(m_file->session().commands().addAccount(account)), first);
    }

    void whoHasItOpenSeesTheRestoredOne() {
        const auto other = m_file->another();
        backup();
        m_file->give(Command::Freeze, m_kept);
        QCOMPARE(must(other->details().integration(m_kept)).service, Service::Frozen);
        QVERIFY(must(other->waitForChange({})));
        restore();
        QVERIFY(must(other->waitForChange({})));
        QVERIFY(!must(other->waitForChange({})));
        QCOMPARE(must(other->details().integration(m_kept)).service, Service::Active);
        must(other->commands().execute({.command = Command::Cancel, .integration = m_kept}));
        QCOMPARE(m_file->findings(), QStringList());
    }

    /// Whoever writes while the backup is read is not lost.
    void whatIsRemovedMeanwhileStaysRemoved() {
        backup();
        m_file->give(Command::Cancel, m_leaving);
        const auto other = m_file->another();
        Meanwhile progress([&] {
            must(other->upkeep().setToday(*Day::fromIso(u"2026-02-28")));
            must(other->commands().execute({.command = Command::Freeze, .integration = m_kept})); // settles first
        });
        QCOMPARE(must(m_file->session().upkeep().restore(m_backup, progress)), 1);
        const Result<Integration> gone = m_file->session().details().integration(m_leaving);
        QVERIFY(!gone);
        QCOMPARE(gone.error().reason, Reason::Removed);
        QCOMPARE(m_file->findings(), QStringList());
    }

    /// An empty file takes any backup; one that somebody fills while the backup is read is no longer empty (R12).
    void whatIsFilledMeanwhileIsNotOverwritten() {
        backup();
        QTest::qWait(2); // two databases are told apart by the moment of their birth
        ScratchFile fresh;
        const auto other = fresh.another();
        Meanwhile progress([&] {
            must(other->commands().addAccount({.name = QStringLiteral("Meanwhile"),
                                               .email = QStringLiteral("meanwhile@shop.example"),
                                               .request = QUuid::createUuid()}));
        });
        const Result<qint64> refused = fresh.session().upkeep().restore(m_backup, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::OtherDatabase);
        QCOMPARE(fresh.rows("SELECT name FROM account"), QStringList{QStringLiteral("Meanwhile")});
        QCOMPARE(fresh.findings(), QStringList());
    }

    void whoeverWasParkedAndIsPaidSinceIsNotParked_data() {
        QTest::addColumn<bool>("paid");
        QTest::addColumn<QStringList>("parked");
        QTest::newRow("paid since the backup") << true << QStringList();
        QTest::newRow("still due") << false << QStringList{QStringLiteral("failed")};
    }

    void whoeverWasParkedAndIsPaidSinceIsNotParked() {
        QFETCH(bool, paid);
        QFETCH(QStringList, parked);
        m_file->setToday(QStringLiteral("2026-02-28"));
        m_file->damage("UPDATE account SET parked_reason = 'failed'");
        backup();
        if (paid)
            m_file->run();
        restore();
        QCOMPARE(m_file->rows("SELECT parked_reason FROM account WHERE parked_reason IS NOT NULL"), parked);
        QCOMPARE(m_file->findings(), QStringList());
    }

    void aStoppedRestoreChangesNothing() {
        backup();
        m_file->give(Command::Freeze, m_kept);
        const QStringList before = state(*m_file);
        Impatient progress;
        const Result<qint64> stopped = m_file->session().upkeep().restore(m_backup, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(state(*m_file), before);
        QCOMPARE(QDir(m_file->folder()).entryList({QStringLiteral("*partial*")}), QStringList());
    }

    void aNewFileTakesAnyBackup() {
        backup();
        ScratchFile fresh(InitOptions{});
        NoProgress progress;
        QCOMPARE(must(fresh.session().upkeep().restore(m_backup, progress)), 0);
        QCOMPARE(state(fresh), state(*m_file));
        QCOMPARE(finalRows(fresh), finalRows(*m_file));
        QCOMPARE(must(fresh.session().details().business()).today.iso(), QStringLiteral("2026-01-31"));
        QVERIFY(must(fresh.session().details().business()).sandbox);
        QCOMPARE(fresh.findings(), QStringList());
        // From now on it is that database, and its later backups fit.
        m_file->give(Command::Freeze, m_kept);
        backup();
        must(fresh.session().upkeep().restore(m_backup, progress));
        QCOMPARE(must(fresh.session().details().integration(m_kept)).service, Service::Frozen);
    }

    /// Its receipts would remove others' integrations.
    void anothersBackupIsRefused() {
        backup();
        QTest::qWait(2); // two databases are told apart by the moment of their birth
        ScratchFile other;
        other.addAccount(QStringLiteral("Other"));
        NoProgress progress;
        const Result<qint64> refused = other.session().upkeep().restore(m_backup, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::OtherDatabase);
        QCOMPARE(other.rows("SELECT name FROM account"), QStringList{QStringLiteral("Other")});
        QCOMPARE(other.rows("SELECT code FROM audit_entry WHERE command = 'restore'"),
                 QStringList{QStringLiteral("refused")});
    }

    void whatIsNoBackupIsRefused_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("a missing file") << "missing" << Reason::FileUnreadable;
        QTest::newRow("a text") << "text" << Reason::NotADatabase;
        QTest::newRow("an empty file") << "empty" << Reason::SchemaMissing;
        QTest::newRow("half a backup") << "half" << Reason::Damaged;
    }

    void whatIsNoBackupIsRefused() {
        QFETCH(QString, kind);
        QFETCH(Reason, reason);
        backup();
        QFile file(m_backup);
        if (kind == u"missing") {
            QVERIFY(file.remove());
        } else if (kind == u"half") {
            QVERIFY(file.resize(file.size() / 2));
        } else {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(kind == u"text" ? QByteArray(5000, 'x') : QByteArray());
            file.close();
        }
        const QStringList before = state(*m_file);
        NoProgress progress;
        const Result<qint64> refused = m_file->session().upkeep().restore(m_backup, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, reason);
        QCOMPARE(state(*m_file), before);
        QCOMPARE(m_file->findings(), QStringList());
    }

private:
    void backup() {
        NoProgress progress;
        must(m_file->session().upkeep().backup(m_backup, progress));
    }

    qint64 restore() {
        NoProgress progress;
        return must(m_file->session().upkeep().restore(m_backup, progress));
    }

    std::unique_ptr<ScratchFile> m_file;
    AccountId m_account;
    IntegrationId m_kept;
    IntegrationId m_leaving;
    QString m_backup;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
