// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/answer.h"
#include "models/store/client.h"
#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/postgresql/postgresql_database.h"
#include "models/store/postgresql/replica_url.h"
#include "models/store/postgresql/reports_session.h"
#include "tests/support/private_postgresql.h"

#include <QtTest>

using namespace domain;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Client;
using store::ConnectionUrl;
using store::Session;
using store::StandbyMissed;
using store::postgresql::PostgresqlConnection;
using store::postgresql::PostgresqlDatabase;
using store::postgresql::ReportsSession;
using support::PrivatePostgresql;

namespace {

constexpr int kPatienceMs = 60'000;

template <typename T>
T must(Result<T> result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().facts.text));
    return *std::move(result);
}

void must(const Result<void> &result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().facts.text));
}

ConnectionUrl parsed(const QString &url) {
    return must(ConnectionUrl::parse(url));
}

void execute(const PrivatePostgresql &server, const QByteArray &sql, const QString &database = u"renewals"_s) {
    PostgresqlConnection(parsed(server.url(database))).execute(sql);
}

template <typename T>
Result<T> answerOf(const QFuture<Result<T>> &future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, kPatienceMs))
        qFatal("no answer");
    return future.result();
}

/// What a report's session finds, and where.
struct Seen {
    qint64 accounts = 0;
    bool fromStandby = false;
    StandbyMissed missed = StandbyMissed::No;
    QDateTime asOf;
};

Seen look(Session &session) {
    const qint64 accounts = must(session.lists().accountTotals({})).rows;
    const store::Freshness freshness = session.freshness();
    return {accounts, freshness.isFromStandby(), freshness.missed, freshness.asOf};
}

class ReplicaTest : public QObject {
    Q_OBJECT

private slots:
    void urlNamesReplica_data();
    void urlNamesReplica();
    void urlWithBadReplicaIsRefused_data();
    void urlWithBadReplicaIsRefused();

    void initTestCase();
    void init();
    void reportsAreReadOnTheStandby();
    void workIsReadOnThePrimary();
    void whatWasJustChangedIsSeen();
    void aStandbyThatIsALittleBehindSaysAsOfWhen();
    void aStandbyThatIsFarBehindIsNotRead();
    void aStandbyOfAnotherDatabaseIsNotRead();
    void withoutTheStandbyReportsGoOn();
    void aPromotedStandbyIsNotRead();
    void aDeskOnAStandbySeesWhatThePrimaryChanges();

private:
    QString url() const;
    std::unique_ptr<Session> reports() const;
    void addAccount();

    std::unique_ptr<PrivatePostgresql> m_primary;
    std::unique_ptr<PrivatePostgresql> m_standby;
    std::unique_ptr<Session> m_work;
    qint64 m_accounts = 0;
};

void ReplicaTest::urlNamesReplica_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("primary");
    QTest::addColumn<QString>("standby");
    const QString tail = u"target_session_attrs=prefer-standby&connect_timeout=2"_s;
    QTest::newRow("no standby is named") << u"postgresql://a@db1/r"_s << u"postgresql://a@db1/r"_s << QString();
    QTest::newRow("a host and its port") << u"postgresql://a@db1/r?renewdesk_replica=db3:5433"_s
                                         << u"postgresql://a@db1/r"_s << u"postgresql://a@db3:5433/r?"_s + tail;
    QTest::newRow("of several hosts, for the primary alone")
        << u"postgresql://a@db1:1,db2:2/r?target_session_attrs=read-write&renewdesk_replica=db3&sslmode=verify-full"_s
        << u"postgresql://a@db1:1,db2:2/r?target_session_attrs=read-write&sslmode=verify-full"_s
        << u"postgresql://a@db3/r?target_session_attrs=prefer-standby&sslmode=verify-full&connect_timeout=2"_s;
    QTest::newRow("several standbys") << u"postgresql://a@db1/r?renewdesk_replica=db2:1,db3"_s
                                      << u"postgresql://a@db1/r"_s << u"postgresql://a@db2:1,db3/r?"_s + tail;
    QTest::newRow("an IPv6 address") << u"postgresql://a@db1/r?renewdesk_replica=%5B::1%5D:5433"_s
                                     << u"postgresql://a@db1/r"_s << u"postgresql://a@[::1]:5433/r?"_s + tail;
}

void ReplicaTest::urlNamesReplica() {
    QFETCH(const QString, url);
    QFETCH(const QString, primary);
    QFETCH(const QString, standby);
    QCOMPARE(store::postgresql::withoutReplica(parsed(url)).text, primary);
    QCOMPARE(store::postgresql::namesReplica(parsed(url)), !standby.isEmpty());
    if (!standby.isEmpty())
        QCOMPARE(must(store::postgresql::replicaOf(parsed(url))).text, standby);
    QCOMPARE(parsed(url).text, url); // what people see and keep names it still
}

