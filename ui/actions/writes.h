// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/answer.h"
#include "models/store/client.h"
#include "models/tables/others_changes.h"
#include "ui/phrases/formats.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <deque>
#include <functional>
#include <optional>

namespace ui {

class MessageBar;

/// Something that is to be changed, under an id of its own (R17).
struct Write {
    QUuid request;
    QString what; ///< a title for messages: `Freeze “Shop”`
};

/// The way of everything that this desk changes under a request id. What nobody else can tell is told here: what became
/// of a command whose connection died before its answer came.
///
///     click ──✗ OutcomeUnknown: "being found out"      the connection is back: fateOf(request)
///                                                        ├─ still under way: asked again in a moment
///                                                        ├─ done: the same request once more, which does nothing and
///                                                        │  returns the first outcome: `then`, as if nothing had been
///                                                        ├─ refused: `then` with why
///                                                        └─ neither, and never will be: `then` with RequestWithdrawn
///
/// One for a window; lives on the client's thread.
class Writes final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    Writes(store::Client &client, tables::OthersChanges &others, MessageBar &messages, const Formats &formats,
           QObject *parent = nullptr);

    /// Does @p work (Result<T>(store::Session &), a command under @p write's request id) on the thread of clicks and
    /// calls @p then with what came of it, once that is known. When @p context has gone by then, what was found out
    /// late is told by the message bar instead.
    template <typename Work, typename Then>
    void send(const Write &write, const Work &work, QObject *context, const Then &then) {
        m_others.addOwn(write.request);
        ++m_underWay;
        emit busyChanged();
        attempt(write, work, QPointer<QObject>(context), then, false);
    }

    /// Whether the database has decided: the same id again would only get the same answer, so another try needs a new
    /// one. Else it has to be the same one.
    static bool isDecided(const domain::Error &error);

    /// Something was sent, and its answer has not come yet.
    bool isBusy() const { return m_underWay > 0; }

    /// What became of something is still to be told.
    bool isFindingOut() const { return !m_unknown.empty(); }

signals:
    /// isBusy() may say something else from now on.
    void busyChanged();
    /// Its answer was lost, and is being found out.
    void outcomeUnknown(const QUuid &request);

private:
    struct Unknown {
        Write write;
        std::function<void()> sendAgain;
        std::function<void(const domain::Error &)> fail;
    };

    template <typename Work, typename Then>
    void attempt(const Write &write, const Work &work, const QPointer<QObject> &context, const Then &then,
                 bool isLate) {
        using Answer = store::AnswerOf<Work>;
        store::onAnswer(m_client.click(work), this, [=, this](const Answer &answer) {
            // What was done before is no failure because it couldn't be heard of again.
            const bool isKnown =
                answer
                || (isLate ? isDecided(answer.error()) : answer.error().reason != domain::Reason::OutcomeUnknown);
            if (isKnown) {
                deliver(write, answer, context, then, isLate);
                return;
            }
            findOut({.write = write,
                     .sendAgain = [=, this] { attempt(write, work, context, then, true); },
                     .fail = [=, this](
                                 const domain::Error &error) { deliver(write, Answer(error), context, then, true); }});
        });
    }

    template <typename Answer, typename Then>
    void deliver(const Write &write, const Answer &answer, const QPointer<QObject> &context, const Then &then,
                 bool isLate) {
        --m_underWay;
        emit busyChanged();
        if (context)
            then(answer);
        else if (isLate)
            tellLate(write, answer ? std::nullopt : std::optional(answer.error()));
    }

    void findOut(Unknown unknown);
    void askFate();
    void learned(const store::Result<store::RequestFate> &fate);
    void tellUnknown();
    void tellLate(const Write &write, const std::optional<domain::Error> &error);

    store::Client &m_client;
    tables::OthersChanges &m_others;
    MessageBar &m_messages;
    const Formats &m_formats;
    std::deque<Unknown> m_unknown; ///< asked about one after the other
    int m_underWay = 0;
    bool m_isAsking = false;
    QTimer m_askAgain;
};

} // namespace ui
