// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "ui/phrases/phrases.h"

#include <QResizeEvent>
#include <QStyle>

namespace ui {
namespace {

constexpr int kLeastCharacters = 8;

} // namespace

ElidedLabel::ElidedLabel(TextStep step, QWidget *parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setFont(fontOf(step));
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ElidedLabel::say(const QString &text) {
    m_whole = text.simplified();
    setAccessibleName(m_whole);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_whole) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * kLeastCharacters), sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide() {
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : asToolTip(m_whole));
}

} // namespace ui
