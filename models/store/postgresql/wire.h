// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgresql/cancel_request.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace store::postgresql {

/// The line to one server, and the only place that waits for it. libpq's own waiting ends when the server answers,
/// which a hung one never does; here every wait ends at its deadline, and at once when the line is abandoned.
///
/// Belongs to one thread; wake(), abandon() and cancel() may be called from any and don't block.
class Wire {
public:
    using Connection = std::unique_ptr<pg_conn, void (*)(pg_conn *)>;
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result *)>;
    using Clock = std::chrono::steady_clock;
    /// Nothing: as long as it takes.
    using Deadline = std::optional<Clock::time_point>;

    /// Thrown when a wait ends without the server. The line is of no use from then on.
    enum class Broken { Abandoned, Late };

    /// Takes a connection that stands.
    explicit Wire(Connection connected);
    ~Wire();
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    /// For libpq's functions that don't wait.
    pg_conn *handle() const { return m_connection.get(); }

    /// Waits until no cancel request is on its way, so that none hits what is sent next. Throws Broken.
    void clear();
    /// What PQgetResult says, once it has something to say: nothing at the end of a query. Throws Broken.
    Answer next(const Deadline &deadline);
    /// Waits for the server to say something of its own accord: true when it did, or closed the connection; false when
    /// it is woken or at the deadline. Throws Broken.
    bool listen(const Deadline &deadline);
    /// Whether the connection stands, as far as is known without asking the server. With no query under way.
    bool isConnected();

    /// listen() returns: the one under way, or the next one.
    void wake();
    /// Whatever waits throws Broken, now and from now on.
    void abandon();

    /// Asks the server to end the query that is under way.
    void cancel() { m_cancel.send(); }

private:
    enum class Event { Socket, Woken, Deadline };

    Event wait(short events, const Deadline &deadline);
    void notify();

    Connection m_connection;
    CancelRequest m_cancel;
    const int m_event;          ///< readable once it was woken or abandoned
    bool m_isDismissed = false; ///< the server has said that it is about to close the connection
    std::atomic<bool> m_woken = false;
    std::atomic<bool> m_abandoned = false;
};

} // namespace store::postgresql
