// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lane.h"

#include <exception>
#include <utility>

namespace store {
namespace {

constexpr std::chrono::milliseconds kInterruptAgain{10};

domain::Error thrown(const char *what) {
    return {.code = domain::ErrorCode::Storage,
            .reason = domain::Reason::StoreFailed,
            .facts = {.text = QString::fromUtf8(what)}};
}

} // namespace

Lane::Lane(std::shared_ptr<Database> database, Running running, Done done)
    : m_database(std::move(database))
    , m_running(running)
    , m_done(std::move(done))
    , m_thread([this] { work(); }) {}

Lane::~Lane() {
    {
        std::unique_lock lock(m_mutex);
        m_closing = true;
        for (const std::shared_ptr<Job> &job : m_queue)
            job->requestStop();
        if (m_current && m_running == Running::MayBeInterrupted)
            m_current->requestStop();
        m_wake.notify_one();
        while (!m_hasEnded) {
            if (m_currentSession && m_running == Running::MayBeInterrupted)
                m_currentSession->interrupt();
            m_ended.wait_for(lock, kInterruptAgain);
        }
    }
    m_thread.join();
}

void Lane::post(std::shared_ptr<Job> job) {
    const std::lock_guard lock(m_mutex);
    m_queue.push_back(std::move(job));
    m_wake.notify_one();
}

bool Lane::interruptStopped() {
    const std::lock_guard lock(m_mutex);
    if (m_running == Running::RunsToItsEnd || !m_currentSession || !m_current->isCancelled())
        return false;
    m_currentSession->interrupt();
    return true;
}

void Lane::work() {
    {
        std::unique_ptr<Session> session;
        while (std::shared_ptr<Job> job = next()) {
            perform(job, session);
            m_done(std::move(job));
        }
    }
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    m_ended.notify_one();
}

void Lane::perform(const std::shared_ptr<Job> &job, std::unique_ptr<Session> &session) {
    if (job->isCancelled()) {
        job->refuse(cancelledError());
        return;
    }
    bool sound = false;
    try {
        if (!session) {
            Result<std::unique_ptr<Session>> opened = m_database->open();
            if (!opened) {
                job->refuse(opened.error());
                return;
            }
            session = *std::move(opened);
        }
        if (!begin(job, *session)) {
            job->refuse(cancelledError());
            return;
        }
        job->perform(*session);
        sound = !job->lostDatabase();
    } catch (const std::exception &exception) {
        job->refuse(thrown(exception.what()));
    } catch (...) {
        job->refuse(thrown("unknown exception"));
    }
    {
        const std::lock_guard lock(m_mutex);
        m_current.reset();
        m_currentSession = nullptr;
    }
    if (!sound)
        session.reset(); // a lost connection, or one that an exception left who knows where
}

bool Lane::begin(const std::shared_ptr<Job> &job, Session &session) {
    const std::lock_guard lock(m_mutex);
    if (m_closing || job->isCancelled()) // while the session was opened
        return false;
    m_current = job;
    m_currentSession = &session;
    return true;
}

std::shared_ptr<Job> Lane::next() {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_closing || !m_queue.empty(); });
    if (m_queue.empty())
        return nullptr;
    std::shared_ptr<Job> job = std::move(m_queue.front());
    m_queue.pop_front();
    return job;
}

} // namespace store
