// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_renewals.h"

#include "models/store/postgresql/outcome.h"
#include "models/store/sql/approvals.h"
#include "models/store/sql/runs.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QThread>

#include <set>

namespace store::postgresql {

using domain::Day;
using domain::Error;
using domain::ErrorCode;
using domain::Reason;
using Patience = PostgresqlConnection::Patience;
using sql::Statement;

namespace {

constexpr int kLookEveryMs = 50;
/// Between two batches, so that a command that waits for an account gets it.
constexpr int kPauseMs = 2;
/// How long a run stays for whom somebody holds, once it has nobody else left to settle.
constexpr int kPatienceMs = 5'000;
/// Commands wait for a batch: what it is to take, well under the quarter of a second that it may.
constexpr int kBatchMs = 100;
constexpr int kFirstBatch = 500;
constexpr int kSmallestBatch = 20;

using Accounts = std::set<qint64>;

Accounts accountsAt(const QJsonObject &batch, const char *key) {
    Accounts accounts;
    for (const QJsonValue &id : batch.value(QLatin1String(key)).toArray())
        accounts.insert(id.toInteger());
    return accounts;
}

/// `{1,2,3}`.
QByteArray arrayOf(const Accounts &accounts) {
    QByteArrayList ids;
    for (const qint64 id : accounts)
        ids.append(QByteArray::number(id));
    return '{' + ids.join(',') + '}';
}

/// How many accounts the next batch takes: fewer on a machine that is slow, or busy, than where they are settled in no
/// time.
class BatchSize {
public:
    explicit BatchSize(int most)
        : m_most(most)
        , m_next(std::min(most, kFirstBatch)) {}

    int next() const { return m_next; }

    /// The last batch took @p accounts and so long.
    void took(qint64 accounts, qint64 ms) {
        const qint64 fitting = accounts * kBatchMs / std::max<qint64>(ms, 1);
        if (fitting < m_next && ms > kBatchMs) // by half at most: one slow write of the disk means little
            m_next = std::max<int>(int(fitting), m_next / 2);
        else if (accounts >= m_next)
            m_next = int(std::min<qint64>(fitting, qint64(m_next) * 2));
        m_next = std::clamp(m_next, std::min(m_most, kSmallestBatch), m_most);
    }

private:
    const int m_most;
    int m_next;
};

/// The run's lock, on a connection of its own, which is given up together with the run's.
class RunLock {
public:
    RunLock(const ConnectionUrl &url, const std::stop_token &abandoned)
        : m_connection(url, abandoned)
        , m_abandon(abandoned, [this] { m_connection.abandon(); }) {
        m_connection.execute("BEGIN");
    }

    /// Whether it is ours now; never waits.
    bool tryAcquire() {
        bool isOurs = false;
        {
            sql::Cursor taken(m_connection.statement("SELECT take_run_lock()"));
            isOurs = taken->next() && taken->boolean(0);
        }
        // The server keeps a finished statement's view of the database until the next one comes: for the whole run
        // nothing that dies could be cleared away.
        m_connection.execute("SELECT 1");
        return isOurs;
    }

private:
    PostgresqlConnection m_connection;
    std::stop_callback<std::function<void()>> m_abandon;
};

} // namespace

/// How far a run has come through what is due, and whom it has left.
class Way {
public:
    /// `{1,2,3}`: who failed in this run, and who is held by somebody.
    QByteArray left() const { return arrayOf(m_left); }

    std::optional<Day> afterOn() const { return m_afterOn; }

    qint64 afterAccount() const { return m_afterAccount; }

    bool hasHeld() const { return !m_held.empty(); }

    /// Whether nothing being due any more after here means nothing at all, whoever failed aside.
    bool isWhole() const { return !m_afterOn && m_held.empty(); }

    void pass(const Outcome &batch) {
        m_afterOn = batch.day("due_on");
        m_afterAccount = batch.integer("last");
        m_left.merge(accountsAt(batch.json(), "failed"));
        m_left.merge(accountsAt(batch.json(), "held"));
        m_held.merge(accountsAt(batch.json(), "held"));
    }

