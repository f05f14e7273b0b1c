// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change_feed.h"
#include "models/store/lane.h"
#include "models/store/promised_job.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace store {

/// The desk's way to its database: work goes to threads with sessions of their own, answers come home as futures. All
/// of it is called on the thread that the client lives on, the GUI's; nothing of it blocks but the destructor.
///
///     store::onAnswer(m_client.click([request](store::Session &session) {
///         return session.commands().execute(request);     // on a worker thread: capture values, never widgets
///     }), this, [this](const Result<CommandOutcome> &outcome) { … });   // at home again
///
/// - An answer is delivered on the client's thread, from its event loop, one by one. `.then(fn)` on the future runs
///   there too; `.then(context, fn)` of Qt 6.4 must not outlive its context, so prefer onAnswer() (answer.h), or
///   LatestAnswer, which also drops answers to what is no longer asked.
/// - A session that can't be opened is the answer of each job, with its error, and the next job tries again. Work that
///   throws is answered with StoreFailed.
/// - When the database is lost, lost() says so within 5 s. Work under way is cut off then, and what waits or comes is
///   answered at once, with the error, until regained(). A command that had been sent is answered with OutcomeUnknown:
///   what became of it, Commands::fateOf() finds out afterwards.
/// - future.cancel(): nobody wants the answer any more. Queued work is withdrawn, a read under way is interrupted, a
///   click under way runs to its end; `.then` isn't called, `.onCanceled` is.
/// - read() with a stop token: stops the work but keeps the answer, which is what the work made of it (a run says how
///   far it came), or a Cancelled error when it had not begun or was interrupted.
/// - The destructor stops and joins all threads. Work under way is answered with what it came to, queued work with
///   Cancelled; no job outlives the client.
/// - Use::Reports: read where it disturbs nobody's work, if the database has such a place (Session::freshness()).
class Client final : public QObject {
    Q_OBJECT

public:
    explicit Client(std::shared_ptr<Database> database, QObject *parent = nullptr);
    ~Client() override;

    const ConnectionUrl &url() const;

    /// Between lost() and regained().
    bool isLost() const { return m_isLost; }

    /// Commands and other short work, in the order of the clicks. @p work: Result<T>(Session &).
    template <typename Work>
    QFuture<AnswerOf<Work>> click(Work work) {
        return post(lane(Kind::Clicks, Use::Work), std::move(work));
    }

    /// What a view shows now: a page of a list, one thing's details. Never waits behind anything but other fetches.
    /// @p work: Result<T>(Session &).
    template <typename Work>
    QFuture<AnswerOf<Work>> fetch(Work work, Use use = Use::Work) {
        return post(lane(Kind::Fetches, use), std::move(work));
    }

    /// Totals of a list: they may take longer than its rows, and hold up nothing but each other.
    /// @p work: Result<T>(Session &).
    template <typename Work>
    QFuture<AnswerOf<Work>> total(Work work, Use use = Use::Work) {
        return post(lane(Kind::Totals, use), std::move(work));
    }

    /// Long work: renewal runs, exports, forecasts. @p work: Result<T>(Session &, Progress &); its progress is the
    /// future's, scaled to int where need be, range 0 to 0 while the total is unknown.
    template <typename Work>
    QFuture<AnswerOf<Work>> read(Work work, std::stop_token stop = {}, Use use = Use::Work) {
        return post(lane(Kind::Reads, use), std::move(work), std::move(stop));
    }

signals:
    /// The database has changed, by us or by others: fetch again what is in view.
    void changed();
    /// Once a loss. @p lastHeardUtc: when the database last gave a sign of life; invalid when it never did.
    void lost(const domain::Error &why, const QDateTime &lastHeardUtc);
    /// The database is back; changed() follows.
    void regained();

protected:
    bool event(QEvent *event) override;

private:
    struct Loss {
        domain::Error why;
        QDateTime lastHeardUtc;
    };

    enum class Kind { Clicks, Fetches, Totals, Reads };

    /// Where there is no other place for reports, they are work like any other.
    Lane *lane(Kind kind, Use use) const;

    template <typename Work>
    QFuture<AnswerOf<Work>> post(Lane *lane, Work work, std::stop_token stop = {}) {
        auto job = std::make_shared<PromisedJob<Work>>(std::move(work));
        QFuture<AnswerOf<Work>> answer = job->answer();
        if (stop.stop_possible())
            job->obey(std::move(stop), [this] { stopped(); });
        enqueue(lane, std::move(job));
        return answer;
    }

    void enqueue(Lane *lane, std::shared_ptr<Job> job);
    /// Takes a job with its answer from a lane's thread.
    void take(std::shared_ptr<Job> job, bool mayHaveWritten);
    /// Keeps a job with its answer until it is delivered. Any thread.
    void keep(std::shared_ptr<Job> job);
    /// What the feed noticed, on its thread: a loss, or that it is over.
    void lose(const Loss &loss);
    void regain();
    void tellNews();
    /// Somebody stopped a job; any thread.
    void stopped();
    void interruptStopped();
    void deliverNext();

    const std::shared_ptr<Database> m_database;
    std::mutex m_mutex;                      // guards the next three
    std::deque<std::shared_ptr<Job>> m_done; ///< answered, not yet delivered
    std::deque<std::optional<Loss>> m_news;  ///< not yet told; nothing: regained
    std::optional<domain::Error> m_refusal;  ///< what every job is answered with while the database is lost
    bool m_isLost = false;
    bool m_isClosing = false;
    QTimer m_interruptAgain;
    // The threads come last: they use all of the above. Lanes nudge the feed once they have something to do, the feed
    // cuts lanes off at any time.
    std::map<std::pair<Use, Kind>, std::unique_ptr<Lane>> m_lanes;
    std::unique_ptr<ChangeFeed> m_feed;
};

} // namespace store
