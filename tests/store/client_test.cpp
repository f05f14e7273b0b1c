// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/client.h"
#include "models/store/latest_answer.h"
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"
#include "tests/support/patience.h"
#include "tests/support/unasked_session.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stdexcept>

using namespace domain;
using namespace Qt::StringLiterals;
using store::Client;
using store::Progress;
using store::Session;
using support::kPatienceMs;

namespace {

/// Opens once, for good.
class Gate {
public:
    void open() {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_opened.notify_all();
    }

    void pass() {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, [this] { return m_isOpen; });
    }

    bool isOpen() {
        const std::lock_guard lock(m_mutex);
        return m_isOpen;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_isOpen = false;
};

/// A session of which only the threads' own business counts: work on it does not touch what a store is asked for.
class BareSession final : public support::UnaskedSession {
public:
    Result<bool> waitForChange(std::chrono::milliseconds atMost) override {
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, atMost, [this] { return m_woken; });
        m_woken = false;
        return false;
    }

    void wake() override {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
        m_wake.notify_one();
    }

    bool isConnected() override { return true; }

    void interrupt() override { m_interrupted.open(); }

    void abandon() override {
        interrupt();
        wake();
    }

    /// What a long query does: it ends when it is interrupted.
    void waitForInterrupt() { m_interrupted.pass(); }

    bool wasInterrupted() { return m_interrupted.isOpen(); }

private:
    Gate m_interrupted;
    std::mutex m_mutex; // guards m_woken
    std::condition_variable m_wake;
    bool m_woken = false;
};

class BareDatabase final : public store::Database {
public:
    const store::ConnectionUrl &url() const override { return m_url; }

    Result<void> initialise(const store::InitOptions &) override { return {}; }

    Result<std::unique_ptr<Session>> open(const std::stop_token &) override {
        ++opened;
        if (isBroken)
            return Error{.code = ErrorCode::Unreachable, .reason = Reason::CannotOpen};
        std::unique_ptr<Session> session = std::make_unique<BareSession>();
        return session;
    }

    std::atomic<bool> isBroken = false;
    std::atomic<int> opened = 0; ///< the change feed's among them

private:
    store::ConnectionUrl m_url = store::ConnectionUrl::forFile(u"/nowhere"_s);
};

BareSession &bare(Session &session) {
    return static_cast<BareSession &>(session);
}

Error cancelled() {
    return {.code = ErrorCode::Cancelled, .reason = Reason::Cancelled};
}

} // namespace

/// Work goes to threads with sessions of their own, answers come home. Nothing here waits for time to pass: threads
/// wait at gates, and what must not happen is looked for after something that comes later has happened.
class ClientTest : public QObject {
    Q_OBJECT

private slots:

