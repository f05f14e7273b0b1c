// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/client.h"
#include "tests/support/patience.h"
#include "tests/support/unasked_session.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace domain;
using namespace Qt::StringLiterals;
using store::Client;
using store::Session;
using support::kPatienceMs;

namespace {

Error gone() {
    return {.code = ErrorCode::Unreachable, .reason = Reason::CannotOpen, .facts = {.text = u"gone"_s}};
}

/// A server as its clients see it, which a test takes away and gives back.
class Server {
public:
    enum class Opening {
        Works,
        Fails,
        Hangs ///< until whoever opens gives up
    };

    /// Everybody who is listening hears that.
    void change() {
        const std::lock_guard lock(m_mutex);
        ++m_changes;
        m_news.notify_all();
    }

    /// Everybody who is listening loses the connection; who opens one from now on fares like that.
    void lose(Opening opening) {
        const std::lock_guard lock(m_mutex);
        ++m_losses;
        m_opening = opening;
        m_news.notify_all();
    }

    void setOpening(Opening opening) {
        const std::lock_guard lock(m_mutex);
        m_opening = opening;
        m_news.notify_all();
    }

    int openings() const { return m_openings; }

    int listeners() const { return m_listeners; }

    int wakes() const { return m_wakes; }

    int waitingToOpen() const { return m_waitingToOpen; }

    int hanging() const { return m_hanging; }

private:
    friend class ServedSession;
    friend class ServedDatabase;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_news;
    Opening m_opening = Opening::Works;
    int m_changes = 0;
    int m_losses = 0;
    std::atomic<int> m_openings = 0;
    std::atomic<int> m_listeners = 0;
    std::atomic<int> m_wakes = 0;
    std::atomic<int> m_waitingToOpen = 0;
    std::atomic<int> m_hanging = 0;
};

class ServedSession final : public support::UnaskedSession {
public:
    explicit ServedSession(Server &server)
        : m_server(server)
        , m_changes(server.m_changes)
        , m_losses(server.m_losses) {}

    Result<bool> waitForChange(std::chrono::milliseconds atMost) override {
        std::unique_lock lock(m_server.m_mutex);
        ++m_server.m_listeners;
        m_server.m_news.wait_for(lock, atMost, [this] {
            return m_woken || m_abandoned || m_losses != m_server.m_losses || m_changes != m_server.m_changes;
        });
        --m_server.m_listeners;
        m_woken = false;
        if (m_abandoned || m_losses != m_server.m_losses)
            return gone();
        return std::exchange(m_changes, m_server.m_changes) != m_server.m_changes;
    }

    void wake() override {
        const std::lock_guard lock(m_server.m_mutex);
        ++m_server.m_wakes;
        m_woken = true;
        m_server.m_news.notify_all();
    }

    bool isConnected() override { return m_connected; }

    void interrupt() override {}

    void abandon() override {
        const std::lock_guard lock(m_server.m_mutex);
        m_abandoned = true;
        m_server.m_news.notify_all();
    }

    /// What a command on a hung server does.
    void waitUntilAbandoned() {
        std::unique_lock lock(m_server.m_mutex);
        ++m_server.m_hanging;
        m_server.m_news.wait(lock, [this] { return m_abandoned; });
        --m_server.m_hanging;
    }

    void disconnect() { m_connected = false; }

private:
    Server &m_server;
    int m_changes;
    int m_losses;
    bool m_woken = false;
    bool m_abandoned = false;
    std::atomic<bool> m_connected = true;
};

class ServedDatabase final : public store::Database {
public:
    explicit ServedDatabase(Server &server)
        : m_server(server) {}

    const store::ConnectionUrl &url() const override { return m_url; }

    Result<void> initialise(const store::InitOptions &) override { return {}; }

    Result<std::unique_ptr<Session>> open(const std::stop_token &giveUp) override {
        std::unique_lock lock(m_server.m_mutex);
        ++m_server.m_openings;
        ++m_server.m_waitingToOpen;
        m_server.m_news.wait(lock, giveUp, [this] { return m_server.m_opening != Server::Opening::Hangs; });
        --m_server.m_waitingToOpen;
        if (m_server.m_opening == Server::Opening::Works)
            return std::unique_ptr<Session>(std::make_unique<ServedSession>(m_server));
        return giveUp.stop_requested() ? Error{.code = ErrorCode::Cancelled, .reason = Reason::Cancelled} : gone();
    }

private:
    Server &m_server;
    store::ConnectionUrl m_url = store::ConnectionUrl::forFile(u"/nowhere"_s);
};

ServedSession &served(Session &session) {
    return static_cast<ServedSession &>(session);
}

Result<int> hang(Session &session) {
    served(session).waitUntilAbandoned();
    return Error{.code = ErrorCode::Unreachable, .reason = Reason::OutcomeUnknown};
}

Result<int> answer(Session &) {
    return 1;
}

QString outcome(const QFuture<Result<int>> &future) {
    if (!future.isFinished())
        return u"waits"_s;
    const Result<int> result = future.result();
    if (result)
        return u"done"_s;
    switch (result.error().reason) {
    case Reason::OutcomeUnknown: return u"unknown"_s;
    case Reason::CannotOpen: return result.error().facts.text;
    default: return u"else: %1"_s.arg(int(result.error().reason));
    }
}

} // namespace

