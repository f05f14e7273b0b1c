// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/edged_style.h"

#include <QStyleOptionButton>

namespace ui {
namespace {

/// By so much Fusion darkens a window's colour for an edge.
constexpr int kFusionsEdge = 140;

} // namespace

EdgedStyle::EdgedStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

void EdgedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const {
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton edged(*button);
    edged.palette.setColor(QPalette::Window, edged.palette.color(QPalette::Mid).lighter(kFusionsEdge));
    QProxyStyle::drawPrimitive(element, &edged, painter, widget);
}

} // namespace ui
