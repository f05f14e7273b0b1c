// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/client.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFutureWatcher>

#include <chrono>
#include <utility>

namespace store {
namespace {

constexpr std::chrono::milliseconds kInterruptAgain{20};

// Plain events rather than queued functors: they carry nothing, what they announce waits behind our own mutex.
const auto kAnswered = QEvent::Type(QEvent::registerEventType());
const auto kStopped = QEvent::Type(QEvent::registerEventType());
const auto kChanged = QEvent::Type(QEvent::registerEventType());

} // namespace

Client::Client(std::shared_ptr<Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database)) {
    m_interruptAgain.setSingleShot(true);
    m_interruptAgain.setInterval(kInterruptAgain);
    connect(&m_interruptAgain, &QTimer::timeout, this, &Client::interruptStopped);

    m_feed =
        std::make_unique<ChangeFeed>(m_database, [this] { QCoreApplication::postEvent(this, new QEvent(kChanged)); });
    const auto reader = [this](std::shared_ptr<Job> job) { take(std::move(job), false); };
    const auto writer = [this](std::shared_ptr<Job> job) { take(std::move(job), true); };
    m_clicks = std::make_unique<Lane>(m_database, Lane::Running::RunsToItsEnd, writer);
    m_fetches = std::make_unique<Lane>(m_database, Lane::Running::MayBeInterrupted, reader);
    m_totals = std::make_unique<Lane>(m_database, Lane::Running::MayBeInterrupted, reader);
    m_reads = std::make_unique<Lane>(m_database, Lane::Running::MayBeInterrupted, writer); // runs write too
}

Client::~Client() {
    m_reads.reset();
    m_totals.reset();
    m_fetches.reset();
    m_clicks.reset();
    m_feed.reset();
    // Whoever hears an answer now may ask for more: enqueue() refuses it.
    while (!m_done.empty())
        deliverNext();
}

const ConnectionUrl &Client::url() const {
    return m_database->url();
}

bool Client::event(QEvent *event) {
    if (event->type() == kAnswered) {
        deliverNext();
        return true;
    }
    if (event->type() == kStopped) {
        interruptStopped();
        return true;
    }
    if (event->type() == kChanged) {
        emit changed();
        return true;
    }
    return QObject::event(event);
}

void Client::enqueue(Lane *lane, std::shared_ptr<Job> job) {
    if (!lane || !m_feed) { // in the destructor
        job->refuse(cancelledError());
        job->deliver();
        return;
    }
    m_feed->noteReader();
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::canceled, this, &Client::interruptStopped);
    connect(watcher, &QFutureWatcher<void>::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(job->future());
    lane->post(std::move(job));
}

void Client::take(std::shared_ptr<Job> job, bool mayHaveWritten) {
    if (mayHaveWritten)
        m_feed->nudge();
    {
        const std::lock_guard lock(m_mutex);
        m_done.push_back(std::move(job));
    }
    QCoreApplication::postEvent(this, new QEvent(kAnswered));
}

void Client::stopped() {
    QCoreApplication::postEvent(this, new QEvent(kStopped));
}

void Client::interruptStopped() {
    bool again = false;
    for (Lane *lane : {m_fetches.get(), m_totals.get(), m_reads.get()})
        again |= lane->interruptStopped();
    if (again)
        m_interruptAgain.start();
}

void Client::deliverNext() {
    std::shared_ptr<Job> job;
    {
        const std::lock_guard lock(m_mutex);
        if (m_done.empty())
            return;
        job = std::move(m_done.front());
        m_done.pop_front();
    }
    job->deliver();
}

} // namespace store
