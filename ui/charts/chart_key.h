// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace ui {

class Appearance;

/// What a colour and a shape of a chart stand for: a mark and a word.
class ChartKey : public QWidget {
    Q_OBJECT

public:
    enum class Mark { Bar, HatchedBar, Diamond, SolidLine, DashedLine, DottedLine };

    /// @p colour is which of the theme's colours the mark has.
    ChartKey(Mark mark, QColor Theme::*colour, const QString &text, const Appearance &appearance,
             QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /// How a bar is filled that such a mark stands for.
    static Qt::BrushStyle fillOf(Mark mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isLine() const { return m_mark >= Mark::SolidLine; }

    int markWidth() const;
    void paintLine(QPainter &painter, const QRectF &mark) const;

    const Mark m_mark;
    QColor Theme::*const m_colour;
    const QString m_text;
    const Appearance &m_appearance;
};

} // namespace ui
