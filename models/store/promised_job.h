// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/job.h"

#include <QPromise>

#include <functional>
#include <limits>
#include <stop_token>
#include <type_traits>

namespace store {

namespace detail {

template <typename Work>
struct AnswerOf {
    using Type = std::invoke_result_t<Work &, Session &>;
};

template <typename Work>
requires std::is_invocable_v<Work &, Session &, Progress &>

struct AnswerOf<Work> {
    using Type = std::invoke_result_t<Work &, Session &, Progress &>;
};

template <typename Answer>
inline constexpr bool kIsResult = false;
template <typename T>
inline constexpr bool kIsResult<Result<T>> = true;

} // namespace detail

/// What @p Work returns: a Result of something.
template <typename Work>
using AnswerOf = typename detail::AnswerOf<Work>::Type;

/// A Job made of a callable on a session, and a promise.
template <typename Work>
class PromisedJob final : public Job {
public:
    using Answer = AnswerOf<Work>;
    static_assert(detail::kIsResult<Answer>, "work on a session answers with a Result");

    explicit PromisedJob(Work work)
        : m_work(std::move(work)) {
        m_promise.start();
    }

    QFuture<Answer> answer() const { return m_promise.future(); }

    /// From now on @p stop stops the job; @p stopped is told, on the thread that stops.
    void obey(std::stop_token stop, std::function<void()> stopped) {
        m_stop.emplace(std::move(stop), [this, stopped = std::move(stopped)] {
            requestStop();
            stopped();
        });
    }

    void perform(Session &session) override {
        if constexpr (std::is_invocable_v<Work &, Session &, Progress &>)
            m_answer = m_work(session, static_cast<Progress &>(*this));
        else
            m_answer = m_work(session);
    }

    void refuse(domain::Error error) override { m_answer = Answer(std::move(error)); }

    bool lostDatabase() const override {
        return m_answer && !m_answer->isOk() && m_answer->error().code == domain::ErrorCode::Unreachable;
    }

    void deliver() override {
        m_stop.reset();
        if (m_answer)
            m_promise.addResult(*std::move(m_answer));
        m_promise.finish();
    }

    QFuture<void> future() const override { return QFuture<void>(m_promise.future()); }

    /// Stopped, or nobody waits for the answer any more.
    bool isCancelled() const override { return isStopRequested() || m_promise.isCanceled(); }

    void report(qint64 done, qint64 total) override {
        // A future counts in int: what is larger is told in coarser units.
        constexpr qint64 kMost = std::numeric_limits<int>::max();
        const qint64 unit = total > kMost ? total / kMost + 1 : 1;
        const int range = int(total / unit);
        if (range != m_range) {
            m_range = range;
            m_promise.setProgressRange(0, range);
        }
        m_promise.setProgressValue(int(std::min(done / unit, kMost)));
    }

private:
    Work m_work;
    QPromise<Answer> m_promise;
    std::optional<Answer> m_answer;
    int m_range = 0;
    std::optional<std::stop_callback<std::function<void()>>> m_stop; // last: it calls into the rest
};

} // namespace store