void ReplicaTest::urlWithBadReplicaIsRefused_data() {
    QTest::addColumn<QString>("replica");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a login") << u"anna@db3"_s;
    QTest::newRow("a database") << u"db3/other"_s;
    QTest::newRow("a parameter") << u"db3/?sslmode=disable"_s;
    QTest::newRow("a port alone") << u":5433"_s;
    QTest::newRow("a port alone, behind a host") << u"db3:1,:5433"_s;
    QTest::newRow("a port that is none") << u"db3:nine"_s;
}

void ReplicaTest::urlWithBadReplicaIsRefused() {
    QFETCH(const QString, replica);
    const ConnectionUrl url =
        parsed(u"postgresql://a@db1/r?renewdesk_replica="_s + QString::fromLatin1(QUrl::toPercentEncoding(replica)));
    const Result<ConnectionUrl> standby = store::postgresql::replicaOf(url);
    QVERIFY(!standby);
    QCOMPARE(standby.error().reason, Reason::BadReplica);
    QCOMPARE(standby.error().facts.text, replica.section(u'@', -1));
}

void ReplicaTest::initTestCase() {
    m_primary = std::make_unique<PrivatePostgresql>();
    execute(*m_primary, "CREATE DATABASE renewals", u"postgres"_s);
    execute(*m_primary, "CREATE DATABASE others", u"postgres"_s);
    for (const QString &name : {u"renewals"_s, u"others"_s}) {
        PostgresqlDatabase database(parsed(m_primary->url(name)));
        must(database.initialise({.sandbox = true, .today = Day::fromIso(u"2026-01-31").value()}));
    }
    m_work = must(PostgresqlDatabase(parsed(m_primary->url(u"renewals"_s))).open());
}

/// Each test gets a standby of its own where the last one broke its.
void ReplicaTest::init() {
    if (!m_standby)
        m_standby = std::make_unique<PrivatePostgresql>(PrivatePostgresql::Following{*m_primary});
    addAccount();
}

QString ReplicaTest::url() const {
    return m_primary->url(u"renewals"_s) + u"?renewdesk_replica=127.0.0.1:%1"_s.arg(m_standby->port());
}

std::unique_ptr<Session> ReplicaTest::reports() const {
    return must(PostgresqlDatabase(parsed(url())).openForReports());
}

void ReplicaTest::addAccount() {
    must(m_work->commands().addAccount({.name = u"Shop"_s, .email = u"shop@shops.example"_s}));
    ++m_accounts;
}

void ReplicaTest::reportsAreReadOnTheStandby() {
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const std::unique_ptr<Session> session = reports();
    const Seen seen = look(*session);
    QVERIFY(seen.fromStandby);
    QCOMPARE(seen.accounts, m_accounts);
    QVERIFY(seen.asOf >= before.addMSecs(-1));
    // Nothing has happened for a while, and that is as of now too.
    QTest::qWait(50);
    QVERIFY(look(*session).asOf > seen.asOf);
    // Through the desk's client.
    Client client(std::make_shared<PostgresqlDatabase>(parsed(url())));
    const Seen fetched =
        must(answerOf(client.fetch([](Session &asked) { return Result<Seen>(look(asked)); }, store::Use::Reports)));
    QVERIFY(fetched.fromStandby);
    QCOMPARE(fetched.accounts, m_accounts);
}

void ReplicaTest::workIsReadOnThePrimary() {
    QVERIFY(!look(*must(PostgresqlDatabase(parsed(url())).open())).fromStandby);
    Client client(std::make_shared<PostgresqlDatabase>(parsed(url())));
    const Seen fetched = must(answerOf(client.fetch([](Session &session) { return Result<Seen>(look(session)); })));
    QVERIFY(!fetched.fromStandby);
    // A database without a standby reads its reports where all is written.
    QVERIFY(!look(*must(PostgresqlDatabase(parsed(m_primary->url(u"renewals"_s))).openForReports())).fromStandby);
}

/// A page refetches when it hears of a change: the standby must have it by then, or nobody would ask again.
void ReplicaTest::whatWasJustChangedIsSeen() {
    const std::unique_ptr<Session> session = reports();
    for (int i = 0; i < 50; ++i) {
        addAccount();
        const Seen seen = look(*session);
        QVERIFY(seen.fromStandby);
        QCOMPARE(seen.accounts, m_accounts);
    }
}

void ReplicaTest::aStandbyThatIsALittleBehindSaysAsOfWhen() {
    const std::unique_ptr<Session> session = reports();
    look(*session);
    execute(*m_standby, "SELECT pg_wal_replay_pause()");
    const QDateTime paused = QDateTime::currentDateTimeUtc();
    QTest::qWait(20);
    addAccount();
    const Seen seen = look(*session);
    execute(*m_standby, "SELECT pg_wal_replay_resume()");
    QVERIFY(seen.fromStandby);
    QCOMPARE(seen.accounts, m_accounts - 1);
    QVERIFY2(seen.asOf <= paused, "older rows are shown as if they were of now");
    QCOMPARE(look(*session).accounts, m_accounts);
}

