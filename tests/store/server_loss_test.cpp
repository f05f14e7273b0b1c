// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/client.h"
#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/postgresql/postgresql_database.h"
#include "tests/support/desk.h"
#include "tests/support/patience.h"
#include "tests/support/private_postgresql.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <csignal>

using namespace domain;
using namespace Qt::StringLiterals;
using store::Client;
using store::RequestFate;
using store::Session;
using store::postgresql::PostgresqlConnection;
using store::postgresql::PostgresqlDatabase;
using support::kPatienceMs;
using support::must;

namespace {

/// So long the thread of the window may be busy with something else, on a machine that has other things to do.
constexpr qint64 kLongestGapMs = 500;
constexpr int kToldWithinMs = 5000;
constexpr int kBackWithinMs = 10'000;

/// Ticks every 10 ms, as long as its thread gets round to it.
class Ticker {
public:
    Ticker() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(10);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }

    qint64 longestGap() const { return std::max(m_longest, m_since.elapsed()); }

    /// What the test itself did on this thread since the last tick doesn't count.
    void forgive() { m_since.restart(); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// A client and what it told.
class Watched {
public:
    explicit Watched(const std::shared_ptr<store::Database> &database)
        : m_client(std::make_unique<Client>(database)) {
        QObject::connect(m_client.get(), &Client::changed, m_client.get(), [this] { ++changes; });
        QObject::connect(m_client.get(), &Client::lost, m_client.get(), [this](const Error &why, const QDateTime &) {
            ++losses;
            whyLost = why;
        });
        QObject::connect(m_client.get(), &Client::regained, m_client.get(), [this] { ++returns; });
    }

    Client *operator->() const { return m_client.get(); }

    void reset() { m_client.reset(); }

    int changes = 0;
    int losses = 0;
    int returns = 0;
    Error whyLost;

private:
    std::unique_ptr<Client> m_client;
};

using Answer = QFuture<Result<store::CommandOutcome>>;

Answer send(Watched &desk, const store::CommandRequest &request) {
    return desk->click([request](Session &session) { return session.commands().execute(request); });
}

QFuture<Result<RequestFate>> askFate(Watched &desk, const QUuid &request) {
    return desk->click([request](Session &session) { return session.commands().fateOf(request); });
}

template <typename T>
Result<T> await(const QFuture<Result<T>> &future, int patienceMs = kPatienceMs) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs))
        qFatal("no answer");
    return future.result();
}

/// Empty: done.
template <typename T>
QString text(const Result<T> &result) {
    return result ? QString() : support::text(result.error());
}

template <typename T>
Reason reasonOf(const Result<T> &result) {
    return result ? Reason::None : result.error().reason;
}

} // namespace

