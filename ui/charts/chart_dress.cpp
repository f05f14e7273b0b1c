// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_dress.h"

#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

namespace ui {
namespace {

constexpr int kMoneyTicks = 4;

} // namespace

qreal drawn(domain::Money amount) {
    return qreal(amount.cents()) / 100;
}

void dress(QChart &chart, QChartView &view, const QLocale &locale, int height) {
    chart.setLocale(locale);
    chart.setLocalizeNumbers(true);
    chart.setMargins({});
    chart.setBackgroundRoundness(0);
    chart.legend()->hide(); // a head or the bars themselves say it in less room
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    view.setMinimumHeight(height);
    view.setFocusPolicy(Qt::NoFocus);
}

QCategoryAxis *addDayAxis(QChart &chart, Qt::LayoutDirection direction) {
    auto *days = new QCategoryAxis(&chart);
    days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    days->setGridLineVisible(false);
    days->setReverse(direction == Qt::RightToLeft);
    days->setTruncateLabels(false);
    chart.addAxis(days, Qt::AlignBottom);
    return days;
}

QValueAxis *addMoneyAxis(QChart &chart, Qt::LayoutDirection direction) {
    return addMoneyAxis(chart, direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

QValueAxis *addMoneyAxis(QChart &chart, Qt::AlignmentFlag edge) {
    auto *money = new QValueAxis(&chart);
    money->setTickCount(kMoneyTicks);
    money->setLabelFormat(QStringLiteral("%.0f"));
    money->setLineVisible(false);
    chart.addAxis(money, edge);
    return money;
}

void paintGround(QChart &chart, QChartView &view, std::initializer_list<QAbstractAxis *> axes, const Theme &theme) {
    view.setBackgroundBrush(theme.surface);
    chart.setBackgroundBrush(theme.surface);
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsColor(theme.mutedText);
        axis->setLabelsFont(fontOf(TextStep::Small));
        axis->setGridLineColor(theme.chartGrid);
        axis->setLinePenColor(theme.border);
    }
}

} // namespace ui
