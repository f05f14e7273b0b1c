// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/answer.h"

namespace store {

/// One question of which only the latest answer counts: what is typed into a search field, what is shown of the
/// selected row. Asking again, or destroying it, drops the answer to what was asked before, and withdraws or interrupts
/// the work for it. For Client::fetch, total and read; a click must not be withdrawn. On the client's thread.
class LatestAnswer {
public:
    LatestAnswer() = default;

    ~LatestAnswer() { forget(); }

    LatestAnswer(const LatestAnswer &) = delete;
    LatestAnswer &operator=(const LatestAnswer &) = delete;

    template <typename T, typename Then>
    void ask(QFuture<Result<T>> answer, QObject *context, Then then) {
        forget();
        m_asked = QFuture<void>(answer);
        onAnswer(std::move(answer), context, std::move(then));
    }

    void forget() {
        // Cancelling a future that has been answered touches what Qt 6.4 has freed with its continuation.
        if (m_asked.isRunning())
            m_asked.cancel();
        m_asked = {};
    }

    bool isWaiting() const { return m_asked.isRunning() && !m_asked.isCanceled(); }

private:
    QFuture<void> m_asked;
};

} // namespace store
