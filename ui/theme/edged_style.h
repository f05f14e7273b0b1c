// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui {

/// Fusion, but for the edges of check boxes and radio buttons: it makes them darker than the window, and on a dark one
/// nobody sees an empty box. Here they have the edge that fields have, which the palette calls Mid.
class EdgedStyle final : public QProxyStyle {
    Q_OBJECT

public:
    EdgedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace ui
