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
const auto kNews = QEvent::Type(QEvent::registerEventType());

} // namespace

Client::Client(std::shared_ptr<Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database)) {
    m_interruptAgain.setSingleShot(true);
    m_interruptAgain.setInterval(kInterruptAgain);
    connect(&m_interruptAgain, &QTimer::timeout, this, &Client::interruptStopped);

    const auto reader = [this](std::shared_ptr<Job> job) { take(std::move(job), false); };
    const auto writer = [this](std::shared_ptr<Job> job) { take(std::move(job), true); };
    const auto add = [this](Kind kind, Use use, Lane::Running running, const Lane::Done &done) {
        m_lanes[{use, kind}] = std::make_unique<Lane>(m_database, use, running, done);
    };
    add(Kind::Clicks, Use::Work, Lane::Running::RunsToItsEnd, writer);
    add(Kind::Fetches, Use::Work, Lane::Running::MayBeInterrupted, reader);
    add(Kind::Totals, Use::Work, Lane::Running::MayBeInterrupted, reader);
    add(Kind::Reads, Use::Work, Lane::Running::MayBeInterrupted, writer); // runs write too
    if (m_database->readsReportsElsewhere()) {
        for (const Kind kind : {Kind::Fetches, Kind::Totals, Kind::Reads})
            add(kind, Use::Reports, Lane::Running::MayBeInterrupted, reader);
    }
    m_feed = std::make_unique<ChangeFeed>(
        m_database, ChangeFeed::Tell{.changed = [this] { QCoreApplication::postEvent(this, new QEvent(kChanged)); },
                                     .lost =
                                         [this](const domain::Error &why, const QDateTime &lastHeardUtc) {
                                             lose({why, lastHeardUtc});
                                         },
                                     .regained = [this] { regain(); }});
}

Client::~Client() {
    m_isClosing = true;
    for (const auto &[key, lane] : m_lanes)
        lane->stop();
    for (const auto &[key, lane] : m_lanes)
        lane->close(); // the feed is still there: what hangs on a lost database is cut off
    m_feed->close();
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
    if (event->type() == kNews) {
        tellNews();
        return true;
    }
    return QObject::event(event);
}

void Client::enqueue(Lane *lane, std::shared_ptr<Job> job) {
    if (m_isClosing) {
        job->refuse(cancelledError());
        job->deliver();
        return;
    }
    m_feed->noteReader();
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::canceled, this, &Client::interruptStopped);
    connect(watcher, &QFutureWatcher<void>::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(job->future());
    {
        const std::lock_guard lock(m_mutex); // the same that lose() holds: no job slips into a lane behind it
        if (!m_refusal) {
            lane->post(std::move(job));
            return;
        }
        job->refuse(*m_refusal);
    }
    keep(std::move(job));
}

Lane *Client::lane(Kind kind, Use use) const {
    const auto found = m_lanes.find({use, kind});
    return (found != m_lanes.end() ? found : m_lanes.find({Use::Work, kind}))->second.get();
}

void Client::take(std::shared_ptr<Job> job, bool mayHaveWritten) {
    if (mayHaveWritten || job->lostDatabase())
        m_feed->nudge();
    keep(std::move(job));
}

void Client::keep(std::shared_ptr<Job> job) {
    {
        const std::lock_guard lock(m_mutex);
        m_done.push_back(std::move(job));
    }
    QCoreApplication::postEvent(this, new QEvent(kAnswered));
}

void Client::lose(const Loss &loss) {
    {
        const std::lock_guard lock(m_mutex);
        m_news.emplace_back(loss);
        m_refusal = loss.why;
    }
    for (const auto &[key, lane] : m_lanes) {
        for (std::shared_ptr<Job> &queued : lane->abandon(loss.why)) {
            queued->refuse(loss.why);
            keep(std::move(queued));
        }
    }
    QCoreApplication::postEvent(this, new QEvent(kNews));
}

void Client::regain() {
    {
        const std::lock_guard lock(m_mutex);
        m_news.emplace_back(std::nullopt);
        m_refusal.reset();
    }
    QCoreApplication::postEvent(this, new QEvent(kNews));
}

void Client::tellNews() {
    std::optional<Loss> news;
    {
        const std::lock_guard lock(m_mutex);
        news = std::move(m_news.front());
        m_news.pop_front();
    }
    m_isLost = news.has_value();
    if (news) {
        emit lost(news->why, news->lastHeardUtc);
        return;
    }
    emit regained();
    emit changed();
}

void Client::stopped() {
    QCoreApplication::postEvent(this, new QEvent(kStopped));
}

void Client::interruptStopped() {
    bool again = false;
    for (const auto &[key, lane] : m_lanes)
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