    void answersComeHome() {
        Client client(m_database);
        QThread *worker = nullptr;
        QThread *home = nullptr;
        int answer = 0;
        store::onAnswer(client.click([&worker](Session &) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        }),
                        this, [&](const Result<int> &result) {
                            answer = *result;
                            home = QThread::currentThread();
                        });
        QTRY_COMPARE_WITH_TIMEOUT(answer, 42, kPatienceMs);
        QCOMPARE(home, QThread::currentThread());
        QVERIFY(worker != home);
    }

    void clicksAreDoneInTheirOrder() {
        Client client(m_database);
        std::vector<int> done;    // by the lane's thread alone, until the last answer is home
        std::vector<int> answers; // at home
        for (int i = 0; i < 50; ++i)
            store::onAnswer(client.click([&done, i](Session &) -> Result<int> {
                done.push_back(i);
                return i;
            }),
                            this, [&answers](const Result<int> &result) { answers.push_back(*result); });
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), std::size_t(50), kPatienceMs);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(done[std::size_t(i)], i);
            QCOMPARE(answers[std::size_t(i)], i);
        }
    }

    void aClickUnderWayIsNeverInterrupted() {
        Client client(m_database);
        Gate begun, mayEnd;
        std::atomic<bool> ended = false, interrupted = false, delivered = false;
        QFuture<Result<int>> click = client.click([&](Session &session) -> Result<int> {
            begun.open();
            mayEnd.pass();
            interrupted = bare(session).wasInterrupted();
            ended = true;
            return 1;
        });
        store::onAnswer(click, this, [&](const Result<int> &) { delivered = true; });
        begun.pass();
        click.cancel();
        // A fetch that comes and is interrupted in between shows that cancelling has been looked at.
        QFuture<Result<int>> fetch = client.fetch([](Session &session) -> Result<int> {
            bare(session).waitForInterrupt();
            return cancelled();
        });
        fetch.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(fetch.isFinished(), kPatienceMs);
        QVERIFY(!ended);
        mayEnd.open();
        QTRY_VERIFY_WITH_TIMEOUT(click.isFinished(), kPatienceMs);
        QVERIFY(ended);
        QVERIFY(!interrupted);
        QVERIFY(!delivered);
    }

    void queuedWorkIsWithdrawn_data() {
        QTest::addColumn<int>("lane");
        QTest::newRow("a click") << 0;
        QTest::newRow("a fetch") << 1;
        QTest::newRow("a total") << 2;
        QTest::newRow("a read") << 3;
    }

    void queuedWorkIsWithdrawn() {
        QFETCH(int, lane);
        Client client(m_database);
        Gate mayEnd;
        std::atomic<bool> performed = false;
        const auto post = [&client, lane](auto work) {
            return lane == 0   ? client.click(work)
                   : lane == 1 ? client.fetch(work)
                   : lane == 2 ? client.total(work)
                               : client.read(work);
        };
        auto first = post([&](Session &) -> Result<int> {
            mayEnd.pass();
            return 1;
        });
        auto withdrawn = post([&](Session &) -> Result<int> {
            performed = true;
            return 2;
        });
        auto last = post([](Session &) -> Result<int> { return 3; });
        withdrawn.cancel();
        mayEnd.open();
        QTRY_VERIFY_WITH_TIMEOUT(last.isFinished(), kPatienceMs);
        QVERIFY(first.isFinished());
        QVERIFY(!performed);
    }

    void whoIsNotWaitedForAnyMoreIsInterrupted_data() {
        QTest::addColumn<int>("lane");
        QTest::newRow("a fetch") << 1;
        QTest::newRow("a total") << 2;
        QTest::newRow("a read") << 3;
    }

    void whoIsNotWaitedForAnyMoreIsInterrupted() {
        QFETCH(int, lane);
        Client client(m_database);
        Gate begun;
        const auto work = [&begun](Session &session) -> Result<int> {
            begun.open();
            bare(session).waitForInterrupt();
            return cancelled();
        };
        bool delivered = false;
        auto answer = lane == 1 ? client.fetch(work) : lane == 2 ? client.total(work) : client.read(work);
        store::onAnswer(answer, this, [&](const Result<int> &) { delivered = true; });
        begun.pass();
        answer.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), kPatienceMs);
        QVERIFY(!delivered);
    }

    void aStopTokenStopsTheWorkAndKeepsTheAnswer() {
        Client client(m_database);
        Gate begun;
        std::stop_source stop;
        std::optional<Result<int>> answer;
        store::onAnswer(client.read(
                            [&begun](Session &, Progress &progress) -> Result<int> {
                                begun.open();
                                while (!progress.isCancelled())
                                    QThread::yieldCurrentThread();
                                return 7; // as far as it came
                            },
                            stop.get_token()),
                        this, [&](const Result<int> &result) { answer = result; });
        begun.pass();
        stop.request_stop();
        QTRY_VERIFY_WITH_TIMEOUT(answer, kPatienceMs);
        QCOMPARE(answer->isOk() ? **answer : 0, 7);
    }

    void aStoppedReadThatWasInterruptedSaysSo() {
        Client client(m_database);
        Gate begun;
        std::stop_source stop;
        std::optional<Result<int>> answer;
        store::onAnswer(client.read(
                            [&begun](Session &session, Progress &) -> Result<int> {
                                begun.open();
                                bare(session).waitForInterrupt();
                                return cancelled();
                            },
                            stop.get_token()),
                        this, [&](const Result<int> &result) { answer = result; });
        begun.pass();
        std::thread([&stop] { stop.request_stop(); }).join(); // any thread may
        QTRY_VERIFY_WITH_TIMEOUT(answer, kPatienceMs);
        QCOMPARE(answer->error().code, ErrorCode::Cancelled);
    }

    void aReadStoppedBeforeItBeganSaysSo() {
        Client client(m_database);
        Gate mayEnd;
        std::stop_source stop;
        std::atomic<bool> performed = false;
        std::optional<Result<int>> answer;
        auto first = client.read([&](Session &) -> Result<int> {
            mayEnd.pass();
            return 1;
        });
        store::onAnswer(client.read(
                            [&performed](Session &) -> Result<int> {
                                performed = true;
                                return 2;
                            },
                            stop.get_token()),
                        this, [&](const Result<int> &result) { answer = result; });
        stop.request_stop();
        mayEnd.open();
        QTRY_VERIFY_WITH_TIMEOUT(answer, kPatienceMs);
        QCOMPARE(answer->error().code, ErrorCode::Cancelled);
        QVERIFY(!performed);
    }

    void lanesDoNotWaitForEachOther() {
        Client client(m_database);
        Gate mayEnd;
        const auto block = [&mayEnd](Session &) -> Result<int> {
            mayEnd.pass();
            return 1;
        };
        auto click = client.click(block);
        auto total = client.total(block);
        auto read = client.read(block);
        auto fetch = client.fetch([](Session &) -> Result<int> { return 2; });
        QTRY_VERIFY_WITH_TIMEOUT(fetch.isFinished(), kPatienceMs);
        QVERIFY(!click.isFinished() && !total.isFinished() && !read.isFinished());
        mayEnd.open();
        QTRY_VERIFY_WITH_TIMEOUT(click.isFinished() && total.isFinished() && read.isFinished(), kPatienceMs);
    }

    void readsTellHowFarTheyAre_data() {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("maximum");
        QTest::newRow("half of a hundred") << qint64(50) << qint64(100) << 50 << 100;
        QTest::newRow("more than an int counts, in coarser units")
            << qint64(5'000'000'000) << qint64(10'000'000'000) << 1'000'000'000 << 2'000'000'000;
        QTest::newRow("nobody knows of how many") << qint64(5) << qint64(0) << 5 << 0;
    }

    void readsTellHowFarTheyAre() {
        QFETCH(qint64, done);
        QFETCH(qint64, total);
        QFETCH(int, value);
        QFETCH(int, maximum);
        Client client(m_database);
        Gate mayEnd;
        auto answer = client.read([&, done, total](Session &, Progress &progress) -> Result<int> {
            progress.report(0, total);
            progress.report(done, total);
            mayEnd.pass();
            return 1;
        });
        QFutureWatcher<Result<int>> watcher;
        watcher.setFuture(answer);
        QTRY_COMPARE_WITH_TIMEOUT(watcher.progressMaximum(), maximum, kPatienceMs);
        if (maximum > 0)
            QTRY_COMPARE_WITH_TIMEOUT(watcher.progressValue(), value, kPatienceMs);
        mayEnd.open();
        QTRY_VERIFY_WITH_TIMEOUT(watcher.isFinished(), kPatienceMs);
    }

    void aDatabaseThatCannotBeOpenedIsEachJobsAnswerUntilItCan() {
        m_database->isBroken = true;
        Client client(m_database);
        std::vector<Result<int>> answers;
        const auto ask = [&] {
            store::onAnswer(client.fetch([](Session &) -> Result<int> { return 1; }), this,
                            [&](const Result<int> &result) { answers.push_back(result); });
        };
        ask();
        ask();
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), std::size_t(2), kPatienceMs);
        QCOMPARE(answers[0].error().reason, Reason::CannotOpen);
        QCOMPARE(answers[1].error().reason, Reason::CannotOpen);
        m_database->isBroken = false;
        QTRY_VERIFY_WITH_TIMEOUT(!client.isLost(), kPatienceMs);
        ask();
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), std::size_t(3), kPatienceMs);
        QVERIFY(answers[2]);
    }

    void afterALostConnectionOrAnExceptionTheNextJobGetsAFreshSession_data() {
        QTest::addColumn<int>("how");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<bool>("fresh");
        QTest::newRow("the connection is lost") << 0 << Reason::CannotOpen << true;
        QTest::newRow("the work throws") << 1 << Reason::StoreFailed << true;
        QTest::newRow("a rule says no: the session is as good as before") << 2 << Reason::IsActive << false;
    }

    void afterALostConnectionOrAnExceptionTheNextJobGetsAFreshSession() {
        QFETCH(int, how);
        QFETCH(Reason, reason);
        QFETCH(bool, fresh);
        Client client(m_database);
        std::optional<Result<int>> answer;
        Session *first = nullptr;
        store::onAnswer(client.fetch([&first, how](Session &session) -> Result<int> {
            first = &session;
            bare(session).interrupt(); // marks this very session
            if (how == 1)
                throw std::runtime_error("thrown");
            return how == 0 ? Error{.code = ErrorCode::Unreachable, .reason = Reason::CannotOpen}
                            : Error{.code = ErrorCode::Refused, .reason = Reason::IsActive};
        }),
                        this, [&](const Result<int> &result) { answer = result; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, kPatienceMs);
        QCOMPARE(answer->error().reason, reason);
        std::optional<Result<bool>> marked;
        store::onAnswer(client.fetch([](Session &session) -> Result<bool> { return bare(session).wasInterrupted(); }),
                        this, [&](const Result<bool> &result) { marked = result; });
        QTRY_VERIFY_WITH_TIMEOUT(marked, kPatienceMs);
        QCOMPARE(**marked, !fresh);
    }

    void theDestructorStopsWhatItMayAndWaitsForTheRest() {
        Gate readBegan, clickBegan, clickMayEnd;
        std::atomic<int> performed = 0;
        auto client = std::make_unique<Client>(m_database);
        QFuture<Result<int>> read = client->read([&](Session &, Progress &progress) -> Result<int> {
            readBegan.open();
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            clickMayEnd.open();
            return 1;
        });
        QFuture<Result<int>> queuedRead = client->read([&](Session &) -> Result<int> {
            performed += 100;
            return 2;
        });
        std::vector<QFuture<Result<int>>> clicks;
        clicks.push_back(client->click([&](Session &) -> Result<int> {
            clickBegan.open();
            clickMayEnd.pass(); // when the destructor is at work
            ++performed;
            return 3;
        }));
        for (int i = 0; i < 5; ++i)
            clicks.push_back(client->click([&](Session &) -> Result<int> {
                ++performed;
                return 4;
            }));
        readBegan.pass();
        clickBegan.pass();
        client.reset();

        QVERIFY(read.isFinished() && read.result().isOk()); // what it came to
        QVERIFY(queuedRead.isFinished());
        QCOMPARE(queuedRead.result().error().code, ErrorCode::Cancelled);
        int answered = 0;
        for (const QFuture<Result<int>> &click : clicks) {
            QVERIFY(click.isFinished());
            const Result<int> result = click.result();
            if (result)
                ++answered;
            else
                QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
        QVERIFY(clicks.front().result().isOk()); // a click under way runs to its end
        QCOMPARE(performed, answered);
    }

    void whoAsksWhileItIsDestroyedIsToldSo() {
        auto client = std::make_unique<Client>(m_database);
        Client *asked = client.get();
        Gate begun;
        std::optional<Result<int>> second;
        store::onAnswer(client->read([&begun](Session &, Progress &progress) -> Result<int> {
            begun.open();
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return 1;
        }),
                        this, [&](const Result<int> &) {
                            store::onAnswer(asked->fetch([](Session &) -> Result<int> { return 2; }), this,
                                            [&](const Result<int> &result) { second = result; });
                        });
        begun.pass();
        client.reset();
        QVERIFY(second);
        QCOMPARE(second->error().code, ErrorCode::Cancelled);
    }

    void anAnswerToSomebodyWhoHasGoneIsDropped() {
        Client client(m_database);
        auto context = std::make_unique<QObject>();
        bool told = false;
        Gate mayEnd;
        auto answer = client.fetch([&mayEnd](Session &) -> Result<int> {
            mayEnd.pass();
            return 1;
        });
        store::onAnswer(answer, context.get(), [&told](const Result<int> &) { told = true; });
        context.reset();
        mayEnd.open();
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), kPatienceMs);
        QVERIFY(!told);
    }

    void onlyTheLatestQuestionIsAnswered() {
        Client client(m_database);
        store::LatestAnswer latest;
        std::vector<int> answers;
        const auto keep = [&answers](const Result<int> &result) { answers.push_back(*result); };
        Gate begun;
        latest.ask(client.fetch([&begun](Session &session) -> Result<int> {
            begun.open();
            bare(session).waitForInterrupt();
            return cancelled();
        }),
                   this, keep);
        begun.pass();
        QVERIFY(latest.isWaiting());
        latest.ask(client.fetch([](Session &) -> Result<int> { return 2; }), this, keep);
        latest.ask(client.fetch([](Session &) -> Result<int> { return 3; }), this, keep);
        QTRY_COMPARE_WITH_TIMEOUT(answers, std::vector<int>{3}, kPatienceMs);
        QVERIFY(!latest.isWaiting());
        latest.ask(client.fetch([](Session &) -> Result<int> { return 4; }), this, keep);
        latest.forget();
        QVERIFY(!latest.isWaiting());
        {
            store::LatestAnswer gone;
            gone.ask(client.fetch([](Session &) -> Result<int> { return 5; }), this, keep);
        }
        bool later = false;
        store::onAnswer(client.fetch([](Session &) -> Result<int> { return 6; }), this,
                        [&later](const Result<int> &) { later = true; });
        QTRY_VERIFY_WITH_TIMEOUT(later, kPatienceMs);
        QCOMPARE(answers, std::vector<int>{3});
    }

    void theChangeFeedTellsOfOurOwnChangesAndOfOthers_data() {
        QTest::addColumn<bool>("own");
        QTest::newRow("our own") << true;
        QTest::newRow("another session's") << false;
    }

    void theChangeFeedTellsOfOurOwnChangesAndOfOthers() {
        QFETCH(bool, own);
        support::Desk desk(*support::storeBackends().front(), "2026-01-31");
        Client client(desk.sharedDatabase());
        QSignalSpy changed(&client, &Client::changed);
        // Whoever has read something is told what changes from then on, also before the feed is up: the first time may
        // be its beginning.
        auto reading = client.fetch([](Session &session) { return session.details().business(); });
        QTRY_VERIFY_WITH_TIMEOUT(reading.isFinished(), kPatienceMs);
        for (int times = 1; times <= 3; ++times) {
            const qsizetype before = changed.size();
            const store::NewAccount account{.name = u"Acme"_s, .email = u"a@example.com"_s};
            if (own) {
                auto click =
                    client.click([account](Session &session) { return session.commands().addAccount(account); });
                QTRY_VERIFY_WITH_TIMEOUT(click.isFinished(), kPatienceMs);
                QVERIFY(click.result().isOk());
            } else {
                support::must(desk.commands().addAccount(account));
            }
            QTRY_VERIFY_WITH_TIMEOUT(changed.size() > before, kPatienceMs);
        }
    }

    /// Many jobs of all kinds from a busy desk, some of them no longer wanted: none is lost, and the money is right.
    void aBusyDeskLosesNothing() {
        support::Desk desk(*support::storeBackends().front(), "2026-01-31");
        const AccountId account = desk.addAccount();
        const IntegrationId id = desk.open(account);
        desk.setToday("2026-02-28");
        Client client(desk.sharedDatabase());
        int answered = 0;
        int done = 0;
        for (int i = 0; i < 40; ++i) {
            const Command command = i % 2 == 0 ? Command::Freeze : Command::Unfreeze;
            store::onAnswer(client.click([command, id](Session &session) {
                return session.commands().execute({.command = command, .integration = id});
            }),
                            this, [&](const Result<store::CommandOutcome> &result) {
                                ++answered;
                                done += result.isOk() ? 1 : 0;
                            });
            auto dropped = client.fetch([id](Session &session) { return session.details().integrationDetails(id); });
            dropped.cancel();
            store::onAnswer(client.fetch([](Session &session) { return session.lists().accounts({}, {}); }), this,
                            [&](const Result<std::vector<store::AccountRow>> &result) {
                                ++answered;
                                QCOMPARE(result->size(), std::size_t(1));
                            });
            if (i % 10 == 0)
                store::onAnswer(client.read([](Session &session, Progress &progress) {
                    return session.renewals().run({}, progress);
                }),
                                this, [&](const Result<store::RunReport> &result) {
                                    ++answered;
                                    QVERIFY(result.isOk());
                                });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, 84, kPatienceMs);
        QCOMPARE(done, 40);
        QCOMPARE(desk.invoices(1).size(), 1);
        QCOMPARE(desk.version(id), 42);
    }

    void init() { m_database = std::make_shared<BareDatabase>(); }

    void cleanup() { m_database.reset(); }

private:
    std::shared_ptr<BareDatabase> m_database;
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
