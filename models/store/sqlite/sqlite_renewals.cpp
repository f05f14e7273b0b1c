// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_renewals.h"

#include "models/domain/policy.h"
#include "models/store/sql/approvals.h"
#include "models/store/sql/audit.h"
#include "models/store/sql/runs.h"
#include "models/store/sqlite/run_lock.h"
#include "models/store/sqlite/run_record.h"

#include <QElapsedTimer>
#include <QThread>

namespace store::sqlite {

using domain::Day;
using domain::Error;
using domain::ErrorCode;
using domain::Reason;

namespace {

constexpr int kLookEveryMs = 50;
/// Between two batches, so that a command that waits for the file gets it.
constexpr int kPauseMs = 2;

} // namespace

Result<RunReport> SqliteRenewals::dryRun(std::optional<Day> asOf) {
    return sql::guarded<Result<RunReport>>([&] {
        const auto scope = m_connection.read();
        return sql::dryRun(m_connection, checkedDay(asOf));
    });
}

Result<Approval> SqliteRenewals::approval(const QString &fingerprint) {
    return sql::guarded<Result<Approval>>([&] {
        const auto scope = m_connection.read();
        checkedDay(sql::dayOfFingerprint(fingerprint));
        return sql::approvalOf(m_connection, fingerprint);
    });
}

/// What the run is going to do; of one that was approved, exactly that (see Approval: from here on nothing can change
/// it).
RunReport SqliteRenewals::foresee(const RunOptions &options) {
    const auto scope = m_connection.read();
    if (!options.approved)
        return sql::foreseeRun(m_connection, checkedDay(options.asOf));
    RunReport report = sql::dryRun(m_connection, checkedDay(sql::dayOfFingerprint(*options.approved)));
    if (report.fingerprint != domain::RunSeal::normalized(*options.approved))
        throw sql::Failure(
            Error{.code = ErrorCode::Conflict, .reason = Reason::NotAsApproved, .facts = {.day = report.asOf}});
    return report;
}

Day SqliteRenewals::checkedDay(std::optional<Day> asOf) {
    const Day today = m_connection.today();
    if (asOf && *asOf > today) // R15
        throw sql::Failure(
            Error{.code = ErrorCode::Refused, .reason = Reason::NotYetDue, .facts = {.day = *asOf, .otherDay = today}});
    return asOf.value_or(today);
}

Result<RunReport> SqliteRenewals::run(const RunOptions &options, Progress &progress) {
    return sql::guarded<Result<RunReport>>([&]() -> Result<RunReport> {
        if (options.approved && !domain::RunSeal::dayOf(*options.approved))
            refuse(sql::noFingerprint(*options.approved));
        RunLock lock(m_connection.path());
        QElapsedTimer waiting;
        waiting.start();
        while (!lock.tryAcquire()) {
            if (progress.isCancelled())
                return Error{.code = ErrorCode::Cancelled, .reason = Reason::Cancelled};
            if (waiting.elapsed() > options.wait.count()) {
                Error busy{.code = ErrorCode::Conflict, .reason = Reason::RunInProgress};
                const Result<std::vector<PastRun>> last = pastRuns(1);
                if (last && !last->empty()) {
                    busy.facts.who = last->front().login;
                    busy.facts.when = last->front().startedAt;
                }
                refuse(busy);
            }
            QThread::msleep(kLookEveryMs);
        }

        RunReport report;
        qint64 lastInvoice = 0;
        const QDateTime begun = m_connection.now();
        try {
            const auto scope = m_connection.read(); // what is settled from this state on was settled meanwhile
            report = foresee(options);
            lastInvoice = sql::lastInvoice(m_connection);
        } catch (const sql::Failure &failure) {
            refuse(failure.error());
        }
        const qint64 expected = report.periods;
        const bool sandbox = m_connection.text("SELECT value FROM setting WHERE key = 'sandbox'") == u"1";
        if (!sandbox && !options.catchUp) {
            qint64 far = 0;
            for (const Behind &behind : report.behind)
                far += behind.periods > domain::policy::kPeriodsBehindWithoutConsent ? behind.accounts : 0;
            if (far > 0) // R16
                refuse({.code = ErrorCode::Refused, .reason = Reason::CatchUpConsent, .facts = {.number = far}});
        }

        RunReport done{.asOf = report.asOf,
                       .behind = report.behind,
                       .foreseen = sql::forecastOf(report),
                       .fingerprint = report.fingerprint};
        RunRecord record = beginRun(report.asOf, *done.foreseen);
        done.run = record.id();
        Settlement settlement(m_connection, done.run);
        settlement.forgetFailures();
        progress.report(0, expected);
        for (;;) {
            const std::optional<Day> due = settlement.oldestDue(done.asOf);
            if (!due)
                break;
            if (progress.isCancelled()) {
                done.cancelled = true;
                break;
            }
            settleBatch(settlement, record, *due, options.batch, done);
            progress.report(done.periods, std::max(expected, done.periods));
            QThread::msleep(kPauseMs);
        }
        done.incomplete = leftOver(done.asOf);
        done.meanwhile = sql::settledMeanwhile(m_connection, lastInvoice, begun, done.asOf);
        endRun(record, done);
        return done;
    });
}

/// Whoever is refused a run is on record too (R20).
void SqliteRenewals::refuse(Error error) {
    WriteTransaction transaction(m_connection);
    sql::writeAudit(m_connection,
                    {.command = domain::Command::Run, .failure = error.code, .effectiveOn = error.facts.day});
    transaction.commit();
    throw sql::Failure(std::move(error));
}

RunRecord SqliteRenewals::beginRun(Day asOf, const RunForecast &foreseen) {
    WriteTransaction transaction(m_connection);
    RunRecord record(m_connection, asOf, foreseen);
    transaction.commit();
    return record;
}

void SqliteRenewals::settleBatch(Settlement &settlement, RunRecord &record, Day due, int batch, RunReport &report) {
    const auto attempt = [&](bool oneByOne) {
        WriteTransaction transaction(m_connection);
        const Settlement::Figures figures =
            oneByOne ? settlement.settleBatchOneByOne(due, batch) : settlement.settleBatch(due, batch);
        record.addBatch(figures, due);
        transaction.commit();
        report.invoices += figures.invoices;
        report.lines += figures.lines;
        report.removed += figures.removed;
        report.periods += figures.accounts;
        report.total += figures.total;
    };
    try {
        attempt(false);
        return;
    } catch (const Settlement::Failed &) {
        // Somebody in the batch can't be settled: find out who, and let the others through (R19).
    } catch (const sql::Failure &failure) {
        if (failure.error().reason != Reason::StoreFailed)
            throw;
    }
    attempt(true);
}

/// Everything that is still due, by name: a run never says "done" over it.
std::vector<IncompleteAccount> SqliteRenewals::leftOver(Day asOf) {
    std::vector<IncompleteAccount> left;
    sql::Cursor rows(m_connection.statement(
        "SELECT a.id, a.name, a.parked_reason FROM account a WHERE a.parked_reason IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM integration i WHERE i.account_id = a.id AND i.next_billing_on <= :asOf)"
        " ORDER BY a.id"));
    rows->bind(":asOf", asOf);
    while (rows->next())
        left.push_back({rows->id<domain::AccountId>(0), rows->text(1),
                        domain::parkReasonFromCode(rows->text(2)).value_or(domain::ParkReason::Failed)});
    return left;
}

void SqliteRenewals::endRun(RunRecord &record, const RunReport &report) {
    WriteTransaction transaction(m_connection);
    record.end(!report.incomplete.empty() || report.cancelled);
    transaction.commit();
}

Result<std::vector<PastRun>> SqliteRenewals::pastRuns(int count) {
    return sql::guarded<Result<std::vector<PastRun>>>([&] { return sql::pastRuns(m_connection, count); });
}

} // namespace store::sqlite
