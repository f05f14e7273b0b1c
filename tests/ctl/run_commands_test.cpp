// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/scripted_database.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using Answer = ScriptedDatabase::Answer;

/// `run --approved` and `moved` as scripts and people call them.
class RunCommandsTest : public QObject {
    Q_OBJECT

private slots:

    //   two integrations since 31 Jan, due on 28 Feb
    void init() {
        m_database = std::make_unique<ScriptedDatabase>();
        m_database->fill("2026-01-31", 2);
        done({"today", "--set", "2026-02-28"});
    }

    void whatWasApprovedIsRun() {
        const QByteArray fingerprint = dryFingerprint();
        QVERIFY(fingerprint.startsWith("2026-02-28-"));
        QCOMPARE(done({"run", "--dry-run", "--approved", fingerprint}).value(u"exact"_s), QJsonValue(true));
        done({"today", "--set", "2026-03-01"}); // it is run the next day, as it was
        const QJsonObject run = done({"run", "--approved", fingerprint});
        QCOMPARE(run.value(u"as_of"_s), QJsonValue(u"2026-02-28"_s));
        QCOMPARE(run.value(u"total_cents"_s), QJsonValue(98'00));
        QCOMPARE(run.value(u"fingerprint"_s).toString().toUtf8(), fingerprint);
        QCOMPARE(run.value(u"foreseen"_s).toObject().value(u"total_cents"_s), QJsonValue(98'00));
    }

    void whatHasChangedSinceIsShownAndNothingIsBilled() {
        const QByteArray fingerprint = dryFingerprint();
        done({"freeze", "1"});
        const Answer refused = call({"run", "--approved", fingerprint});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.error().value(u"code"_s), QJsonValue(u"conflict"_s));
        const QJsonObject changed = refused.error().value(u"changed"_s).toObject();
        QCOMPARE(changed.value(u"explained"_s), QJsonValue(true));
        QCOMPARE(changed.value(u"settled_by_commands"_s).toObject().value(u"total_cents"_s), QJsonValue(49'00));
        QCOMPARE(changed.value(u"latest"_s).toArray().size(), 1);
        QCOMPARE(changed.value(u"latest"_s)[0].toObject().value(u"account_id"_s), QJsonValue(1));
        const QJsonObject now = refused.error().value(u"now"_s).toObject();
        QCOMPARE(now.value(u"invoices"_s), QJsonValue(1));
        QCOMPARE(call({"run", "--dry-run", "--approved", fingerprint}).exit, 1);

        const Answer told = call({"run", "--approved", fingerprint}, false);
        QVERIFY2(told.err.contains("Commands have settled 1 account(s) first since")
                     && told.err.contains(now.value(u"fingerprint"_s).toString().toUtf8()),
                 told.err.constData());
        QVERIFY(told.out.isEmpty());
        const QJsonObject run = done({"run", "--approved", now.value(u"fingerprint"_s).toString().toUtf8()});
        QCOMPARE(run.value(u"total_cents"_s), QJsonValue(49'00));
    }

    void whatCannotBeMeantIsRefused() {
        const QByteArray fingerprint = dryFingerprint();
        QCOMPARE(call({"run", "--approved", fingerprint, "--as-of", "2026-02-28"}).exit, 2);
        const Answer malformed = call({"run", "--approved", fingerprint.chopped(1)});
        QCOMPARE(malformed.exit, 1);
        QCOMPARE(malformed.error().value(u"code"_s), QJsonValue(u"invalid"_s));
        const QJsonArray audit = done({"audit"}).value(u"rows"_s).toArray(); // R20
        QCOMPARE(audit.last()[u"command"_s], QJsonValue(u"run"_s));
        QCOMPARE(audit.last()[u"code"_s], QJsonValue(u"invalid"_s));
        QCOMPARE(call({"moved", "--since", "2026-03-01"}).error().value(u"code"_s), QJsonValue(u"invalid"_s));
        QCOMPARE(call({"moved", "--of", "melted"}).error().value(u"code"_s), QJsonValue(u"invalid"_s));
    }

    void whatMovedAddsUp() {
        done({"run"});
        done({"cancel", "1"});
        done({"freeze", "2"});
        const QJsonObject moved = done({"moved", "--since", "2026-02-28"});
        QCOMPARE(moved.value(u"then_cents"_s), QJsonValue(98'00));
        QCOMPARE(moved.value(u"now_cents"_s), QJsonValue(9'00));
        qint64 sum = moved.value(u"then_cents"_s).toInteger();
        for (const QJsonValue part : moved.value(u"parts"_s).toArray())
            sum += part[u"amount_cents"_s].toInteger();
        QCOMPARE(sum, 9'00);
        const QJsonArray rows =
            done({"moved", "--since", "2026-02-28", "--of", "cancelled"}).value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"integration_id"_s], QJsonValue(1));
        QCOMPARE(rows[0][u"then_cents"_s], QJsonValue(49'00));
        const Answer told = call({"moved", "--since", "2026-02-28"}, false);
        QVERIFY2(told.out.contains("Cancelled"), told.out.constData());
        // Yesterday, unless somebody says otherwise.
        QCOMPARE(done({"moved"}).value(u"since"_s), QJsonValue(u"2026-02-27"_s));
    }

private:
    Answer call(const QList<QByteArray> &words, bool forScripts = true) { return m_database->call(words, forScripts); }

    QJsonObject done(const QList<QByteArray> &words) { return m_database->done(words); }

    QByteArray dryFingerprint() { return done({"run", "--dry-run"}).value(u"fingerprint"_s).toString().toUtf8(); }

    std::unique_ptr<ScriptedDatabase> m_database;
};

QTEST_GUILESS_MAIN(RunCommandsTest)
#include "run_commands_test.moc"
