// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;
using store::Approval;
using store::RunReport;

namespace {

/// Does something once, as soon as anything is settled.
class Meanwhile final : public store::Progress {
public:
    explicit Meanwhile(std::function<void()> deed)
        : m_deed(std::move(deed)) {}

    void report(qint64 done, qint64) override {
        if (done > 0 && m_deed)
            std::exchange(m_deed, nullptr)();
    }

    bool isCancelled() const override { return false; }

private:
    std::function<void()> m_deed;
};

/// `2 accounts, 2 invoices, 2 lines, 0 removed, 98.00`
QString settledText(const store::SettledSince &settled) {
    return u"%1 accounts, %2 invoices, %3 lines, %4 removed, %5"_s.arg(settled.accounts)
        .arg(settled.invoices)
        .arg(settled.lines)
        .arg(settled.removed)
        .arg(settled.total.plain());
}

const QString kNothing = u"0 accounts, 0 invoices, 0 lines, 0 removed, 0.00"_s;

} // namespace

/// A run that was approved bills exactly what was approved, or nothing, and then it is told what has changed.
class ContractApprovalsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    /// One figure for all databases; worked out by a few lines of Python from the layout in domain/run_seal.h.
    //   accounts 1, 2 (frozen), 3 (cancel pending) are due on 28 Feb
    void theSameChargesHaveTheSameFingerprintEverywhere() {
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount());
        must(desk.execute(Command::Freeze, desk.open(desk.addAccount())));
        must(desk.execute(Command::Cancel, desk.open(desk.addAccount())));
        desk.setToday("2026-02-28");
        QCOMPARE(must(desk.renewals().dryRun({})).fingerprint,
                 u"2026-02-28-7751ffea3f2e867f804f57e3e5162c8bc62119d8fbec4d15e3b0c44298fc1c14"_s);
    }

    void whoeverCannotBeSettledIsSealedToo() {
        Desk desk(backend(), "2026-01-31");
        desk.addPlan(u"Other"_s, 0, 10'00);
        desk.open(desk.addAccount());
        store::OpenRequest bad = desk.opening(desk.addAccount());
        bad.plan = u"Other"_s;
        desk.open(bad);
        desk.tamper("DELETE FROM plan_price WHERE plan_id = 2");
        desk.setToday("2026-02-28");
        QCOMPARE(must(desk.renewals().dryRun({})).fingerprint,
                 u"2026-02-28-58eafdd5d35284faa44688e2014ae6e8f5e18a670feb6bcc4c13f9b95d36b186"_s);
        const RunReport run = approved(desk, fingerprint(desk));
        QCOMPARE(text(run), u"1 invoices, 1 lines, 0 removed, 49.00, 1 periods; behind 1: 1; incomplete 2 no-price"_s);
    }

    void whatBillsNothingElseChangesNoFingerprint_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("a note") << "note";
        QTest::newRow("an account and an opening beside it") << "open";
        QTest::newRow("a freeze of what isn't due") << "freeze";
        QTest::newRow("a price from tomorrow on") << "price";
        QTest::newRow("another name") << "name";
    }

    void whatBillsNothingElseChangesNoFingerprint() {
        QFETCH(QString, what);
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        const IntegrationId id = desk.open(account);
        desk.setToday("2026-02-28");
        const IntegrationId later = desk.open(desk.addAccount());
        const QString before = fingerprint(desk);
        const QUuid request = QUuid::createUuid();
        if (what == u"note")
            must(desk.commands().addNote(id, u"Called"_s, request));
        if (what == u"open")
            desk.open(desk.addAccount());
        if (what == u"freeze")
            must(desk.execute(Command::Freeze, later));
        if (what == u"price")
            must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(10'00), day("2026-03-01")));
        if (what == u"name")
            must(desk.commands().edit(
                store::EditAccount{.account = account, .name = u"Acme Ltd"_s, .request = request}));
        QCOMPARE(fingerprint(desk), before);
        QVERIFY(must(desk.renewals().approval(before)).isExact());
        QCOMPARE(approved(desk, before).lines, 1);
    }

    void anApprovedRunBillsWhatWasApproved() {
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount());
        desk.setToday("2026-02-28");
        const RunReport dry = must(desk.renewals().dryRun({}));
        const RunReport run = approved(desk, dry.fingerprint.toUpper());
        QCOMPARE(text(run), text(dry));
        QCOMPARE(run.fingerprint, dry.fingerprint);
        QVERIFY(run.run);
    }

    /// Approved in the evening, run after midnight: what has come due since is for another run.
    void anApprovedRunBillsUpToTheDayThatWasApproved() {
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount());
        desk.setToday("2026-02-01");
        const IntegrationId next = desk.open(desk.addAccount());
        desk.setToday("2026-02-28");
        const QString evening = fingerprint(desk);
        desk.setToday("2026-03-01");
        const RunReport run = approved(desk, evening);
        QCOMPARE(run.asOf, day("2026-02-28"));
        QCOMPARE(run.lines, 1);
        QCOMPARE(desk.state(next), u"active, next 2026-03-01, version 1"_s);
    }

    //   1 and 2 are due on 28 Feb; a command on 1 settles it after the approval
    void whatWasSettledSinceIsAConflictAndIsTold() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId first = desk.open(desk.addAccount(u"Acme"_s));
        desk.open(desk.addAccount());
        desk.setToday("2026-02-28");
        const QString before = fingerprint(desk);
        must(desk.execute(Command::Freeze, first));

        const QStringList everything = desk.everything();
        const int entries = desk.auditCount();
        const Result<RunReport> run = tryApproved(desk, before);
        QVERIFY(!run);
        QCOMPARE(text(run.error()), u"conflict: not-as-approved on 2026-02-28"_s);
        QCOMPARE(run.error().facts.day, day("2026-02-28"));
        QCOMPARE(desk.everything(), everything);
        QCOMPARE(desk.audit(entries), QStringList{u"run conflict"_s});

        const Approval approval = must(desk.renewals().approval(before));
        QVERIFY(!approval.isExact());
        QVERIFY(approval.isTold);
        QVERIFY(!approval.failingDiffers);
        QCOMPARE(settledText(approval.byCommands), u"1 accounts, 1 invoices, 1 lines, 0 removed, 49.00"_s);
        QCOMPARE(settledText(approval.byRuns), kNothing);
        QCOMPARE(approval.dates.size(), std::size_t(1));
        QCOMPARE(approval.dates[0].name, u"Acme"_s);
        QCOMPARE(approval.dates[0].invoice, u"2026-000003"_s);
        QCOMPARE(approval.dates[0].dueOn, day("2026-02-28"));
        QVERIFY(!approval.dates[0].login.isEmpty());
        QCOMPARE(text(approval.now), u"1 invoices, 1 lines, 0 removed, 49.00, 1 periods; behind 1: 1"_s);
        QCOMPARE(text(approved(desk, approval.now.fingerprint)), text(approval.now));
    }

    /// A run up to an earlier day, commands, and removals that leave no invoice: however much has happened, what was
    /// approved is found again, charge by charge.
    //   1 to 4 since 31 Jan, 4 cancelled; 5 and 6 since 10 Feb, 6 cancelled; settled up to 28 Feb
    //   approved on 31 Mar:  10 Mar: 5, 6 goes  |  31 Mar: 1, 2, 3
    void theWayBackGoesThroughRunsAndRemovals() {
        Desk desk(backend(), "2026-01-31");
        std::vector<IntegrationId> ids;
        for (int i = 0; i < 4; ++i)
            ids.push_back(desk.open(desk.addAccount()));
        must(desk.execute(Command::Cancel, ids[3]));
        desk.setToday("2026-02-10");
        desk.open(desk.addAccount());
        must(desk.execute(Command::Cancel, desk.open(desk.addAccount())));
        desk.setToday("2026-02-28");
        desk.run(); // before the approval: not to be told
        desk.setToday("2026-03-31");
        const QString before = fingerprint(desk);
        store::NoProgress nobody;
        must(desk.renewals().run({.asOf = day("2026-03-30")}, nobody));
        must(desk.execute(Command::Freeze, ids[0]));
        desk.run();
        const Approval approval = must(desk.renewals().approval(before));
        QVERIFY(approval.isTold);
        QCOMPARE(approval.now.periods, 0);
        QCOMPARE(settledText(approval.byCommands), u"1 accounts, 1 invoices, 1 lines, 0 removed, 49.00"_s);
        QCOMPARE(settledText(approval.byRuns), u"4 accounts, 3 invoices, 3 lines, 1 removed, 147.00"_s);
    }

    void whoFailsSinceIsTold() {
        Desk desk(backend(), "2026-01-31");
        desk.addPlan(u"Other"_s, 0, 10'00);
        desk.open(desk.addAccount());
        store::OpenRequest bad = desk.opening(desk.addAccount());
        bad.plan = u"Other"_s;
        desk.open(bad);
        desk.setToday("2026-02-28");
        const QString before = fingerprint(desk);
        desk.tamper("DELETE FROM plan_price WHERE plan_id = 2");
        QCOMPARE(tryApproved(desk, before).error().reason, Reason::NotAsApproved);
        const Approval approval = must(desk.renewals().approval(before));
        QVERIFY(!approval.isTold); // nothing that was settled explains it
        QCOMPARE(settledText(approval.byCommands), kNothing);
        QCOMPARE(approval.now.incomplete.size(), std::size_t(1));
        QCOMPARE(approval.now.incomplete[0].since, day("2026-02-28"));

        // The same charges, and another reason why somebody isn't charged.
        const QString then = approval.now.fingerprint;
        desk.tamper("UPDATE integration SET negotiated_fee_cents = -1 WHERE id = 2");
        const Approval again = must(desk.renewals().approval(then));
        QVERIFY(!again.isExact());
        QVERIFY(again.failingDiffers);
        QCOMPARE(tryApproved(desk, then).error().reason, Reason::NotAsApproved);
    }

    void anothersFingerprintIsNotToldAway() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.setToday("2026-02-28");
        QString other = fingerprint(desk);
        other[20] = other[20] == u'0' ? u'1' : u'0';
        must(desk.execute(Command::Freeze, id));
        const Approval approval = must(desk.renewals().approval(other));
        QVERIFY(!approval.isExact());
        QVERIFY(!approval.isTold);
        QCOMPARE(settledText(approval.byCommands), u"1 accounts, 1 invoices, 1 lines, 0 removed, 49.00"_s);
    }

    void whatIsNoFingerprintOfThePastIsRefused() {
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount());
        const QString today = fingerprint(desk);
        const int entries = desk.auditCount();
        QCOMPARE(tryApproved(desk, u"2026-01-31-abc"_s).error().reason, Reason::MalformedValue);
        QCOMPARE(desk.renewals().approval(QString()).error().reason, Reason::MalformedValue);
        const QString tomorrow = u"2026-02-01"_s + today.mid(10);
        QCOMPARE(tryApproved(desk, tomorrow).error().reason, Reason::NotYetDue);
        QCOMPARE(desk.renewals().approval(tomorrow).error().reason, Reason::NotYetDue);
        QCOMPARE(desk.audit(entries), (QStringList{u"run invalid"_s, u"run refused"_s})); // R20; asking is no run
    }

    /// R20: and nothing of what stood there is kept.
    void r20_whatIsNoFingerprintIsOnRecord_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"canary"_s;
        QTest::newRow("a NUL within") << u"2026-01-31-"_s + QChar(u'\0') + u"canary"_s;
        QTest::newRow("half of a pair") << QString(QChar(0xd800)) + u"canary"_s;
        QTest::newRow("a day that there isn't") << u"2026-02-30-"_s + QString(64, u'a');
        QTest::newRow("very long") << QString(100'000, u'a') + u"canary"_s;
    }

    void r20_whatIsNoFingerprintIsOnRecord() {
        QFETCH(QString, text);
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount());
        desk.setToday("2026-02-28");
        const QStringList everything = desk.everything();
        const int entries = desk.auditCount();
        const Result<RunReport> run = tryApproved(desk, text);
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::Invalid);
        QCOMPARE(run.error().reason, Reason::MalformedValue);
        QCOMPARE(run.error().facts.field, u"--approved"_s);
        QCOMPARE(desk.audit(entries), QStringList(u"run invalid"_s));
        QCOMPARE(desk.look("SELECT effective_on, run_id FROM audit_entry WHERE code = 'invalid'"), QStringList(u"|"_s));
        QCOMPARE(desk.look("SELECT * FROM audit_entry").filter(u"canary"_s), QStringList());
        QCOMPARE(desk.everything(), everything);
    }

    /// R10: the command settles what was sealed, as it was sealed; the run finds it done and goes on.
    //   1, 2, 3 are due on 28 Feb and on 31 Mar; in the midst of the run 3 is cancelled
    void aCommandThatSlipsInBreaksNoPromise() {
        Desk desk(backend(), "2026-01-31");
        std::vector<IntegrationId> ids;
        for (int i = 0; i < 3; ++i)
            ids.push_back(desk.open(desk.addAccount()));
        desk.setToday("2026-03-31");
        const RunReport dry = must(desk.renewals().dryRun({}));
        QStringList settled;
        Meanwhile cancel([&] {
            const std::unique_ptr<store::Session> session = must(desk.database().open());
            settled = must(session->commands().execute({.command = Command::Cancel, .integration = ids[2]})).settled;
        });
        const RunReport run = must(desk.renewals().run({.batch = 1, .approved = dry.fingerprint}, cancel));
        QVERIFY(run.incomplete.empty());
        QCOMPARE(settled.size(), 2);
        QCOMPARE(run.lines + settled.size(), dry.lines);
        QCOMPARE(run.total + Money(2 * 49'00), dry.total);
        // What was foreseen is what the run recorded and what the command settled, and is on record.
        const store::RunForecast foreseen{.invoices = 6, .lines = 6, .removed = 0, .total = Money(6 * 49'00)};
        QCOMPARE(run.foreseen, std::optional(foreseen));
        QCOMPARE(settledText(run.meanwhile), u"0 accounts, 2 invoices, 2 lines, 0 removed, 98.00"_s);
        const store::PastRun past = must(desk.renewals().pastRuns(1)).front();
        QCOMPARE(past.foreseen, std::optional(foreseen));
        QCOMPARE(past.lines, run.lines);
        QVERIFY(!past.incomplete);
        const Approval approval = must(desk.renewals().approval(dry.fingerprint));
        QVERIFY(approval.isTold); // all that was sealed was billed, to the cent, and nothing else
        QCOMPARE(settledText(approval.byCommands), u"1 accounts, 2 invoices, 2 lines, 0 removed, 98.00"_s);
        QCOMPARE(settledText(approval.byRuns), u"2 accounts, 4 invoices, 4 lines, 0 removed, 196.00"_s);
        QCOMPARE(desk.findings(), QStringList());
    }

private:
    static QString fingerprint(Desk &desk) { return must(desk.renewals().dryRun({})).fingerprint; }

    static Result<RunReport> tryApproved(Desk &desk, const QString &fingerprint) {
        store::NoProgress nobody;
        return desk.renewals().run({.approved = fingerprint}, nobody);
    }

    static RunReport approved(Desk &desk, const QString &fingerprint) { return must(tryApproved(desk, fingerprint)); }
};

QTEST_APPLESS_MAIN(ContractApprovalsTest)
#include "contract_approvals_test.moc"
