// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QtGlobal>

#include <initializer_list>

class QAbstractAxis;
class QCategoryAxis;
class QChart;
class QChartView;
class QLocale;
class QValueAxis;

/// What all charts of the desk have in common: no frame, no legend, thin lines, an axis of money in whole units on the
/// leading edge, the theme's colours. What they show is each chart's own.
namespace ui {

struct Theme;

/// For drawing alone: no sum is ever made of it.
qreal drawn(domain::Money amount);

/// @p height is the least that the view takes. It isn't reached by Tab: a table says the same by keyboard.
void dress(QChart &chart, QChartView &view, const QLocale &locale, int height);

/// An axis of days for @p chart, below it, the first one on the leading side; labels stand at their values.
QCategoryAxis *addDayAxis(QChart &chart, Qt::LayoutDirection direction);
/// An axis of money for @p chart, on its leading edge, or on the one that is named. All are owned by the chart.
QValueAxis *addMoneyAxis(QChart &chart, Qt::LayoutDirection direction);
QValueAxis *addMoneyAxis(QChart &chart, Qt::AlignmentFlag edge);

/// Ground, labels and lines in the theme's colours.
void paintGround(QChart &chart, QChartView &view, std::initializer_list<QAbstractAxis *> axes, const Theme &theme);

} // namespace ui
