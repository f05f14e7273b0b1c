// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/wire.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include <libpq-fe.h>

namespace store::postgresql {

namespace {

int millisecondsUntil(const Wire::Deadline &deadline) {
    if (!deadline)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline - Wire::Clock::now());
    return int(std::max<qint64>(0, left.count()));
}

int newEvent() {
    const int event = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (event < 0)
        throw std::system_error(errno, std::generic_category(), "eventfd");
    return event;
}

} // namespace

Wire::Wire(Connection connected)
    : m_connection(std::move(connected))
    , m_cancel(m_connection.get())
    , m_event(newEvent()) {
    PQsetnonblocking(m_connection.get(), 1);
    PQsetNoticeReceiver(
        m_connection.get(),
        [](void *dismissed, const PGresult *notice) {
            // Nobody reads notices. But what the server says unasked before it closes the connection comes as one, too.
            if (QByteArrayView(PQresultErrorField(notice, PG_DIAG_SQLSTATE)).startsWith("57P"))
                *static_cast<bool *>(dismissed) = true;
        },
        &m_isDismissed);
}

Wire::~Wire() {
    m_cancel.forget();
    m_connection.reset();
    ::close(m_event);
}

void Wire::clear() {
    if (m_cancel.awaitArrival())
        return;
    if (m_abandoned)
        throw Broken::Abandoned;
    abandon();
    throw Broken::Late;
}

Wire::Answer Wire::next(const Deadline &deadline) {
    PGconn *connection = m_connection.get();
    for (;;) {
        const bool hasMoreToSend = PQflush(connection) > 0;
        if (!PQisBusy(connection))
            return {PQgetResult(connection), PQclear};
        const Event event = wait(hasMoreToSend ? POLLIN | POLLOUT : POLLIN, deadline);
        if (event == Event::Deadline) {
            abandon(); // an answer that came later would be taken for another's
            throw Broken::Late;
        }
        if (event == Event::Socket && !PQconsumeInput(connection))
            return {PQgetResult(connection), PQclear}; // says how it broke
    }
}

bool Wire::listen(const Deadline &deadline) {
    if (m_woken.exchange(false))
        return false;
    const Event event = wait(POLLIN, deadline);
    m_woken = false;
    return event == Event::Socket;
}

bool Wire::isConnected() {
    pollfd socket{PQsocket(m_connection.get()), POLLIN, 0};
    while (PQstatus(m_connection.get()) == CONNECTION_OK && !m_isDismissed && !m_abandoned) {
        if (::poll(&socket, 1, 0) <= 0)
            return true;
        PQconsumeInput(m_connection.get());
        PQisBusy(m_connection.get()); // looks at what came
    }
    return false;
}

void Wire::wake() {
    m_woken = true;
    notify();
}

void Wire::abandon() {
    m_abandoned = true;
    m_cancel.forget();
    notify();
}

void Wire::notify() {
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_event, &one, sizeof one); // full: it is readable as it is
}

Wire::Event Wire::wait(short events, const Deadline &deadline) {
    for (;;) {
        if (m_abandoned)
            throw Broken::Abandoned;
        const int socket = PQsocket(m_connection.get());
        if (socket < 0)
            return Event::Socket; // closed: reading says so
        std::array<pollfd, 2> sources{pollfd{socket, events, 0}, pollfd{m_event, POLLIN, 0}};
        const int ready = ::poll(sources.data(), sources.size(), millisecondsUntil(deadline));
        if (ready < 0 && errno != EINTR)
            throw std::system_error(errno, std::generic_category(), "poll");
        if (ready < 0)
            continue;
        if (sources[1].revents != 0) {
            quint64 count = 0;
            [[maybe_unused]] const auto read = ::read(m_event, &count, sizeof count);
            if (m_abandoned)
                throw Broken::Abandoned;
            return Event::Woken;
        }
        return ready == 0 ? Event::Deadline : Event::Socket;
    }
}

} // namespace store::postgresql
