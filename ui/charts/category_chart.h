// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "ui/charts/chart_key.h"
#include "ui/phrases/formats.h"

#include <QWidget>

#include <vector>

class QAbstractBarSeries;
class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QHBoxLayout;
class QLabel;
class QValueAxis;

namespace ui {

class Appearance;

/// Amounts of money side by side, one bar for each name, its parts on top of each other. Drawn in the theme's colours;
/// follows it. Screen readers are told every bar.
class CategoryChart : public QWidget {
    Q_OBJECT

public:
    enum class Bars {
        Upright, ///< short names, below them
        Lying,   ///< long names, beside them, the first bar on top
    };

    /// What every bar is made of, from its foot on. Marks other than Bar are hatched: told apart without colour.
    struct Part {
        QString name;
        QColor Theme::*colour;
        ChartKey::Mark mark = ChartKey::Mark::Bar;
    };

    struct Bar {
        QString name;
        std::vector<domain::Money> parts; ///< as many as there are parts
        QString told;                     ///< the bar in a sentence
        QString note = {};                ///< below the name of an upright one
    };

    CategoryChart(Bars bars, const std::vector<Part> &parts, const Formats &formats, const Appearance &appearance,
                  QWidget *parent = nullptr);

    void setBars(const QString &caption, const std::vector<Bar> &bars);

signals:
    /// A part of a bar was clicked.
    void barChosen(int bar, int part);

private:
    void addParts(QHBoxLayout *keys);
    void addAxes();
    int barAt(int place) const;
    void paintInTheme();
    void nameBars();
    void describe();
    void pointAt(int bar, bool entered);

    const Bars m_direction;
    const std::vector<Part> m_parts;
    const Formats &m_formats;
    const Appearance &m_appearance;
    std::vector<Bar> m_shown;
    QLabel *m_caption;
    QChart *m_chart;
    QChartView *m_view;
    QAbstractBarSeries *m_bars;
    std::vector<QBarSet *> m_sets;
    QBarCategoryAxis *m_names = nullptr;
    QValueAxis *m_money = nullptr;
};

} // namespace ui
