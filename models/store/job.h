// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/progress.h"
#include "models/store/session.h"

#include <QFuture>

#include <atomic>

namespace store {

/// One piece of work for a Lane, and where its answer waits until it is delivered. The lane's thread performs or
/// refuses it, once; the client's thread delivers it, after that.
class Job : public Progress {
public:
    virtual void perform(Session &session) = 0;
    /// The answer without the work: the session can't be opened, somebody stopped it, or it threw.
    virtual void refuse(domain::Error error) = 0;
    /// The answer says that the connection is gone, so that the next job wants a new one.
    virtual bool lostDatabase() const = 0;
    /// Hands the answer to whoever waits for the future; does nothing for a cancelled one.
    virtual void deliver() = 0;
    virtual QFuture<void> future() const = 0;

    /// Asks the work to stop and to say how far it came. Any thread.
    void requestStop() { m_stopRequested = true; }

protected:
    bool isStopRequested() const { return m_stopRequested; }

private:
    std::atomic<bool> m_stopRequested = false;
};

inline domain::Error cancelledError() {
    return {.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled};
}

} // namespace store
