// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/accounts_source.h"

#include "models/store/client.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace ui {
namespace {

using Rows = std::vector<store::AccountRow>;

/// More than are shown, so that the best of them can be chosen.
constexpr int kLookedAt = 144;

Fit fitOf(const PaletteQuery &query, const store::AccountRow &row) {
    if (query.id == row.id.value && query.mayBe(PaletteQuery::Of::Account))
        return Fit::Whole;
    return std::max(ui::fitOf(query.text, row.name), ui::fitOf(query.text, row.email));
}

/// On a worker thread: the account of that number first, then those of such a name or email address. However many have
/// such a label, that is their integrations' to show.
store::Result<Rows> accountsFor(store::Session &session, const PaletteQuery &query) {
    Rows rows;
    if (query.mayBe(PaletteQuery::Of::Account)) {
        const auto found = session.details().account({*query.id});
        if (found)
            rows.push_back(found->account);
        else if (found.error().code != domain::ErrorCode::NotFound)
            return found.error();
    }
    const auto found =
        session.lists().accounts({.search = query.text, .in = store::SearchIn::Account}, {.count = kLookedAt});
    if (!found)
        return found.error();
    std::ranges::copy_if(*found, std::back_inserter(rows), [&](const store::AccountRow &row) {
        return (rows.empty() || row.id != rows.front().id) && fitOf(query, row) != Fit::No;
    });
    return rows;
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
                     if (!rows) {
                         emit failed(rows.error());
                         return;
                     }
                     std::vector<PaletteHit> hits;
                     for (const store::AccountRow &row : *rows) {
                         hits.push_back(hitOf(row));
                         hits.back().fit = fitOf(query, row);
                     }
                     std::ranges::stable_sort(hits, std::greater(), &PaletteHit::fit);
                     hits.resize(std::min(hits.size(), std::size_t(kMostHits)));
                     emit found(hits);
                 });
}

} // namespace ui