    /// From the beginning, and with those who were held, by a click perhaps.
    void beginAgain() {
        for (const qint64 account : m_held)
            m_left.erase(account);
        m_held.clear();
        m_afterOn.reset();
        m_afterAccount = 0;
    }

private:
    Accounts m_left;
    Accounts m_held; // of them
    std::optional<Day> m_afterOn;
    qint64 m_afterAccount = 0;
};

Result<RunReport> PostgresqlRenewals::dryRun(std::optional<Day> asOf) {
    return sql::guarded<Result<RunReport>>([&] {
        const auto scope = m_connection.read();
        return sql::dryRun(m_connection, checkedDay(asOf));
    });
}

Result<Approval> PostgresqlRenewals::approval(const QString &fingerprint) {
    return sql::guarded<Result<Approval>>([&] {
        const auto scope = m_connection.read();
        checkedDay(sql::dayOfFingerprint(fingerprint));
        return sql::approvalOf(m_connection, fingerprint);
    });
}

Day PostgresqlRenewals::checkedDay(std::optional<Day> asOf) {
    const Day today = m_connection.today();
    if (asOf && *asOf > today) // R15
        throw sql::Failure(
            Error{.code = ErrorCode::Refused, .reason = Reason::NotYetDue, .facts = {.day = *asOf, .otherDay = today}});
    return asOf.value_or(today);
}

/// What the run is going to do; of one that was approved, exactly that (see Approval: from here on nothing can change
/// it). For a day that has not come, nothing: begin_run refuses it, on record.
RunReport PostgresqlRenewals::foresee(const RunOptions &options, qint64 &lastInvoice) {
    RunReport foreseen;
    {
        const auto scope = m_connection.read();
        const Day today = m_connection.today();
        foreseen.asOf = options.approved ? sql::dayOfFingerprint(*options.approved) : options.asOf.value_or(today);
        if (foreseen.asOf > today)
            return foreseen;
        foreseen =
            options.approved ? sql::dryRun(m_connection, foreseen.asOf) : sql::foreseeRun(m_connection, foreseen.asOf);
        lastInvoice = sql::lastInvoice(m_connection);
    }
    if (options.approved && foreseen.fingerprint != domain::RunSeal::normalized(*options.approved))
        Outcome(m_connection.call("SELECT refuse_changed_run(:asOf)", [&](Statement &call) {
            call.bind(":asOf", foreseen.asOf);
        })).demand();
    return foreseen;
}

Result<RunReport> PostgresqlRenewals::run(const RunOptions &options, Progress &progress) {
    return sql::guarded<Result<RunReport>>([&]() -> Result<RunReport> {
        Outcome(m_connection.call("SELECT ask_to_run()", [](Statement &) {})).demand();
        if (options.approved && !domain::RunSeal::dayOf(*options.approved))
            Outcome(m_connection.call("SELECT refuse_no_approval(:text)", [&](Statement &call) {
                call.bind(":text", sendable(*options.approved));
            })).demand();
        RunLock lock(m_url, m_connection.abandonment());
        QElapsedTimer waiting;
        waiting.start();
        while (!lock.tryAcquire()) {
            if (progress.isCancelled())
                return Error{.code = ErrorCode::Cancelled, .reason = Reason::Cancelled};
            if (waiting.elapsed() > options.wait.count())
                Outcome(m_connection.call("SELECT run_in_progress()", [](Statement &) {})).demand();
            QThread::msleep(kLookEveryMs);
        }
        return runLocked(options, progress);
    });
}

RunReport PostgresqlRenewals::runLocked(const RunOptions &options, Progress &progress) {
    const QDateTime began = m_connection.now();
    qint64 lastInvoice = 0;
    const RunReport before = foresee(options, lastInvoice);
    const Outcome begun(m_connection.call(
        "SELECT begin_run(:asOf, CAST(:catchUp AS boolean), :invoices, :lines, :removed, :total)",
        [&](Statement &call) {
            call.bind(":asOf", before.asOf);
            call.bind(":catchUp", options.catchUp);
            call.bind(":invoices", before.invoices);
            call.bind(":lines", before.lines);
            call.bind(":removed", before.removed);
            call.bind(":total", before.total);
        },
        Patience::Endless));
    begun.demand();
    const domain::RunId run{begun.integer("run")};

    RunReport done{.run = run,
                   .asOf = before.asOf,
                   .behind = before.behind,
                   .foreseen = sql::forecastOf(before),
                   .fingerprint = before.fingerprint};
    progress.report(0, before.periods);
    Way way;
    BatchSize size(options.batch);
    QDeadlineTimer patience(kPatienceMs);
    for (;;) {
        if (progress.isCancelled() && isAnythingDue(done.asOf, way.left())) {
            done.cancelled = true;
            break;
        }
        QElapsedTimer taken;
        taken.start();
        const std::optional<Outcome> batch = nextBatch(run, size.next(), way);
        const bool isOver = progress.isCancelled() || patience.hasExpired();
        if (!batch) {
            if (isOver)
                break;
            continue;
        }
        if (!batch->day("due_on")) {
            if (way.isWhole() || isOver)
                break;
            if (way.hasHeld())
                QThread::msleep(kLookEveryMs);
            way.beginAgain();
            continue;
        }
        way.pass(*batch);
        const qint64 accounts = batch->integer("accounts");
        if (accounts > 0) {
            size.took(accounts, taken.elapsed());
            patience.setRemainingTime(kPatienceMs);
        }
        done.invoices += batch->integer("invoices");
        done.lines += batch->integer("lines");
        done.removed += batch->integer("removed");
        done.periods += accounts;
        done.total += domain::Money(batch->integer("cents"));
        progress.report(done.periods, std::max(before.periods, done.periods));
        QThread::msleep(kPauseMs);
    }

    const Outcome ended(m_connection.call(
        "SELECT end_run(:run, CAST(:cancelled AS boolean))",
        [&](Statement &call) {
            call.bind(":run", run);
            call.bind(":cancelled", done.cancelled);
        },
        Patience::Endless));
    ended.demand();
    for (const QJsonValue &value : ended.json().value(QLatin1String("incomplete")).toArray()) {
        const QJsonObject account = value.toObject();
        done.incomplete.push_back({{account.value(QLatin1String("account")).toInteger()},
                                   account.value(QLatin1String("name")).toString(),
                                   domain::parkReasonFromCode(account.value(QLatin1String("reason")).toString())
                                       .value_or(domain::ParkReason::Held)});
    }
    done.meanwhile = sql::settledMeanwhile(m_connection, lastInvoice, began, done.asOf);
    return done;
}

/// Nothing: somebody holds what all of them need, the numbers of invoices.
std::optional<Outcome> PostgresqlRenewals::nextBatch(domain::RunId run, int size, const Way &way) {
    try {
        Outcome batch(m_connection.call(
            "SELECT run_batch(:run, :batch, :left, :afterOn, :afterAccount)",
            [&](Statement &call) {
                call.bind(":run", run);
                call.bind(":batch", size);
                call.bind(":left", way.left());
                call.bind(":afterOn", way.afterOn());
                call.bind(":afterAccount", way.afterAccount());
            },
            Patience::Endless));
        batch.demand();
        return batch;
    } catch (const sql::Failure &failure) {
        if (failure.error().reason == Reason::Locked)
            return std::nullopt;
        throw;
    }
}

bool PostgresqlRenewals::isAnythingDue(Day until, const QByteArray &left) {
    sql::Cursor due(m_connection.statement("SELECT 1 FROM integration WHERE next_billing_on <= :until"
                                           " AND account_id <> ALL (CAST(:left AS bigint[])) LIMIT 1"));
    due->bind(":until", until);
    due->bind(":left", left);
    return due->next();
}

Result<std::vector<PastRun>> PostgresqlRenewals::pastRuns(int count) {
    return sql::guarded<Result<std::vector<PastRun>>>([&] { return sql::pastRuns(m_connection, count); });
}

} // namespace store::postgresql
