// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <QDateTime>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace store {

/// A thread with a session of its own that hears of changes, and notices when the database is lost and when it is back.
///
///     last word of the server            within 5 s
///     |---------------------------------------| lost()    tries again after 0.25 s, 0.5 s, 1 s, 2 s, 2 s …  regained()
///       heartbeat fails, or closed; one more try
class ChangeFeed {
public:
    /// What it tells, on its own thread.
    struct Tell {
        std::function<void()> changed;
        /// Once a loss, with when the database was last heard of; invalid: never.
        std::function<void(const domain::Error &why, const QDateTime &lastHeardUtc)> lost;
        /// What changed in between nobody has told.
        std::function<void()> regained;
    };

    ChangeFeed(std::shared_ptr<Database> database, Tell tell);
    ~ChangeFeed();
    ChangeFeed(const ChangeFeed &) = delete;
    ChangeFeed &operator=(const ChangeFeed &) = delete;

    /// Ends it: when this returns, nothing is told any more. Doesn't wait for the database.
    void close();

    /// We have just written, or lost a connection: look now, don't wait for the next round. Any thread.
    void nudge();
    /// Somebody has begun to read. What changes between that and the feed's own beginning counts as a change. Any
    /// thread.
    void noteReader();

private:
    using Clock = std::chrono::steady_clock;

    void work();
    void listen();
    void reopen();
    /// Takes a session that was opened, and lets it begin to listen.
    Result<bool> look(Result<std::unique_ptr<Session>> opened);
    Result<std::unique_ptr<Session>> open();
    /// Opens unless that takes longer than what is left until the loss must be told.
    Result<std::unique_ptr<Session>> openInTime();
    void setSession(std::unique_ptr<Session> session);
    void noteHeard();
    /// Returns early when it is nudged or closed.
    void pause(std::chrono::milliseconds time);
    bool isClosing();
    bool hasReader();

    const std::shared_ptr<Database> m_database;
    const Tell m_tell;

    // The feed's thread alone.
    bool m_isLost = false;
    bool m_wasOpen = false;
    domain::Error m_why; ///< how the last session ended
    std::chrono::milliseconds m_pause{0};
    Clock::time_point m_lastHeard;
    QDateTime m_lastHeardUtc;

    std::mutex m_mutex; // guards all that follows, but the thread
    std::condition_variable m_wake;
    std::unique_ptr<Session> m_session; ///< only the feed's thread exchanges it
    std::stop_source m_giveUp;          ///< of a session that is being opened
    bool m_nudged = false;
    bool m_readerBegan = false;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace store
