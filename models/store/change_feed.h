// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace store {

/// A thread with a session of its own that asks again and again whether the database has changed.
class ChangeFeed {
public:
    /// @p changed is called on the feed's thread.
    ChangeFeed(std::shared_ptr<Database> database, std::function<void()> changed);
    ~ChangeFeed();
    ChangeFeed(const ChangeFeed &) = delete;
    ChangeFeed &operator=(const ChangeFeed &) = delete;

    /// We have just written: ask now, don't wait for the next round. Any thread.
    void nudge();
    /// Somebody has begun to read. What changes between that and the feed's own beginning counts as a change. Any
    /// thread.
    void noteReader();

private:
    void work();
    /// Whether to tell; opens the session when there is none, drops it when it fails.
    bool poll(std::unique_ptr<Session> &session);
    bool hasReader();

    const std::shared_ptr<Database> m_database;
    const std::function<void()> m_changed;

    std::mutex m_mutex; // guards all that follows, but the thread
    std::condition_variable m_wake;
    bool m_nudged = false;
    bool m_readerBegan = false;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace store
