// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ui {

/// What wants to be as high as its words, and scrolls where the screen isn't: whoever lays it out gives it less than
/// its size hint only when there is no more. It says so again whenever its words change. As wide as it is given.
class FittingScrollArea final : public QScrollArea {
    Q_OBJECT

public:
    /// Owns @p content, which has a layout.
    explicit FittingScrollArea(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
