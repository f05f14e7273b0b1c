// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <thread>

namespace benchmarks {

/// A long line to a server on this machine: passes on what it is given, in each direction so much later, and counts how
/// often the client had to wait for an answer before it went on. Connecting takes no time; over a real line it is one
/// round trip more.
class DelayedLink {
public:
    DelayedLink(int serverPort, std::chrono::milliseconds eachWay);
    ~DelayedLink();
    DelayedLink(const DelayedLink &) = delete;
    DelayedLink &operator=(const DelayedLink &) = delete;

    /// On the loopback interface.
    int port() const { return m_port; }

    /// Since the last call, over all connections.
    int takeRoundTrips() { return m_roundTrips.exchange(0); }

private:
    void carry(const std::stop_token &stop);

    const int m_serverPort;
    const std::chrono::milliseconds m_eachWay;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_roundTrips = 0;
    std::jthread m_carrier; // last: it uses all of the others
};

} // namespace benchmarks
