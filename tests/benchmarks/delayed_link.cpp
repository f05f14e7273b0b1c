// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/delayed_link.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <deque>
#include <list>
#include <string>
#include <vector>

namespace benchmarks {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kLookEveryMs = 1;

sockaddr_in loopback(int port) {
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(in_port_t(port));
    return address;
}

sockaddr *generic(sockaddr_in &address) {
    return reinterpret_cast<sockaddr *>(&address);
}

void sendAtOnce(int socket) {
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// What one end has sent and the other is yet to get.
struct Direction {
    int from = -1;
    int to = -1;
    std::deque<std::pair<Clock::time_point, std::string>> underway;
};

struct Connection {
    Direction there;
    Direction back;
    bool isAnswered = true; ///< whether the server has said anything since the client last did
};

} // namespace

DelayedLink::DelayedLink(int serverPort, std::chrono::milliseconds eachWay)
    : m_serverPort(serverPort)
    , m_eachWay(eachWay)
    , m_listener(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(m_listener, generic(address), size) != 0 || ::listen(m_listener, 16) != 0
        || ::getsockname(m_listener, generic(address), &size) != 0)
        qFatal("no port to listen on");
    m_port = ntohs(address.sin_port);
    m_carrier = std::jthread([this](const std::stop_token &stop) { carry(stop); });
}

DelayedLink::~DelayedLink() {
    m_carrier.request_stop();
    m_carrier.join();
    ::close(m_listener);
}

void DelayedLink::carry(const std::stop_token &stop) {
    std::list<Connection> connections;
    const auto hasEnded = [](Connection &connection) {
        ::close(connection.there.from);
        ::close(connection.back.from);
    };
    while (!stop.stop_requested()) {
        std::vector<pollfd> sockets{{m_listener, POLLIN, 0}};
        for (const Connection &connection : connections) {
            sockets.push_back({connection.there.from, POLLIN, 0});
            sockets.push_back({connection.back.from, POLLIN, 0});
        }
        ::poll(sockets.data(), sockets.size(), kLookEveryMs);
        const Clock::time_point now = Clock::now();
        auto ready = sockets.cbegin() + 1;
        for (auto connection = connections.begin(); connection != connections.end();) {
            bool over = false;
            for (Direction *direction : {&connection->there, &connection->back}) {
                if ((ready++)->revents != 0) {
                    std::array<char, 65536> bytes = {};
                    const ssize_t count = ::recv(direction->from, bytes.data(), bytes.size(), MSG_DONTWAIT);
                    if (count <= 0) {
                        over = true;
                        continue;
                    }
                    direction->underway.emplace_back(now + m_eachWay, std::string(bytes.data(), std::size_t(count)));
                    if (direction == &connection->there && connection->isAnswered)
                        ++m_roundTrips;
                    connection->isAnswered = direction == &connection->back;
                }
                while (!direction->underway.empty() && direction->underway.front().first <= now) {
                    const std::string &bytes = direction->underway.front().second;
                    over = ::send(direction->to, bytes.data(), bytes.size(), MSG_NOSIGNAL) != ssize_t(bytes.size())
                           || over;
                    direction->underway.pop_front();
                }
            }
            if (over)
                hasEnded(*connection);
            connection = over ? connections.erase(connection) : std::next(connection);
        }
        if (sockets.front().revents != 0) {
            const int client = ::accept(m_listener, nullptr, nullptr);
            const int server = ::socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in address = loopback(m_serverPort);
            if (::connect(server, generic(address), sizeof address) != 0)
                qFatal("the server does not answer");
            sendAtOnce(client);
            sendAtOnce(server);
            connections.push_back({.there = {client, server, {}}, .back = {server, client, {}}});
        }
    }
    for (Connection &connection : connections)
        hasEnded(connection);
}

} // namespace benchmarks
