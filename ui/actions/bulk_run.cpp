// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/bulk_run.h"

#include "models/domain/bulk_consequence.h"
#include "ui/actions/writes.h"
#include "ui/phrases/outcome_phrases.h"
#include "ui/shell/write_access.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

using State = BulkItem::State;

State stateOf(const domain::Error &error) {
    switch (error.code) {
    case domain::ErrorCode::Conflict: return State::Conflict;
    case domain::ErrorCode::Refused:
    case domain::ErrorCode::NotFound:
    case domain::ErrorCode::Invalid:
    case domain::ErrorCode::Forbidden:
        return error.reason == domain::Reason::RequestWithdrawn ? State::Failed : State::Refused;
    default: return State::Failed;
    }
}

} // namespace

std::optional<domain::Command> commonCommand(const std::vector<BulkItem> &items) {
    const auto commandOf = [](const BulkItem &item) { return item.request.command; };
    if (items.empty() || std::ranges::count(items, commandOf(items.front()), commandOf) != std::ssize(items))
        return {};
    return commandOf(items.front());
}

BulkRun::BulkRun(const PageContext &context, std::vector<BulkItem> items, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_items(std::move(items))
    , m_again(context) {
    for (std::size_t item = 0; item < m_items.size(); ++item)
        m_itemOf.insert(m_items[item].request.integration.value, item);
    connect(&context.writes, &Writes::outcomeUnknown, this, &BulkRun::markUnknown);
    connect(&m_again, &BulkQuestion::answered, this, &BulkRun::comparedAgain);
    connect(&m_again, &BulkQuestion::failed, this, &BulkRun::giveUpRest);
}

void BulkRun::start() {
    sendNext();
}

void BulkRun::stop() {
    m_isStopping = true;
}

void BulkRun::sendNext() {
    while (m_next < m_items.size() && m_items[m_next].state != State::Waiting)
        ++m_next;
    const std::size_t item = m_next;
    if (item == m_items.size() || m_isStopping || !m_context.access.whyNot(m_items[item].request.command).isEmpty()) {
        giveUpRest({});
        return;
    }
    setState(item, State::UnderWay);
    const store::CommandRequest request = m_items[item].request;
    m_context.writes.send(
        {.request = request.request, .what = commandTitle(request.command, m_items[item].label)},
        [request](store::Session &session) { return session.commands().execute(request); }, this,
        [this, item](const store::Result<store::CommandOutcome> &outcome) { answered(item, outcome); });
}

void BulkRun::answered(std::size_t item, const store::Result<store::CommandOutcome> &outcome) {
    BulkItem &answeredItem = m_items[item];
    if (outcome) {
        answeredItem.after = outcome->integration;
        answeredItem.settled = outcome->settled;
        setState(item, State::Done);
        emit done(outcome->integration);
    } else {
        answeredItem.error = outcome.error();
        answeredItem.settled = outcome.error().facts.settled;
        setState(item, stateOf(outcome.error()));
    }
    if (!outcome && outcome.error().code == domain::ErrorCode::Unreachable)
        giveUpRest(outcome.error()); // each of them would be answered the same
    else if (!answeredItem.settled.isEmpty())
        lookAgain(answeredItem.account);
    else
        sendNext();
}

void BulkRun::markUnknown(const QUuid &request) {
    if (m_next < m_items.size() && m_items[m_next].request.request == request)
        setState(m_next, State::FindingOut);
}

void BulkRun::lookAgain(domain::AccountId account) {
    std::vector<BulkQuestion::Asked> rest;
    for (std::size_t item = m_next; item < m_items.size(); ++item) {
        const BulkItem &each = m_items[item];
        if (each.account == account && each.state == State::Waiting && each.shown)
            rest.push_back({each.request.command, each.request.integration});
    }
    if (rest.empty() || m_isStopping)
        sendNext();
    else
        m_again.ask(rest);
}

void BulkRun::comparedAgain(const std::vector<domain::Consequence> &now) {
    for (const domain::Consequence &one : now) {
        const std::size_t item = m_itemOf.value(one.integration.value);
        BulkItem &waiting = m_items[item];
        if (domain::saysTheSame(*waiting.shown, one)) {
            waiting.request.seen.version = one.version;
            continue;
        }
        waiting.error = one.refusal.value_or(domain::Error{.code = domain::ErrorCode::Conflict,
                                                           .reason = domain::Reason::VersionMoved,
                                                           .facts = {.integration = one.integration}});
        setState(item, one.refusal ? stateOf(*one.refusal) : State::Conflict);
    }
    sendNext();
}

void BulkRun::setState(std::size_t item, State state) {
    m_overCount -= m_items[item].isOver();
    m_items[item].state = state;
    m_overCount += m_items[item].isOver();
    if (state != State::NotTried)
        emit itemChanged(int(item));
}

void BulkRun::giveUpRest(const std::optional<domain::Error> &why) {
    for (std::size_t item = 0; item < m_items.size(); ++item) {
        if (m_items[item].state != State::Waiting)
            continue;
        m_items[item].error = why;
        setState(item, State::NotTried);
    }
    m_isFinished = true;
    emit finished();
}

} // namespace ui
