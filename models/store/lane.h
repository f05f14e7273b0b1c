// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/job.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace store {

/// A thread with a session of its own that does jobs one after the other. The session is opened for the first job, on
/// the lane's thread, and opened again for the next job after it was lost; while it can't be opened each job is
/// answered with why, and the next one tries again. A report whose session is lost is done once more on another one:
/// the standby that it was read from may be gone, and the database there.
class Lane {
public:
    using Done = std::function<void(std::shared_ptr<Job>)>;
    enum class Running { MayBeInterrupted, RunsToItsEnd };

    /// @p done is called on the lane's thread with each job that has its answer.
    Lane(std::shared_ptr<Database> database, Use use, Running running, Done done);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// Stops what may be interrupted and refuses what is queued; waits for nothing.
    void stop();
    /// Stops, and waits for what may not be interrupted.
    void close();

    void post(std::shared_ptr<Job> job);

    /// The database is lost: what is under way is cut off from its session, what waits for a session is answered with
    /// @p why. Hands out what is queued. Any thread.
    [[nodiscard]] std::deque<std::shared_ptr<Job>> abandon(const domain::Error &why);

    /// Interrupts the job under way if somebody stopped it. False when there is nothing (more) to interrupt; a
    /// statement that begins just after the call isn't reached by it, so ask again until it says false.
    bool interruptStopped();

private:
    void work();
    void perform(const std::shared_ptr<Job> &job);
    /// Whether the session is sound afterwards.
    bool attempt(const std::shared_ptr<Job> &job);
    /// Opens a session where there is none that can be used; says why that fails.
    std::optional<domain::Error> prepare();
    void setSession(std::unique_ptr<Session> session);
    bool begin(const std::shared_ptr<Job> &job);
    std::shared_ptr<Job> next();

    const std::shared_ptr<Database> m_database;
    const Use m_use;
    const Running m_running;
    const Done m_done;

    std::mutex m_mutex; // guards all that follows, but the thread
    std::condition_variable m_wake;
    std::condition_variable m_ended;
    std::deque<std::shared_ptr<Job>> m_queue;
    std::shared_ptr<Job> m_current;     ///< at work on the session
    std::unique_ptr<Session> m_session; ///< only the lane's thread exchanges it
    std::stop_source m_giveUp;          ///< of a session that is being opened
    domain::Error m_whyAbandoned;
    bool m_isStale = false; ///< the session was abandoned
    bool m_closing = false;
    bool m_hasEnded = false;
    std::thread m_thread;
};

} // namespace store
