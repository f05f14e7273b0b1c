// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/letterhead.h"

#include <QSettings>

namespace ui {
namespace {

constexpr auto kGroup = "letterhead";
constexpr auto kCompany = "company";
constexpr auto kAddress = "address";
constexpr auto kTaxLine = "tax-line";
constexpr auto kFooter = "footer";
constexpr auto kLogo = "logo";

} // namespace

Letterhead Letterhead::fromSettings() {
    QSettings settings;
    settings.beginGroup(QLatin1String(kGroup));
    const auto text = [&settings](const char *key) { return settings.value(QLatin1String(key)).toString(); };
    return {.company = text(kCompany),
            .address = text(kAddress),
            .taxLine = text(kTaxLine),
            .footer = text(kFooter),
            .logo = text(kLogo)};
}

void Letterhead::toSettings() const {
    QSettings settings;
    settings.beginGroup(QLatin1String(kGroup));
    settings.setValue(QLatin1String(kCompany), company);
    settings.setValue(QLatin1String(kAddress), address);
    settings.setValue(QLatin1String(kTaxLine), taxLine);
    settings.setValue(QLatin1String(kFooter), footer);
    settings.setValue(QLatin1String(kLogo), logo);
}

} // namespace ui
