// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/answer.h"
#include "models/store/client.h"
#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/postgresql/postgresql_database.h"
#include "tests/support/private_postgresql.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

#include <map>

using namespace domain;
using namespace Qt::StringLiterals;
using store::Client;
using store::postgresql::PostgresqlConnection;
using store::postgresql::PostgresqlDatabase;
using support::PrivatePostgresql;

namespace {

constexpr int kAccounts = 300;
constexpr int kAcknowledged = 200;
constexpr int kBackWithinMs = 10'000;
constexpr int kPatienceMs = 120'000;
constexpr auto kToday = "2026-03-20";

Day day(const char *iso) {
    return *Day::fromIso(QLatin1String(iso));
}

QString described(const Error &error) {
    return u"%1 %2"_s.arg(errorCodeText(error.code), error.facts.text);
}

template <typename T>
T must(Result<T> result) {
    if (!result)
        qFatal("%s", qPrintable(described(result.error())));
    return *std::move(result);
}

void must(const Result<void> &result) {
    if (!result)
        qFatal("%s", qPrintable(described(result.error())));
}

/// The answer of a future, the event loop running meanwhile.
template <typename T>
Result<T> answerOf(const QFuture<Result<T>> &future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, kPatienceMs))
        qFatal("no answer");
    return future.result();
}

/// Everything a statement finds, a row a line.
QStringList rows(const PrivatePostgresql &server, const QByteArray &sql) {
    PostgresqlConnection connection(must(store::ConnectionUrl::parse(server.url(u"renewals"_s))));
    store::sql::Cursor cursor(connection.statement(sql));
    QStringList found;
    while (cursor->next())
        found.append(cursor->text(0));
    return found;
}

/// Three integrations an account, their billing dates all over the month; each twentieth is to be removed.
std::vector<store::ImportRow> company() {
    std::vector<store::ImportRow> rows;
    for (int account = 0; account < kAccounts; ++account) {
        for (int place = 0; place < 3; ++place) {
            const int number = 3 * account + place;
            rows.push_back(
                {.line = number + 2,
                 .accountName = u"Shop %1"_s.arg(account),
                 .accountEmail = u"shop%1@shops.example"_s.arg(account),
                 .supplier = u"Supplier %1"_s.arg(number % 7),
                 .channel = u"Webshop"_s,
                 .label = u"Feed %1"_s.arg(place),
                 .plan = u"Basic"_s,
                 .service = number % 6 == 5 ? Service::Frozen : Service::Active,
                 .cancelPending = number % 20 == 19,
                 .anchorOn = Day::fromIso(u"2025-12-%1"_s.arg(1 + number % 28, 2, 10, QLatin1Char('0'))).value()});
        }
    }
    return rows;
}

struct Acknowledged {
    QUuid request;
    IntegrationId integration;
    qint64 version = 0;
};

/// Freezes and unfreezes one integration after the other, the next when the last is answered.
class Agent : public QObject {
public:
    Agent(Client &client, const QStringList &integrations)
        : m_client(client) {
        for (const QString &id : integrations)
            m_integrations.push_back({.id = {id.toLongLong()}});
    }

    void work() {
        Target &target = m_integrations[m_next++ % m_integrations.size()];
        m_sent = {.command = target.frozen.value_or(false) ? Command::Unfreeze : Command::Freeze,
                  .integration = target.id};
        store::onAnswer(m_client.click([request = m_sent](store::Session &session) {
            return session.commands().execute(request);
        }),
                        this, [this, &target](const Result<store::CommandOutcome> &outcome) { take(target, outcome); });
    }

    const std::vector<Acknowledged> &acknowledged() const { return m_acknowledged; }

    /// The request that was on its way when the server died, and what came back.
    const QUuid &lastSent() const { return m_sent.request; }

    const std::optional<Error> &stoppedBy() const { return m_stoppedBy; }

private:
    struct Target {
        IntegrationId id;
        std::optional<bool> frozen = {};
    };

    void take(Target &target, const Result<store::CommandOutcome> &outcome) {
        if (outcome) {
            target.frozen = outcome->integration.service == Service::Frozen;
            m_acknowledged.push_back({m_sent.request, target.id, outcome->integration.version});
        } else if (outcome.error().code == ErrorCode::Refused) {
            target.frozen = true; // it was frozen when the company came
        } else {
            m_stoppedBy = outcome.error();
            return;
        }
        work();
    }

