// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/integrations_source.h"

#include "models/store/client.h"
#include "ui/phrases/names.h"
#include "ui/shell/business_clock.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace ui {
namespace {

using Rows = std::vector<domain::Integration>;

constexpr int kAccountsLookedThrough = 24;
constexpr int kLookedAtEach = 100; ///< of one account's integrations

/// On a worker thread: the integration of that number first, then those with such a label.
store::Result<Rows> integrationsFor(store::Session &session, const PaletteQuery &query) {
    Rows rows;
    if (query.mayBe(PaletteQuery::Of::Integration)) {
        const auto found = session.details().integration({*query.id});
        if (found)
            rows.push_back(*found);
        else if (found.error().code == domain::ErrorCode::Unreachable)
            return found.error();
    }
    if (query.isBare && !rows.empty())
        return rows;
    const auto accounts = session.lists().accounts({.search = query.text, .in = store::SearchIn::Labels},
                                                   {.count = kAccountsLookedThrough});
    if (!accounts)
        return accounts.error();
    for (const store::AccountRow &account : *accounts) {
        const auto its = session.lists().integrations({.account = account.id}, {.count = kLookedAtEach});
        if (!its)
            return its.error();
        std::ranges::copy_if(*its, std::back_inserter(rows), [&](const domain::Integration &each) {
            return each.label.contains(query.text, Qt::CaseInsensitive) && (rows.empty() || rows.front().id != each.id);
        });
        if (rows.size() > std::size_t(PaletteSource::kMostHits))
            break;
    }
    return rows;
}

} // namespace

IntegrationsSource::IntegrationsSource(const PageContext &context, QObject *parent)
    : PaletteSource(parent)
    , m_context(context) {}

PaletteHit IntegrationsSource::hitOf(const domain::Integration &integration, const PageContext &context) {
    const domain::Status status = integration.status(context.clock.today());
    return {.group = PaletteGroup::Integrations,
            .title = integration.label,
            //: What stands behind an integration's label: %1 supplier, %2 sales channel, %3 its number, %4 its status
            .detail = tr("%1 → %2 · integration %3 · %4")
                          .arg(integration.supplier, integration.channel, QString::number(integration.id.value),
                               statusName(status, integration.cancelOn, context.formats)),
            .icon = icon(QStringLiteral("open")),
            .place = Place{.page = PageId::Accounts, .account = integration.account, .integration = integration.id}};
}

void IntegrationsSource::look(const PaletteQuery &query) {
    if (query.isEmpty()) {
        m_answer.forget();
        emit found({});
        return;
    }
    m_answer.ask(m_context.client.fetch([query](store::Session &session) { return integrationsFor(session, query); }),
                 this, [this, query](const store::Result<Rows> &rows) {
                     if (!rows) {
                         emit failed(rows.error());
                         return;
                     }
                     std::vector<PaletteHit> hits;
                     for (const domain::Integration &row : *rows) {
                         hits.push_back(hitOf(row, m_context));
                         hits.back().fit = query.id == row.id.value ? Fit::Whole : fitOf(query.text, row.label);
                     }
                     std::ranges::stable_sort(hits, std::greater(), &PaletteHit::fit);
                     hits.resize(std::min(hits.size(), std::size_t(kMostHits)));
                     emit found(hits);
                 });
}

} // namespace ui