/// How a client notices that its database is lost and that it is back, and what becomes of work meanwhile. The server
/// is the test's own, so what happens when is the test's to say; only reconnecting and giving up take their time.
class LossTest : public QObject {
    Q_OBJECT

private slots:

    void init() {
        m_server = std::make_unique<Server>();
        m_client = std::make_unique<Client>(std::make_shared<ServedDatabase>(*m_server));
        m_told.clear();
        connect(m_client.get(), &Client::changed, this, [this] { m_told.append(u"changed"_s); });
        connect(m_client.get(), &Client::regained, this, [this] {
            QVERIFY(!m_client->isLost());
            m_told.append(u"regained"_s);
        });
        connect(m_client.get(), &Client::lost, this, [this](const Error &why, const QDateTime &lastHeard) {
            QVERIFY(m_client->isLost());
            m_told.append(u"lost: "_s + why.facts.text);
            m_lastHeard = lastHeard;
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_server->listeners(), 1, kPatienceMs);
    }

    void cleanup() { m_client.reset(); }

    void aChangeIsTold() {
        QVERIFY(!m_client->isLost());
        m_server->change();
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"changed"_s}, kPatienceMs);
    }

    void aLossIsToldOnceAndItsEndToo() {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        m_server->lose(Server::Opening::Fails);
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"lost: gone"_s}, kPatienceMs);
        QVERIFY(m_lastHeard.isValid() && m_lastHeard <= before.addSecs(1) && m_lastHeard >= before.addSecs(-5));
        const int tried = m_server->openings();
        QTRY_VERIFY_WITH_TIMEOUT(m_server->openings() >= tried + 2, kPatienceMs);
        QCOMPARE(m_told.size(), 1);
        m_server->setOpening(Server::Opening::Works);
        QTRY_COMPARE_WITH_TIMEOUT(m_told, (QStringList{u"lost: gone"_s, u"regained"_s, u"changed"_s}), kPatienceMs);

        m_server->lose(Server::Opening::Fails); // and again
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 4, kPatienceMs);
        m_server->setOpening(Server::Opening::Works);
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 6, kPatienceMs);
    }

    void whatIsUnderWayIsCutOffAndWhatWaitsIsAnswered() {
        const auto click = m_client->click(hang);
        const auto nextClick = m_client->click(answer);
        const auto fetch = m_client->fetch(hang);
        const auto nextFetch = m_client->fetch(answer);
        const auto total = m_client->total(hang);
        const auto read = m_client->read(hang);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->hanging(), 4, kPatienceMs);
        m_server->lose(Server::Opening::Fails);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(click), u"unknown"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(nextClick), u"gone"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(fetch), u"unknown"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(nextFetch), u"gone"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(total), u"unknown"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(read), u"unknown"_s, kPatienceMs);
    }

    void whileItIsLostWorkIsAnsweredWithoutBeingTried() {
        m_server->lose(Server::Opening::Hangs);
        QTRY_VERIFY_WITH_TIMEOUT(m_client->isLost(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->waitingToOpen(), 1, kPatienceMs); // the feed
        const int tried = m_server->openings();
        const auto click = m_client->click(answer);
        const auto fetch = m_client->fetch(answer);
        const auto read = m_client->read(answer);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(click), u"gone"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(fetch), u"gone"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(read), u"gone"_s, kPatienceMs);
        QCOMPARE(m_server->openings(), tried);
        QCOMPARE(m_server->waitingToOpen(), 1);
    }

    void afterwardsEveryLaneHasASessionOfItsOwnAgain() {
        const auto before = m_client->fetch(answer);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(before), u"done"_s, kPatienceMs);
        m_server->lose(Server::Opening::Fails);
        QTRY_VERIFY_WITH_TIMEOUT(m_client->isLost(), kPatienceMs);
        m_server->setOpening(Server::Opening::Works);
        QTRY_VERIFY_WITH_TIMEOUT(!m_client->isLost(), kPatienceMs);
        const int opened = m_server->openings();
        const auto fetch = m_client->fetch(answer);
        const auto click = m_client->click(answer);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(fetch), u"done"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(click), u"done"_s, kPatienceMs);
        QCOMPARE(m_server->openings(), opened + 2);
    }

    /// Somebody ended one connection: the database is there.
    void whenOnlyTheFeedsConnectionEndsNothingIsLost() {
        const auto click = m_client->click(hang);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->hanging(), 1, kPatienceMs);
        m_server->lose(Server::Opening::Works);
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"changed"_s}, kPatienceMs); // what it missed, nobody knows
        QCOMPARE(outcome(click), u"waits"_s);
        m_server->change();
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 2, kPatienceMs);
        QVERIFY(!m_client->isLost());
        m_server->lose(Server::Opening::Fails); // lets the click go
        QTRY_COMPARE_WITH_TIMEOUT(outcome(click), u"unknown"_s, kPatienceMs);
    }

    void aLossIsToldInTimeAlthoughOpeningHangs() {
        QElapsedTimer silence;
        silence.start();
        m_server->lose(Server::Opening::Hangs);
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"lost: gone"_s}, kPatienceMs);
        QVERIFY2(silence.elapsed() < 5000, qPrintable(QString::number(silence.elapsed())));
    }

    void whoWaitsForASessionIsAnsweredToo() {
        m_server->setOpening(Server::Opening::Hangs);
        const auto click = m_client->click(answer);
        const auto fetch = m_client->fetch(answer);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->waitingToOpen(), 2, kPatienceMs);
        m_server->lose(Server::Opening::Hangs);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(click), u"gone"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(fetch), u"gone"_s, kPatienceMs);
    }

    void whoFindsTheConnectionGoneLetsTheFeedLook() {
        const int before = m_server->wakes();
        const auto fetch = m_client->fetch([](Session &) -> Result<int> { return gone(); });
        QTRY_COMPARE_WITH_TIMEOUT(outcome(fetch), u"gone"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->wakes(), before + 1, kPatienceMs);
        QVERIFY(!m_client->isLost());
    }

    void aSessionThatHasBeenClosedMeanwhileIsOpenedAgain() {
        const auto first = m_client->fetch([](Session &session) -> Result<int> {
            served(session).disconnect();
            return 1;
        });
        QTRY_COMPARE_WITH_TIMEOUT(outcome(first), u"done"_s, kPatienceMs);
        const int opened = m_server->openings();
        const auto second = m_client->fetch(answer);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(second), u"done"_s, kPatienceMs);
        QCOMPARE(m_server->openings(), opened + 1);
        const auto third = m_client->fetch(answer);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(third), u"done"_s, kPatienceMs);
        QCOMPARE(m_server->openings(), opened + 1);
    }

    void aDatabaseThatWasNeverThereIsLostFromTheBeginning() {
        m_client.reset();
        m_server->setOpening(Server::Opening::Fails);
        Client client(std::make_shared<ServedDatabase>(*m_server));
        QSignalSpy lost(&client, &Client::lost);
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, kPatienceMs);
        QVERIFY(!lost[0][1].toDateTime().isValid());
        QSignalSpy regained(&client, &Client::regained);
        m_server->setOpening(Server::Opening::Works);
        QTRY_COMPARE_WITH_TIMEOUT(regained.size(), 1, kPatienceMs);
    }

    void theDestructorWaitsForNoServer_data() {
        QTest::addColumn<bool>("lost");
        QTest::newRow("that is lost, and opening hangs") << true;
        QTest::newRow("that lets every lane wait for its session") << false;
    }

    void theDestructorWaitsForNoServer() {
        QFETCH(bool, lost);
        if (lost) {
            m_server->lose(Server::Opening::Hangs);
            QTRY_VERIFY_WITH_TIMEOUT(m_client->isLost(), kPatienceMs);
        } else {
            m_server->setOpening(Server::Opening::Hangs);
        }
        const auto click = m_client->click(answer);
        const auto read = m_client->read(answer);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->waitingToOpen(), lost ? 1 : 2, kPatienceMs);
        QElapsedTimer took;
        took.start();
        m_client.reset();
        QVERIFY2(took.elapsed() < 1000, qPrintable(QString::number(took.elapsed())));
        QVERIFY(click.isFinished() && read.isFinished());
    }

    /// A command that hangs is waited for until the loss is noticed, and no longer.
    void theDestructorLetsGoOfACommandWhenItsServerIsLost() {
        const auto click = m_client->click(hang);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->hanging(), 1, kPatienceMs);
        std::thread later([this] {
            std::this_thread::sleep_for(
                std::chrono::milliseconds(100)); // the destructor is at work by then, or not yet
            m_server->lose(Server::Opening::Hangs);
        });
        m_client.reset();
        later.join();
        QCOMPARE(outcome(click), u"unknown"_s);
    }

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Client> m_client;
    QStringList m_told;
    QDateTime m_lastHeard;
};

QTEST_GUILESS_MAIN(LossTest)
#include "loss_test.moc"
