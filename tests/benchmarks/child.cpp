// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/child.h"

#include "tests/benchmarks/samples.h"

#include <QFile>
#include <QProcess>

#include <stdexcept>

namespace benchmarks {

namespace {

constexpr int kLookEveryMs = 5;

} // namespace

double memoryOf(qint64 process, const char *what) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0; // it has ended
    const QByteArray text = status.readAll();
    const qsizetype found = text.indexOf(what);
    return found < 0 ? 0 : text.mid(found + qstrlen(what) + 1).simplified().split(' ').first().toDouble() / 1024;
}

// The most that a child held can't be asked for after its end: getrusage counts what the parent held at the fork.
Ended run(const Command &command) {
    QProcess process;
    if (!command.input.isEmpty())
        process.setStandardInputFile(command.input);
    if (!command.output.isEmpty())
        process.setStandardOutputFile(command.output);
    Ended ended;
    const double taken = timed([&] {
        process.start(command.words.first(), command.words.mid(1));
        if (!process.waitForStarted())
            throw std::runtime_error(qPrintable(command.words.first() + QStringLiteral(": ") + process.errorString()));
        while (!process.waitForFinished(kLookEveryMs) && process.state() != QProcess::NotRunning)
            ended.peakMegabytes = std::max(ended.peakMegabytes, memoryOf(process.processId(), "VmHWM"));
    });
    ended.seconds = taken / 1000;
    ended.output = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw std::runtime_error(
            qPrintable(command.words.join(u' ').left(300) + u'\n' + QString::fromUtf8(process.readAllStandardError())));
    return ended;
}

} // namespace benchmarks
