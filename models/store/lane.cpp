// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lane.h"

#include <exception>
#include <optional>
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

Lane::Lane(std::shared_ptr<Database> database, Use use, Running running, Done done)
    : m_database(std::move(database))
    , m_use(use)
    , m_running(running)
    , m_done(std::move(done))
    , m_thread([this] { work(); }) {}

Lane::~Lane() {
    close();
}

void Lane::stop() {
    const std::lock_guard lock(m_mutex);
    m_closing = true;
    m_giveUp.request_stop();
    for (const std::shared_ptr<Job> &job : m_queue)
        job->requestStop();
    if (m_current && m_running == Running::MayBeInterrupted)
        m_current->requestStop();
    m_wake.notify_one();
}

void Lane::close() {
    if (!m_thread.joinable())
        return;
    stop();
    {
        std::unique_lock lock(m_mutex);
        while (!m_hasEnded) {
            if (m_current && m_running == Running::MayBeInterrupted)
                m_session->interrupt();
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
    if (m_running == Running::RunsToItsEnd || !m_current || !m_current->isCancelled())
        return false;
    m_session->interrupt();
    return true;
}

std::deque<std::shared_ptr<Job>> Lane::abandon(const domain::Error &why) {
    const std::lock_guard lock(m_mutex);
    m_isStale = true;
    m_whyAbandoned = why;
    m_giveUp.request_stop();
    if (m_session)
        m_session->abandon();
    return std::exchange(m_queue, {});
}

void Lane::work() {
    while (std::shared_ptr<Job> job = next()) {
        perform(job);
        m_done(std::move(job));
    }
    setSession(nullptr);
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    m_ended.notify_one();
}

void Lane::perform(const std::shared_ptr<Job> &job) {
    if (job->isCancelled()) {
        job->refuse(cancelledError());
        return;
    }
    if (attempt(job))
        return;
    setSession(nullptr); // a lost connection, or one that an exception left who knows where
    if (m_use == Use::Reports && job->lostDatabase() && !job->isCancelled() && !attempt(job))
        setSession(nullptr);
}

bool Lane::attempt(const std::shared_ptr<Job> &job) {
    bool sound = false;
    try {
        if (const std::optional<domain::Error> failed = prepare()) {
            job->refuse(*failed);
            return true; // there is none to be lost
        }
        if (!begin(job)) {
            job->refuse(cancelledError());
            return true;
        }
        job->perform(*m_session);
        sound = !job->lostDatabase();
    } catch (const std::exception &exception) {
        job->refuse(thrown(exception.what()));
    } catch (...) {
        job->refuse(thrown("unknown exception"));
    }
    const std::lock_guard lock(m_mutex);
    m_current.reset();
    return sound;
}

std::optional<domain::Error> Lane::prepare() {
    std::stop_token giveUp;
    bool isUsable = false;
    {
        const std::lock_guard lock(m_mutex);
        const bool isStale = std::exchange(m_isStale, false);
        isUsable = m_session && !isStale;
        if (!m_closing)
            m_giveUp = std::stop_source();
        giveUp = m_giveUp.get_token();
    }
    if (isUsable && m_session->isConnected())
        return std::nullopt;
    setSession(nullptr);
    Result<std::unique_ptr<Session>> opened =
        m_use == Use::Reports ? m_database->openForReports(giveUp) : m_database->open(giveUp);
    const std::lock_guard lock(m_mutex);
    if (m_isStale)
        return m_whyAbandoned; // while it was opened
    if (!opened)
        return opened.error();
    m_session = *std::move(opened);
    return std::nullopt;
}

void Lane::setSession(std::unique_ptr<Session> session) {
    const std::lock_guard lock(m_mutex);
    std::swap(m_session, session);
}

bool Lane::begin(const std::shared_ptr<Job> &job) {
    const std::lock_guard lock(m_mutex);
    if (m_closing || job->isCancelled()) // while the session was opened
        return false;
    m_current = job;
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
