// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/accounts_source.h"

#include "models/store/client.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace ui {
namespace {

using Rows = std::vector<store::AccountRow>;

/// More than are shown, so that the best of them can be chosen.
constexpr int kLookedAt = 24;

/// On a worker thread: the account of that number first, then what the list's search finds.
store::Result<Rows> accountsFor(store::Session &session, const PaletteQuery &query) {
    Rows rows;
    if (query.mayBe(PaletteQuery::Of::Account)) {
        const auto found = session.details().account({*query.id});
        if (found)
            rows.push_back(found->account);
        else if (found.error().code != domain::ErrorCode::NotFound)
            return found.error();
    }
    auto named = session.lists().accounts({.search = query.text}, {.count = kLookedAt});
    if (!named)
        return named.error();
    std::ranges::copy_if(*named, std::back_inserter(rows),
                         [&rows](const store::AccountRow &row) { return rows.empty() || row.id != rows.front().id; });
    return rows;
}

/// What is found by a label alone is its integration's to show.
Fit fitOf(const PaletteQuery &query, const store::AccountRow &row) {
    if (query.id == row.id.value && query.mayBe(PaletteQuery::Of::Account))
        return Fit::Whole;
    return std::max(ui::fitOf(query.text, row.name), ui::fitOf(query.text, row.email));
}

} // namespace

AccountsSource::AccountsSource(const PageContext &context, QObject *parent)
    : PaletteSource(parent)
    , m_context(context) {}

PaletteHit AccountsSource::hitOf(const store::AccountRow &account) {
    return {.group = PaletteGroup::Accounts,
            .title = account.name,
            //: What stands behind an account's name: %1 its email address, %2 its number
            .detail = tr("%1 · account %2").arg(account.email, QString::number(account.id.value)),
            .icon = icon(QStringLiteral("accounts")),
            .place = Place{.page = PageId::Accounts, .account = account.id}};
}

void AccountsSource::look(const PaletteQuery &query) {
    if (query.isEmpty()) {
        m_answer.forget();
        emit found({});
        return;
    }
    m_answer.ask(m_context.client.fetch([query](store::Session &session) { return accountsFor(session, query); }), this,
                 [this, query](const store::Result<Rows> &rows) {
                     std::vector<PaletteHit> hits;
                     for (const store::AccountRow &row : rows ? *rows : Rows()) {
                         hits.push_back(hitOf(row));
                         hits.back().fit = fitOf(query, row);
                     }
                     std::erase_if(hits, [](const PaletteHit &hit) { return hit.fit == Fit::No; });
                     std::ranges::stable_sort(hits, std::greater(), &PaletteHit::fit);
                     hits.resize(std::min(hits.size(), std::size_t(kMostHits)));
                     emit found(hits);
                 });
}

} // namespace ui
