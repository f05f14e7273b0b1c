// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct pg_conn;

namespace store::postgresql {

/// Asks the server to end the query that is under way on one connection. libpq's request goes over a connection of its
/// own and waits for the server to take it, which a hung one never does: so each is sent by a thread of its own, one at
/// a time. Any thread.
class CancelRequest {
public:
    explicit CancelRequest(pg_conn *connection);
    ~CancelRequest();
    CancelRequest(const CancelRequest &) = delete;
    CancelRequest &operator=(const CancelRequest &) = delete;

    /// Doesn't block. Nothing more while an earlier one is on its way.
    void send();
    /// Waits until none is on its way any more. False when that takes too long, or after forget().
    bool awaitArrival();
    /// Nobody waits for one that is on its way, now and from now on.
    void forget();

private:
    struct Shared;
    /// The threads' as well: one may outlive us by as long as the server hangs.
    const std::shared_ptr<Shared> m_shared;
};

} // namespace store::postgresql
