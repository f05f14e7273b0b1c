// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/writes.h"

#include "ui/phrases/error_phrases.h"
#include "ui/shell/message_bar.h"

namespace ui {
namespace {

constexpr int kAskAgainMs = 700;

} // namespace

Writes::Writes(store::Client &client, tables::OthersChanges &others, MessageBar &messages, const Formats &formats,
               QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_others(others)
    , m_messages(messages)
    , m_formats(formats) {
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(kAskAgainMs);
    connect(&m_askAgain, &QTimer::timeout, this, &Writes::askFate);
    connect(&client, &store::Client::regained, this, [this] {
        if (m_unknown.empty())
            return;
        tellUnknown(); // it is what the user waits for
        askFate();
    });
}

bool Writes::isDecided(const domain::Error &error) {
    switch (error.code) {
    case domain::ErrorCode::Refused:
    case domain::ErrorCode::Conflict:
    case domain::ErrorCode::NotFound:
    case domain::ErrorCode::Invalid:
    case domain::ErrorCode::Forbidden: return true;
    case domain::ErrorCode::Storage:
    case domain::ErrorCode::Unreachable:
    case domain::ErrorCode::Schema:
    case domain::ErrorCode::Cancelled: return false;
    }
    Q_UNREACHABLE();
}

void Writes::findOut(Unknown unknown) {
    const QUuid request = unknown.write.request;
    m_unknown.push_back(std::move(unknown));
    tellUnknown();
    emit outcomeUnknown(request);
    // A single connection may have died of itself, with the database there as ever.
    if (!m_askAgain.isActive())
        m_askAgain.start();
}

void Writes::askFate() {
    if (m_unknown.empty() || m_isAsking || m_client.isLost())
        return;
    m_isAsking = true;
    m_askAgain.stop();
    // Behind the clicks: asking withdraws what has not begun, and the lane's own session is a new one by now.
    store::onAnswer(m_client.click([request = m_unknown.front().write.request](store::Session &session) {
        return session.commands().fateOf(request);
    }),
                    this, [this](const store::Result<store::RequestFate> &fate) {
                        m_isAsking = false;
                        learned(fate);
                    });
}

void Writes::learned(const store::Result<store::RequestFate> &fate) {
    using Kind = store::RequestFate::Kind;
    if (!fate && !isDecided(fate.error())) {
        m_askAgain.start(); // still under way, or lost again: then the return of the connection asks
        return;
    }
    const Unknown known = std::move(m_unknown.front());
    m_unknown.pop_front();
    if (!fate)
        known.fail(fate.error());
    else if (fate->kind == Kind::Done)
        known.sendAgain();
    else if (fate->kind == Kind::Refused && fate->refusal)
        known.fail(*fate->refusal);
    else
        known.fail({.code = domain::ErrorCode::Refused, .reason = domain::Reason::RequestWithdrawn});
    askFate();
}

void Writes::tellUnknown() {
    const QString &what = m_unknown.back().write.what;
    m_messages.tell(m_client.isLost()
                        //: %1 says what was asked for, like: Freeze “Shop”
                        ? tr("%1: the connection was lost before the answer came. Whether it was done will be found "
                             "out, and told here, as soon as the connection is back.")
                              .arg(what)
                        //: %1 says what was asked for, like: Freeze “Shop”
                        : tr("%1: the connection was lost before the answer came. Whether it was done is being found "
                             "out.")
                              .arg(what),
                    Tone::Caution);
}

void Writes::tellLate(const Write &write, const std::optional<domain::Error> &error) {
    if (error)
        //: %1 says what was asked for, like: Freeze “Shop”; %2 is a sentence about why it wasn't done
        m_messages.tell(tr("%1: %2").arg(write.what, sentence(*error, m_formats)), Tone::Caution);
    else
        //: %1 says what was asked for, like: Freeze “Shop”
        m_messages.tell(tr("%1: it was done.").arg(write.what));
}

} // namespace ui