void ReplicaTest::aStandbyThatIsFarBehindIsNotRead() {
    ReportsSession session(parsed(m_primary->url(u"renewals"_s)), parsed(m_standby->url(u"renewals"_s)), {},
                           std::chrono::seconds(1));
    QVERIFY(look(session).fromStandby);
    execute(*m_standby, "SELECT pg_wal_replay_pause()");
    QTest::qWait(1100);
    addAccount();
    const Seen seen = look(session);
    execute(*m_standby, "SELECT pg_wal_replay_resume()");
    QVERIFY(!seen.fromStandby);
    QCOMPARE(seen.missed, StandbyMissed::FarBehind);
    QCOMPARE(seen.accounts, m_accounts);
    QTRY_VERIFY(look(session).fromStandby);
}

void ReplicaTest::aStandbyOfAnotherDatabaseIsNotRead() {
    ReportsSession session(parsed(m_primary->url(u"renewals"_s)), parsed(m_standby->url(u"others"_s)));
    for (int i = 0; i < 2; ++i) { // also while it isn't looked at again
        const Seen seen = look(session);
        QVERIFY(!seen.fromStandby);
        QCOMPARE(seen.missed, StandbyMissed::OtherDatabase);
        QCOMPARE(seen.accounts, m_accounts);
    }
}

void ReplicaTest::withoutTheStandbyReportsGoOn() {
    Client client(std::make_shared<PostgresqlDatabase>(parsed(url())));
    const auto ask = [&] {
        return must(
            answerOf(client.fetch([](Session &asked) { return Result<Seen>(look(asked)); }, store::Use::Reports)));
    };
    QVERIFY(ask().fromStandby);
    // It dies while a report reads from it: that report is read anew, from the primary.
    QSemaphore isReading;
    QSemaphore hasDied;
    auto counting = client.read(
        [&](Session &session, store::Progress &) -> Result<Seen> {
            store::Streams &streams = session.streams();
            if (session.freshness().isFromStandby()) {
                isReading.release();
                hasDied.acquire();
            }
            store::NoProgress silent;
            const Result<store::Totals> totals = streams.invoices(
                {}, [](const Invoice &) { return true; }, silent);
            if (!totals)
                return totals.error();
            return look(session);
        },
        {}, store::Use::Reports);
    QVERIFY(isReading.tryAcquire(1, 10'000));
    m_standby->crash(); // on this thread: its process is this thread's
    hasDied.release();
    const auto counted = answerOf(std::move(counting));
    QVERIFY2(counted, counted ? "" : qPrintable(counted.error().facts.text));
    QVERIFY(!counted->fromStandby);
    QCOMPARE(counted->accounts, m_accounts);
    QVERIFY(!ask().fromStandby);
    QCOMPARE(ask().missed, StandbyMissed::Away);
    // From the start, as well.
    const std::unique_ptr<Session> session = reports();
    QCOMPARE(look(*session).missed, StandbyMissed::Away);
    QCOMPARE(session->freshness().standby, u"postgresql://postgres@127.0.0.1:%1/renewals"_s.arg(m_standby->port()));
    m_standby.reset();
}

void ReplicaTest::aPromotedStandbyIsNotRead() {
    const std::unique_ptr<Session> session = reports();
    QVERIFY(look(*session).fromStandby);
    m_standby->promote();
    addAccount(); // where it isn't
    const Seen seen = look(*session);
    QVERIFY(!seen.fromStandby);
    QCOMPARE(seen.missed, StandbyMissed::TakesChanges);
    QCOMPARE(seen.accounts, m_accounts);
    m_standby.reset();
}

/// A URL that leads to a standby and nowhere else.
void ReplicaTest::aDeskOnAStandbySeesWhatThePrimaryChanges() {
    PostgresqlDatabase onStandby(parsed(m_standby->url(u"renewals"_s)));
    std::unique_ptr<Session> session = must(onStandby.open());
    QVERIFY(!must(session->details().business()).takesChanges);
    QVERIFY(must(m_work->details().business()).takesChanges);
    must(session->waitForChange(0ms)); // as a feed begins
    addAccount();
    QElapsedTimer took;
    took.start();
    const auto isToldOfAChange = [&] {
        const QDeadlineTimer until(kPatienceMs);
        bool changed = false;
        while (!changed && !until.hasExpired())
            changed = must(session->waitForChange(1500ms));
        return changed;
    };
    QVERIFY(isToldOfAChange());
    qInfo("a change of the primary's was told after %lld ms", took.elapsed());
    QTRY_COMPARE(must(session->lists().accountTotals({})).rows, m_accounts);
    const auto refused = session->commands().addAccount({.name = u"Shop"_s, .email = u"shop@shops.example"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::ReadOnly);

    // Once it is promoted it takes changes, and tells of them as any primary does.
    m_standby->promote();
    QVERIFY(isToldOfAChange());
    QTRY_VERIFY_WITH_TIMEOUT(must(session->details().business()).takesChanges, kPatienceMs);
    while (must(session->waitForChange(0ms))) {}
    PostgresqlConnection(parsed(m_standby->url(u"renewals"_s))).execute("NOTIFY renewdesk_changed");
    QVERIFY(must(session->waitForChange(10s)));
    session.reset();
    m_standby.reset();
}

} // namespace

QTEST_GUILESS_MAIN(ReplicaTest)
#include "replica_test.moc"
