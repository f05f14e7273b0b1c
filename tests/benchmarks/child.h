// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace benchmarks {

/// A program to be run, and where its streams go.
struct Command {
    QStringList words;
    QString input = {};  ///< a file; empty: nothing
    QString output = {}; ///< a file; empty: it comes back in Ended
};

struct Ended {
    double seconds = 0;
    double peakMegabytes = 0; ///< of memory that was really its own
    QByteArray output;
};

/// Runs it to its end. Throws std::runtime_error with what it complained of when that isn't 0.
Ended run(const Command &command);

/// What a process holds in memory, in megabytes, by the kernel's account: VmRSS now, VmHWM at most.
double memoryOf(qint64 process, const char *what);

} // namespace benchmarks
