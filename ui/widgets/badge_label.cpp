// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge_label.h"

#include "ui/theme/appearance.h"

#include <QPainter>

namespace ui {

BadgeLabel::BadgeLabel(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const Badge &badge) {
    m_badge = badge;
    setAccessibleName(badge.text);
    setToolTip(badge.text);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const {
    return badgeSize(m_badge, font());
}

QSize BadgeLabel::minimumSizeHint() const {
    return {badgeSize({m_badge.shape, m_badge.tone, {}}, font()).width(), sizeHint().height()};
}

void BadgeLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, m_appearance.theme(), font(), layoutDirection());
}

} // namespace ui
