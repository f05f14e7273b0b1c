// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/cancel_request.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

#include <libpq-fe.h>

namespace store::postgresql {

namespace {

/// A server that doesn't take a request within that time hangs.
constexpr std::chrono::milliseconds kArrivesWithin{2500};

} // namespace

struct CancelRequest::Shared {
    explicit Shared(PGconn *connection)
        : cancel(PQgetCancel(connection), PQfreeCancel) {}

    void send() {
        std::array<char, 256> said = {};
        PQcancel(cancel.get(), said.data(), int(said.size()));
        const std::lock_guard lock(mutex);
        isUnderWay = false;
        arrived.notify_all();
    }

    const std::unique_ptr<PGcancel, void (*)(PGcancel *)> cancel;
    std::mutex mutex; // guards what follows
    std::condition_variable arrived;
    bool isUnderWay = false;
    bool isForgotten = false;
};

CancelRequest::CancelRequest(PGconn *connection)
    : m_shared(std::make_shared<Shared>(connection)) {}

CancelRequest::~CancelRequest() = default;

void CancelRequest::send() {
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->isUnderWay || m_shared->isForgotten)
        return;
    try {
        std::thread([shared = m_shared] { shared->send(); }).detach();
        m_shared->isUnderWay = true;
    } catch (const std::system_error &) {
        // No thread to be had: whoever wants it cancelled asks again.
    }
}

bool CancelRequest::awaitArrival() {
    std::unique_lock lock(m_shared->mutex);
    m_shared->arrived.wait_for(lock, kArrivesWithin, [this] { return !m_shared->isUnderWay || m_shared->isForgotten; });
    return !m_shared->isUnderWay && !m_shared->isForgotten;
}

void CancelRequest::forget() {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->isForgotten = true;
    m_shared->arrived.notify_all();
}

} // namespace store::postgresql
