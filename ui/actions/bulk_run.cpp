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

BulkRun::BulkRun(const PageContext &context, std::vector<BulkItem> items, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_items(std::move(items))
    , m_again(context) {
    connect(&context.writes, &Writes::outcomeUnknown, this, &BulkRun::markUnknown);
    connect(&m_again, &BulkQuestion::answered, this, &BulkRun::comparedAgain);
    connect(&m_again, &BulkQuestion::failed, this, &BulkRun::giveUpRest);
}

int BulkRun::overCount() const {
    return int(std::ranges::count_if(m_items, &BulkItem::isOver));
}

void BulkRun::start() {
    sendNext();
}

void BulkRun::stop() {
    m_isStopping = true;
}

void BulkRun::sendNext() {
    const auto next = std::ranges::find(m_items, State::Waiting, &BulkItem::state);
    if (next == m_items.end() || m_isStopping || !m_context.access.whyNot(next->request.command).isEmpty()) {
        giveUpRest({});
        return;
    }
    const auto item = std::size_t(next - m_items.begin());
    setState(item, State::UnderWay);
    const store::CommandRequest request = next->request;
    m_context.writes.send(
        {.request = request.request, .what = commandTitle(request.command, next->label)},
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
        lookAgain();
    else
        sendNext();
}

void BulkRun::markUnknown(const QUuid &request) {
    for (std::size_t item = 0; item < m_items.size(); ++item) {
        if (m_items[item].request.request == request)
            setState(item, State::FindingOut);
    }
}

void BulkRun::lookAgain() {
    std::vector<domain::IntegrationId> rest;
    for (const BulkItem &item : m_items) {
        if (item.state == State::Waiting && item.shown)
            rest.push_back(item.request.integration);
    }
    if (rest.empty() || m_isStopping)
        sendNext();
    else
        m_again.ask(m_items.front().request.command, rest);
}

void BulkRun::comparedAgain(const std::vector<domain::Consequence> &now) {
    for (const domain::Consequence &one : now) {
        const auto found =
            std::ranges::find(m_items, one.integration, [](const BulkItem &item) { return item.request.integration; });
        if (found == m_items.end())
            continue;
        if (domain::saysTheSame(*found->shown, one)) {
            found->request.seen.version = one.version;
            continue;
        }
        found->error = one.refusal.value_or(domain::Error{.code = domain::ErrorCode::Conflict,
                                                          .reason = domain::Reason::VersionMoved,
                                                          .facts = {.integration = one.integration}});
        setState(std::size_t(found - m_items.begin()), one.refusal ? stateOf(*one.refusal) : State::Conflict);
    }
    sendNext();
}

void BulkRun::setState(std::size_t item, State state) {
    m_items[item].state = state;
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
