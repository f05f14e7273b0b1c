// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/samples.h"

#include <QApplication>
#include <QTimer>

#include <vector>

namespace benchmarks {

/// A stretch in which the GUI's thread could not have answered to anything.
struct Stall {
    double ms = 0;
    double processorMs = 0; ///< what of it was work: the rest, other programs had the machine
    QString doing;          ///< what the agent was doing
    QString longest;        ///< the event that took longest: its type and who got it
};

/// Beats on the GUI's thread. A beat that comes late was held up by what ran there.
class Heartbeat final : public QObject {
public:
    Heartbeat();

    void begin();

    void setDoing(const QString &doing) { m_doing = doing; }

    /// An event that was delivered, by Application.
    void note(const QObject &receiver, int type, double ms);

    /// How late each beat was, in milliseconds.
    const Samples &delays() const { return m_delays; }

    /// The same in processor time of the thread.
    const Samples &processorTimes() const { return m_processorTimes; }

    /// The worst, worst first.
    std::vector<Stall> worst(std::size_t count) const;

private:
    void beat();

    QTimer m_timer;
    QString m_doing;
    std::chrono::steady_clock::time_point m_last;
    double m_lastProcessorMs = 0;
    double m_longestMs = 0;
    QString m_longest;
    Samples m_delays;
    Samples m_processorTimes;
    std::vector<Stall> m_stalls;
};

/// Tells a heartbeat of every event that it delivers from its loop.
class Application final : public QApplication {
public:
    using QApplication::QApplication;

    void setHeartbeat(Heartbeat *heartbeat) { m_heartbeat = heartbeat; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    Heartbeat *m_heartbeat = nullptr;
    bool m_isInside = false; ///< of another event's delivery
};

} // namespace benchmarks
