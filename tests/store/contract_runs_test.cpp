// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"

#include <QDateTime>

#include <future>

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;
using store::RunReport;

namespace {

/// Does something once, in the midst of a run that nobody stops.
class Meanwhile final : public store::Progress {
public:
    /// As soon as @p periods are settled.
    Meanwhile(qint64 periods, std::function<void()> deed)
        : m_periods(periods)
        , m_deed(std::move(deed)) {}

    void report(qint64 done, qint64) override {
        if (done >= m_periods && m_deed)
            std::exchange(m_deed, nullptr)();
    }

    bool isCancelled() const override { return false; }

private:
    qint64 m_periods;
    std::function<void()> m_deed;
};

} // namespace

/// Renewal runs: what is due and nothing else, late or in pieces, past accounts that fail, one at a time: R15, R16,
/// R19.
class ContractRunsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    void r15_nothingIsBilledEarly() {
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount());
        desk.setToday("2026-02-27");
        const QStringList before = desk.everything();
        store::NoProgress nobody;
        const Result<RunReport> run = desk.renewals().run({.asOf = day("2026-02-28")}, nobody);
        QVERIFY(!run);
        QCOMPARE(run.error().reason, Reason::NotYetDue);
        const Result<RunReport> dry = desk.renewals().dryRun(day("2026-02-28"));
        QVERIFY(!dry);
        QCOMPARE(dry.error().reason, Reason::NotYetDue);
        QCOMPARE(desk.run().periods, 0);
        QCOMPARE(desk.everything(), before);
    }

    void r15_aRunForAnEarlierDayLeavesTheRest() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.setToday("2026-04-10");
        store::NoProgress nobody;
        QCOMPARE(text(must(desk.renewals().run({.asOf = day("2026-03-30")}, nobody))),
                 u"1 invoices, 1 lines, 0 removed, 49.00, 1 periods; behind 1: 1"_s);
        QCOMPARE(desk.state(id), u"active, next 2026-03-31, version 2"_s);
        QCOMPARE(text(desk.run()), u"1 invoices, 1 lines, 0 removed, 49.00, 1 periods; behind 1: 1"_s);
    }

    //   accounts 1 and 3 since 31 Jan, account 2 since 10 Feb; no run until 15 April
    //   28 Feb: 1, 3 | 10 Mar: 2 | 31 Mar: 1, 3 | 10 Apr: 2
    void r16_catchingUpGoesOldestDateFirst() {
        Desk desk(backend(), "2026-01-31");
        const AccountId first = desk.addAccount();
        const AccountId second = desk.addAccount();
        const AccountId third = desk.addAccount();
        desk.open(first);
        const IntegrationId leaving = desk.open(third);
        must(desk.execute(Command::Cancel, leaving));
        desk.setToday("2026-02-10");
        desk.open(second);
        desk.setToday("2026-04-15");
        const RunReport foreseen = must(desk.renewals().dryRun({}));
        const QStringList before = desk.everything();
        QCOMPARE(text(foreseen), u"4 invoices, 4 lines, 1 removed, 196.00, 5 periods; behind 1: 1; behind 2: 2"_s);
        QCOMPARE(desk.everything(), before); // dry
        const RunReport run = desk.run();
        QCOMPARE(text(run), text(foreseen));
        QCOMPARE(
            desk.invoices(3),
            (QStringList{u"2026-000004 renewal of 1 on 2026-02-28: #1 connectivity 49.00 [2026-02-28, 2026-03-31)"_s,
                         u"2026-000005 renewal of 2 on 2026-03-10: #3 connectivity 49.00 [2026-03-10, 2026-04-10)"_s,
                         u"2026-000006 renewal of 1 on 2026-03-31: #1 connectivity 49.00 [2026-03-31, 2026-04-30)"_s,
                         u"2026-000007 renewal of 2 on 2026-04-10: #3 connectivity 49.00 [2026-04-10, 2026-05-10)"_s}));
        QCOMPARE(desk.receipts(), QStringList{u"#2 of 3 on 2026-02-28, recorded 2026-04-15, last charge 49.00"_s});
        QCOMPARE(must(desk.details().invoice(u"2026-000004"_s)).run, run.run);
    }

    void r16_batchesOfAnySizeBillTheSame_data() {
        QTest::addColumn<int>("batch");
        QTest::newRow("one account at a time") << 1;
        QTest::newRow("two at a time") << 2;
        QTest::newRow("all at once") << 1000;
    }

    void r16_batchesOfAnySizeBillTheSame() {
        QFETCH(int, batch);
        Desk desk(backend(), "2026-01-31");
        for (int i = 0; i < 5; ++i)
            desk.open(desk.addAccount());
        desk.setToday("2026-03-31");
        store::NoProgress nobody;
        QCOMPARE(text(must(desk.renewals().run({.batch = batch}, nobody))),
                 u"10 invoices, 10 lines, 0 removed, 490.00, 10 periods; behind 2: 5"_s);
        QStringList order;
        for (const QString &invoice : desk.invoices(5))
            order.append(invoice.section(u' ', 3, 5));
        QCOMPARE(order, (QStringList{u"1 on 2026-02-28:"_s, u"2 on 2026-02-28:"_s, u"3 on 2026-02-28:"_s,
                                     u"4 on 2026-02-28:"_s, u"5 on 2026-02-28:"_s, u"1 on 2026-03-31:"_s,
                                     u"2 on 2026-03-31:"_s, u"3 on 2026-03-31:"_s, u"4 on 2026-03-31:"_s,
                                     u"5 on 2026-03-31:"_s}));
    }

    void r16_moreThanTwoPeriodsBehindWantsConsent_data() {
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("asks");
        QTest::newRow("two periods behind: no question") << 2 << false;
        QTest::newRow("three periods behind: consent is asked for") << 3 << true;
    }

    /// Outside a sandbox only, so this database has been one, with a past, and is none any more.
    void r16_moreThanTwoPeriodsBehindWantsConsent() {
        QFETCH(int, months);
        QFETCH(bool, asks);
        const Day today = *Day::fromDate(QDateTime::currentDateTimeUtc().date());
        // Five days clear of the next date, so that midnight may come while we test.
        const Day anchor = *Day::fromDate(today.toDate().addDays(-5).addMonths(-months));
        Desk desk(backend(), qPrintable(anchor.iso()));
        const IntegrationId id = desk.open(desk.addAccount());
        desk.becomeReal();
        store::NoProgress nobody;

        const RunReport foreseen = must(desk.renewals().dryRun({}));
        QCOMPARE(foreseen.periods, months);
        const Result<RunReport> run = desk.renewals().run({}, nobody);
        QCOMPARE(run.isOk(), !asks);
        if (!asks)
            return;
        QCOMPARE(run.error().code, ErrorCode::Refused);
        QCOMPARE(run.error().reason, Reason::CatchUpConsent);
        QCOMPARE(run.error().facts.number, 1);
        QCOMPARE(desk.invoices(1), QStringList());
        QCOMPARE(desk.version(id), 1);
        const RunReport consented = must(desk.renewals().run({.catchUp = true}, nobody));
        QCOMPARE(text(consented), text(foreseen));
        QCOMPARE(desk.invoices(1).size(), months);
    }

    /// A command settles its own account without a question (R10): whoever acts on it sees what was settled.
    void r16_aCommandNeedsNoConsent() {
        const Day today = *Day::fromDate(QDateTime::currentDateTimeUtc().date());
        const Day anchor = *Day::fromDate(today.toDate().addDays(-5).addMonths(-4));
        Desk desk(backend(), qPrintable(anchor.iso()));
        const IntegrationId id = desk.open(desk.addAccount());
        desk.becomeReal();
        QCOMPARE(must(desk.execute(Command::Freeze, id)).settled.size(), 4);
    }

    void r16_importOffTheAnchorsCalendarIsRejected_data() {
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("good");
        QTest::newRow("no next date: the first one after today") << "2025-01-31"
                                                                 << "" << true;
        QTest::newRow("the first date after today") << "2025-01-31"
                                                    << "2026-02-28" << true;
        QTest::newRow("opened today") << "2026-02-10"
                                      << "2026-03-10" << true;
        QTest::newRow("a day off the calendar") << "2025-01-31"
                                                << "2026-02-27" << false;
        QTest::newRow("a date that has passed") << "2025-01-31"
                                                << "2026-01-31" << false;
        QTest::newRow("a later date, which would leave a month unbilled") << "2025-01-31"
                                                                          << "2026-03-31" << false;
        QTest::newRow("today itself") << "2025-01-10"
                                      << "2026-02-10" << false;
        QTest::newRow("an anchor that has not come") << "2026-02-11"
                                                     << "" << false;
    }

    void r16_importOffTheAnchorsCalendarIsRejected() {
        QFETCH(QString, anchor);
        QFETCH(QString, next);
        QFETCH(bool, good);
        Desk desk(backend(), "2026-02-10");
        const QStringList before = desk.everything();
        store::ImportRow row{.line = 2,
                             .accountName = u"Acme"_s,
                             .accountEmail = u"a@example.com"_s,
                             .supplier = u"Northern Parts"_s,
                             .channel = u"Web shop"_s,
                             .label = u"Main shop"_s,
                             .plan = u"Basic"_s,
                             .monthlyFee = {},
                             .anchorOn = *Day::fromIso(anchor),
                             .nextBillingOn = Day::fromIso(next)};
        store::NoProgress nobody;
        const Result<store::ImportCounts> imported = desk.upkeep().importRows({row}, false, nobody);
        QCOMPARE(imported.isOk(), good);
        if (!good) {
            QCOMPARE(imported.error().reason, Reason::ImportRejected);
            QCOMPARE(imported.error().facts.rows.size(), std::size_t(1));
            QCOMPARE(imported.error().facts.rows[0].line, 2);
            QCOMPARE(desk.everything(), before);
            return;
        }
        QCOMPARE(desk.invoices(), QStringList()); // an import issues none
        const Integration made = desk.integration({1});
        QVERIFY(made.nextBillingOn > desk.today());
        desk.setToday(qPrintable(made.nextBillingOn.iso()));
        QCOMPARE(desk.run().lines, 1);
    }

    void r19_oneBadAccountStopsNobody_data() {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("repair");
        QTest::newRow("no price is in force")
            << QByteArray("DELETE FROM plan_price WHERE plan_id = 2") << u"no-price"_s
            << QByteArray("INSERT INTO plan_price (plan_id, from_on, until_on, monthly_fee_cents)"
                          " VALUES (2, '0001-01-01', '9999-12-31', 1000)");
        QTest::newRow("an amount beyond all bounds")
            << QByteArray("UPDATE integration SET negotiated_fee_cents = 99999999999 WHERE id = 2")
            << u"amount-out-of-bounds"_s
            << QByteArray("UPDATE integration SET negotiated_fee_cents = NULL WHERE id = 2");
        QTest::newRow("an amount below zero")
            << QByteArray("UPDATE integration SET negotiated_fee_cents = -1 WHERE id = 2") << u"amount-out-of-bounds"_s
            << QByteArray("UPDATE integration SET negotiated_fee_cents = NULL WHERE id = 2");
        QTest::newRow("a date off its anchor's calendar")
            << QByteArray("UPDATE integration SET next_billing_on = '2026-02-27' WHERE id = 2") << u"off-calendar"_s
            << QByteArray("UPDATE integration SET next_billing_on = '2026-02-28' WHERE id = 2");
        QTest::newRow("a line of the same period is there already")
            << QByteArray("INSERT INTO invoice_line (invoice_id, position, account_id, integration_id, supplier_id,"
                          " sales_channel_id, kind, description, amount_cents, period_start, period_end, price_origin)"
                          " VALUES (2, 3, 2, 2, 1, 1, 'connectivity', 'x', 0, '2026-02-28', '2026-03-31', 'plan')")
            << u"failed"_s << QByteArray();
    }

    //   accounts 1, 2, 3 are due on 28 Feb; 2 can't be settled
    void r19_oneBadAccountStopsNobody() {
        QFETCH(QByteArray, damage);
        QFETCH(QString, code);
        QFETCH(QByteArray, repair);
        Desk desk(backend(), "2026-01-31");
        desk.addPlan(u"Other"_s, 0, 10'00);
        desk.open(desk.addAccount());
        store::OpenRequest bad = desk.opening(desk.addAccount());
        bad.plan = u"Other"_s;
        desk.open(bad);
        desk.open(desk.addAccount());
        desk.tamper(damage);
        desk.setToday("2026-02-28");

        const RunReport foreseen = must(desk.renewals().dryRun({}));
        const RunReport run = desk.run();

        const QString rest = u"2 invoices, 2 lines, 0 removed, 98.00, 2 periods; behind 1: "_s;
        QVERIFY2(text(run).startsWith(rest), qPrintable(text(run)));
        QVERIFY2(text(run).endsWith(u"; incomplete 2 "_s + code), qPrintable(text(run)));
        if (code != u"failed") // nobody foresees what no price and no calendar tells of
            QCOMPARE(text(foreseen), text(run));
        QCOMPARE(must(desk.details().account({2})).account.parked, parkReasonFromCode(code));
        QVERIFY(!must(desk.details().account({1})).account.parked);
        QCOMPARE(desk.version({1}), 2);
        QCOMPARE(desk.version({2}), 1);
        QCOMPARE(desk.version({3}), 2);

        // A parked account takes no command while it still fails; and the next run says so again.
        const QString refusal = u"refused: account-parked "_s + code + u"; possible: unpark"_s;
        QCOMPARE(text(desk.execute(Command::Freeze, {2})), refusal);
        const auto opening = desk.commands().open(desk.opening({2}));
        QVERIFY(!opening);
        QCOMPARE(text(opening.error()), refusal);
        const Result<void> unparked = desk.commands().unpark({2}, QUuid::createUuid());
        QVERIFY(!unparked);
        QCOMPARE(unparked.error().reason, Reason::AccountParked);
        const RunReport again = desk.run();
        QCOMPARE(again.periods, 0);
        QCOMPARE(again.incomplete.size(), std::size_t(1));

        if (repair.isEmpty())
            return;
        desk.tamper(repair);
        const RunReport mended = desk.run();
        QCOMPARE(text(mended), u"1 invoices, 1 lines, 0 removed, 10.00, 1 periods; behind 1: 1"_s);
        QVERIFY(!must(desk.details().account({2})).account.parked);
    }

    void r19_aMendedAccountIsTriedAgain_data() {
        QTest::addColumn<QString>("by");
        QTest::newRow("by the next run") << "run";
        QTest::newRow("by a command, which settles first") << "command";
        QTest::newRow("by opening another, which settles first") << "open";
        QTest::newRow("by unparking it") << "unpark";
    }

    void r19_aMendedAccountIsTriedAgain() {
        QFETCH(QString, by);
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        const IntegrationId id = desk.open(account);
        desk.tamper("DELETE FROM plan_price");
        desk.setToday("2026-02-28");
        QCOMPARE(text(desk.run()), u"0 invoices, 0 lines, 0 removed, 0.00, 0 periods; incomplete 1 no-price"_s);
        desk.tamper("INSERT INTO plan_price (plan_id, from_on, until_on, monthly_fee_cents)"
                    " VALUES (1, '0001-01-01', '9999-12-31', 4900)");
        if (by == u"run")
            desk.run();
        if (by == u"command")
            QCOMPARE(text(desk.execute(Command::Freeze, id)),
                     u"done: frozen, next 2026-03-31, version 3; settled 2026-000002"_s);
        if (by == u"open")
            QCOMPARE(must(desk.commands().open(desk.opening(account))).settled, QStringList{u"2026-000002"_s});
        if (by == u"unpark")
            must(desk.commands().unpark(account, QUuid::createUuid()));
        QCOMPARE(desk.invoices(1).mid(0, 1),
                 QStringList{
                     u"2026-000002 renewal of 1 on 2026-02-28: #1 connectivity 49.00 [2026-02-28, 2026-03-31)"_s});
        QVERIFY(!must(desk.details().account(account)).account.parked);
        const Result<void> notParked = desk.commands().unpark(account, QUuid::createUuid());
        QVERIFY(!notParked);
        QCOMPARE(notParked.error().reason, Reason::NotParked);
        QVERIFY(desk.run().incomplete.empty());
    }

    //   D1 28 Feb: fine    D2 31 Mar: no price    D3 30 Apr: waits
    void r19_earlierDatesStandAndLaterOnesWait_data() {
        QTest::addColumn<bool>("command");
        QTest::newRow("in a run") << false;
        QTest::newRow("in the settlement that a command begins with") << true;
    }

    void r19_earlierDatesStandAndLaterOnesWait() {
        QFETCH(bool, command);
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.tamper("UPDATE plan_price SET until_on = '2026-03-01'");
        desk.setToday("2026-04-30");
        const RunReport foreseen = must(desk.renewals().dryRun({}));
        QCOMPARE(text(foreseen),
                 u"1 invoices, 1 lines, 0 removed, 49.00, 1 periods; behind 1: 1; incomplete 1 no-price"_s);
        if (command)
            QCOMPARE(text(desk.execute(Command::Freeze, id)),
                     u"refused: account-parked no-price; settled 2026-000002; possible: unpark"_s);
        else
            QCOMPARE(text(desk.run()), text(foreseen));
        QCOMPARE(desk.invoices(1),
                 QStringList{
                     u"2026-000002 renewal of 1 on 2026-02-28: #1 connectivity 49.00 [2026-02-28, 2026-03-31)"_s});
        QCOMPARE(desk.state(id), u"active, next 2026-03-31, version 2"_s);
        QVERIFY(must(desk.details().account({1})).account.parked);
    }

    void r19_aParkedAccountIsNoSecret() {
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount(u"Acme"_s));
        desk.tamper("DELETE FROM plan_price");
        desk.setToday("2026-02-28");
        const RunReport run = desk.run();
        QCOMPARE(run.incomplete.size(), std::size_t(1));
        QCOMPARE(run.incomplete[0].name, u"Acme"_s);
        const std::vector<store::PastRun> past = must(desk.renewals().pastRuns(10));
        QCOMPARE(past.size(), std::size_t(1));
        QVERIFY(past[0].incomplete);
        QVERIFY(past[0].finishedAt);
        // The forecast says that no price is known, rather than nothing.
        const auto rows = must(desk.lists().upcoming({.from = day("2026-02-28"), .to = day("2026-02-28")}, {}));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].unpricedCount, 1);
    }

    /// A run that was stopped between two batches: what is done stands, and the next one does the rest.
    void aStoppedRunIsFinishedByTheNext() {
        Desk desk(backend(), "2026-01-31");
        for (int i = 0; i < 5; ++i)
            desk.open(desk.addAccount());
        desk.setToday("2026-02-28");

        class StopAfter final : public store::Progress {
        public:
            explicit StopAfter(qint64 done)
                : m_after(done) {}

            void report(qint64 done, qint64) override { m_done = done; }

            bool isCancelled() const override { return m_done >= m_after; }

        private:
            qint64 m_after;
            qint64 m_done = 0;
        } stop(2);

        const RunReport stopped = must(desk.renewals().run({.batch = 1}, stop));
        QVERIFY(stopped.cancelled);
        QCOMPARE(stopped.invoices, 2);
        QVERIFY(must(desk.renewals().pastRuns(1))[0].incomplete);
        QCOMPARE(text(desk.run()), u"3 invoices, 3 lines, 0 removed, 147.00, 3 periods; behind 1: 3"_s);
        QCOMPARE(desk.invoices(5).size(), 5);
    }

    /// Two runs at once: the second waits its turn, then has nothing left to do.
    void aSecondRunWaitsForTheFirst() {
        Desk desk(backend(), "2026-01-31");
        for (int i = 0; i < 3; ++i)
            desk.open(desk.addAccount());
        desk.setToday("2026-02-28");
        std::future<QString> second;
        Meanwhile start(1, [&] {
            second = std::async(std::launch::async, [&] {
                const std::unique_ptr<store::Session> session = must(desk.database().open());
                store::NoProgress nobody;
                return text(must(session->renewals().run({}, nobody)));
            });
            QVERIFY(second.wait_for(std::chrono::milliseconds(300)) == std::future_status::timeout);
        });
        QCOMPARE(text(must(desk.renewals().run({.batch = 1}, start))),
                 u"3 invoices, 3 lines, 0 removed, 147.00, 3 periods; behind 1: 3"_s);
        QCOMPARE(second.get(), u"0 invoices, 0 lines, 0 removed, 0.00, 0 periods"_s);
        QCOMPARE(desk.invoices(3).size(), 3);
    }

    /// One that has waited long enough says who is running, and since when.
    void aSecondRunThatWaitedInVainSaysWhoRuns() {
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount());
        desk.setToday("2026-02-28");
        Result<RunReport> refused = RunReport();
        Meanwhile ask(1, [&] {
            const std::unique_ptr<store::Session> session = must(desk.database().open());
            store::NoProgress nobody;
            refused = session->renewals().run({.wait = std::chrono::milliseconds(100)}, nobody);
        });
        must(desk.renewals().run({}, ask));
        QVERIFY(!refused);
        QCOMPARE(text(refused.error()), u"conflict: run-in-progress"_s);
        const store::PastRun running = must(desk.renewals().pastRuns(1))[0];
        QCOMPARE(refused.error().facts.who, running.login);
        QVERIFY(!running.login.isEmpty());
        QCOMPARE(refused.error().facts.when, running.startedAt);
        QVERIFY(desk.audit().contains(u"run conflict"_s));
    }

    /// The forecast is what the run will charge, whatever view it is read in.
    void theForecastIsWhatTheRunThenBills() {
        Desk desk(backend(), "2026-01-31");
        desk.addPlan(u"Large"_s, 0, 199'99);
        const AccountId first = desk.addAccount();
        const AccountId second = desk.addAccount();
        desk.open(first);
        must(desk.execute(Command::Freeze, desk.open(first)));
        desk.setToday("2026-02-05");
        must(desk.execute(Command::Cancel, desk.open(second)));
        store::OpenRequest large = desk.opening(second);
        large.plan = u"Large"_s;
        desk.open(large);
        must(desk.catalogue().setPlanPrice(u"Large"_s, Money(250'00), day("2026-04-05")));
        must(desk.catalogue().setFrozenPrice(Money(10'00), day("2026-03-31")));
        const Day from = desk.today();
        const Day to = day("2026-06-10");

        const store::UpcomingQuery query{.from = from, .to = to};
        const auto rows = must(desk.lists().upcoming(query, {.offset = 0, .count = 1000}));
        const store::Totals totals = must(desk.lists().upcomingTotals(query));
        std::array<Money, 3> sums;
        std::array<qint64, 3> charges = {};
        std::array<qint64, 3> removals = {};
        for (const auto by : {store::UpcomingBy::Day, store::UpcomingBy::Account, store::UpcomingBy::Integration}) {
            for (const store::UpcomingRow &row :
                 must(desk.lists().upcoming({.from = from, .to = to, .by = by}, {.offset = 0, .count = 1000}))) {
                sums[std::size_t(by)] += row.amount;
                charges[std::size_t(by)] += row.connectivityCount + row.frozenCount;
                removals[std::size_t(by)] += row.removalCount;
            }
        }
        desk.setToday(qPrintable(to.iso()));
        QCOMPARE(must(desk.lists().upcoming(query, {.offset = 0, .count = 1000})), rows);
        const RunReport run = desk.run();

        QCOMPARE(qint64(rows.size()), run.lines + run.removed);
        for (std::size_t by = 0; by < sums.size(); ++by) {
            QCOMPARE(sums[by], run.total);
            QCOMPARE(charges[by], run.lines);
            QCOMPARE(removals[by], run.removed);
        }
        QCOMPARE(totals, (store::Totals{.rows = run.lines + run.removed,
                                        .amount = run.total,
                                        .charges = run.lines,
                                        .removals = run.removed}));
        QCOMPARE(must(desk.lists().upcomingTotals(query)).rows, 0);
    }
};

QTEST_APPLESS_MAIN(ContractRunsTest)
#include "contract_runs_test.moc"
