// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kept_place.h"

#include "ui/shell/setting_keys.h"

#include <QSettings>
#include <QTabWidget>

namespace ui {
namespace {

constexpr QLatin1String kPage("page");
constexpr QLatin1String kAccount("account");
constexpr QLatin1String kIntegration("integration");
constexpr QLatin1String kInvoice("invoice");
constexpr QLatin1String kDay("day");
constexpr QLatin1String kTabs("tabs");

QString groupOf(const QString &database) {
    return setting_keys::kPlaces + u'/' + database;
}

template <typename Id>
std::optional<Id> idIn(const QSettings &settings, QLatin1String key) {
    bool isNumber = false;
    const qint64 id = settings.value(key).toLongLong(&isNumber);
    return isNumber ? std::optional(Id{id}) : std::nullopt;
}

} // namespace

std::optional<KeptPlace> KeptPlace::read(const QString &database) {
    QSettings settings;
    settings.beginGroup(groupOf(database));
    bool isKept = false;
    const int page = settings.value(kPage).toInt(&isKept);
    if (!isKept)
        return std::nullopt;
    KeptPlace kept{.place = {.page = PageId(page),
                             .account = idIn<domain::AccountId>(settings, kAccount),
                             .integration = idIn<domain::IntegrationId>(settings, kIntegration),
                             .invoice = settings.value(kInvoice).toString(),
                             .day = domain::Day::fromIso(settings.value(kDay).toString())}};
    settings.beginGroup(kTabs);
    const QStringList tabs = settings.childKeys();
    for (const QString &tab : tabs)
        kept.tabs.insert(tab, settings.value(tab).toInt());
    return kept;
}

void KeptPlace::write(const QString &database) const {
    QSettings settings;
    settings.remove(groupOf(database));
    settings.beginGroup(groupOf(database));
    settings.setValue(kPage, int(place.page));
    if (place.account)
        settings.setValue(kAccount, place.account->value);
    if (place.integration)
        settings.setValue(kIntegration, place.integration->value);
    if (!place.invoice.isEmpty())
        settings.setValue(kInvoice, place.invoice);
    if (place.day)
        settings.setValue(kDay, place.day->iso());
    settings.beginGroup(kTabs);
    for (auto tab = tabs.begin(); tab != tabs.end(); ++tab)
        settings.setValue(tab.key(), tab.value());
}

QMap<QString, int> KeptPlace::tabsIn(const QWidget &window) {
    QMap<QString, int> tabs;
    const auto all = window.findChildren<QTabWidget *>();
    for (const QTabWidget *each : all) {
        if (!each->objectName().isEmpty())
            tabs.insert(each->objectName(), each->currentIndex());
    }
    return tabs;
}

void KeptPlace::showTabsIn(const QWidget &window) const {
    const auto all = window.findChildren<QTabWidget *>();
    for (QTabWidget *each : all) {
        const int tab = tabs.value(each->objectName(), -1);
        if (tab >= 0 && tab < each->count())
            each->setCurrentIndex(tab);
    }
}

} // namespace ui
