// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/badge.h"

#include <QWidget>

namespace ui {

class Appearance;

/// The badge of a table's cell, standing alone. Its accessible name is its text.
class BadgeLabel : public QWidget {
    Q_OBJECT

public:
    explicit BadgeLabel(const Appearance &appearance, QWidget *parent = nullptr);

    void setBadge(const Badge &badge);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Badge m_badge;
};

} // namespace ui
