// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/change_feed.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace store {
namespace {

using std::chrono::milliseconds;

/// The database is asked for a sign of life that often.
constexpr milliseconds kLookEvery{1500};
/// A loss is told that long after the last word at the latest (5 s is promised).
constexpr milliseconds kTellWithin{4300};
/// A connection that was closed is opened once more before the database counts as lost: perhaps it was only this one.
constexpr milliseconds kOnceMore{1000};
constexpr milliseconds kFirstPause{250};
constexpr milliseconds kLongestPause{2000};
/// Many changes in a row are told as one.
constexpr milliseconds kTellEvery{50};

domain::Error unreachable() {
    return {.code = domain::ErrorCode::Unreachable, .reason = domain::Reason::CannotOpen};
}

/// Ends what it was given to end when its time has come, unless it goes out of scope before.
class Alarm {
public:
    Alarm(milliseconds after, std::stop_source &source)
        : m_thread([this, after, &source](const std::stop_token &cancelled) {
            std::unique_lock lock(m_mutex);
            m_over.wait_for(lock, cancelled, after, [] { return false; });
            if (!cancelled.stop_requested())
                source.request_stop();
        }) {}

private:
    std::mutex m_mutex;
    std::condition_variable_any m_over;
    std::jthread m_thread; // last: it uses the rest, and is joined first
};

} // namespace

ChangeFeed::ChangeFeed(std::shared_ptr<Database> database, Tell tell)
    : m_database(std::move(database))
    , m_tell(std::move(tell))
    , m_why(unreachable())
    , m_thread([this] { work(); }) {}

ChangeFeed::~ChangeFeed() {
    close();
}

void ChangeFeed::close() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_giveUp.request_stop();
        if (m_session)
            m_session->abandon();
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void ChangeFeed::nudge() {
    const std::lock_guard lock(m_mutex);
    if (m_session) {
        m_session->wake();
        return;
    }
    m_nudged = true;
    m_wake.notify_one();
}

void ChangeFeed::noteReader() {
    const std::lock_guard lock(m_mutex);
    m_readerBegan = true;
}

void ChangeFeed::work() {
    while (!isClosing()) {
        try {
            m_session ? listen() : reopen();
        } catch (const std::exception &) {
            setSession(nullptr); // opened again in the next round
        }
    }
    setSession(nullptr);
}

void ChangeFeed::listen() {
    const Result<bool> changed = m_session->waitForChange(kLookEvery);
    if (!changed) {
        m_why = changed.error();
        setSession(nullptr);
        return;
    }
    noteHeard();
    m_pause = milliseconds(0);
    if (*changed) {
        m_tell.changed();
        pause(kTellEvery);
    }
}

void ChangeFeed::reopen() {
    pause(std::exchange(m_pause, std::clamp(2 * m_pause, kFirstPause, kLongestPause)));
    if (isClosing())
        return;
    const bool isInTime = m_wasOpen && !m_isLost;
    const Result<bool> looked = look(isInTime ? openInTime() : open());
    if (looked) {
        noteHeard();
        const bool mayHaveMissed = std::exchange(m_wasOpen, true) || hasReader();
        if (std::exchange(m_isLost, false))
            m_tell.regained();
        else if (mayHaveMissed || *looked)
            m_tell.changed();
        return;
    }
    if (isClosing() || m_isLost)
        return;
    const domain::Error &why = looked.error().code == domain::ErrorCode::Cancelled ? m_why : looked.error();
    if (why.code != domain::ErrorCode::Unreachable)
        return; // it is there, and whoever asks it for something is told what is wrong with it
    m_isLost = true;
    m_tell.lost(why, m_lastHeardUtc);
}

Result<bool> ChangeFeed::look(Result<std::unique_ptr<Session>> opened) {
    if (!opened)
        return opened.error();
    setSession(*std::move(opened));
    Result<bool> looked = m_session->waitForChange(milliseconds(0));
    if (!looked)
        setSession(nullptr);
    return looked;
}

Result<std::unique_ptr<Session>> ChangeFeed::open() {
    const std::stop_token giveUp = [this] {
        const std::lock_guard lock(m_mutex);
        if (!m_closing)
            m_giveUp = std::stop_source();
        return m_giveUp.get_token();
    }();
    return m_database->open(giveUp);
}

Result<std::unique_ptr<Session>> ChangeFeed::openInTime() {
    const auto silence = std::chrono::duration_cast<milliseconds>(Clock::now() - m_lastHeard);
    const milliseconds left = std::clamp(kTellWithin - silence, milliseconds(0), kOnceMore);
    std::stop_source giveUp;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closing)
            m_giveUp = giveUp;
        else
            giveUp.request_stop();
    }
    const Alarm alarm(left, giveUp);
    return m_database->open(giveUp.get_token());
}

void ChangeFeed::setSession(std::unique_ptr<Session> session) {
    const std::lock_guard lock(m_mutex);
    std::swap(m_session, session);
    if (m_session && m_closing)
        m_session->abandon();
}

void ChangeFeed::noteHeard() {
    m_lastHeard = Clock::now();
    m_lastHeardUtc = QDateTime::currentDateTimeUtc();
}

void ChangeFeed::pause(milliseconds time) {
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, time, [this] { return m_closing || m_nudged; });
    m_nudged = false;
}

bool ChangeFeed::isClosing() {
    const std::lock_guard lock(m_mutex);
    return m_closing;
}

bool ChangeFeed::hasReader() {
    const std::lock_guard lock(m_mutex);
    return m_readerBegan;
}

} // namespace store
