// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/recent_source.h"

#include "models/store/client.h"
#include "ui/palette/accounts_source.h"
#include "ui/palette/integrations_source.h"
#include "ui/palette/invoices_source.h"

#include <variant>

namespace ui {
namespace {

/// What a place shows; nothing: it has gone.
using Thing = std::variant<std::monostate, store::AccountRow, domain::Integration, domain::Invoice>;
using Things = std::vector<Thing>;

template <typename T, typename Take>
store::Result<Thing> orGone(const store::Result<T> &found, Take take) {
    if (found)
        return Thing(take(*found));
    const bool isGone =
        found.error().code == domain::ErrorCode::NotFound || found.error().reason == domain::Reason::Removed;
    return isGone ? store::Result<Thing>(Thing()) : store::Result<Thing>(found.error());
}

/// On a worker thread.
store::Result<Thing> thingAt(store::Details &details, const Place &place) {
    const auto itself = [](const auto &thing) { return thing; };
    if (!place.invoice.isEmpty())
        return orGone(details.invoice(place.invoice), itself);
    if (place.integration)
        return orGone(details.integration(*place.integration), itself);
    return orGone(details.account(*place.account), [](const store::AccountDetails &found) { return found.account; });
}

store::Result<Things> thingsAt(store::Session &session, const std::vector<Place> &places) {
    Things things;
    for (const Place &place : places) {
        auto thing = thingAt(session.details(), place);
        if (!thing)
            return thing.error();
        things.push_back(*thing);
    }
    return things;
}

} // namespace

RecentSource::RecentSource(const PageContext &context, const RecentPlaces &recent, QObject *parent)
    : PaletteSource(parent)
    , m_context(context)
    , m_recent(recent) {}

void RecentSource::look(const PaletteQuery &query) {
    const std::vector<Place> places = query.isEmpty() ? m_recent.places() : std::vector<Place>();
    if (places.empty()) {
        m_answer.forget();
        emit found({});
        return;
    }
    m_answer.ask(m_context.client.fetch([places](store::Session &session) { return thingsAt(session, places); }), this,
                 [this, places](const store::Result<Things> &things) {
                     if (!things) {
                         emit failed(things.error());
                         return;
                     }
                     std::vector<PaletteHit> hits;
                     for (std::size_t i = 0; i < places.size(); ++i) {
                         const Thing &thing = (*things)[i];
                         if (const auto *account = std::get_if<store::AccountRow>(&thing))
                             hits.push_back(AccountsSource::hitOf(*account));
                         else if (const auto *integration = std::get_if<domain::Integration>(&thing))
                             hits.push_back(IntegrationsSource::hitOf(*integration, m_context));
                         else if (const auto *invoice = std::get_if<domain::Invoice>(&thing))
                             hits.push_back(InvoicesSource::hitOf(*invoice, m_context.formats));
                         else
                             m_recent.forget(places[i]);
                     }
                     for (PaletteHit &hit : hits)
                         hit.group = PaletteGroup::Recent;
                     emit found(hits);
                 });
}

} // namespace ui
