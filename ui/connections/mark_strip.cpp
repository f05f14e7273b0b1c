// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/mark_strip.h"

#include "ui/theme/appearance.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int kHeight = 5;

} // namespace

MarkStrip::MarkStrip(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance) {
    setFixedHeight(kHeight);
    setObjectName(QStringLiteral("mark-strip"));
    hide();
}

void MarkStrip::setMark(const ProfileMark &mark) {
    m_mark = mark;
    setVisible(!mark.isEmpty());
    update();
}

void MarkStrip::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(rect(), m_appearance.theme().tint(m_mark.tone).text);
}

} // namespace ui
