// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/business_clock.h"

#include <tuple>

namespace ui {

BusinessClock::BusinessClock(const store::Business &business, QObject *parent)
    : QObject(parent)
    , m_business(business) {}

void BusinessClock::update(const store::Business &business) {
    const auto facts = [](const store::Business &b) {
        return std::tie(b.today, b.sandbox, b.timeZone, b.currency, b.location, b.login, b.roles, b.takesChanges);
    };
    if (facts(business) == facts(m_business))
        return;
    m_business = business;
    emit businessChanged();
}

} // namespace ui
