// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_places.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

namespace ui {
namespace {

constexpr auto kKey = "recent-places";
constexpr int kMostOfAll = 60; ///< over all databases
constexpr int kHashLength = 12;

/// `account 12`, `integration 34`, `invoice 2026-000123`; empty where there is nothing to come back to.
QString entryOf(const Place &place) {
    if (!place.invoice.isEmpty())
        return QStringLiteral("invoice ") + place.invoice;
    if (place.integration)
        return QStringLiteral("integration %1").arg(place.integration->value);
    if (place.account && place.page == PageId::Accounts)
        return QStringLiteral("account %1").arg(place.account->value);
    return {};
}

std::optional<Place> placeOf(const QString &entry) {
    const QString kind = entry.section(u' ', 0, 0);
    const QString which = entry.section(u' ', 1);
    if (kind == u"invoice" && !which.isEmpty())
        return Place{.page = PageId::Invoices, .invoice = which};
    const qint64 id = which.toLongLong();
    if (id < 1)
        return std::nullopt;
    if (kind == u"integration")
        return Place{.page = PageId::Accounts, .integration = domain::IntegrationId{id}};
    if (kind == u"account")
        return Place{.page = PageId::Accounts, .account = domain::AccountId{id}};
    return std::nullopt;
}

QStringList kept() {
    return QSettings().value(QLatin1String(kKey)).toStringList();
}

void keep(const QStringList &entries) {
    QSettings().setValue(QLatin1String(kKey), entries);
}

} // namespace

RecentPlaces::RecentPlaces(const QString &database)
    : m_database(QString::fromLatin1(QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256).toHex())
                     .left(kHashLength)
                 + u' ') {}

void RecentPlaces::visit(const Place &place) {
    const QString entry = entryOf(place);
    if (entry.isEmpty())
        return;
    QStringList entries = kept();
    if (entries.value(0) == m_database + entry)
        return;
    entries.removeAll(m_database + entry);
    entries.prepend(m_database + entry);
    keep(entries.mid(0, kMostOfAll));
}

void RecentPlaces::forget(const Place &place) {
    QStringList entries = kept();
    if (entries.removeAll(m_database + entryOf(place)) > 0)
        keep(entries);
}

std::vector<Place> RecentPlaces::places() const {
    std::vector<Place> places;
    const QStringList entries = kept();
    for (const QString &entry : entries) {
        if (!entry.startsWith(m_database) || places.size() == kMost)
            continue;
        if (const auto place = placeOf(entry.mid(m_database.size())))
            places.push_back(*place);
    }
    return places;
}

} // namespace ui
