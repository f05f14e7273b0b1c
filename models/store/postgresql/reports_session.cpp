// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/reports_session.h"

#include <QThread>

namespace store::postgresql {

namespace {

/// How long a standby that couldn't be reached is left alone.
constexpr int kLookAgainMs = 15'000;
/// How long a read waits for the standby to have what the primary has.
constexpr int kCatchUpMs = 500;
constexpr int kCatchUpStepMs = 5;

QString only(PostgresqlConnection &connection, const QByteArray &sql) {
    sql::Cursor row(connection.statement(sql));
    row->next();
    return row->text(0);
}

/// A standby of another database, or an old copy, has no business here.
QString birthOf(PostgresqlConnection &connection) {
    return only(connection, "SELECT applied_at FROM schema_version WHERE version = 1");
}

} // namespace

ReportsSession::ReportsSession(const ConnectionUrl &primary, ConnectionUrl standby, std::stop_token giveUp,
                               std::chrono::seconds mostBehind)
    : m_giveUp(std::move(giveUp))
    , m_primary(primary, m_giveUp)
    , m_standbyUrl(std::move(standby))
    , m_mostBehind(mostBehind) {}

void ReportsSession::interrupt() {
    m_primary.interrupt();
    const std::lock_guard lock(m_standbyMutex);
    if (m_standby)
        m_standby->interrupt();
}

void ReportsSession::abandon() {
    m_primary.abandon();
    const std::lock_guard lock(m_standbyMutex);
    m_isAbandoned = true;
    if (m_standby)
        m_standby->abandon();
}

void ReportsSession::setStandby(std::unique_ptr<PostgresqlSession> session) {
    const std::lock_guard lock(m_standbyMutex);
    std::swap(m_standby, session);
    if (m_standby && m_isAbandoned)
        m_standby->abandon();
}

PostgresqlSession &ReportsSession::choose() {
    m_freshness = {.standby = m_standbyUrl.display()};
    m_freshness.missed = findStandby();
    if (m_freshness.missed != StandbyMissed::No)
        return m_primary;
    try {
        const std::variant<QDateTime, StandbyMissed> asOf = standbyAsOf();
        if (const auto *missed = std::get_if<StandbyMissed>(&asOf)) {
            m_freshness.missed = *missed;
            return m_primary;
        }
        m_freshness.asOf = std::get<QDateTime>(asOf);
        return *m_standby;
    } catch (const sql::Failure &) {
        // Whichever of the two it was: the primary tells for itself.
        leaveAlone(StandbyMissed::Away);
        m_freshness.missed = m_missed;
        return m_primary;
    }
}

StandbyMissed ReportsSession::findStandby() {
    if (m_standby && m_standby->isConnected())
        return StandbyMissed::No;
    if (m_sinceMissed.isValid() && m_sinceMissed.elapsed() < kLookAgainMs)
        return m_missed;
    leaveAlone(StandbyMissed::Away);
    try {
        auto found = std::make_unique<PostgresqlSession>(m_standbyUrl, m_giveUp);
        if (birthOf(found->connection()) != birthOf(m_primary.connection())) {
            m_missed = StandbyMissed::OtherDatabase;
            return m_missed;
        }
        setStandby(std::move(found));
        m_sinceMissed.invalidate();
        return StandbyMissed::No;
    } catch (const sql::Failure &) {
        return m_missed;
    }
}

void ReportsSession::leaveAlone(StandbyMissed why) {
    setStandby(nullptr);
    m_missed = why;
    m_sinceMissed.start();
}

std::variant<QDateTime, StandbyMissed> ReportsSession::standbyAsOf() {
    // What is committed by now is before this place in the log.
    QDateTime now;
    QString place;
    {
        sql::Cursor primary(m_primary.connection().statement(
            "SELECT statement_timestamp(), CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn()"
            " ELSE pg_current_wal_flush_lsn() END"));
        primary->next();
        now = primary->instant(0);
        place = primary->text(1);
    }
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        sql::Cursor standby(m_standby->connection().statement(
            "SELECT pg_is_in_recovery(), pg_last_wal_replay_lsn() >= CAST(:place AS pg_lsn),"
            " pg_last_xact_replay_timestamp()"));
        standby->bind(":place", place);
        standby->next();
        if (!standby->boolean(0))
            return StandbyMissed::TakesChanges; // a primary by now: ours, or one that nobody follows any more
        if (standby->boolean(1))
            return now;
        if (waited.elapsed() < kCatchUpMs) {
            standby->reset();
            QThread::msleep(kCatchUpStepMs);
            continue;
        }
        // All that was committed until its last commit, and perhaps more: where nothing is committed for long, it would
        // have had the place above.
        if (standby->isNull(2) || standby->instant(2).addSecs(m_mostBehind.count()) < now)
            return StandbyMissed::FarBehind;
        return standby->instant(2);
    }
}

} // namespace store::postgresql
