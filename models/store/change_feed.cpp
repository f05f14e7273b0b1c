// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/change_feed.h"

#include <chrono>
#include <exception>
#include <utility>

namespace store {
namespace {

constexpr std::chrono::milliseconds kPollEvery{250};
constexpr std::chrono::milliseconds kOpenAgainAfter{1000};

} // namespace

ChangeFeed::ChangeFeed(std::shared_ptr<Database> database, std::function<void()> changed)
    : m_database(std::move(database))
    , m_changed(std::move(changed))
    , m_thread([this] { work(); }) {}

ChangeFeed::~ChangeFeed() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_wake.notify_one();
    }
    m_thread.join();
}

void ChangeFeed::nudge() {
    const std::lock_guard lock(m_mutex);
    m_nudged = true;
    m_wake.notify_one();
}

void ChangeFeed::noteReader() {
    const std::lock_guard lock(m_mutex);
    m_readerBegan = true;
}

void ChangeFeed::work() {
    std::unique_ptr<Session> session;
    while (true) {
        bool changed = false;
        try {
            changed = poll(session);
        } catch (const std::exception &) {
            session.reset(); // opened again in the next round
        }
        if (changed)
            m_changed();
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, session ? kPollEvery : kOpenAgainAfter, [this] { return m_closing || m_nudged; });
        if (m_closing)
            return;
        m_nudged = false;
    }
}

bool ChangeFeed::poll(std::unique_ptr<Session> &session) {
    const bool begins = !session;
    if (begins) {
        Result<std::unique_ptr<Session>> opened = m_database->open();
        if (!opened)
            return false;
        session = *std::move(opened);
    }
    const Result<bool> changed = session->hasChanged();
    if (!changed) {
        session.reset();
        return false;
    }
    return *changed || (begins && hasReader());
}

bool ChangeFeed::hasReader() {
    const std::lock_guard lock(m_mutex);
    return m_readerBegan;
}

} // namespace store
