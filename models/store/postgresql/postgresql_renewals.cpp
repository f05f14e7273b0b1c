// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_renewals.h"

#include "models/store/postgresql/outcome.h"
#include "models/store/sql/runs.h"

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

constexpr int kWaitForOtherRunMs = 60'000;
constexpr int kLookEveryMs = 50;
/// Between two batches, so that a command that waits for an account gets it.
constexpr int kPauseMs = 2;

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
        sql::Cursor taken(m_connection.statement("SELECT take_run_lock()"));
        return taken->next() && taken->boolean(0);
    }

private:
    PostgresqlConnection m_connection;
    std::stop_callback<std::function<void()>> m_abandon;
};

} // namespace

Result<RunReport> PostgresqlRenewals::dryRun(std::optional<Day> asOf) {
    return sql::guarded<Result<RunReport>>([&]() -> Result<RunReport> {
        const auto scope = m_connection.read();
        const Day today = m_connection.today();
        if (asOf && *asOf > today) // R15
            return Error{.code = ErrorCode::Refused,
                         .reason = Reason::NotYetDue,
                         .facts = {.day = *asOf, .otherDay = today}};
        return sql::foreseeRun(m_connection, asOf.value_or(today));
    });
}

Result<RunReport> PostgresqlRenewals::run(const RunOptions &options, Progress &progress) {
    return sql::guarded<Result<RunReport>>([&]() -> Result<RunReport> {
        Outcome(m_connection.call("SELECT ask_to_run()", [](Statement &) {})).demand();
        RunLock lock(m_url, m_connection.abandonment());
        QElapsedTimer waiting;
        waiting.start();
        while (!lock.tryAcquire()) {
            if (progress.isCancelled())
                return Error{.code = ErrorCode::Cancelled, .reason = Reason::Cancelled};
            if (waiting.elapsed() > kWaitForOtherRunMs)
                Outcome(m_connection.call("SELECT run_in_progress()", [](Statement &) {})).demand();
            QThread::msleep(kLookEveryMs);
        }
        return runLocked(options, progress);
    });
}

RunReport PostgresqlRenewals::runLocked(const RunOptions &options, Progress &progress) {
    const Outcome begun(m_connection.call(
        "SELECT begin_run(:asOf, CAST(:catchUp AS boolean))",
        [&](Statement &call) {
            call.bind(":asOf", options.asOf);
            call.bind(":catchUp", options.catchUp);
        },
        Patience::Endless));
    begun.demand();
    const domain::RunId run{begun.integer("run")};
    const RunReport before = [&] {
        const auto scope = m_connection.read();
        return sql::foreseeRun(m_connection, begun.day("as_of").value_or(m_connection.today()));
    }();

    RunReport done{.run = run, .asOf = before.asOf, .behind = before.behind};
    progress.report(0, before.periods);
    Accounts left; // who failed in this run, and who was held by somebody
    Accounts held;
    bool heldTriedAgain = false;
    for (;;) {
        if (progress.isCancelled() && isAnythingDue(done.asOf, arrayOf(left))) {
            done.cancelled = true;
            break;
        }
        const Outcome batch(m_connection.call(
            "SELECT run_batch(:run, :batch, :left)",
            [&](Statement &call) {
                call.bind(":run", run);
                call.bind(":batch", options.batch);
                call.bind(":left", arrayOf(left));
            },
            Patience::Endless));
        batch.demand();
        if (!batch.day("due_on")) {
            if (held.empty() || heldTriedAgain)
                break;
            // Whoever was held, by a click perhaps, gets a second chance at the end.
            for (const qint64 account : held)
                left.erase(account);
            heldTriedAgain = true;
            continue;
        }
        held.merge(accountsAt(batch.json(), "held"));
        left.merge(accountsAt(batch.json(), "held"));
        left.merge(accountsAt(batch.json(), "failed"));
        done.invoices += batch.integer("invoices");
        done.lines += batch.integer("lines");
        done.removed += batch.integer("removed");
        done.periods += batch.integer("accounts");
        done.total += domain::Money(batch.integer("cents"));
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
                                       .value_or(domain::ParkReason::Failed)});
    }
    return done;
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
