// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/progress.h"

#include <QElapsedTimer>

namespace ctl {

/// Tells on standard error how far long work is: on a terminal in one line that changes, else, unless for scripts, in a
/// line now and then. Ctrl+C asks the work to stop where it can stand; pressed again, it ends the program.
class TerminalProgress final : public store::Progress {
public:
    explicit TerminalProgress(bool forScripts);
    ~TerminalProgress() override;

    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    void report(qint64 done, qint64 total) override;
    bool isCancelled() const override;

private:
    bool m_isTerminal;
    bool m_isSilent;
    bool m_hasLine = false;
    QElapsedTimer m_sinceLast;
};

} // namespace ctl
