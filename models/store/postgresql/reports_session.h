// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgresql/postgresql_session.h"

#include <QElapsedTimer>

#include <chrono>
#include <mutex>
#include <variant>

namespace store::postgresql {

/// Reads on a standby while that is there and close behind, else on the primary: which, it decides anew whenever it is
/// asked for lists, details or streams. It waits a moment for the standby to have what the primary has now, so that a
/// page that follows a change shows it. Everything but reading goes to the primary.
class ReportsSession final : public Session {
public:
    static constexpr std::chrono::seconds kMostBehind{30};

    /// Throws sql::Failure when the primary can't be reached; the standby is looked for when it is wanted. One that is
    /// further behind than @p mostBehind isn't read. @p giveUp ends connecting, to either of them, at any time.
    ReportsSession(const ConnectionUrl &primary, ConnectionUrl standby, std::stop_token giveUp = {},
                   std::chrono::seconds mostBehind = kMostBehind);

    Commands &commands() override { return m_primary.commands(); }

    Catalogue &catalogue() override { return m_primary.catalogue(); }

    Lists &lists() override { return choose().lists(); }

    Details &details() override { return choose().details(); }

    Renewals &renewals() override { return m_primary.renewals(); }

    Streams &streams() override { return choose().streams(); }

    Upkeep &upkeep() override { return m_primary.upkeep(); }

    Freshness freshness() override { return m_freshness; }

    Result<bool> waitForChange(std::chrono::milliseconds atMost) override { return m_primary.waitForChange(atMost); }

    void wake() override { m_primary.wake(); }

    bool isConnected() override { return m_primary.isConnected(); }

    void interrupt() override;
    void abandon() override;

private:
    PostgresqlSession &choose();
    /// Why the standby isn't there.
    StandbyMissed findStandby();
    void leaveAlone(StandbyMissed why);
    void setStandby(std::unique_ptr<PostgresqlSession> session);
    /// As of when the standby can be read, or why it can't: it is too far behind, or no standby.
    std::variant<QDateTime, StandbyMissed> standbyAsOf();

    const std::stop_token m_giveUp;
    PostgresqlSession m_primary;
    const ConnectionUrl m_standbyUrl;
    const std::chrono::seconds m_mostBehind;
    QElapsedTimer m_sinceMissed;
    StandbyMissed m_missed = StandbyMissed::No; ///< why it is left alone
    Freshness m_freshness;
    std::mutex m_standbyMutex; // guards the pointer: interrupt() and abandon() come from any thread
    std::unique_ptr<PostgresqlSession> m_standby;
    bool m_isAbandoned = false;
};

} // namespace store::postgresql
