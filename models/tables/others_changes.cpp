// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/others_changes.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace tables {
namespace {

using Clock = std::chrono::steady_clock;

/// Of more than so many at once, an import's or a night's, the older ones bear no mark.
constexpr int kNewest = 200;

/// What changes nothing that a row shows, or far too often to be worth a word.
bool isWorthAMark(const store::ActivityRow &entry) {
    return entry.code == QLatin1String("done") && entry.command != domain::Command::RecordSync;
}

} // namespace

OthersChanges::OthersChanges(store::Client &client, QString ownLogin, QObject *parent, std::chrono::milliseconds kept)
    : QObject(parent)
    , m_client(client)
    , m_ownLogin(std::move(ownLogin))
    , m_kept(kept) {
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &OthersChanges::forgetOld);
    connect(&client, &store::Client::changed, this, &OthersChanges::ask);
    ask();
}

void OthersChanges::addOwn(const QUuid &request) {
    m_own.insert(request.toString(QUuid::WithoutBraces));
}

std::optional<OthersChange> OthersChanges::of(domain::IntegrationId integration) const {
    const auto found = m_integrations.find(integration.value);
    return found == m_integrations.end() ? std::nullopt : std::optional(found->second.change);
}

std::optional<OthersChange> OthersChanges::of(domain::AccountId account) const {
    const auto found = m_accounts.find(account.value);
    return found == m_accounts.end() ? std::nullopt : std::optional(found->second.change);
}

void OthersChanges::ask() {
    if (m_asked.isWaiting()) { // an answer under way is let come: changes without end mustn't keep it away
        m_again = true;
        return;
    }
    m_asked.ask(m_client.fetch([](store::Session &session) {
        return session.lists().activity({}, {.offset = 0, .count = kNewest});
    }),
                this, [this](const store::Result<std::vector<store::ActivityRow>> &newest) {
                    if (newest) // else the next change asks again
                        take(*newest);
                    if (std::exchange(m_again, false))
                        ask();
                });
}

/// Entries get their numbers before they are committed, so one that comes later may have a lower one: what is new is
/// known by the set, not by the highest.
void OthersChanges::take(const std::vector<store::ActivityRow> &newestFirst) {
    std::set<qint64> seen;
    for (const store::ActivityRow &entry : newestFirst | std::views::reverse) {
        seen.insert(entry.id);
        if (m_hasLooked && !m_known.contains(entry.id) && isWorthAMark(entry))
            take(entry);
    }
    m_known = std::move(seen);
    m_hasLooked = true;
    wakeAtNextEnd();
    if (std::exchange(m_differs, false))
        emit changed();
}

void OthersChanges::take(const store::ActivityRow &entry) {
    std::optional<Kept> kept; // nothing: we have changed it, and know what it is like now
    if (!m_own.contains(entry.request)) {
        kept = {.change = {.login = entry.login,
                           .isOurLogin = entry.login == m_ownLogin,
                           .command = entry.command,
                           .at = entry.at},
                .until = Clock::now() + m_kept};
    }
    if (entry.integration)
        mark(m_integrations, entry.integration->value, kept);
    if (entry.account)
        mark(m_accounts, entry.account->value, kept);
}

void OthersChanges::mark(Marks &marks, qint64 id, const std::optional<Kept> &kept) {
    if (kept)
        marks.insert_or_assign(id, *kept);
    m_differs |= kept || marks.erase(id) > 0;
}

void OthersChanges::forgetOld() {
    const auto isOver = [now = Clock::now()](const auto &mark) { return mark.second.until <= now; };
    const auto gone = std::erase_if(m_integrations, isOver) + std::erase_if(m_accounts, isOver);
    wakeAtNextEnd();
    if (gone > 0)
        emit changed();
}

void OthersChanges::wakeAtNextEnd() {
    std::optional<Clock::time_point> next;
    for (const Marks *marks : {&m_integrations, &m_accounts}) {
        for (const auto &[id, kept] : *marks)
            next = next ? std::min(*next, kept.until) : kept.until;
    }
    if (!next) {
        m_end.stop();
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now());
    m_end.start(std::max(left, std::chrono::milliseconds(1)));
}

} // namespace tables