/// A desk at a server that is killed, hangs, cuts connections, and comes back.
class ServerLossTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() {
        m_url = *store::ConnectionUrl::parse(m_server.url(u"desk"_s));
        PostgresqlConnection(*store::ConnectionUrl::parse(m_server.url(u"postgres"_s))).execute("CREATE DATABASE desk");
        m_database = std::make_shared<PostgresqlDatabase>(m_url);
        must(m_database->initialise({.sandbox = true, .today = support::day("2026-01-31")}));
        const auto session = must(m_database->open());
        must(session->catalogue().addPlan(u"Basic"_s, Money(9900), Money(4900)));
        const AccountId account = must(session->commands().addAccount({.name = u"Acme"_s, .email = u"a@b.c"_s}));
        for (IntegrationId &id : m_integrations)
            id = must(session->commands().open({.account = account,
                                                .supplier = u"S"_s,
                                                .channel = u"C"_s,
                                                .label = u"L"_s,
                                                .plan = u"Basic"_s}))
                     .integration.id;
        // Commands on the last integration take their time.
        owner().execute("CREATE FUNCTION public.take_time() RETURNS trigger LANGUAGE plpgsql AS"
                        " $$ BEGIN PERFORM pg_sleep(1); RETURN NEW; END $$;"
                        "CREATE TRIGGER slow BEFORE UPDATE ON renewdesk.integration FOR EACH ROW WHEN (OLD.id = "
                        + QByteArray::number(slow().value) + ") EXECUTE FUNCTION public.take_time()");
    }

    void cleanup() {
        m_server.resume();
        m_owner.reset();
    }

    void aChangeByAnotherIsHeardAtOnce() {
        Watched desk(m_database);
        listening(1);
        const auto other = must(m_database->open());
        Ticker ticker;
        std::vector<qint64> latencies;
        for (int i = 0; i < 40; ++i) {
            const int before = desk.changes;
            must(other->commands().execute(
                {.command = i % 2 == 0 ? Command::Freeze : Command::Unfreeze, .integration = m_integrations[0]}));
            QElapsedTimer since;
            since.start();
            ticker.forgive();
            if (desk.changes == before) {
                QEventLoop loop;
                connect(desk.operator->(), &Client::changed, &loop, &QEventLoop::quit);
                QTimer::singleShot(5000, &loop, &QEventLoop::quit);
                loop.exec();
            }
            latencies.push_back(since.elapsed());
            QVERIFY(desk.changes > before);
            QTest::qWait(60); // changes in a row are told as one
        }
        std::ranges::sort(latencies);
        qInfo("a change by another session is told after %lld ms (median), %lld ms (longest); longest gap %lld ms",
              latencies[latencies.size() / 2], latencies.back(), ticker.longestGap());
        QVERIFY(latencies[latencies.size() / 2] < 100);
        QVERIFY(latencies.back() < 1000);
        QVERIFY(ticker.longestGap() < kLongestGapMs);
        QCOMPARE(desk.losses, 0);
    }

    void killedAndStartedAgain() {
        Watched desk(m_database);
        QVERIFY(await(fetch(desk)));
        listening(1);
        const store::CommandRequest request{.command = Command::Cancel, .integration = slow()};
        const Answer click = send(desk, request);
        waitForQuery("query LIKE '%execute_command%' AND wait_event = 'PgSleep'");
        m_owner.reset();

        m_server.crash();
        Ticker ticker;
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.losses, 1, kToldWithinMs);
        const qint64 told = since.elapsed();
        QVERIFY(desk->isLost());
        QCOMPARE(desk.whyLost.code, ErrorCode::Unreachable);
        QCOMPARE(reasonOf(await(click)), Reason::OutcomeUnknown);
        QElapsedTimer asked;
        asked.start();
        QCOMPARE(reasonOf(await(fetch(desk))), Reason::ServerUnreachable);
        QVERIFY(asked.elapsed() < 500);
        QTest::qWait(1000); // it goes on trying meanwhile
        QCOMPARE(desk.losses, 1);
        QCOMPARE(desk.returns, 0);

        const int changes = desk.changes;
        m_server.start();
        since.restart();
        QTRY_COMPARE_WITH_TIMEOUT(desk.returns, 1, kBackWithinMs);
        const qint64 back = since.elapsed();
        QVERIFY(!desk->isLost());
        QCOMPARE(desk.changes, changes + 1);
        QVERIFY(await(fetch(desk)));
        QCOMPARE(must(await(askFate(desk, request.request))).kind, RequestFate::Kind::NeverDone);
        QCOMPARE(must(await(state(desk, slow()))).cancelOn, std::nullopt);
        qInfo("killed: told after %lld ms; back %lld ms after the server is; longest gap %lld ms", told, back,
              ticker.longestGap());
        QVERIFY(ticker.longestGap() < kLongestGapMs);
    }

    /// The kernel acknowledges what is sent, and nobody reads it.
    void stoppedAndContinued() {
        Watched desk(m_database);
        QVERIFY(await(fetch(desk)));
        QCOMPARE(text(await(send(desk, {.command = Command::Freeze, .integration = m_integrations[1]}))), QString());
        listening(1);
        m_owner.reset();

        m_server.suspend();
        Ticker ticker;
        QElapsedTimer since;
        since.start();
        const store::CommandRequest request{.command = Command::Unfreeze, .integration = m_integrations[1]};
        const Answer click = send(desk, request);
        const Answer waiting = send(desk, {.command = Command::Cancel, .integration = m_integrations[1]});
        const auto read = fetch(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.losses, 1, kToldWithinMs);
        const qint64 told = since.elapsed();
        QCOMPARE(reasonOf(await(click)), Reason::OutcomeUnknown);
        QCOMPARE(reasonOf(await(waiting)), Reason::CannotOpen);
        QCOMPARE(reasonOf(await(read)), Reason::CannotOpen);
        QCOMPARE(reasonOf(await(fetch(desk))), Reason::CannotOpen);
        QTest::qWait(3000);
        QCOMPARE(desk.losses, 1);

        m_server.resume();
        since.restart();
        QTRY_COMPARE_WITH_TIMEOUT(desk.returns, 1, kBackWithinMs);
        const qint64 back = since.elapsed();
        qInfo("stopped: told after %lld ms; back after %lld ms; longest gap %lld ms", told, back, ticker.longestGap());
        QVERIFY(ticker.longestGap() < kLongestGapMs);

        // The backend that had it in its ears may have done it meanwhile, or never will.
        const RequestFate fate = must(await(askFate(desk, request.request)));
        QVERIFY(fate.kind != RequestFate::Kind::Refused);
        listening(1);
        waitForQuery("count(*) <= 4", "application_name = 'renewdesk'"); // the old backends have gone
        const Integration now = must(await(state(desk, m_integrations[1])));
        QCOMPARE(now.service, fate.kind == RequestFate::Kind::Done ? Service::Active : Service::Frozen);
        QCOMPARE(now.cancelOn, std::nullopt);
        QCOMPARE(must(await(askFate(desk, request.request))).kind, fate.kind);
    }

    /// The server is well, one backend isn't: in the middle of a command, or just before it.
    void oneBackendStopped() {
        Watched desk(m_database);
        Watched other(m_database);
        QCOMPARE(text(await(send(other, {.command = Command::Freeze, .integration = m_integrations[2]}))), QString());
        const pid_t before = waitForQuery("query LIKE '%execute_command%'");
        ::kill(before, SIGSTOP);
        const store::CommandRequest never{.command = Command::Unfreeze, .integration = m_integrations[2]};
        const Answer second = send(other, never);
        const store::CommandRequest middle{.command = Command::Freeze, .integration = slow()};
        const Answer first = send(desk, middle);
        const pid_t during = waitForQuery("query LIKE '%execute_command%' AND wait_event = 'PgSleep'");
        ::kill(during, SIGSTOP);

        Ticker ticker;
        QElapsedTimer since;
        since.start();
        QCOMPARE(reasonOf(await(first)), Reason::OutcomeUnknown);
        QCOMPARE(reasonOf(await(second)), Reason::OutcomeUnknown);
        qInfo("a hung backend is given up after %lld ms", since.elapsed());
        QVERIFY(since.elapsed() < 20'000);
        QCOMPARE(must(await(askFate(other, never.request))).kind, RequestFate::Kind::NeverDone);
        since.restart();
        QCOMPARE(reasonOf(await(askFate(desk, middle.request))), Reason::Locked);
        qInfo("the fate of a command under way is told to be open after %lld ms", since.elapsed());

        ::kill(before, SIGCONT);
        ::kill(during, SIGCONT);
        gone(before);
        gone(during);
        const RequestFate fate = must(await(askFate(desk, middle.request)));
        QCOMPARE(fate.kind, RequestFate::Kind::Done);
        QCOMPARE(fate.integration->service, Service::Frozen);
        QCOMPARE(fate.integration->label, u"L"_s);
        QCOMPARE(must(await(state(desk, slow()))).version, fate.integration->version);
        // It came to the server at last, and was refused: its id was spent.
        QCOMPARE(must(await(state(other, m_integrations[2]))).service, Service::Frozen);
        QCOMPARE(audit(never.request), (QStringList{u"withdraw done"_s, u"unfreeze refused"_s}));
        QCOMPARE(desk.losses + other.losses, 0);
        QVERIFY(ticker.longestGap() < kLongestGapMs);
    }

    void aTerminatedBackendIsReplaced() {
        Watched desk(m_database);
        listening(1);
        QVERIFY(await(fetch(desk)));
        QCOMPARE(text(await(send(desk, {.command = Command::ChangeFee, .integration = slow(), .fee = Money(1)}))),
                 QString());

        terminate(waitForQuery("query LIKE '%execute_command%'")); // idle: nobody notices
        QCOMPARE(text(await(send(desk, {.command = Command::ChangeFee, .integration = slow(), .fee = Money(2)}))),
                 QString());

        const store::CommandRequest request{.command = Command::ChangeFee, .integration = slow(), .fee = Money(3)};
        const Answer click = send(desk, request);
        terminate(waitForQuery("query LIKE '%execute_command%' AND wait_event = 'PgSleep'"));
        QCOMPARE(reasonOf(await(click)), Reason::OutcomeUnknown);
        QCOMPARE(must(await(askFate(desk, request.request))).kind, RequestFate::Kind::NeverDone);
        QCOMPARE(must(await(state(desk, slow()))).negotiatedFee, Money(2));

        const pid_t feed = waitForQuery("query IN ('SELECT 1', 'LISTEN renewdesk_changed')");
        QTest::qWait(200); // what was written above is told
        int changes = desk.changes;
        terminate(feed);
        QTRY_COMPARE_WITH_TIMEOUT(desk.changes, changes + 1, kPatienceMs);
        changes = desk.changes;
        const auto other = must(m_database->open());
        must(other->commands().addNote(m_integrations[0], u"note"_s, QUuid::createUuid()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.changes > changes, 1000);
        QCOMPARE(desk.losses, 0);
    }

    void aLongReadIsCancelledOnTheServer() {
        Watched desk(m_database);
        QVERIFY(await(fetch(desk)));
        PostgresqlConnection locker(ownUrl());
        locker.execute("BEGIN; LOCK TABLE renewdesk.invoice IN ACCESS EXCLUSIVE MODE");
        const auto invoices = [](Session &session) { return session.lists().invoices({}, {}); };
        std::stop_source stop;
        const auto stopped = desk->read(invoices, stop.get_token());
        auto dropped = desk->fetch(invoices);
        waitForQuery("count(*) = 2", "wait_event_type = 'Lock'");
        Ticker ticker;
        QElapsedTimer since;
        since.start();
        stop.request_stop();
        dropped.cancel();
        QCOMPARE(reasonOf(await(stopped)), Reason::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(dropped.isFinished(), kPatienceMs);
        qInfo("a read is cancelled on the server after %lld ms; longest gap %lld ms", since.elapsed(),
              ticker.longestGap());
        waitForQuery("count(*) = 0", "application_name = 'renewdesk' AND state <> 'idle' AND pid <> pg_backend_pid()");
        locker.execute("ROLLBACK");
        QVERIFY(await(desk->read(invoices))); // the same session goes on
        QVERIFY(ticker.longestGap() < kLongestGapMs);
        QCOMPARE(desk.losses, 0);
    }

    /// libpq's own request waits for a hung server, and would take the window with it.
    void aReadIsDroppedWhileTheServerHangs() {
        Watched desk(m_database);
        PostgresqlConnection locker(ownUrl());
        locker.execute("BEGIN; LOCK TABLE renewdesk.invoice IN ACCESS EXCLUSIVE MODE");
        auto dropped = desk->fetch([](Session &session) { return session.lists().invoices({}, {}); });
        waitForQuery("count(*) = 1", "wait_event_type = 'Lock'");
        m_server.suspend();
        Ticker ticker;
        dropped.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(desk.losses, 1, kToldWithinMs);
        QTRY_VERIFY_WITH_TIMEOUT(dropped.isFinished(), kPatienceMs);
        m_server.resume();
        QTRY_COMPARE_WITH_TIMEOUT(desk.returns, 1, kBackWithinMs);
        QVERIFY(ticker.longestGap() < kLongestGapMs);
        locker.execute("ROLLBACK");
        waitForQuery("count(*) = 0", "application_name = 'renewdesk' AND state <> 'idle' AND pid <> pg_backend_pid()");
    }

    void theWindowClosesWhileTheServerHangs_data() {
        QTest::addColumn<bool>("noticed");
        QTest::addColumn<int>("withinMs");
        QTest::newRow("before that is noticed") << false << 5500;
        QTest::newRow("after that") << true << 1000;
    }

    void theWindowClosesWhileTheServerHangs() {
        QFETCH(bool, noticed);
        QFETCH(int, withinMs);
        Watched desk(m_database);
        const store::CommandRequest request{.command = Command::ChangeFee,
                                            .integration = m_integrations[3],
                                            .fee = Money(noticed ? 1 : 2)};
        QCOMPARE(text(await(send(desk, request))), QString());
        listening(1);
        m_server.suspend();
        std::atomic<bool> begun = false;
        const Answer click = desk->click([&begun, request](Session &session) {
            begun = true;
            return session.commands().execute(request); // again: it is known
        });
        QTRY_VERIFY_WITH_TIMEOUT(begun, kPatienceMs);
        QTest::qWait(100); // it is on its way
        if (noticed)
            QTRY_COMPARE_WITH_TIMEOUT(desk.losses, 1, kToldWithinMs);
        QElapsedTimer took;
        took.start();
        desk.reset();
        qInfo("closed after %lld ms", took.elapsed());
        QVERIFY(took.elapsed() < withinMs);
        QCOMPARE(reasonOf(await(click)), Reason::OutcomeUnknown);
    }

    void ofSeveralHostsTheOneThatTakesWritesIsFound() {
        const QString two = m_server.url(u"desk"_s).replace(u"127.0.0.1:"_s, u"127.0.0.1:1,127.0.0.1:"_s);
        QVERIFY(PostgresqlDatabase(*store::ConnectionUrl::parse(two)).open()); // nobody listens at the first
        owner().execute("ALTER DATABASE desk SET default_transaction_read_only = on");
        const auto refused = PostgresqlDatabase(*store::ConnectionUrl::parse(two)).open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unreachable);
        QVERIFY(PostgresqlDatabase(*store::ConnectionUrl::parse(two + u"?target_session_attrs=any"_s)).open());
        owner().execute("ALTER DATABASE desk RESET default_transaction_read_only");
    }

    /// As after a failover behind the same address: what can't be written is as good as lost.
    void aSessionThatBecameReadOnlyIsReplaced() {
        Watched desk(m_database);
        owner().execute("ALTER DATABASE desk SET default_transaction_read_only = on");
        const Answer refused = send(desk, {.command = Command::Freeze, .integration = m_integrations[3]});
        const Result<store::CommandOutcome> answer = await(refused);
        QCOMPARE(reasonOf(answer), Reason::ReadOnly);
        QCOMPARE(answer.error().code, ErrorCode::Unreachable);
        owner().execute("ALTER DATABASE desk RESET default_transaction_read_only");
        QCOMPARE(text(await(send(desk, {.command = Command::Cancel, .integration = m_integrations[3]}))), QString());
    }

private:
    IntegrationId slow() const { return m_integrations.back(); }

    static QFuture<Result<std::vector<store::AccountRow>>> fetch(Watched &desk) {
        return desk->fetch([](Session &session) { return session.lists().accounts({}, {}); });
    }

    static QFuture<Result<Integration>> state(Watched &desk, IntegrationId id) {
        return desk->fetch([id](Session &session) { return session.details().integration(id); });
    }

    PostgresqlConnection &owner() {
        if (!m_owner)
            m_owner = std::make_unique<PostgresqlConnection>(ownUrl());
        return *m_owner;
    }

    store::ConnectionUrl ownUrl() const {
        return *store::ConnectionUrl::parse(m_server.url(u"desk"_s) + u"?application_name=owner"_s);
    }

    qint64 ask(const QByteArray &sql) {
        store::sql::Cursor row(owner().statement(sql));
        return row->next() ? row->integer(0) : 0;
    }

    /// Waits until @p condition holds of a backend of the desk's, and returns its process; or until an aggregate of the
    /// backends that are @p among does.
    pid_t waitForQuery(const QByteArray &condition, const QByteArray &among = {}) {
        const QByteArray sql =
            among.isEmpty()
                ? "SELECT pid FROM pg_stat_activity WHERE application_name = 'renewdesk' AND (" + condition + ")"
                : "SELECT CAST(" + condition + " AS integer) FROM pg_stat_activity WHERE " + among;
        qint64 found = 0;
        if (!QTest::qWaitFor([&] { return (found = ask(sql)) != 0; }, 10'000))
            qFatal("%s: never", sql.constData());
        return pid_t(found);
    }

    void listening(int feeds) {
        waitForQuery("count(*) = " + QByteArray::number(feeds),
                     "application_name = 'renewdesk' AND query IN ('SELECT 1', 'LISTEN renewdesk_changed')");
    }

    void terminate(pid_t backend) {
        ask("SELECT CAST(pg_terminate_backend(" + QByteArray::number(backend) + ") AS integer)");
        gone(backend);
    }

    void gone(pid_t backend) { waitForQuery("count(*) = 0", "pid = " + QByteArray::number(backend)); }

    QStringList audit(const QUuid &request) {
        QStringList entries;
        store::sql::Cursor row(owner().statement(
            "SELECT command || ' ' || code FROM renewdesk.audit_entry WHERE request_id = :request ORDER BY id"));
        row->bind(":request", request.toString(QUuid::WithoutBraces));
        while (row->next())
            entries.append(row->text(0));
        return entries;
    }

    support::PrivatePostgresql m_server;
    store::ConnectionUrl m_url;
    std::shared_ptr<PostgresqlDatabase> m_database;
    std::unique_ptr<PostgresqlConnection> m_owner;
    std::array<IntegrationId, 5> m_integrations;
};

QTEST_GUILESS_MAIN(ServerLossTest)
#include "server_loss_test.moc"
