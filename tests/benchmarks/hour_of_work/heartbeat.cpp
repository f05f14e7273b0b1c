// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/hour_of_work/heartbeat.h"

#include <QMetaEnum>
#include <QPointer>

#include <algorithm>
#include <ctime>
#include <utility>

namespace benchmarks {

namespace {

constexpr int kBeatMs = 2;
/// Shorter ones nobody can tell from none.
constexpr double kStallMs = 8;

double processorMs() {
    timespec used = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

} // namespace

Heartbeat::Heartbeat() {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kBeatMs);
    QObject::connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::begin() {
    m_last = std::chrono::steady_clock::now();
    m_lastProcessorMs = processorMs();
    m_timer.start();
}

void Heartbeat::note(const QObject &receiver, int type, double ms) {
    if (ms <= m_longestMs || &receiver == &m_timer)
        return;
    m_longestMs = ms;
    const char *name = type < QEvent::User ? QMetaEnum::fromType<QEvent::Type>().valueToKey(type) : nullptr;
    m_longest = QStringLiteral("%1 to %2 %3")
                    .arg(name ? QLatin1String(name) : QLatin1String("an answer"),
                         QLatin1String(receiver.metaObject()->className()), receiver.objectName());
}

void Heartbeat::beat() {
    const auto now = std::chrono::steady_clock::now();
    const double used = processorMs();
    const double late = std::max(0.0, Ms(now - m_last).count() - kBeatMs);
    const double worked = used - m_lastProcessorMs;
    m_delays.add(late);
    m_processorTimes.add(worked);
    if (late >= kStallMs)
        m_stalls.push_back({late, worked, m_doing, m_longest.trimmed()});
    m_last = now;
    m_lastProcessorMs = used;
    m_longestMs = 0;
    m_longest.clear();
}

std::vector<Stall> Heartbeat::worst(std::size_t count) const {
    std::vector<Stall> sorted = m_stalls;
    std::ranges::sort(sorted, std::greater(), &Stall::ms);
    sorted.resize(std::min(count, sorted.size()));
    return sorted;
}

bool Application::notify(QObject *receiver, QEvent *event) {
    if (!m_heartbeat || std::exchange(m_isInside, true))
        return QApplication::notify(receiver, event);
    const int type = event->type(); // neither need be there afterwards
    const QPointer<QObject> who = receiver;
    bool isTaken = false;
    const double taken = timed([&] { isTaken = QApplication::notify(receiver, event); });
    m_isInside = false;
    if (who)
        m_heartbeat->note(*who, type, taken);
    return isTaken;
}

} // namespace benchmarks
