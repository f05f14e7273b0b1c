// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typography.h"

namespace ui {

/// A line of a customer's words, which may be longer than there is room: then it ends in dots, and a tooltip tells the
/// rest. Plain text, whatever is in it.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(TextStep step, QWidget *parent = nullptr);

    void say(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_whole;
};

} // namespace ui