    Client &m_client;
    std::vector<Target> m_integrations;
    std::size_t m_next = 0;
    store::CommandRequest m_sent;
    std::vector<Acknowledged> m_acknowledged;
    std::optional<Error> m_stoppedBy;
};

/// What the due dates ask for: the lines that there must be when all is settled, once each.
constexpr auto kExpectedLines = R"(
    SELECT i.id || ' ' || c.due_on FROM integration i
    JOIN billing_calendar c ON c.anchor_day = i.anchor_day AND c.due_on >= i.next_billing_on AND c.due_on <= '2026-03-20'
    WHERE i.cancel_on IS NULL ORDER BY i.id, c.due_on)";
constexpr auto kLines =
    "SELECT integration_id || ' ' || period_start FROM invoice_line ORDER BY integration_id, period_start";
constexpr auto kExpectedRemovals = "SELECT CAST(id AS text) FROM integration WHERE cancel_on IS NOT NULL ORDER BY id";
constexpr auto kRemovals = "SELECT CAST(integration_id AS text) FROM removal_receipt ORDER BY integration_id";

class FailoverTest : public QObject {
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLostAndNothingIsBilledTwice();
};

/// The primary dies while a run and an agent are at work on it; its standby takes over. Each commit was acknowledged
/// when both had it on disk, although the client asks for less.
void FailoverTest::nothingAcknowledgedIsLostAndNothingIsBilledTwice() {
    PrivatePostgresql primary(PrivatePostgresql::Durability::Full);
    {
        PostgresqlConnection server(must(store::ConnectionUrl::parse(primary.url(u"postgres"_s))));
        server.execute("CREATE DATABASE renewals");
    }
    store::NoProgress silent;
    {
        PostgresqlDatabase database(must(store::ConnectionUrl::parse(primary.url(u"renewals"_s))));
        must(database.initialise({.sandbox = true, .today = day("2026-01-01")}));
        const std::unique_ptr<store::Session> session = must(database.open());
        must(session->catalogue().addPlan(u"Basic"_s, Money(9900), Money(4900)));
        must(session->upkeep().importRows(company(), false, silent));
        must(session->upkeep().setToday(day(kToday)));
    }
    const QStringList expectedLines = rows(primary, kExpectedLines);
    const QStringList expectedRemovals = rows(primary, kExpectedRemovals);
    QVERIFY(expectedLines.size() > 2 * kAccounts * 3);
    QVERIFY(!expectedRemovals.isEmpty());

    PrivatePostgresql standby(PrivatePostgresql::Following{primary});
    primary.configure(QByteArray("synchronous_standby_names = '") + PrivatePostgresql::kStandby + "'\n");
    const auto followers = [&] { return rows(primary, "SELECT sync_state FROM pg_stat_replication"); };
    QTRY_COMPARE_WITH_TIMEOUT(followers(), QStringList{u"sync"_s}, kPatienceMs);

    // Two hosts, and a client that would rather not wait for any disk.
    const QString url = u"postgresql://postgres@127.0.0.1:%1,127.0.0.1:%2/renewals?target_session_attrs=read-write"
                        "&options=-csynchronous_commit%3Doff"_s.arg(primary.port())
                            .arg(standby.port());
    Client client(std::make_shared<PostgresqlDatabase>(must(store::ConnectionUrl::parse(url))));
    QSignalSpy regained(&client, &Client::regained);

    const auto runAll = [&] {
        return client.read([](store::Session &session, store::Progress &progress) {
            return session.renewals().run({.batch = 2}, progress);
        });
    };
    const QFuture<Result<store::RunReport>> interrupted = runAll();
    Agent agent(client,
                rows(primary, "SELECT CAST(id AS text) FROM integration WHERE cancel_on IS NULL ORDER BY id % 17, id"));
    agent.work();
    const auto billed = [&] {
        return rows(primary, "SELECT CAST(COUNT(*) AS text) FROM renewal_run WHERE periods > 20");
    };
    QTRY_VERIFY_WITH_TIMEOUT(int(agent.acknowledged().size()) >= kAcknowledged && billed() == QStringList{u"1"_s},
                             kPatienceMs);

    QVERIFY2(!interrupted.isFinished(), "the run was over before the server died: the test lost its aim");
    QVERIFY(!agent.stoppedBy());
    primary.crash();
    QElapsedTimer sinceKill;
    sinceKill.start();
    standby.promote();
    const qint64 promotedMs = sinceKill.elapsed();

    // Nobody tells the client anything. The first command that is done again ends the time without a server.
    std::optional<store::CommandOutcome> first;
    while (!first && sinceKill.elapsed() < kPatienceMs) {
        const Result<store::CommandOutcome> outcome = answerOf(client.click([&](store::Session &session) {
            const qint64 id = expectedLines.first().section(u' ', 0, 0).toLongLong();
            Result<store::CommandOutcome> frozen =
                session.commands().execute({.command = Command::Freeze, .integration = {id}});
            return frozen || frozen.error().code != ErrorCode::Refused
                       ? frozen
                       : session.commands().execute({.command = Command::Unfreeze, .integration = {id}});
        }));
        if (outcome)
            first = *outcome;
        else
            QTest::qWait(20);
    }
    const qint64 backMs = sinceKill.elapsed();
    QVERIFY(first);
    qInfo("promoted after %lld ms, the first command done again %lld ms after the kill", promotedMs, backMs);
    QVERIFY2(backMs < kBackWithinMs, "the client was not back in time");
    QTRY_COMPARE(regained.size(), 1);

    // What was under way is answered, and what became of it can be found out.
    const Result<store::RunReport> ended = answerOf(interrupted);
    QVERIFY2(!ended, "a run whose server died says it is done");
    QTRY_VERIFY(agent.stoppedBy());
    const store::RequestFate fate = must(answerOf(client.click(
        [request = agent.lastSent()](store::Session &session) { return session.commands().fateOf(request); })));
    const QStringList kept = rows(standby, "SELECT CAST(id AS text) FROM request WHERE outcome IS NOT NULL"
                                           " AND NOT (outcome ? 'withdrawn') ORDER BY id");
    qInfo("%d commands acknowledged; the one in flight: %s (%s)", int(agent.acknowledged().size()),
          fate.kind == store::RequestFate::Kind::NeverDone ? "never done" : "done",
          qPrintable(described(*agent.stoppedBy())));

    // Every acknowledged change is there: its outcome by its request's id, and the version that it made.
    QVERIFY(int(agent.acknowledged().size()) >= kAcknowledged);
    const QStringList made = rows(standby, "SELECT integration_id || ' ' || version FROM integration_history");
    for (const Acknowledged &change : agent.acknowledged()) {
        const QString id = change.request.toString(QUuid::WithoutBraces);
        QVERIFY2(kept.contains(id), qPrintable(u"the outcome of %1 is lost"_s.arg(id)));
        QVERIFY2(made.contains(u"%1 %2"_s.arg(change.integration.value).arg(change.version)),
                 qPrintable(u"the change by %1 is lost"_s.arg(id)));
    }

    // Running again is the recovery.
    const int before = int(rows(standby, kLines).size());
    const store::RunReport again = must(answerOf(runAll()));
    qInfo("%d of %d lines before the rerun, which recorded %lld more", before, int(expectedLines.size()), again.lines);
    QVERIFY(again.incomplete.empty());
    QVERIFY(again.lines > 0);
    QCOMPARE(rows(standby, kLines), expectedLines);
    QCOMPARE(rows(standby, kRemovals), expectedRemovals);
    QCOMPARE(rows(standby, "SELECT CAST(id AS text) FROM integration WHERE next_billing_on <= '2026-03-20'"),
             QStringList());
    // R12: without gaps, also across the failover.
    QCOMPARE(rows(standby, "SELECT CAST(MAX(id) - COUNT(*) AS text) FROM invoice"), QStringList{u"0"_s});
    QCOMPARE(must(answerOf(client.read([](store::Session &session, store::Progress &progress) {
                 return session.upkeep().verify(progress);
             }))),
             QStringList());
}

} // namespace

QTEST_GUILESS_MAIN(FailoverTest)
#include "failover_test.moc"
