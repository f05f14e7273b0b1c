// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/progress.h"
#include "models/store/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

namespace desk {

/// One piece of work that blocks, on a thread of its own: for what has to be done before there is a database that a
/// store::Client could open. Its signals come on the thread that it was made on.
class BackgroundWork final : public QObject, private store::Progress {
    Q_OBJECT

public:
    using Work = std::function<store::Result<void>(store::Progress &)>;

    /// Begins at once. @p work captures values, never widgets.
    explicit BackgroundWork(Work work, QObject *parent = nullptr);
    /// Asks the work to stop, and waits until it has.
    ~BackgroundWork() override;

signals:
    /// @p total is 0 while it is unknown.
    void progressed(qint64 done, qint64 total);
    void finished(const store::Result<void> &result);

private:
    void report(qint64 done, qint64 total) override;

    bool isCancelled() const override { return m_cancelled; }

    std::atomic<bool> m_cancelled = false;
    std::thread m_thread;
};

} // namespace desk
