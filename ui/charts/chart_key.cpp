// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_key.h"

#include "ui/theme/appearance.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QStyle>

namespace ui {
namespace {

constexpr int kMarkSize = 10;
constexpr int kLineLength = 22;
constexpr qreal kPenWidth = 2.5;
constexpr int kGap = 6;

} // namespace

ChartKey::ChartKey(Mark mark, QColor Theme::*colour, const QString &text, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_colour(colour)
    , m_text(text)
    , m_appearance(appearance) {
    setFont(fontOf(TextStep::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

Qt::BrushStyle ChartKey::fillOf(Mark mark) {
    return mark == Mark::HatchedBar ? Qt::BDiagPattern : Qt::SolidPattern;
}

int ChartKey::markWidth() const {
    return isLine() ? kLineLength : kMarkSize;
}

QSize ChartKey::sizeHint() const {
    return {markWidth() + kGap + fontMetrics().horizontalAdvance(m_text), fontMetrics().height()};
}

void ChartKey::paintEvent(QPaintEvent *) {
    const Theme &theme = m_appearance.theme();
    const QRectF mark = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                            QSize(markWidth(), kMarkSize), rect());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.*m_colour);
    if (isLine()) {
        paintLine(painter, mark);
    } else if (m_mark == Mark::Bar || m_mark == Mark::HatchedBar) {
        painter.setPen(theme.*m_colour);
        painter.setBrush(QBrush(theme.*m_colour, fillOf(m_mark)));
        painter.drawRoundedRect(mark, 2, 2);
    } else {
        const QPointF middle = mark.center();
        const QPointF corners[] = {{middle.x(), mark.top()},
                                   {mark.right(), middle.y()},
                                   {middle.x(), mark.bottom()},
                                   {mark.left(), middle.y()}};
        painter.drawConvexPolygon(corners, 4);
    }
    painter.setPen(theme.mutedText);
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing)) | Qt::AlignVCenter,
                     m_text);
}

void ChartKey::paintLine(QPainter &painter, const QRectF &mark) const {
    const Qt::PenStyle style = m_mark == Mark::SolidLine    ? Qt::SolidLine
                               : m_mark == Mark::DashedLine ? Qt::DashLine
                                                            : Qt::DotLine;
    painter.setPen(QPen(m_appearance.theme().*m_colour, kPenWidth, style));
    painter.drawLine(QPointF(mark.left(), mark.center().y()), QPointF(mark.right(), mark.center().y()));
}

} // namespace ui
