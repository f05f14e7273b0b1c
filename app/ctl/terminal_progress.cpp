// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal_progress.h"

#include "app/ctl/texts.h"

#include <QTextStream>

#include <unistd.h>

#include <csignal>

namespace ctl {

namespace {

constexpr qint64 kTerminalPauseMs = 200;
constexpr qint64 kLinePauseMs = 2000;

volatile std::sig_atomic_t interrupted = 0;

void noteInterrupt(int) {
    interrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

TerminalProgress::TerminalProgress(bool forScripts)
    : m_isTerminal(isatty(STDERR_FILENO) == 1)
    , m_isSilent(forScripts && !m_isTerminal) {
    interrupted = 0;
    std::signal(SIGINT, noteInterrupt);
    m_sinceLast.start();
}

TerminalProgress::~TerminalProgress() {
    std::signal(SIGINT, SIG_DFL);
    if (m_hasLine && m_isTerminal)
        QTextStream(stderr) << '\n';
}

void TerminalProgress::report(qint64 done, qint64 total) {
    if (m_isSilent || m_sinceLast.elapsed() < (m_isTerminal ? kTerminalPauseMs : kLinePauseMs))
        return;
    m_sinceLast.restart();
    m_hasLine = true;
    const QString text = total > 0 ? Texts::tr("%1 of %2").arg(done).arg(total) : Texts::tr("%1 so far").arg(done);
    QTextStream(stderr) << (m_isTerminal ? "\r" : "") << text << (m_isTerminal ? "  " : "\n") << Qt::flush;
}

bool TerminalProgress::isCancelled() const {
    return interrupted != 0;
}

} // namespace ctl
